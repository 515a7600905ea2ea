//! What of a problem goes into the response, where it was read from the response of another service.

use http::header::{CONNECTION, CONTENT_RANGE, RETRY_AFTER, UPGRADE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::Problem;
use crate::error::is_server_error;
use crate::header::{Headers, required_header};
use crate::ready::uri_reference::has_scheme;

impl Problem {
    /// Sends detail, instance and extensions also if the response is a 5xx.
    ///
    /// Without this, they are left out of a problem that was read from a response: what another service says of its own
    /// failure is for the log, not for your clients. It changes nothing for a 4xx, and for a problem that you have built or
    /// created from an error.
    ///
    /// ```
    /// use genro_exceptions::Problem;
    ///
    /// let upstream = || {
    ///     http::Response::builder()
    ///         .status(503)
    ///         .header("content-type", "application/problem+json")
    ///         .body(r#"{"title": "Down", "detail": "migration 17 is running"}"#)
    /// };
    /// let response: http::Response<String> = Problem::try_from(upstream()?)?.into();
    /// assert_eq!(response.body(), r#"{"title":"Down","status":503}"#);
    ///
    /// let response: http::Response<String> = Problem::try_from(upstream()?)?.relay_details().into();
    /// assert_eq!(response.body(), r#"{"title":"Down","status":503,"detail":"migration 17 is running"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn relay_details(mut self) -> Self {
        self.origin.relays_details = true;
        self
    }

    /// Returns the status of the response: the problem's own if it is an error status, and if the headers that it requires
    /// are there in case it was read.
    pub(super) fn status_to_send(&self) -> StatusCode {
        let is_error = |status: &StatusCode| matches!(status.as_u16(), 400..=599);
        let is_complete = |status: &StatusCode| {
            let has = |name: HeaderName| {
                self.origin.headers.as_map().is_some_and(|map| map.contains_key(name))
            };
            !self.origin.is_read || required_header(*status).is_none_or(has)
        };
        let status = self.status.filter(is_error).filter(is_complete);
        status.unwrap_or(StatusCode::BAD_GATEWAY)
    }

    /// Returns whether detail, instance and extensions are left out.
    pub(super) fn hides_details(&self) -> bool {
        self.origin.is_read && !self.origin.relays_details && is_server_error(self.status_to_send())
    }

    /// Returns whether the status line says something else than the service that was asked, so that its type and title do
    /// not apply.
    pub(super) fn hides_type(&self) -> bool {
        self.hides_details() && self.status != Some(self.status_to_send())
    }

    /// Returns a URI reference, unless it is relative to a document that the client does not know.
    pub(super) fn sent<'a>(&self, uri: Option<&'a str>) -> Option<&'a str> {
        uri.filter(|uri| !self.origin.is_read || has_scheme(uri))
    }
}

/// Returns the headers of a response that are sent on with its problem: those that its status requires, or allows and means
/// for the client.
pub(super) fn relayed_headers(status: StatusCode, headers: &HeaderMap) -> Headers {
    let name = required_header(status).or(match status.as_u16() {
        413 | 429 | 503 => Some(RETRY_AFTER),
        416 => Some(CONTENT_RANGE),
        _ => None,
    });
    let mut relayed = Headers::new();
    let Some(name) = name else { return relayed };
    for value in headers.get_all(&name) {
        relayed.append(name.clone(), value.clone());
    }
    // Of the connection to the client (RFC 9110 section 7.8).
    if name == UPGRADE && !relayed.is_empty() {
        relayed.append(CONNECTION, HeaderValue::from_static("upgrade"));
    }
    relayed
}
