//! A challenge from the text of its header, as a client receives it.

use super::{Challenge, is_token};

impl Challenge {
    /// Reads the one challenge of a header value (RFC 9110 section 11.6.1).
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        let rest = rest.trim();
        if rest.is_empty() {
            return Self::new(scheme).ok();
        }
        let challenge = Self::new(scheme).ok()?;
        with_params(challenge, rest).or_else(|| Self::token68(scheme, rest).ok())
    }
}

/// `name=token, name="quoted"`
fn with_params(mut challenge: Challenge, mut rest: &str) -> Option<Challenge> {
    loop {
        let (name, value) = rest.split_once('=')?;
        let (name, value) = (name.trim(), value.trim_start());
        if let Some(quoted) = value.strip_prefix('"') {
            let (text, behind) = unquoted(quoted)?;
            challenge = challenge.param(name, text).ok()?;
            rest = behind;
        } else {
            let end = value.find(|c: char| c == ',' || c.is_whitespace()).unwrap_or(value.len());
            let (token, behind) = value.split_at(end);
            if !is_token(token.as_bytes()) {
                return None;
            }
            challenge = challenge.token(name, token).ok()?;
            rest = behind;
        }
        rest = rest.trim_start();
        if rest.is_empty() {
            return Some(challenge);
        }
        rest = rest.strip_prefix(',')?;
    }
}

/// The text of a quoted string (RFC 9110 section 5.6.4) behind its first quote, and what is behind its last.
fn unquoted(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((text, &quoted[at + 1..])),
            '\\' => text.push(characters.next()?.1),
            other => text.push(other),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::Challenge;

    #[test]
    fn what_is_written_is_read() {
        for text in [
            "Bearer",
            r#"Basic realm="todos""#,
            r#"Bearer realm="a \"b\\\" c", error="invalid_token""#,
            r#"Digest realm="r", algorithm=SHA-256, stale=true"#,
            "Negotiate YWJj+/==",
        ] {
            assert_eq!(Challenge::parse(text).map(|read| read.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_challenge_is_not() {
        for text in
            ["", "a b c", "Basic realm=\"open", "Basic realm=a, Bearer", "Basic realm=a b", "é"]
        {
            assert_eq!(Challenge::parse(text), None, "{text}");
        }
    }
}
