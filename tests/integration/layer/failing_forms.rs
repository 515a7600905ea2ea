//! A form that fails: a 500 whose reason is for the log.

use std::error::Error;

use bytes::Bytes;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{ErrorFormat, HttpErrorHandle, HttpException, PublicError};
use http::Response;
use http_body_util::Full;

use super::forms::OutOfCredit;
use super::{get, shown, through, xml};
use crate::body_format::Failing;

struct Panicking;

impl ErrorFormat for Panicking {
    const CONTENT_TYPE: &'static str = "application/xml";

    fn write(error: &PublicError<'_>, _: &mut String) -> Result<(), Box<dyn Error + Send + Sync>> {
        panic!("no form for {}", error.status())
    }
}

#[test]
fn a_form_that_fails_is_a_500_without_the_headers_of_the_error() {
    for (layer, reason) in [
        (ErrorLayer::new().format::<Failing>(), "Failing`: the template is gone"),
        (ErrorLayer::new().format::<Panicking>(), "no form for 402 Payment Required"),
    ] {
        let mut response = Response::<Full<Bytes>>::from(OutOfCredit::new(50));
        response.headers_mut().append("x-shop", "of a middleware".parse().unwrap());
        response.headers_mut().append("x-request-id", "7".parse().unwrap());
        let response = through(&layer, get(), response);
        let lines: Vec<_> = response.headers().get_all("x-shop").iter().collect();
        assert_eq!(lines, ["of a middleware"]);
        assert_eq!(response.headers()["x-request-id"], "7");
        assert!(!response.headers().contains_key("etag"));
        let handle = HttpErrorHandle::of(&response).unwrap();
        assert_eq!(handle.status(), 500);
        assert!(handle.downcast_ref::<OutOfCredit>().is_some());
        let report = handle.report().to_string();
        assert!(report.ends_with(&format!("{reason}: the price is 50")), "{report}");
        let text = "text/plain; charset=utf-8".to_owned();
        assert_eq!(shown(response), (500, text, "Internal Server Error".into()));
    }
}

/// The own form fails where the error is converted: the 500 is a text that nobody has shaped.
#[test]
fn the_500_of_an_own_form_that_fails_gets_the_form_of_the_layer() {
    let error = HttpException::from(OutOfCredit::new(50)).with_format::<Failing>();
    let response = through(&xml(), get(), Response::<Full<Bytes>>::from(error));
    assert!(HttpErrorHandle::of(&response).unwrap().downcast_ref::<OutOfCredit>().is_some());
    assert_eq!(shown(response).2, "<error status=\"500\">Internal Server Error</error>");
}
