//! salvo's `Scribe`.

use salvo_core::Response;
use salvo_core::http::ResBody;
use salvo_core::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use salvo_core::writing::{Scribe, Text};

use crate::TEN;
use crate::by_hand::{Handle, Kept};
use crate::cases::shown_of;
use crate::thiserror::{ApiError, JsonError};

/// What salvo does with the error of a handler.
pub(crate) fn answer(error: impl Scribe) -> Response {
    let mut response = Response::new();
    response.render(error);
    response
}

/// What writes a response, and is still there.
trait Write {
    fn write(&self, response: &mut Response);
}

impl<E: Write + Send + Sync + 'static> Scribe for Kept<E> {
    fn render(self, response: &mut Response) {
        self.0.write(response);
        response.extensions.insert(Handle::of(self.0));
    }
}

impl Scribe for ApiError {
    fn render(self, response: &mut Response) {
        self.write(response);
    }
}

impl Scribe for JsonError {
    fn render(self, response: &mut Response) {
        self.write(response);
    }
}

impl Write for ApiError {
    fn write(&self, response: &mut Response) {
        response.status_code(self.status());
        let added = match self {
            Self::Unauthorized => response.add_header(WWW_AUTHENTICATE, "Bearer", true).map(drop),
            Self::Later { seconds } => response.add_header(RETRY_AFTER, *seconds, true).map(drop),
            Self::Found { location } => {
                let _ = response.add_header(LOCATION, location, true);
                return;
            }
            Self::TenLines => TEN
                .into_iter()
                .try_for_each(|(name, value)| response.add_header(name, value, true).map(drop)),
            _ => Ok(()),
        };
        let _ = added;
        response.render(Text::Plain(self.to_string()));
    }
}

impl Write for JsonError {
    fn write(&self, response: &mut Response) {
        response.status_code(self.status());
        let _ = response.add_header(CONTENT_TYPE, self.media_type(), true);
        let _ = response.write_body(self.json());
    }
}

pub(crate) fn shown(mut response: Response) -> String {
    let status = response.status_code.map_or(0, |status| status.as_u16());
    let lines = response
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()));
    let lines = lines.collect();
    let body = match response.take_body() {
        ResBody::Once(bytes) => bytes,
        ResBody::None => bytes::Bytes::new(),
        _ => bytes::Bytes::from_static(b"no bytes"),
    };
    shown_of(status, lines, &body)
}
