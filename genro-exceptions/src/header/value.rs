//! Header values of texts that this crate makes.

use std::borrow::Cow;

use http::HeaderValue;

/// The value for text that this crate has made of visible ASCII characters only.
///
/// Such text is always a value. If this crate were wrong about that, an empty header is the lesser
/// harm: the answer still goes out, and nothing has been injected into it.
pub(crate) fn ascii_value<'a>(text: impl Into<Cow<'a, str>>) -> HeaderValue {
    let value = match text.into() {
        Cow::Borrowed(text) => HeaderValue::try_from(text),
        Cow::Owned(text) => HeaderValue::try_from(text),
    };
    value.unwrap_or(HeaderValue::from_static(""))
}
