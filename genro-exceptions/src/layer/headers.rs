//! What the rules read of the headers of a response, and what they change.

use std::collections::HashSet;

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue};

use crate::format::{Format, PlainText};
use crate::header::{append, is_plain_text};

/// Who has shaped the body of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nobody: it is a text, or there is none.
    Bare,
    /// The error, in its own form.
    Own(Format),
    /// Somebody else.
    Other,
}

impl Shape {
    pub(super) fn of(headers: &HeaderMap, own: Option<Format>) -> Self {
        let content_type = headers.get(CONTENT_TYPE);
        let is_bare = content_type.is_none_or(|value| is_plain_text(value.as_bytes()));
        match own {
            Some(own) if content_type.is_some_and(|value| value == own.content_type()) => {
                Self::Own(own)
            }
            // An empty text has no type.
            Some(own) if is_bare && own.is_text() => Self::Own(own),
            _ if is_bare => Self::Bare,
            _ => Self::Other,
        }
    }
}

/// Returns whether a body has the length that the headers declare, if they declare one.
pub(super) fn has_true_length(headers: &HeaderMap, length: usize) -> bool {
    let declared = headers.get(CONTENT_LENGTH);
    declared.is_none_or(|value| value.as_bytes() == length.to_string().as_bytes())
}

/// Returns whether an empty body may be all that is left of one: it has a type or a length.
pub(super) fn may_be_left_out(headers: &HeaderMap, body: &[u8]) -> bool {
    let is_declared = || match headers.get(CONTENT_LENGTH) {
        Some(length) => length != "0",
        None => headers.contains_key(CONTENT_TYPE),
    };
    body.is_empty() && is_declared()
}

/// Declares that another `Accept` gives another response (RFC 9110 section 12.5.5).
pub(super) fn vary_by_accept(headers: &mut HeaderMap) {
    let names_accept = |value: &HeaderValue| {
        let mut names = value.as_bytes().split(|&byte| byte == b',').map(<[u8]>::trim_ascii);
        names.any(|name| name == b"*" || name.eq_ignore_ascii_case(ACCEPT.as_str().as_bytes()))
    };
    if !headers.get_all(VARY).iter().any(names_accept) {
        append(headers, &VARY, HeaderValue::from_name(ACCEPT));
    }
}

/// Removes the values that an error has given; those of others stay.
pub(super) fn remove_values(headers: &mut HeaderMap, given: &HeaderMap) {
    for name in given.keys() {
        let values: HashSet<_> = given.get_all(name).iter().collect();
        let others = headers.get_all(name).iter().filter(|value| !values.contains(value));
        let others: Vec<_> = others.cloned().collect();
        headers.remove(name);
        for value in others {
            append(headers, name, value);
        }
    }
}
