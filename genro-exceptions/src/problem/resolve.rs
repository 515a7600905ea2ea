//! A URI reference and the URI that it is relative to: RFC 3986 section 5.

use crate::ready::uri_reference::scheme_end;

/// Resolves a reference; `None` if the base is a relative reference itself.
///
/// User and password of the base are left out, since the result is for clients.
pub(super) fn resolve(base: &str, reference: &str) -> Option<String> {
    let (base, reference) = (Parts::of(base), Parts::of(reference));
    let scheme = reference.scheme.or(base.scheme)?;
    let base_authority =
        base.authority.map(|all| all.rsplit_once('@').map_or(all, |(_, host)| host));
    // Section 5.2.2.
    let (authority, path, query) = if reference.scheme.is_some() || reference.authority.is_some() {
        (reference.authority, without_dots(reference.path), reference.query)
    } else if reference.path.is_empty() {
        (base_authority, base.path.to_owned(), reference.query.or(base.query))
    } else if reference.path.starts_with('/') {
        (base_authority, without_dots(reference.path), reference.query)
    } else {
        (base_authority, without_dots(&base.merged_with(reference.path)), reference.query)
    };

    let mut target = format!("{scheme}:");
    match authority {
        Some(authority) => {
            target.push_str("//");
            target.push_str(authority);
        }
        // Without this, the first segment would become the host.
        None if path.starts_with("//") => target.push_str("/."),
        None => {}
    }
    target.push_str(&path);
    for (mark, part) in [('?', query), ('#', reference.fragment)] {
        if let Some(part) = part {
            target.push(mark);
            target.push_str(part);
        }
    }
    Some(target)
}

/// A URI reference in its parts, without the marks between them.
struct Parts<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Self {
        let (scheme, rest) = text.split_at(scheme_end(text));
        let (rest, fragment) = split(rest, '#');
        let (rest, query) = split(rest, '?');
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(authority), path)
            }
            None => (None, rest),
        };
        Self { scheme: scheme.strip_suffix(':'), authority, path, query, fragment }
    }

    /// A relative path behind the last slash of that of the base: section 5.2.3.
    fn merged_with(&self, path: &str) -> String {
        let folder = match self.path.rfind('/') {
            Some(slash) => &self.path[..=slash],
            None if self.authority.is_some() => "/",
            None => "",
        };
        format!("{folder}{path}")
    }
}

fn split(text: &str, mark: char) -> (&str, Option<&str>) {
    text.split_once(mark).map_or((text, None), |(before, behind)| (before, Some(behind)))
}

/// Resolves `.` and `..` in a path: section 5.2.4.
fn without_dots(path: &str) -> String {
    let mut rest = path;
    let mut out = String::with_capacity(path.len());
    while !rest.is_empty() {
        if let Some(behind) = rest.strip_prefix("../").or_else(|| rest.strip_prefix("./")) {
            rest = behind;
        } else if rest.starts_with("/./") || rest == "/." {
            rest = if rest == "/." { "/" } else { &rest[2..] };
        } else if rest.starts_with("/../") || rest == "/.." {
            rest = if rest == "/.." { "/" } else { &rest[3..] };
            out.truncate(out.rfind('/').unwrap_or(0));
        } else if rest == "." || rest == ".." {
            rest = "";
        } else {
            let is_end = |&(at, letter): &(usize, char)| at > 0 && letter == '/';
            let end = rest.char_indices().find(is_end).map_or(rest.len(), |(at, _)| at);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::resolve;

    /// RFC 3986 section 5.4.
    #[test]
    fn the_examples_of_the_rfc() {
        let table = "
            g:h g:h | g http://a/b/c/g | ./g http://a/b/c/g | g/ http://a/b/c/g/ | /g http://a/g
            | //g http://g | ?y http://a/b/c/d;p?y | g?y http://a/b/c/g?y | #s http://a/b/c/d;p?q#s
            | g#s http://a/b/c/g#s | g?y#s http://a/b/c/g?y#s | ;x http://a/b/c/;x
            | g;x http://a/b/c/g;x | g;x?y#s http://a/b/c/g;x?y#s | . http://a/b/c/ | ./ http://a/b/c/
            | .. http://a/b/ | ../ http://a/b/ | ../g http://a/b/g | ../.. http://a/ | ../../ http://a/
            | ../../g http://a/g | ../../../g http://a/g | ../../../../g http://a/g | /./g http://a/g
            | /../g http://a/g | g. http://a/b/c/g. | .g http://a/b/c/.g | g.. http://a/b/c/g..
            | ..g http://a/b/c/..g | ./../g http://a/b/g | ./g/. http://a/b/c/g/ | g/./h http://a/b/c/g/h
            | g/../h http://a/b/c/h | g;x=1/./y http://a/b/c/g;x=1/y | g;x=1/../y http://a/b/c/y
            | g?y/./x http://a/b/c/g?y/./x | g?y/../x http://a/b/c/g?y/../x
            | g#s/./x http://a/b/c/g#s/./x | g#s/../x http://a/b/c/g#s/../x | http:g http:g";
        for row in table.split('|') {
            let (reference, target) = row.trim().split_once(' ').expect("a row");
            assert_eq!(resolve("http://a/b/c/d;p?q", reference).as_deref(), Some(target));
        }
        let base = "http://a/b/c/d;p?q";
        assert_eq!(resolve(base, "").as_deref(), Some(base));
    }

    #[test]
    fn other_bases() {
        for (base, reference, target) in [
            ("https://h", "a", "https://h/a"),
            ("https://h?q#f", "", "https://h?q"),
            ("https://u:secret@h:8/a/b", "../c", "https://h:8/c"),
            ("https://h/é/ü", "ö", "https://h/é/ö"),
            ("urn:a:b", "c", "urn:c"),
            ("file:/a", "/.//b", "file:/.//b"),
        ] {
            assert_eq!(resolve(base, reference).as_deref(), Some(target), "{base} {reference}");
        }
        for base in ["", "/a/b", "//h/a", "a b:c"] {
            assert_eq!(resolve(base, "c"), None, "{base}");
            assert_eq!(resolve(base, "d:c").as_deref(), Some("d:c"), "{base}");
        }
    }
}
