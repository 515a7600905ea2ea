//! The headers of an error that are those of its cause, or show it.

use http::{HeaderMap, HeaderName, StatusCode, header};

use crate::error::{HttpError, is_redirect, is_server_error};
use crate::header::append;

/// Headers that describe the body, which is not that of the cause.
const OF_BODY: [HeaderName; 2] = [header::CONTENT_TYPE, header::CONTENT_LANGUAGE];

/// Appends the headers of the cause, without those that describe its body and those that the declaration gives itself.
pub fn append_of_cause(headers: &mut HeaderMap, cause: &dyn HttpError, own: &[&HeaderName]) {
    for (name, value) in &cause.headers() {
        if !OF_BODY.contains(name) && !own.contains(&name) {
            append(headers, name, value.clone());
        }
    }
}

/// Returns whether a header that shows a cause may be sent: below 500. A redirect without `location` is answered as 500;
/// the headers that are already appended tell whether there is one.
#[must_use]
pub fn may_show_cause(status: Option<StatusCode>, name: &HeaderName, headers: &HeaderMap) -> bool {
    status.is_some_and(|status| {
        let is_answered = !is_redirect(status)
            || name == header::LOCATION
            || headers.contains_key(header::LOCATION);
        !is_server_error(status) && is_answered
    })
}
