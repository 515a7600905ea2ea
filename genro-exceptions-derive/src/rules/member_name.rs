//! The names of extension members: RFC 9457 sections 3.1 and 4.

/// The members that RFC 9457 section 3.1 defines.
const STANDARD: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// The message for a text that cannot be the name of an extension member.
pub(crate) fn fault(name: &str) -> Option<String> {
    if STANDARD.contains(&name) {
        let from = match name {
            "instance" => "is sent from an `#[instance]` field",
            "status" => "is sent from the status",
            "detail" => "is sent from `#[detail]`",
            _ => "is sent from `#[problem(type = \"…\", title = \"…\")]`",
        };
        return Some(format!("`{name}` is a standard member, which {from}"));
    }
    // RFC 9457 section 4 prefers three characters or more, a letter in front, and no marks but `_`. `id` is the commonest
    // member there is, and drafts of the IETF use `-`.
    let is_strange =
        |letter: &char| !letter.is_ascii_alphanumeric() && !matches!(letter, '_' | '-' | '.' | '$');
    if let Some(strange) = name.chars().find(is_strange) {
        return Some(format!(
            "{strange:?} is not allowed in a member name, which consists of ASCII letters, digits, `_`, `-`, `.` and `$`"
        ));
    }
    name.is_empty().then(|| "a member name has at least one character".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{STANDARD, fault};
    use genro_exceptions::Problem;
    use http::{Response, StatusCode};

    fn body(problem: Problem) -> String {
        Response::from(problem).into_body()
    }

    #[test]
    fn the_standard_members_are_those_that_the_library_writes() {
        let of_library = Problem::new(StatusCode::GONE).type_uri("/t").detail("d").instance("/i");
        let all = body(of_library.clone());
        let members: Vec<&str> =
            all.split(['{', ',']).filter_map(|member| member.split('"').nth(1)).collect();
        assert_eq!(members, STANDARD);
        for name in STANDARD {
            // As an extension it would be a second one.
            assert_eq!(body(of_library.clone().extension(name, "other")), all, "{name}");
        }
    }

    #[test]
    fn all_but_the_standard_names_are_taken() {
        for name in [
            "a",
            "id",
            "abc",
            "ABC",
            "a12",
            "user_id",
            "types",
            "code",
            "_id",
            "2fa",
            "42",
            "-",
            "violated-policies",
            "user.id",
            "$ref",
            "Type",
        ] {
            assert_eq!(fault(name), None, "{name}");
        }
        for name in ["", "a b", "é", "größe", "a\"", "a\\", "a/b", "a\n", "@id", "a:b"]
            .iter()
            .chain(&STANDARD)
        {
            assert!(fault(name).is_some(), "{name}");
        }
    }
}
