//! The trait: as an object, by hand, in boxes, in generic code.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use genro_exceptions::{
    CloseCode, HttpError, HttpErrorHandle, HttpException, HttpNotFound, HttpUnauthorized, Redirect,
    ToResponse,
};
use http::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};

/// Two methods, as little as an impl needs.
#[derive(Debug)]
struct Least;

impl fmt::Display for Least {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("migration 17 is running")
    }
}
impl Error for Least {}
impl HttpError for Least {
    fn status(&self) -> StatusCode {
        StatusCode::SERVICE_UNAVAILABLE
    }
    fn detail(&self) -> Cow<'_, str> {
        "back soon".into()
    }
}

/// All four.
#[derive(Debug)]
struct Most(io::Error);

impl fmt::Display for Most {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("for the log")
    }
}
impl Error for Most {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}
impl HttpError for Most {
    fn status(&self) -> StatusCode {
        StatusCode::TOO_MANY_REQUESTS
    }
    fn detail(&self) -> Cow<'_, str> {
        Cow::Owned(String::from("for the client"))
    }
    fn append_headers(&self, headers: &mut HeaderMap) {
        headers.append(RETRY_AFTER, HeaderValue::from_static("1"));
        headers.append("set-cookie", HeaderValue::from_static("a=1"));
        headers.append("set-cookie", HeaderValue::from_static("b=2"));
    }
    fn close_code(&self) -> CloseCode {
        CloseCode::TRY_AGAIN_LATER
    }
}

fn most() -> Most {
    Most(io::Error::other("row 7"))
}

#[test]
fn two_methods_by_hand_are_enough() {
    assert!(Least.headers().is_empty());
    assert_eq!(Least.close_code(), CloseCode::TRY_AGAIN_LATER);
    assert_eq!(Least.to_detail(), "back soon");
    assert_eq!(Least.close_frame().to_payload(), b"\x03\xF5back soon");
    let response: Response<String> = Least.to_response();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (503, "back soon"));
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.headers().len(), 1);
}

/// What is to be the same for every way to the same error.
fn check(error: &dyn HttpError) {
    assert_eq!(error.status(), 429, "{error:?}");
    assert_eq!(error.detail(), "for the client");
    assert_eq!(error.to_detail(), "for the client");
    assert_eq!(error.to_string(), "for the log");
    assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("row 7"));
    assert_eq!(error.close_code(), CloseCode::TRY_AGAIN_LATER);
    assert_eq!(error.close_frame().reason, "for the client");
    let cookies: Vec<_> = error.headers().get_all("set-cookie").iter().cloned().collect();
    assert_eq!(cookies, ["a=1", "b=2"]);
    let response = error.to_response::<String>();
    assert_eq!((response.status().as_u16(), response.body().as_str()), (429, "for the client"));
    assert_eq!(response.headers()["retry-after"], "1");
    assert_eq!(response.headers().len(), 4);
}

#[test]
fn it_answers_alike_as_itself_in_boxes_and_behind_handles() {
    check(&most());
    check(&Box::new(most()));
    check(&Arc::new(most()));
    let boxed: Box<dyn HttpError> = Box::new(most());
    check(&*boxed);
    check(&boxed);
    check(&Arc::new(boxed));
    let shared: Arc<dyn HttpError> = Arc::new(most());
    check(&shared);
    check(&HttpException::from_error(most()));
    check(&*HttpErrorHandle::new(most()));
    check(&*HttpErrorHandle::new(HttpException::from_error(most())));
}

#[test]
fn headers_are_appended_to_what_is_there() {
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static("first=1"));
    most().append_headers(&mut headers);
    let cookies: Vec<_> = headers.get_all("set-cookie").iter().cloned().collect();
    assert_eq!(cookies, ["first=1", "a=1", "b=2"]);
}

fn answer<E: HttpError>(error: &E) -> Response<Vec<u8>> {
    error.to_response()
}

fn answer_any(error: &(impl ToResponse + ?Sized)) -> Response<String> {
    error.to_response()
}

#[test]
fn generic_code_makes_responses() {
    assert_eq!(answer(&Least).body(), b"back soon");
    assert_eq!(answer(&HttpNotFound::new()).body(), b"Not found");
    assert_eq!(answer(&Box::new(HttpNotFound::new())).body(), b"Not found");
    let object: Box<dyn HttpError> = Box::new(Least);
    assert_eq!(answer(&object).status(), 503);
    assert_eq!(answer_any(&Least).body(), "back soon");
    assert_eq!(answer_any(&Redirect::new("/a")).headers()["location"], "/a");
}

#[test]
fn objects_of_many_types_go_into_one_list() {
    let all: Vec<Box<dyn HttpError>> = vec![
        Box::new(HttpNotFound::new()),
        Box::new(Redirect::new("/")),
        Box::new(Least),
        Box::new(most()),
    ];
    let statuses: Vec<u16> = all.iter().map(|error| error.status().as_u16()).collect();
    assert_eq!(statuses, [404, 302, 503, 429]);
}

#[test]
fn an_object_is_downcast() {
    let object: &dyn HttpError = &HttpUnauthorized::new();
    assert!(object.is::<HttpUnauthorized>());
    assert!(!object.is::<Least>());
    assert_eq!(
        object.downcast_ref::<HttpUnauthorized>().map(HttpError::status),
        Some(StatusCode::UNAUTHORIZED)
    );
    assert!(object.downcast_ref::<HttpNotFound>().is_none());
}

#[test]
fn a_handle_is_a_cheap_clone_and_finds_the_original() {
    let handle = HttpErrorHandle::new(HttpException::from(HttpNotFound::new()));
    let clone = handle.clone();
    assert!(std::ptr::addr_eq(&raw const *handle, &raw const *clone));
    assert!(clone.downcast_ref::<HttpNotFound>().is_some());
    assert!(clone.downcast_ref::<HttpException>().is_some());
    assert!(clone.downcast_ref::<Least>().is_none());
    assert!(HttpErrorHandle::of(&Response::new(())).is_none());
    assert!(format!("{handle:?}").starts_with("HttpErrorHandle(HttpException("));
    assert_eq!(handle.to_string(), "Not found");
}

#[test]
fn an_axum_response_carries_the_error() {
    use axum::response::IntoResponse as _;

    fn handler() -> Result<&'static str, HttpException> {
        Err(HttpException::from_error(most()))
    }
    let response = handler().into_response();
    assert_eq!(response.status(), 429);
    let handle = HttpErrorHandle::of(&response).expect("put there by the integration");
    check(&**handle);
    assert!(handle.downcast_ref::<Most>().is_some());

    let derived = HttpNotFound::new().caused_by("row 7").into_response();
    let handle = HttpErrorHandle::of(&derived).expect("put there by the integration");
    assert_eq!(handle.report().to_string(), "Not found: row 7");
    let object: Box<dyn HttpError> = Box::new(Least);
    assert_eq!(HttpException::from(object).into_response().status(), 503);
}
