//! Where the type of a body goes.

use http::HeaderMap;

use super::body_headers::{append_content_type, append_text_type, set_content_type};
use crate::format::Format;

/// Takes the type of a body.
pub(super) trait BodyType {
    /// Takes it where the error gives none.
    fn add(&mut self, headers: &mut HeaderMap, form: Format);

    /// Takes it in place of the one that the error gives.
    fn replace(&mut self, headers: &mut HeaderMap, form: Format);
}

/// The type is one of the headers.
pub(super) struct Among;

impl BodyType for Among {
    #[inline]
    fn add(&mut self, headers: &mut HeaderMap, form: Format) {
        if form.is_text() {
            append_text_type(headers);
        } else {
            append_content_type(headers, form);
        }
    }

    fn replace(&mut self, headers: &mut HeaderMap, form: Format) {
        set_content_type(headers, form);
    }
}

/// The type stays apart, for a framework with headers of its own: it need not be translated.
#[cfg(any(feature = "actix-web", feature = "rocket"))]
#[derive(Default)]
pub(super) struct Apart(pub(super) Option<Format>);

#[cfg(any(feature = "actix-web", feature = "rocket"))]
impl BodyType for Apart {
    #[inline]
    fn add(&mut self, _: &mut HeaderMap, form: Format) {
        self.0 = Some(form);
    }

    fn replace(&mut self, headers: &mut HeaderMap, form: Format) {
        headers.remove(http::header::CONTENT_TYPE);
        self.0 = Some(form);
    }
}
