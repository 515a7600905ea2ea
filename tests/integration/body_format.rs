//! The form of the body, whoever asks for it.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::Write as _;

use genro_exceptions::{
    ErrorFormat, Extensions, Format, HttpBadGateway, HttpError, HttpErrorHandle, HttpException,
    HttpGone, HttpNotFound, JsonFormat, PlainText, ProblemJson, PublicError, Redirect, ToResponse,
};
use serde::Serialize;

/// `{"error":{"code":…,"message":…}}`
pub(crate) struct Envelope;

#[derive(Serialize)]
pub(crate) struct Body<'a> {
    error: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    code: Option<Cow<'a, str>>,
    message: Cow<'a, str>,
    #[serde(flatten)]
    more: Extensions<'a>,
}

impl JsonFormat for Envelope {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        Body {
            error: Inner { code: error.code(), message: error.detail(), more: error.extensions() },
        }
    }
}

pub(crate) struct Xml;

impl ErrorFormat for Xml {
    const CONTENT_TYPE: &'static str = "application/xml";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        write!(out, "<error>{}</error>", error.detail())?;
        Ok(())
    }
}

pub(crate) struct Failing;

impl ErrorFormat for Failing {
    const CONTENT_TYPE: &'static str = "application/xml";

    fn write(_: &PublicError<'_>, out: &mut String) -> Result<(), Box<dyn Error + Send + Sync>> {
        out.push_str("<error>");
        Err("the template is gone".into())
    }
}

struct Panicking;

impl JsonFormat for Panicking {
    type Body<'a> = ();

    fn body(error: &PublicError<'_>) {
        panic!("no body for {}", error.status());
    }
}

#[derive(Debug, HttpError)]
#[status(402)]
#[code("OUT_OF_CREDIT")]
#[detail("the price is {price}")]
#[header("x-shop", "7")]
struct OutOfCredit {
    price: u32,
    #[extension]
    balance: f64,
    #[extension(rename = "big")]
    number: u128,
    #[instance]
    uri: String,
}

fn out_of_credit() -> OutOfCredit {
    OutOfCredit { price: 50, balance: 29.9, number: u128::MAX, uri: "/a b".to_owned() }
}

const OF_CREDIT: &str = r#"{"error":{"code":"OUT_OF_CREDIT","message":"the price is 50","balance":29.9,"big":340282366920938463463374607431768211455}}"#;

#[test]
fn any_error_answers_in_any_form() {
    let error = out_of_credit();
    let response = ToResponse::to_response_as::<Envelope, String>(&error);
    assert_eq!(response.status(), 402);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers()["x-shop"], "7");
    assert_eq!(response.body(), OF_CREDIT);

    let error: &dyn HttpError = &error;
    assert_eq!(error.to_response_as::<Envelope, String>().body(), OF_CREDIT);
    assert_eq!(error.to_response_as::<Xml, Vec<u8>>().body(), b"<error>the price is 50</error>");
    assert_eq!(error.to_response_as::<PlainText, String>().body(), "the price is 50");
    let problem = error.to_response_as::<ProblemJson, String>();
    assert_eq!(problem.body(), error.to_problem_response::<String>().body());
}

#[test]
fn an_exception_takes_a_form_and_keeps_all_else() {
    let error = HttpException::from(out_of_credit()).with_format::<Envelope>();
    assert_eq!(error.to_response::<String>().body(), OF_CREDIT);
    assert!(error.is::<OutOfCredit>());
    let error = error.with_format::<Xml>().caused_by("a cause");
    assert_eq!(error.to_response::<String>().body(), "<error>the price is 50</error>");
    assert_eq!(error.headers()["x-shop"], "7");
    assert_eq!(error.report().to_string(), "the price is 50: a cause");

    let by_hand =
        genro_exceptions::http_error!(409, "taken").caused_by("a cause").with_format::<Xml>();
    let by_hand = by_hand.header(http::header::VIA, http::HeaderValue::from_static("1.1 a"));
    assert_eq!(by_hand.to_response::<String>().body(), "<error>taken</error>");
    assert_eq!(by_hand.report().to_string(), "taken: a cause");
    assert_eq!(by_hand.headers()["via"], "1.1 a");
}

#[test]
fn text_stays_text_beside_a_form() {
    let error = HttpException::from(out_of_credit()).with_format::<Envelope>();
    assert_eq!(
        (error.detail().as_ref(), error.to_string().as_str()),
        ("the price is 50", "the price is 50")
    );
    assert_eq!(error.close_frame().reason, "the price is 50");
}

#[test]
fn a_form_has_no_body_where_http_has_none() {
    let response = Redirect::new("/login").to_response_as::<Envelope, String>();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (302, ""));
    assert!(!response.headers().contains_key("content-type"));
}

#[test]
fn an_empty_detail_is_an_empty_body_without_a_type() {
    let error = HttpGone::with_detail("");
    for response in
        [error.to_response::<String>(), ToResponse::to_response_as::<PlainText, _>(&error)]
    {
        assert_eq!(response.body(), "");
        assert!(response.headers().is_empty());
    }
    assert_eq!(
        ToResponse::to_response_as::<Envelope, String>(&error).body(),
        r#"{"error":{"code":null,"message":""}}"#
    );
}

#[test]
fn a_form_that_fails_is_a_500_and_the_log_knows_why() {
    let error = HttpBadGateway::new().caused_by("the cause");
    let responses: [(http::Response<String>, &str); 2] = [
        (
            ToResponse::to_response_as::<Failing, _>(&error),
            "Failing`: the template is gone: Bad gateway: the cause",
        ),
        (
            ToResponse::to_response_as::<Panicking, _>(&error),
            "the form of the body panicked: no body for 502 Bad Gateway: Bad gateway: the cause",
        ),
    ];
    for (response, expected) in responses {
        assert_eq!(
            (response.status().as_u16(), response.body().as_str()),
            (500, "Internal Server Error")
        );
        assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
        let report = HttpErrorHandle::of(&response).expect("a reason").report().to_string();
        assert!(report.ends_with(expected), "{report}");
    }
}

#[test]
fn a_form_cannot_reach_what_is_for_the_log() {
    const CANARY: &str = "hunter2";
    let error = HttpBadGateway::new().caused_by(CANARY);
    let public = PublicError::of(&error);
    assert!(!format!("{public:?} {public:#?}").contains(CANARY));
    let said = format!(
        "{} {} {} {:?} {:?} {:?} {:?} {:?}",
        public.status(),
        public.title(),
        public.detail(),
        public.code(),
        public.type_uri(),
        public.instance(),
        public.extensions(),
        public.headers()
    );
    assert!(!said.contains(CANARY), "{said}");
    assert!(public.request().is_none());
    // The one door.
    assert!(public.original().report().to_string().contains(CANARY));
}

/// What the methods of a public error return lives as long as the error.
#[test]
fn a_public_error_is_a_view() {
    fn detail(error: &dyn HttpError) -> (Cow<'_, str>, Extensions<'_>) {
        let public = PublicError::of(error);
        (public.detail(), public.extensions())
    }
    let error = out_of_credit();
    let (text, extensions) = detail(&error);
    assert_eq!(text, "the price is 50");
    assert_eq!(extensions.get("balance"), Some(29.9.into()));
    assert_eq!(extensions.get("price"), None);
    assert_eq!(
        serde_json::to_string(&extensions).unwrap(),
        r#"{"balance":29.9,"big":340282366920938463463374607431768211455}"#
    );
    let public = PublicError::of(&error);
    assert_eq!(public.instance().as_deref(), Some("/a%20b"));
    assert_eq!(public.title(), "Payment Required");
    assert_eq!(public.headers()["x-shop"], "7");
}

#[test]
fn forms_are_values() {
    const ENVELOPE: Format = Format::of::<Envelope>();
    assert_eq!(ENVELOPE, Format::of::<Envelope>());
    assert_ne!(ENVELOPE, Format::of::<Panicking>());
    assert_eq!(ENVELOPE.content_type(), "application/json");
    assert!(!ENVELOPE.reads_request());
    assert!(format!("{ENVELOPE:?}").ends_with("Envelope>()"), "{ENVELOPE:?}");
    assert_eq!(HttpNotFound::new().format(), None);
}
