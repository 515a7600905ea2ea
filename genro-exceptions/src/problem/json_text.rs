//! The members of an open JSON object, written into its bytes.

use std::fmt::{self, Display, Write as _};

use http::StatusCode;
use serde::Serialize;

use crate::uri_reference;

/// Writes `,"name":"text"`, the text escaped as it is formatted; nothing if it is empty.
pub(super) fn write_member(body: &mut Vec<u8>, name: &str, text: &dyn Display) -> fmt::Result {
    let before = body.len();
    open(body, name);
    body.push(b'"');
    let empty = body.len();
    write!(Escaped(body), "{text}")?;
    if body.len() == empty {
        body.truncate(before);
    } else {
        body.push(b'"');
    }
    Ok(())
}

/// Writes `,"name":"text"`.
pub(super) fn write_text(body: &mut Vec<u8>, name: &str, text: &str) {
    open(body, name);
    write_string(body, text);
}

/// Writes `,"name":"uri"`, with what a URI reference may not have percent-encoded.
pub(super) fn write_uri(body: &mut Vec<u8>, name: &str, uri: &str) {
    write_encoded(body, name, &uri_reference::encode(uri));
}

/// Writes `,"name":"uri"`, with a URI that has only what one may have, so nothing that JSON escapes.
pub(super) fn write_encoded(body: &mut Vec<u8>, name: &str, uri: &str) {
    open(body, name);
    body.push(b'"');
    body.extend_from_slice(uri.as_bytes());
    body.push(b'"');
}

/// Writes `,"name":` and the value.
pub(super) fn write_value<T: Serialize + ?Sized>(
    body: &mut Vec<u8>,
    name: &str,
    value: &T,
) -> serde_json::Result<()> {
    separate(body);
    write_string(body, name);
    body.push(b':');
    serde_json::to_writer(body, value)
}

/// Writes `,"status":404`.
pub(super) fn write_status(body: &mut Vec<u8>, status: StatusCode) {
    open(body, "status");
    body.extend_from_slice(status.as_str().as_bytes());
}

/// Writes the name of a member that is ours, so that nothing in it is escaped.
fn open(body: &mut Vec<u8>, name: &str) {
    separate(body);
    body.push(b'"');
    body.extend_from_slice(name.as_bytes());
    body.extend_from_slice(b"\":");
}

/// Ends the member before, if there is one.
fn separate(body: &mut Vec<u8>) {
    if body.last() != Some(&b'{') {
        body.push(b',');
    }
}

/// Writes a text in quotes.
fn write_string(body: &mut Vec<u8>, text: &str) {
    body.push(b'"');
    escape(body, text);
    body.push(b'"');
}

/// A text that is escaped as it is written.
struct Escaped<'a>(&'a mut Vec<u8>);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(self.0, text);
        Ok(())
    }
}

/// Writes a text as a JSON string has it between its quotes: quotes, backslashes and controls escaped (RFC 8259
/// section 7).
fn escape(body: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    // Without a way out of the loop the compiler looks at many bytes at once, and most texts need no escape.
    if bytes.iter().fold(true, |all, &byte| all & is_plain(byte)) {
        return body.extend_from_slice(bytes);
    }
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if is_plain(byte) {
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

const fn is_plain(byte: u8) -> bool {
    byte >= b' ' && byte != b'"' && byte != b'\\'
}
