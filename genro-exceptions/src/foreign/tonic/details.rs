//! The details of google.rpc: what a program reads beside the code.

use std::collections::HashMap;
use std::time::SystemTime;

use http::header::RETRY_AFTER;
use tonic::Status;
use tonic_types::{ErrorDetail, ErrorInfo, RetryInfo, StatusExt as _};

use crate::error::HttpError;
use crate::header::wait_of;

/// Creates the status of an error, with what it says to programs.
pub(super) fn with_details(error: &dyn HttpError, message: &str) -> Status {
    let code = error.grpc_code();
    let details = details_of(error);
    if details.is_empty() {
        return Status::new(code, message);
    }
    Status::with_error_details_vec(code, message, details)
}

fn details_of(error: &dyn HttpError) -> Vec<ErrorDetail> {
    let mut details: Vec<ErrorDetail> = Vec::new();
    if let Some(code) = error.code() {
        // The domain is the name of the service, which an error does not know.
        details.push(ErrorInfo::new(code, "", HashMap::new()).into());
    }
    let retry_after = error.headers().get(RETRY_AFTER).cloned();
    let retry_after = retry_after.as_ref().and_then(|value| value.to_str().ok());
    if let Some(wait) = retry_after.and_then(|value| wait_of(value, SystemTime::now())) {
        details.push(RetryInfo::new(Some(wait)).into());
    }
    #[cfg(feature = "json")]
    details.extend(violations::bad_request(error).map(ErrorDetail::from));
    details
}

/// The errors of the fields of a request: the member `errors` of a `ValidationProblem`, or of any error that has such an
/// `#[extension]`.
#[cfg(feature = "json")]
mod violations {
    use serde_json::Value;
    use tonic_types::{BadRequest, FieldViolation};

    use crate::error::HttpError;
    use crate::format::PublicError;

    /// How many bytes the violations may have: with them and the longest message, in base64 as metadata has it, the
    /// headers stay below the 8 KiB that some peers accept.
    const MAX_VIOLATIONS: usize = 2048;

    pub(super) fn bad_request(error: &dyn HttpError) -> Option<BadRequest> {
        let Some(Value::Array(errors)) = PublicError::of(error).extensions().get("errors") else {
            return None;
        };
        let mut len = 0;
        let violations = errors.iter().map_while(violation).take_while(|violation| {
            len += violation.field.len() + violation.description.len() + 8;
            len <= MAX_VIOLATIONS
        });
        let violations: Vec<FieldViolation> = violations.collect();
        (!violations.is_empty()).then(|| BadRequest::new(violations))
    }

    /// Reads one error as RFC 9457 section 3 has it, `{"detail": …, "pointer": …}`.
    fn violation(error: &Value) -> Option<FieldViolation> {
        let text = |name| error.get(name)?.as_str();
        Some(FieldViolation::new(path(text("pointer")?), text("detail")?))
    }

    /// Returns the path of a pointer: `profile.color` for `#/profile/color`, `items[0].name` for `#/items/0/name`.
    fn path(pointer: &str) -> String {
        let pointer = decoded(pointer.strip_prefix('#').unwrap_or(pointer));
        let mut path = String::new();
        for key in pointer.split('/').skip(1) {
            let is_index = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
            let (before, after) = match (path.is_empty(), is_index) {
                (true, _) => ("", ""),
                (false, true) => ("[", "]"),
                (false, false) => (".", ""),
            };
            path.push_str(before);
            path.push_str(&key.replace("~1", "/").replace("~0", "~"));
            path.push_str(after);
        }
        path
    }

    /// Decodes a URI fragment. A byte that is not UTF-8 is replaced.
    fn decoded(fragment: &str) -> String {
        let mut bytes = Vec::with_capacity(fragment.len());
        let mut rest = fragment.as_bytes();
        while let Some((first, others)) = rest.split_first() {
            let digits = others.get(..2).filter(|_| *first == b'%');
            let byte = digits.and_then(|digits| {
                let digits = std::str::from_utf8(digits).ok()?;
                u8::from_str_radix(digits, 16).ok()
            });
            bytes.push(byte.unwrap_or(*first));
            rest = if byte.is_some() { &others[2..] } else { others };
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}
