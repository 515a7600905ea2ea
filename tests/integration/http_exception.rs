//! `HttpException`: any HTTP error in one type.

use std::borrow::Cow;
use std::error::Error;
use std::io;

use genro_exceptions::{
    CloseCode, HttpError, HttpException, HttpNotFound, HttpServiceUnavailable, Redirect,
    WebSocketException,
};
use http::StatusCode;
use http::header::{HeaderValue, SET_COOKIE};

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("{0} is taken")]
#[header("set-cookie", "a=1")]
#[close(4009)]
struct Taken(&'static str, #[source] Option<io::Error>);

#[derive(Debug, HttpError)]
enum Many {
    #[status(404)]
    Gone,
    #[transparent]
    Taken(#[from] Taken),
}

fn taken() -> Result<(), HttpException> {
    Err(Taken("ada", Some(io::Error::other("row 7"))))?
}

#[test]
fn a_question_mark_keeps_the_whole_answer() {
    let error = taken().unwrap_err();
    assert_eq!(error.status(), 409);
    assert_eq!((&*error.detail(), error.to_string().as_str()), ("ada is taken", "ada is taken"));
    assert_eq!(error.headers()["set-cookie"], "a=1");
    assert_eq!(error.close_code().as_u16(), 4009);
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("row 7"));
    let response: http::Response<String> = error.into();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (409, "ada is taken"));
}

#[test]
fn every_derived_type_converts() {
    fn redirect() -> Result<(), HttpException> {
        Err(Redirect::see_other("/a"))?
    }
    fn websocket() -> Result<(), HttpException> {
        Err(WebSocketException::new(CloseCode::GOING_AWAY))?
    }
    fn variant() -> Result<(), HttpException> {
        Err(Many::Gone)?
    }
    fn boxed() -> Result<(), HttpException> {
        let boxed: Box<dyn HttpError> = Box::new(Many::Gone);
        Err(boxed)?
    }
    assert_eq!(redirect().unwrap_err().headers()["location"], "/a");
    assert_eq!(websocket().unwrap_err().close_code(), CloseCode::GOING_AWAY);
    assert_eq!(variant().unwrap_err().status(), 404);
    assert!(matches!(boxed().unwrap_err().downcast_ref(), Some(Many::Gone)));
}

#[test]
fn it_keeps_the_original() {
    let error = taken().unwrap_err();
    assert!(error.is::<Taken>());
    assert_eq!(error.downcast_ref::<Taken>().map(|taken| taken.0), Some("ada"));
    assert!(error.downcast_ref::<HttpNotFound>().is_none());
    assert!(!error.is::<Many>());
    assert!(!HttpException::new(StatusCode::CONFLICT).is::<Taken>());
    let nested = HttpException::from(Many::from(Taken("ada", None)));
    assert!(matches!(nested.downcast_ref(), Some(Many::Taken(Taken("ada", None)))));
}

#[test]
fn it_takes_errors_with_an_impl_by_hand() {
    let error = HttpException::from_error(ByHand);
    assert_eq!(
        (error.status().as_u16(), &*error.detail(), error.to_string()),
        (410, "for the client", "for the log".into())
    );
    assert!(error.is::<ByHand>());
}

#[derive(Debug)]
struct ByHand;

impl std::fmt::Display for ByHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("for the log")
    }
}
impl Error for ByHand {}
impl HttpError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::GONE
    }
    fn detail(&self) -> Cow<'_, str> {
        "for the client".into()
    }
}

#[test]
fn it_is_made_by_hand_with_any_status() {
    let error = HttpException::new(StatusCode::NOT_FOUND);
    assert_eq!(
        (error.status().as_u16(), &*error.detail(), error.to_string()),
        (404, "Not Found", "Not Found".into())
    );
    assert!(error.headers().is_empty());
    assert!(error.source().is_none());
    assert_eq!(error.close_code(), CloseCode::POLICY_VIOLATION);

    let error = HttpException::with_detail(StatusCode::GONE, String::from("since May"));
    assert_eq!((error.status().as_u16(), &*error.detail()), (410, "since May"));
    // The others are in `regression/http_exception_with_any_status.rs`.
    for number in (200..300).chain(400..600) {
        let status = StatusCode::from_u16(number).expect("three digits");
        let error = HttpException::with_detail(status, "text");
        assert_eq!((error.status(), &*error.detail()), (status, "text"));
    }
}

#[test]
fn headers_and_a_cause_are_added() -> Result<(), Box<dyn Error>> {
    let error = HttpException::new(StatusCode::GONE)
        .header(SET_COOKIE, HeaderValue::from_static("a=1"))
        .try_header("set-cookie", "b=2")?
        .try_headers([("set-cookie", "c=3"), ("vary", "origin")])?
        .caused_by("why");
    let cookies: Vec<_> = error.headers().get_all(SET_COOKIE).iter().cloned().collect();
    assert_eq!(cookies, ["a=1", "b=2", "c=3"]);
    assert_eq!(error.headers()["vary"], "origin");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("why"));

    let refused =
        |name: &str, value: &str| HttpException::new(StatusCode::GONE).try_header(name, value);
    assert_eq!(refused("x y", "a").unwrap_err().name(), "x y");
    assert_eq!(refused("x-y", "a\nb").unwrap_err().name(), "x-y");
    let refused = taken().unwrap_err().try_headers([("x-a", "1"), ("x-b", "\r")]);
    assert_eq!(refused.unwrap_err().name(), "x-b");
    Ok(())
}

#[test]
fn what_is_added_to_an_original_stands_behind_its_own() {
    let error = taken().unwrap_err().header(SET_COOKIE, HeaderValue::from_static("b=2"));
    let cookies: Vec<_> = error.headers().get_all(SET_COOKIE).iter().cloned().collect();
    assert_eq!(cookies, ["a=1", "b=2"]);
    assert_eq!(
        (error.status().as_u16(), &*error.detail(), error.close_code().as_u16()),
        (409, "ada is taken", 4009)
    );
    assert!(error.is::<Taken>());
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("row 7"));

    let error = error.caused_by("added");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("added"));
    assert!(error.downcast_ref::<Taken>().is_some_and(|taken| taken.source().is_some()));
}

#[test]
fn it_fits_into_a_result() {
    fn is_any_error<T: HttpError + Send + Sync + 'static>() {}
    is_any_error::<HttpException>();
    assert!(size_of::<HttpException>() <= 24);
    assert!(size_of::<Result<(), HttpException>>() <= 24);
}

#[test]
fn it_is_an_error_like_any_other() {
    fn wrapped() -> Result<(), Box<dyn Error + Send + Sync>> {
        taken()?;
        Ok(())
    }
    let error = wrapped().unwrap_err();
    assert_eq!(
        error.downcast_ref::<HttpException>().map(HttpError::status),
        Some(StatusCode::CONFLICT)
    );
    let ready = HttpException::from(HttpServiceUnavailable::new());
    assert_eq!(ready.to_response::<String>().body(), "Service unavailable");
}

mod by_value {
    use super::*;
    use genro_exceptions::{HttpErrorHandle, HttpGone};

    #[test]
    fn the_original_comes_out_of_its_wrappers() {
        let gone = || HttpGone::with_detail("it was here");
        let boxed: Box<dyn HttpError> = Box::new(gone());
        for error in [
            HttpException::from(gone()),
            HttpException::from(gone()).caused_by("a reason"),
            HttpException::from(boxed),
            HttpException::from_error(HttpException::from(gone())),
            HttpException::from_boxed(Box::new(gone())),
        ] {
            let original: HttpGone = error.downcast().expect("it is one");
            assert_eq!(original.to_string(), "it was here");
        }
    }

    #[test]
    fn anything_else_is_returned_unchanged() {
        let gone = || HttpException::from(HttpGone::new());
        for error in [
            gone(),
            gone().try_header("x-a", "1").unwrap(),
            HttpException::from_error(gone()),
            HttpException::from_boxed(Box::new(HttpGone::new())),
            HttpException::new(http::StatusCode::GONE),
            HttpException::new(http::StatusCode::GONE).with_format::<genro_exceptions::PlainText>(),
        ] {
            let (status, text, headers) = (error.status(), error.to_string(), error.headers());
            let error = error.downcast::<Redirect>().expect_err("it is none");
            assert_eq!(
                (error.status(), error.to_string(), error.headers()),
                (status, text, headers)
            );
        }
    }

    #[test]
    fn a_handle_is_made_of_one_and_found_in_extensions() {
        let mut extensions = http::Extensions::new();
        assert!(HttpErrorHandle::from_extensions(&extensions).is_none());
        extensions.insert(HttpErrorHandle::from(HttpException::from(HttpGone::new())));
        assert!(HttpErrorHandle::from_extensions(&extensions).unwrap().is::<HttpGone>());
    }

    #[test]
    fn what_is_equal_has_one_hash() {
        use genro_exceptions::{
            Allow, Challenge, CloseFrame, Format, PlainText, WebSocketDisconnect,
        };
        use std::collections::HashSet;

        let format = Format::of::<PlainText>;
        assert_eq!(HashSet::from([format(), format()]).len(), 1);
        let frame = || HttpGone::new().close_frame();
        assert_eq!(HashSet::<CloseFrame>::from([frame(), frame()]).len(), 1);
        let left = || WebSocketDisconnect::with_reason(1001, "bye");
        assert_eq!(HashSet::from([left(), left(), WebSocketDisconnect::new(1001)]).len(), 2);
        assert_eq!(HashSet::from([Challenge::bearer(), Challenge::bearer()]).len(), 1);
        let allow = || Allow::from([http::Method::GET]);
        assert_eq!(HashSet::from([allow(), allow()]).len(), 1);
        assert_eq!(Challenge::basic("x").scheme(), "Basic");
    }
}
