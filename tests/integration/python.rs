//! The Python module's classes and what they became: their defaults, their attributes, their texts.

use std::error::Error;

use genro_exceptions::{
    CloseCode, HttpBadRequest, HttpError, HttpException, HttpForbidden, HttpNotFound,
    HttpServiceUnavailable, HttpUnauthorized, Redirect, WebSocketDisconnect, WebSocketException,
};
use http::StatusCode;

/// `HTTPException(status_code, detail="", headers=None)`
#[test]
fn http_exception() -> Result<(), Box<dyn Error>> {
    let error = HttpException::with_detail(StatusCode::IM_A_TEAPOT, "");
    assert_eq!((error.status().as_u16(), &*error.detail()), (418, ""));
    assert!(error.headers().is_empty());

    let error = HttpException::with_detail(StatusCode::NOT_FOUND, "no such page").try_headers([
        ("X-Error", "a"),
        ("X-Error", "b"),
        ("X-Trace", "7"),
    ])?;
    assert_eq!(
        (error.status().as_u16(), &*error.detail(), error.to_string()),
        (404, "no such page", "no such page".into())
    );
    let lines: Vec<_> = error.headers().get_all("x-error").iter().cloned().collect();
    assert_eq!(lines, ["a", "b"]);
    assert_eq!(error.headers()["x-trace"], "7");
    Ok(())
}

/// `HTTPBadRequest(detail="Bad request")` and its four siblings: each is an `HTTPException`.
macro_rules! sibling {
    ($test:ident: $name:ident $status:literal $detail:literal) => {
        #[test]
        fn $test() {
            let raise = |detail: Option<&'static str>| -> Result<(), HttpException> {
                match detail {
                    None => Err($name::new())?,
                    Some(detail) => Err($name::with_detail(detail))?,
                }
            };
            for (given, detail) in [(None, $detail), (Some("own"), "own"), (Some(""), "")] {
                let error = raise(given).unwrap_err();
                assert_eq!((error.status().as_u16(), &*error.detail()), ($status, detail));
                assert!(error.headers().is_empty());
                assert!(error.is::<$name>());
            }
            assert_eq!($name::default().detail(), $detail);
        }
    };
}

sibling!(bad_request: HttpBadRequest 400 "Bad request");
sibling!(unauthorized: HttpUnauthorized 401 "Unauthorized");
sibling!(forbidden: HttpForbidden 403 "Forbidden");
sibling!(not_found: HttpNotFound 404 "Not found");
sibling!(service_unavailable: HttpServiceUnavailable 503 "Service unavailable");

/// `Redirect(url, status_code=302)`
#[test]
fn redirect() -> Result<(), Box<dyn Error>> {
    let redirect = Redirect::new("/login");
    assert_eq!((redirect.status().as_u16(), redirect.url()), (302, "/login"));
    assert_eq!(redirect.headers()["location"], "/login");
    for number in [301, 302, 303, 307, 308] {
        let redirect =
            Redirect::with_status("https://example.com/a?b#c", StatusCode::from_u16(number)?)?;
        let response: http::Response<String> = redirect.into();
        assert_eq!((response.status().as_u16(), response.body().as_str()), (number, ""));
        assert_eq!(response.headers()["location"], "https://example.com/a?b#c");
        assert_eq!(response.headers().len(), 1);
    }
    Ok(())
}

/// `WebSocketException(code=1000, reason="")`
#[test]
fn websocket_exception() {
    let error = WebSocketException::default();
    assert_eq!(error.close_frame().to_payload(), b"\x03\xE8");
    let error = WebSocketException::new(CloseCode::POLICY_VIOLATION);
    assert_eq!((error.close_code().as_u16(), &*error.detail()), (1008, ""));
    let error = WebSocketException::with_reason(CloseCode::GOING_AWAY, "bye");
    assert_eq!((error.close_code().as_u16(), error.to_string().as_str()), (1001, "bye"));
    assert_eq!(error.to_response::<String>().status(), 403);
}

/// `WebSocketDisconnect(code=1000, reason="")`
#[test]
fn websocket_disconnect() {
    let signal = WebSocketDisconnect::default();
    assert_eq!((signal.code(), signal.reason()), (1000, ""));
    assert_eq!(WebSocketDisconnect::new(1001).to_string(), "WebSocket disconnected with code 1001");
    let signal = WebSocketDisconnect::with_reason(1006, "gone");
    assert_eq!((signal.code(), signal.reason(), signal.is_clean()), (1006, "gone", false));
    let error: &dyn Error = &signal;
    assert!(error.source().is_none());
}
