//! JSON that is valid by its grammar and cannot be read all the same.

use std::borrow::Cow;

use serde_json::Value;

/// Reads a value from valid JSON, with its text in which everything can be read.
///
/// Strict readers, `serde_json` among them, reject a whole document for one number that no `f64` can hold, or for one
/// escape that is half a character. The number becomes `null`, and the escape U+FFFD, so no other member is lost, here and
/// in the client. `None` if the value is nested too deeply.
pub(super) fn read(json: &str) -> Option<(Value, Cow<'_, str>)> {
    let text = readable(json);
    Some((serde_json::from_str(&text).ok()?, text))
}

/// Replaces what cannot be read in valid JSON.
fn readable(json: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(token) = json.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, replacement) = match token.as_bytes()[0] {
            b'"' => {
                at += 1;
                while let Some((start, length)) = half_character(json, &mut at) {
                    out.push_str(&json[copied..start]);
                    out.push_str("\\ufffd");
                    copied = start + length;
                }
                continue;
            }
            b'-' | b'0'..=b'9' => {
                let is_part = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
                let number = &token[..token.find(|c| !is_part(c)).unwrap_or(token.len())];
                let is_finite = number.parse().is_ok_and(f64::is_finite);
                (number.len(), (!is_finite).then_some("null"))
            }
            _ => (token.chars().next().map_or(1, char::len_utf8), None),
        };
        if let Some(replacement) = replacement {
            out.push_str(&json[copied..at]);
            out.push_str(replacement);
            copied = at + length;
        }
        at += length;
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    out.push_str(&json[copied..]);
    Cow::Owned(out)
}

/// Moves `at` from within a string behind its next escape that is half a character, and returns where that is and its
/// length; behind the string, if there is none.
fn half_character(json: &str, at: &mut usize) -> Option<(usize, usize)> {
    while let Some(stop) = json[*at..].find(['"', '\\']) {
        let start = *at + stop;
        if json[start..].starts_with('"') {
            *at = start + 1;
            return None;
        }
        let Some(unit) = code_unit(json, start) else {
            // `\n` and its like.
            *at = start + 2;
            continue;
        };
        *at = start + LENGTH;
        match unit {
            0xD800..=0xDBFF if matches!(code_unit(json, *at), Some(0xDC00..=0xDFFF)) => {
                *at += LENGTH;
            }
            0xD800..=0xDFFF => return Some((start, LENGTH)),
            _ => {}
        }
    }
    *at = json.len();
    None
}

/// The length of `\u0041`.
const LENGTH: usize = 6;

/// Returns the UTF-16 code unit of the escape at a place of the text, if there is one.
fn code_unit(json: &str, at: usize) -> Option<u16> {
    let escape = json.get(at..at + LENGTH)?;
    u16::from_str_radix(escape.strip_prefix("\\u")?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn what_can_be_read_is_not_touched() {
        for json in [
            r#""a\"b\\ \u00e9 \ud83d\ude00 é 🦀""#,
            "-0.5e-10",
            "18446744073709551616",
            r#"{"a": [1, 2.50, "1e400"], "b": null}"#,
            "1e-400",
            "",
        ] {
            assert_eq!(readable(json), json);
            assert!(matches!(readable(json), std::borrow::Cow::Borrowed(_)));
        }
    }

    #[test]
    fn what_cannot_be_read_is_replaced() {
        for (json, readable_json) in [
            ("1e400", "null"),
            ("-1E+400", "null"),
            (r#"[1e400,1.0,{"a":-2e999}]"#, r#"[null,1.0,{"a":null}]"#),
            (r#""\ud800""#, r#""\ufffd""#),
            (r#""\udc00\ud800""#, r#""\ufffd\ufffd""#),
            (r#""a\ud800b\ud83d\ude00\udFFF""#, r#""a\ufffdb\ud83d\ude00\ufffd""#),
            (r#""\\ud800 \"\ud800""#, r#""\\ud800 \"\ufffd""#),
            (r#"{"\ud800":"é\ud800"}"#, r#"{"\ufffd":"é\ufffd"}"#),
        ] {
            assert_eq!(readable(json), readable_json);
        }
    }
}
