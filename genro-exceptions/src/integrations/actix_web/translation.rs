//! Between the types of `http` 0.2, which actix-web uses, and those of `http` 1.
//!
//! Both versions have the same rules, so no conversion fails; a value that would is left out.

use std::sync::LazyLock;

use actix_web::dev::ServiceRequest;
use actix_web::http as old;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version};

use crate::format::{ErrorFormat as _, PlainText};
use crate::header::{STANDARD_NAMES, standard_name};

pub(super) fn status(status: StatusCode) -> old::StatusCode {
    let status = old::StatusCode::from_u16(status.as_u16());
    status.unwrap_or(old::StatusCode::INTERNAL_SERVER_ERROR)
}

pub(super) fn new_status(status: old::StatusCode) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

pub(super) fn headers(headers: &HeaderMap) -> old::header::HeaderMap {
    let mut translated = old::header::HeaderMap::new();
    append(&mut translated, headers);
    translated
}

pub(super) fn append(translated: &mut old::header::HeaderMap, headers: &HeaderMap) {
    // Most errors have none.
    if headers.is_empty() {
        return;
    }
    translated.reserve(headers.len() + 1);
    for (name, value) in headers {
        let value = old::header::HeaderValue::from_bytes(value.as_bytes());
        if let (Some(name), Ok(value)) = (old_name(name), value) {
            translated.append(name, value);
        }
    }
}

/// A name that is a constant is one in both versions, and is not parsed.
fn old_name(name: &HeaderName) -> Option<old::header::HeaderName> {
    static CONSTANTS: LazyLock<[old::header::HeaderName; STANDARD_NAMES.len()]> =
        LazyLock::new(|| STANDARD_NAMES.map(old::header::HeaderName::from_static));
    match standard_name(name) {
        Some(at) => Some(CONSTANTS[at].clone()),
        None => old::header::HeaderName::from_bytes(name.as_str().as_bytes()).ok(),
    }
}

/// The type of the body as a value, without a check of the one that most errors have.
pub(super) fn content_type(name: &'static str) -> old::header::HeaderValue {
    const TEXT: old::header::HeaderValue =
        old::header::HeaderValue::from_static(PlainText::CONTENT_TYPE);
    if name == PlainText::CONTENT_TYPE { TEXT } else { old::header::HeaderValue::from_static(name) }
}

pub(super) fn new_headers(headers: &old::header::HeaderMap) -> HeaderMap {
    let mut translated = HeaderMap::new();
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        let value = HeaderValue::from_bytes(value.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            crate::header::append(&mut translated, &name, value);
        }
    }
    translated
}

/// The head of a request. Its extensions are those of actix-web, which are not `Send`, so the head has none.
pub(super) fn new_head(request: &ServiceRequest) -> Parts {
    let (mut parts, ()) = http::Request::new(()).into_parts();
    parts.method = Method::from_bytes(request.method().as_str().as_bytes()).unwrap_or_default();
    parts.uri = Uri::try_from(request.uri().to_string()).unwrap_or_default();
    parts.version = match request.version() {
        old::Version::HTTP_09 => Version::HTTP_09,
        old::Version::HTTP_10 => Version::HTTP_10,
        old::Version::HTTP_2 => Version::HTTP_2,
        old::Version::HTTP_3 => Version::HTTP_3,
        _ => Version::HTTP_11,
    };
    parts.headers = new_headers(request.headers());
    parts
}
