//! A form that reads the request.

use std::error::Error;
use std::fmt::Write as _;

use bytes::Bytes;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{ErrorFormat, PublicError, http_error};
use http::{Request, Response};
use http_body_util::Full;

use super::{foreign, shown, through, xml};

struct Echo;

impl ErrorFormat for Echo {
    const CONTENT_TYPE: &'static str = "application/x-echo";
    const READS_REQUEST: bool = true;

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        match error.request() {
            Some(request) => {
                let (id, user) = (&request.headers["x-id"], request.extensions.get::<u8>());
                write!(out, "{} {} {id:?} {user:?}", request.method, request.uri)?;
            }
            None => out.push_str("no request"),
        }
        Ok(())
    }
}

#[test]
fn a_form_may_read_the_request() {
    let request = || {
        let request = Request::post("/a?b=c").header("x-id", "7").extension(7_u8);
        request.body(()).unwrap()
    };
    let layer = ErrorLayer::new().format::<Echo>();
    let expected = "POST /a?b=c \"7\" Some(7)";
    assert_eq!(shown(through(&layer, request(), foreign(404, "", ""))).2, expected);

    // An own form was written before there was a request.
    let response = || Response::<Full<Bytes>>::from(http_error!(409).with_format::<Echo>());
    assert_eq!(shown(response()).2, "no request");
    assert_eq!(shown(through(&layer, request(), response())).2, expected);
    assert_eq!(shown(through(&xml(), request(), response())).2, "no request");
}
