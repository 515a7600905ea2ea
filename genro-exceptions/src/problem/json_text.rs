//! The writer of the members of a JSON object.
//!
//! `serde_json` writes the values of extension members. It could write the texts as well, in a hundred lines fewer; but a
//! problem with seven members, two of them extensions, then takes 5,100 instructions from error to response instead of
//! 4,300, since most texts need no escaping and all names are known.

use std::fmt::{self, Display, Write as _};

use http::StatusCode;
use serde::Serialize;

use super::body::Body;
use crate::ready::uri_reference;

// The text members that the library writes, up to the start of the text.
pub(super) const TYPE: &str = r#","type":""#;
pub(super) const TITLE: &str = r#","title":""#;
pub(super) const DETAIL: &str = r#","detail":""#;
pub(super) const INSTANCE: &str = r#","instance":""#;
pub(super) const CODE: &str = r#","code":""#;

/// Writes a text member; an empty text leaves the member out.
pub(super) fn write_member(body: &mut Body, member: &str, text: &dyn Display) -> fmt::Result {
    let before = body.len();
    open(body, member);
    let start = body.len();
    write!(body, "{text}")?;
    if body.len() == start {
        body.truncate(before);
        return Ok(());
    }
    // At once, where each piece of a format would be a call.
    if !is_plain(&body.as_slice()[start..]) {
        let text = body.as_slice()[start..].to_vec();
        body.truncate(start);
        escape(body, &text);
    }
    body.push(b'"');
    Ok(())
}

/// Writes a text member.
pub(super) fn write_text(body: &mut Body, member: &str, text: &str) {
    open(body, member);
    escape(body, text.as_bytes());
    body.push(b'"');
}

/// Writes a text member with a percent-encoded URI reference.
pub(super) fn write_uri(body: &mut Body, member: &str, uri: &str) {
    write_plain(body, member, &uri_reference::encode(uri));
}

/// Writes a text member whose text needs no escaping in JSON: a URI or a reason phrase.
pub(super) fn write_plain(body: &mut Body, member: &str, text: &str) {
    open(body, member);
    body.extend_from_slice(text.as_bytes());
    body.push(b'"');
}

/// Writes `,"name":` and the value.
pub(super) fn write_value<T: Serialize + ?Sized>(
    body: &mut Body,
    name: &str,
    value: &T,
) -> serde_json::Result<()> {
    open(body, ",\"");
    escape(body, name.as_bytes());
    body.extend_from_slice(b"\":");
    serde_json::to_writer(body, value)
}

/// Writes `,"status":404`.
pub(super) fn write_status(body: &mut Body, status: StatusCode) {
    open(body, r#","status":"#);
    body.extend_from_slice(status.as_str().as_bytes());
}

/// Writes the start of a member, without the comma if it is the first.
fn open(body: &mut Body, member: &str) {
    let is_first = body.as_slice() == b"{";
    body.extend_from_slice(&member.as_bytes()[usize::from(is_first)..]);
}

/// Writes the contents of a JSON string: quotation marks, backslashes and control characters are escaped (RFC 8259
/// section 7).
fn escape(body: &mut Body, bytes: &[u8]) {
    if is_plain(bytes) {
        return body.extend_from_slice(bytes);
    }
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if is_plain(&[byte]) {
            continue;
        }
        body.extend_from_slice(&bytes[copied..at]);
        copied = at + 1;
        match byte {
            b'"' | b'\\' => body.extend_from_slice(&[b'\\', byte]),
            b'\n' => body.extend_from_slice(b"\\n"),
            b'\r' => body.extend_from_slice(b"\\r"),
            b'\t' => body.extend_from_slice(b"\\t"),
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let digits = [byte >> 4, byte & 15].map(|digit| HEX[usize::from(digit)]);
                body.extend_from_slice(b"\\u00");
                body.extend_from_slice(&digits);
            }
        }
    }
    body.extend_from_slice(&bytes[copied..]);
}

/// Returns whether no byte needs escaping, as in most texts.
fn is_plain(bytes: &[u8]) -> bool {
    // Not by `all`, whose branch for each byte keeps the compiler from comparing many at once.
    bytes
        .iter()
        .fold(true, |is_plain, &byte| is_plain && byte >= b' ' && byte != b'"' && byte != b'\\')
}
