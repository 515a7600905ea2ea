//! What the tests beside other derives share: a cause that must not be sent, and what is sent.

use std::io;

use genro_exceptions::HttpError;

/// What no 5xx may show.
pub(crate) const CANARY: &str = "canary-c0ffee";

/// A cause that says [`CANARY`].
pub(crate) fn canary() -> io::Error {
    io::Error::other(CANARY)
}

/// Status and body; the canary is neither in them, nor in a header, nor in the close frame.
pub(crate) fn answer(error: &dyn HttpError) -> (u16, String) {
    let response = error.to_response::<String>();
    let frame = error.close_frame();
    let all = format!("{:?}{}{}", response.headers(), response.body(), frame.reason);
    assert!(!all.contains(CANARY), "{all}");
    assert_eq!(error.detail(), error.to_detail());
    (response.status().as_u16(), response.into_body())
}
