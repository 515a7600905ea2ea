//! What a client must not read: a marker in every source and field of a 5xx is in no body, header or close frame.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use genro_exceptions::*;
use http::header::HeaderValue;
use http::{Response, StatusCode};

const MARKER: &str = "/var/secret/password";

fn cause() -> io::Error {
    io::Error::other(MARKER)
}

/// Everything that goes over the wire.
fn wire(response: &Response<String>) -> String {
    format!("{} {:?} {}", response.status(), response.headers(), response.body())
}

/// The log still has it, and nothing that is sent.
fn check(error: impl HttpError) {
    check_sent(&error);
    let status = error.status();
    let report = HttpErrorHandle::new(error).report().to_string();
    assert!(report.contains(MARKER), "{status}: the cause is lost: {report}");
}

fn check_sent(error: &dyn HttpError) {
    assert!(error.status().is_server_error());
    let response = error.to_response::<String>();
    assert!(!wire(&response).contains("secret"), "{}", wire(&response));
    assert!(!response.body().is_empty());
    assert!(!error.detail().contains("secret"));
    assert!(!format!("{:?}", error.headers()).contains("secret"));
    assert!(!error.close_frame().reason.contains("secret"));
}

#[derive(Debug, HttpError)]
#[status(500)]
struct Silent(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot save note {id}")]
#[header("x-note", "1")]
struct Printing {
    id: u8,
    path: String,
    #[headers]
    headers: Headers,
    #[source]
    cause: Option<Box<dyn Error + Send + Sync>>,
}

#[derive(Debug, HttpError)]
struct AtRunTime {
    #[status]
    status: StatusCode,
    #[source]
    cause: Box<dyn Error + Send + Sync>,
}

#[derive(Debug, HttpError)]
enum Many {
    #[status(502)]
    Io(#[from] io::Error),
    #[status(503)]
    #[detail("later")]
    Any(#[source] anyhow::Error),
    #[transparent]
    Inner(#[from] Silent),
    #[transparent]
    Erased(HttpException),
    #[transparent]
    Boxed(Box<dyn HttpError>),
}

#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(display))]
#[allow(dead_code, reason = "printed by `Debug`")]
struct OwnDisplay(String);

#[derive(Debug, HttpError)]
#[http_error(skip(display))]
#[allow(dead_code, reason = "printed by `Debug`")]
struct OwnDisplayAtRunTime(#[status] StatusCode, String);

#[derive(Debug, HttpError)]
#[status(500)]
#[http_error(skip(display))]
#[allow(dead_code, reason = "printed by `Debug`")]
enum OwnDisplayOfAnEnum {
    One(#[source] io::Error),
    #[detail("two")]
    Two(String),
}

macro_rules! display {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self:?} {MARKER}")
            }
        }
    )*};
}

display!(OwnDisplay OwnDisplayAtRunTime OwnDisplayOfAnEnum);

fn server_errors() -> impl Iterator<Item = StatusCode> {
    (500..=599).map(|number| StatusCode::from_u16(number).expect("three digits"))
}

#[test]
fn a_source_never_reaches_the_client() {
    check(Silent(cause()));
    check(Printing::new(1, MARKER).caused_by(cause()));
    check(Many::from(cause()));
    check(Many::any(anyhow::Error::new(cause()).context(MARKER)));
    for status in server_errors() {
        check(AtRunTime::new(status, cause()));
        check(HttpException::new(status).caused_by(cause()));
    }
}

#[test]
fn not_by_the_question_mark_a_box_or_a_transparent_case() {
    fn save() -> Result<(), Silent> {
        Err(cause())?
    }
    fn many() -> Result<(), Many> {
        save()?;
        Ok(())
    }
    fn any() -> Result<(), HttpException> {
        many()?;
        Ok(())
    }
    check(any().unwrap_err());
    check(Many::Erased(any().unwrap_err()));
    check(Many::Boxed(Box::new(many().unwrap_err())));
    check(Box::new(many().unwrap_err()));
    check(Arc::new(many().unwrap_err()));
    let boxed: Box<dyn HttpError> = Box::new(save().unwrap_err());
    check(HttpException::from(boxed));
    check(
        any()
            .unwrap_err()
            .header(http::header::VARY, HeaderValue::from_static("a"))
            .caused_by(MARKER),
    );
}

#[test]
fn a_field_that_no_text_prints_is_not_sent() {
    check_sent(&Printing::new(1, MARKER));
    assert_eq!(Printing::new(1, MARKER).path, MARKER);
    assert_eq!(Printing::new(1, MARKER).detail(), "cannot save note 1");
}

#[test]
fn a_display_by_hand_stays_in_the_log() {
    let secret = || String::from(MARKER);
    check(OwnDisplay(secret()));
    check(HttpException::from(OwnDisplay(secret())));
    check(OwnDisplayOfAnEnum::One(cause()));
    check(OwnDisplayOfAnEnum::Two(secret()));
    assert_eq!(OwnDisplayOfAnEnum::Two(secret()).detail(), "two");
    for status in server_errors() {
        check(OwnDisplayAtRunTime(status, secret()));
    }
    assert_eq!(OwnDisplay(secret()).detail(), "Internal Server Error");
}

#[test]
fn a_status_that_exists_nowhere_shows_no_display_either() {
    for number in 600..=999 {
        let status = StatusCode::from_u16(number).expect("three digits");
        let error = OwnDisplayAtRunTime(status, MARKER.into());
        assert!(!wire(&error.to_response()).contains("secret"));
    }
}

#[test]
fn every_ready_5xx_keeps_its_cause_to_itself() {
    macro_rules! ready {
        ($($name:ident)*) => {$(
            check($name::new().caused_by(cause()));
            check(HttpException::from($name::with_detail("text").caused_by(cause())));
        )*};
    }
    ready! {
        HttpInternalServerError HttpNotImplemented HttpBadGateway HttpServiceUnavailable HttpGatewayTimeout
        HttpVersionNotSupported HttpVariantAlsoNegotiates HttpInsufficientStorage HttpLoopDetected HttpNotExtended
        HttpNetworkAuthenticationRequired
    }
}

#[test]
fn what_was_wrong_with_an_input_stays_in_the_log() -> Result<(), Box<dyn Error>> {
    let name = format!("{MARKER} {MARKER}");
    check(Headers::new().try_append(&name, "a").unwrap_err());
    check_sent(&Headers::new().try_append("x-a", &format!("{MARKER}\n")).unwrap_err());
    check(Challenge::new(&name).unwrap_err());
    check(Challenge::bearer().param(&name, "a").unwrap_err());
    check_sent(&Redirect::with_status(MARKER, StatusCode::OK).unwrap_err());
    check_sent(&CloseCode::try_from(1006).unwrap_err());
    let not_local = Redirect::local(format!("/{MARKER}")).unwrap_err();
    assert!(!wire(&HttpException::from(not_local).to_response()).contains("secret"));
    Headers::new().try_append("x-a", MARKER)?;
    Ok(())
}

#[test]
fn a_framework_s_response_has_it_in_its_extensions_alone() {
    use axum::response::IntoResponse as _;
    use http_body_util::BodyExt as _;

    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("no I/O, no timers");
    runtime.block_on(async {
        for response in [
            Silent(cause()).into_response(),
            Many::from(cause()).into_response(),
            HttpException::from(Silent(cause())).into_response(),
            OwnDisplay(MARKER.into()).into_response(),
        ] {
            let handle = HttpErrorHandle::of(&response).expect("put there by the integration");
            assert!(handle.report().to_string().contains(MARKER));
            let (parts, body) = response.into_parts();
            let body = body.collect().await.expect("no I/O").to_bytes();
            assert!(!String::from_utf8_lossy(&body).contains("secret"));
            assert!(!format!("{:?}", parts.headers).contains("secret"));
        }
    });
}
