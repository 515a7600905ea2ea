//! What the content type says of a body.

#[cfg(any(feature = "json", feature = "__layer"))]
use http::HeaderMap;
#[cfg(any(feature = "json", feature = "__layer"))]
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

/// Returns whether a content type is `text/plain`, with any parameters.
#[cfg(any(feature = "describe", feature = "__layer"))]
pub(crate) fn is_plain_text(content_type: &[u8]) -> bool {
    let essence = content_type.split(|&byte| byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"text/plain")
}

/// Returns the media type of the body in lower case, without parameters; empty where there is none.
#[cfg(feature = "json")]
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let media_type = value.split(|&byte| byte == b';').next().unwrap_or_default();
    String::from_utf8_lossy(media_type.trim_ascii()).to_ascii_lowercase()
}

/// Returns whether the body is a text in UTF-8, as far as the headers say: without a coding, and in no other charset.
#[cfg(any(feature = "json", feature = "__layer"))]
pub(crate) fn is_text(headers: &HeaderMap) -> bool {
    !headers.contains_key(CONTENT_ENCODING)
        && headers.get_all(CONTENT_TYPE).iter().all(|value| is_utf8(value.as_bytes()))
}

/// Returns whether a content type has no charset (RFC 9110 section 8.3.2) but those whose bytes are UTF-8.
#[cfg(any(feature = "json", feature = "__layer"))]
fn is_utf8(content_type: &[u8]) -> bool {
    let mut params = content_type.split(|&byte| byte == b';').skip(1).filter_map(|param| {
        let at = param.iter().position(|&byte| byte == b'=')?;
        Some((param[..at].trim_ascii(), param[at + 1..].trim_ascii()))
    });
    params.all(|(name, value)| {
        let value =
            value.strip_prefix(b"\"").and_then(|value| value.strip_suffix(b"\"")).unwrap_or(value);
        let is_one_of =
            |charsets: &[&[u8]]| charsets.iter().any(|charset| value.eq_ignore_ascii_case(charset));
        !name.eq_ignore_ascii_case(b"charset") || is_one_of(&[b"utf-8", b"utf8", b"us-ascii"])
    })
}
