//! The names of extension members: RFC 9457 sections 3.1 and 4.

/// The members that RFC 9457 section 3.1 defines.
const STANDARD: [&str; 5] = ["type", "title", "status", "detail", "instance"];

const SECTION: &str = "RFC 9457 section 4";

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
    let is_strange = |letter: &char| !letter.is_ascii_alphanumeric() && *letter != '_';
    if let Some(strange) = name.chars().find(is_strange) {
        return Some(format!(
            "{strange:?} is not allowed in a member name, which consists of letters, digits and `_` ({SECTION})"
        ));
    }
    if name.starts_with(|first: char| !first.is_ascii_alphabetic()) {
        return Some(format!("a member name starts with a letter ({SECTION})"));
    }
    (name.len() < 3).then(|| format!("a member name has at least three characters ({SECTION})"))
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
    fn names_are_those_of_the_rfc() {
        for name in ["abc", "ABC", "a12", "a__", "balance", "user_id", "errors", "types", "code"] {
            assert_eq!(fault(name), None, "{name}");
        }
        for name in [
            "", "a", "id", "_ab", "1ab", "a-b", "a b", "a.b", "été", "abé", "type", "title",
            "status", "detail", "instance",
        ] {
            assert!(fault(name).is_some(), "{name}");
        }
    }
}
