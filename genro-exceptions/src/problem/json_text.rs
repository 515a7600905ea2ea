//! The writer of the members of a JSON object.
//!
//! `serde_json` writes the values of extension members. It could write the texts as well, in a hundred lines fewer; but a
//! problem with seven members, two of them extensions, then takes 5,100 instructions from error to response instead of
//! 4,300, since most texts need no escaping and all names are known.

use std::fmt::{self, Display, Write as _};
use std::io;

use http::StatusCode;
use serde::Serialize;

use crate::ready::uri_reference;

// The text members that the library writes, up to the start of the text.
pub(super) const TYPE: &str = r#","type":""#;
pub(super) const TITLE: &str = r#","title":""#;
pub(super) const DETAIL: &str = r#","detail":""#;
pub(super) const INSTANCE: &str = r#","instance":""#;
pub(super) const CODE: &str = r#","code":""#;

/// Writes a text member; an empty text leaves the member out.
pub(super) fn write_member(body: &mut String, member: &str, text: &dyn Display) -> fmt::Result {
    let before = body.len();
    open(body, member);
    let start = body.len();
    write!(body, "{text}")?;
    if body.len() == start {
        body.truncate(before);
        return Ok(());
    }
    // At once, where each piece of a format would be a call.
    if !is_plain(&body.as_bytes()[start..]) {
        let text = body.split_off(start);
        escape(body, &text);
    }
    body.push('"');
    Ok(())
}

/// Writes a text member.
pub(super) fn write_text(body: &mut String, member: &str, text: &str) {
    open(body, member);
    escape(body, text);
    body.push('"');
}

/// Writes a text member with a percent-encoded URI reference.
pub(super) fn write_uri(body: &mut String, member: &str, uri: &str) {
    write_plain(body, member, &uri_reference::encode(uri));
}

/// Writes a text member whose text needs no escaping in JSON: a URI or a reason phrase.
pub(super) fn write_plain(body: &mut String, member: &str, text: &str) {
    open(body, member);
    body.push_str(text);
    body.push('"');
}

/// Writes `,"name":` and the value.
pub(super) fn write_value<T: Serialize + ?Sized>(
    body: &mut String,
    name: &str,
    value: &T,
) -> serde_json::Result<()> {
    open(body, ",\"");
    escape(body, name);
    body.push_str("\":");
    serde_json::to_writer(Pieces(body), value)
}

/// Writes `,"status":404`.
pub(super) fn write_status(body: &mut String, status: StatusCode) {
    open(body, r#","status":"#);
    body.push_str(status.as_str());
}

/// Writes the start of a member, without the comma if it is the first.
fn open(body: &mut String, member: &str) {
    // The body is `{`.
    let is_first = body.len() == 1;
    body.push_str(if is_first { &member[1..] } else { member });
}

/// Writes the contents of a JSON string: quotation marks, backslashes and control characters are escaped (RFC 8259
/// section 7).
fn escape(body: &mut String, text: &str) {
    if is_plain(text.as_bytes()) {
        return body.push_str(text);
    }
    for letter in text.chars() {
        match letter {
            '"' | '\\' => body.extend(['\\', letter]),
            '\n' => body.push_str("\\n"),
            '\r' => body.push_str("\\r"),
            '\t' => body.push_str("\\t"),
            // A `String` takes all of it.
            '\0'..' ' => drop(write!(body, "\\u{:04x}", u32::from(letter))),
            _ => body.push(letter),
        }
    }
}

/// Appends what `serde_json` writes: whole texts, piece by piece.
struct Pieces<'a>(&'a mut String);

impl io::Write for Pieces<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.push_str(std::str::from_utf8(bytes).map_err(io::Error::other)?);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns whether no byte needs escaping, as in most texts.
fn is_plain(bytes: &[u8]) -> bool {
    // Eight bytes at once: a detail is short, and its rest would take longer than all that the compiler compares at once.
    let mut special = if let Some(last) = bytes.last_chunk() {
        // It may overlap the eight bytes before.
        special_of(*last)
    } else {
        let mut short = [b' '; 8];
        short[..bytes.len()].copy_from_slice(bytes);
        special_of(short)
    };
    for word in bytes.chunks_exact(8) {
        special |= word.try_into().map_or(1, special_of);
    }
    special == 0
}

/// Returns 0 if none of eight bytes needs escaping.
fn special_of(bytes: [u8; 8]) -> u64 {
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    // The high bit of a byte below `limit` is set, where all lower bytes of the word are not below it.
    let below = |word: u64, limit: u8| word.wrapping_sub(each(limit)) & !word & each(0x80);
    let word = u64::from_le_bytes(bytes);
    below(word, b' ') | below(word ^ each(b'"'), 1) | below(word ^ each(b'\\'), 1)
}
