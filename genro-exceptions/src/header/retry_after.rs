//! The value of `Retry-After`.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use super::http_date::HttpDate;
use super::{ascii_value, whole_seconds};
use crate::field::HeaderField;
use crate::text::format;

/// When the client may send the request again: the value of `retry-after` in a 413, 429, 503 or redirect.
///
/// **Shape**: one header value. A [`Duration`] becomes a number of seconds, `retry-after: 120`; a [`SystemTime`] becomes a
/// date, `retry-after: Wed, 21 Oct 2015 07:28:00 GMT`.
///
/// **Units**: whole seconds, rounded up. Rounded down, the client would come back too early. A date has a year from 0 to
/// 9999; other times become the first or last second of that range.
///
/// A number of seconds does not depend on the client's clock. Use a date for a fixed time, such as the end of a
/// maintenance.
///
/// **Source**: [RFC 9110, section 10.2.3].
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use genro_exceptions::{HttpError, HttpServiceUnavailable, RetryAfter};
///
/// let error = HttpServiceUnavailable::new().retry_after(Duration::from_millis(1_500));
/// assert_eq!(error.headers()["retry-after"], "2");
///
/// let end_of_maintenance = SystemTime::UNIX_EPOCH + Duration::from_secs(1_445_412_480);
/// let error = HttpServiceUnavailable::new().retry_after(end_of_maintenance);
/// assert_eq!(error.headers()["retry-after"], "Wed, 21 Oct 2015 07:28:00 GMT");
///
/// assert_eq!(RetryAfter::from(Duration::ZERO).to_string(), "0");
/// ```
///
/// [RFC 9110, section 10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RetryAfter(When);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum When {
    Seconds(u64),
    Date(HttpDate),
}

/// Creates a number of seconds, rounded up.
impl From<Duration> for RetryAfter {
    fn from(wait: Duration) -> Self {
        Self(When::Seconds(whole_seconds(wait)))
    }
}

/// Creates a date, rounded up to a whole second.
impl From<SystemTime> for RetryAfter {
    fn from(time: SystemTime) -> Self {
        Self(When::Date(HttpDate::not_before(time)))
    }
}

#[cfg(any(feature = "json", feature = "tonic-types"))]
impl RetryAfter {
    /// Reads the header value; more seconds than a `u64` holds are as many as it does.
    pub(crate) fn parse(value: &str, now: SystemTime) -> Option<Self> {
        let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self(if is_number {
            When::Seconds(value.parse().unwrap_or(u64::MAX))
        } else {
            When::Date(HttpDate::parse(value, now)?)
        }))
    }

    /// Returns the time, if it is a date.
    #[cfg(feature = "json")]
    pub(crate) fn time(self) -> Option<SystemTime> {
        match self.0 {
            When::Seconds(_) => None,
            When::Date(date) => Some(date.time()),
        }
    }
}

/// Writes the header value: `120`, `Wed, 21 Oct 2015 07:28:00 GMT`.
impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            When::Seconds(seconds) => fmt::Display::fmt(&seconds, f),
            When::Date(date) => fmt::Display::fmt(&date, f),
        }
    }
}

/// Returns how long a client that reads the header value now has to wait, in whole seconds, rounded up.
#[cfg(any(feature = "json", feature = "tonic-types"))]
pub(crate) fn wait_of(value: &str, now: SystemTime) -> Option<Duration> {
    Some(Duration::from_secs(match RetryAfter::parse(value, now)?.0 {
        When::Seconds(seconds) => seconds,
        When::Date(date) => whole_seconds(date.after(now)),
    }))
}

impl From<RetryAfter> for HeaderValue {
    fn from(retry_after: RetryAfter) -> Self {
        ascii_value(format(format_args!("{retry_after}")))
    }
}

#[diagnostic::do_not_recommend]
impl HeaderField for RetryAfter {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        append((*self).into());
    }
}
