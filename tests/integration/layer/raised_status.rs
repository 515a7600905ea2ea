//! A middleware that makes a 5xx of a 4xx: what the error says to the client of a 4xx is not for that of a 5xx.

use std::io;

use bytes::Bytes;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{
    Extensions, HttpError, HttpErrorHandle, JsonFormat, PlainText, ProblemJson, PublicError,
};
use http::{Response, StatusCode};
use http_body_util::Full;
use serde::Serialize;

use super::{foreign, get, shown, text_of, through, xml};

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("invalid: {0}")]
struct Bad(#[source] io::Error);

#[derive(Debug, HttpError)]
#[status(400)]
#[problem(type = "/invalid", title = "Invalid")]
#[code("INVALID")]
#[detail("invalid: {cause}")]
struct BadProblem {
    #[source]
    cause: io::Error,
    #[extension]
    path: &'static str,
    #[instance]
    instance: &'static str,
}

struct Members;

#[derive(Serialize)]
struct Body<'a> {
    detail: String,
    instance: Option<String>,
    #[serde(flatten)]
    more: Extensions<'a>,
}

impl JsonFormat for Members {
    type Body<'a> = Body<'a>;
    const MEDIA_TYPE: &'static str = "application/vnd.members+json";

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        assert!(!format!("{error:?}").contains("secret"));
        let more = error.extensions();
        assert!(more.get("path").is_none() && !format!("{more:?}").contains("secret"));
        Body {
            detail: error.detail().into_owned(),
            instance: error.instance().map(std::borrow::Cow::into_owned),
            more,
        }
    }
}

fn secret() -> io::Error {
    io::Error::other("secret")
}

fn raised(error: impl Into<Response<Full<Bytes>>>, status: u16) -> Response<Full<Bytes>> {
    let mut response = error.into();
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    response
}

#[test]
fn no_form_has_the_detail() {
    let plain = ErrorLayer::new().format::<PlainText>();
    let problem = ErrorLayer::new().format::<ProblemJson>();
    for (layer, expected) in [
        (xml(), "<error status=\"500\">Internal Server Error</error>"),
        (plain, "Internal Server Error"),
        (
            problem,
            r#"{"title":"Internal Server Error","status":500,"detail":"Internal Server Error"}"#,
        ),
        (
            ErrorLayer::new().format::<Members>(),
            r#"{"detail":"Internal Server Error","instance":null}"#,
        ),
    ] {
        let response = through(&layer, get(), raised(Bad::new(secret()), 500));
        let handle = HttpErrorHandle::of(&response).unwrap();
        assert_eq!(handle.report().to_string(), "invalid: secret", "the log has it");
        assert_eq!(shown(response).2, expected);
    }
}

#[test]
fn no_form_has_the_members() {
    let bad = || BadProblem::new(secret(), "/etc/secret", "/requests/secret");
    let offered = ErrorLayer::new().format::<ProblemJson>().or_format::<Members>();
    let mut request = get();
    request.headers_mut().insert("accept", "application/vnd.members+json".parse().unwrap());
    let response = through(&offered, request, raised(bad(), 503));
    assert_eq!(shown(response).2, r#"{"detail":"Service Unavailable","instance":null}"#);
    // Its own form is that of the status that it had.
    let response = through(&xml(), get(), raised(bad(), 503));
    assert_eq!(
        shown(response).2,
        r#"{"type":"/invalid","title":"Invalid","status":503,"detail":"Service Unavailable","code":"INVALID"}"#
    );
}

#[test]
fn a_status_that_stays_below_500_changes_no_text() {
    let response = through(&xml(), get(), raised(Bad::new(secret()), 422));
    assert_eq!(shown(response).2, "<error status=\"422\">invalid: secret</error>");
}

#[test]
fn what_a_5xx_says_by_itself_stays() {
    let unavailable = genro_exceptions::HttpServiceUnavailable::with_detail("back at noon");
    let response = through(&xml(), get(), raised(unavailable, 500));
    assert_eq!(shown(response).2, "<error status=\"500\">back at noon</error>");
}

#[test]
fn a_foreign_text_that_an_inner_layer_has_read() {
    let inner = ErrorLayer::new().format::<PlainText>();
    let mut response = through(&inner, get(), foreign(400, "text/plain", "secret"));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let handle = HttpErrorHandle::of(&response).unwrap().clone();
    let mut other = Response::new(Full::<Bytes>::default());
    *other.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    other.extensions_mut().insert(handle);
    let other = through(&xml(), get(), other);
    assert!(!text_of(other.into_body()).contains("secret"));
}
