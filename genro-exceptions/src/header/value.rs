//! Header values of texts that this crate writes.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderValue;

/// Converts a text that this crate has written with visible ASCII characters only.
///
/// Such a text is always a valid value. If it were not, an empty header would be the lesser harm: the response is still
/// sent, and nothing is injected into it.
pub(crate) fn ascii_value<'a>(text: impl Into<Cow<'a, str>>) -> HeaderValue {
    let value = match text.into() {
        Cow::Borrowed(text) => HeaderValue::try_from(text),
        Cow::Owned(text) => HeaderValue::try_from(text),
    };
    value.unwrap_or(HeaderValue::from_static(""))
}

/// Whole seconds, rounded up: rounded down, the client would come back too early.
pub(crate) fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0))
}
