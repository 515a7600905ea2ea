//! HEAD: the headers that a GET would get, or none of a length that is not known (RFC 9110 sections 8.6 and 9.3.2).

use axum::Router;
use axum::routing::get;
use bytes::Bytes;
use genro_exceptions::HttpNotFound;
use http::{HeaderName, HeaderValue, Method, Request, Response, Version};
use http_body_util::{BodyExt as _, Full};
use tower::{Layer as _, ServiceExt as _};

use super::{Pieces, foreign, now, shown, through, xml};

fn head(version: Version) -> Request<()> {
    let mut request = Request::new(());
    *request.method_mut() = Method::HEAD;
    *request.version_mut() = version;
    request
}

fn length<B>(response: &Response<B>) -> Option<&str> {
    response.headers().get("content-length").map(|value| value.to_str().expect("text"))
}

/// axum drops the body of an answer to HEAD before a layer around the whole router sees it.
#[test]
fn a_text_that_was_dropped_has_no_length() {
    let router =
        Router::new().route("/", get(async || (http::StatusCode::NOT_FOUND, "user 7 is unknown")));
    let ask = |method: &str| {
        let request = Request::builder().method(method).body(axum::body::Body::empty()).unwrap();
        now(xml().layer(router.clone()).oneshot(request)).unwrap()
    };
    let (get, head) = (ask("GET"), ask("HEAD"));
    assert_eq!(head.status(), 404);
    assert_eq!(head.headers()["content-type"], get.headers()["content-type"]);
    assert_eq!(length(&head), None);
    assert!(http_body::Body::is_end_stream(head.body()));
    let body = now(get.into_body().collect()).unwrap().to_bytes();
    assert_eq!(body, "<error status=\"404\">user 7 is unknown</error>");
}

#[test]
fn a_text_that_nobody_knows_has_no_length() {
    for version in [Version::HTTP_11, Version::HTTP_2] {
        let response = through(&xml(), head(version), foreign(404, "text/plain", ""));
        assert_eq!(
            (length(&response), response.headers()["content-type"].as_bytes()),
            (None, &b"application/xml"[..])
        );
        assert_eq!(shown(response).2, "");
    }
}

#[test]
fn what_is_known_has_the_length_of_the_get() {
    let of_phrase = "<error status=\"404\">Not Found</error>";
    let mut empty = foreign(404, "", "");
    empty.headers_mut().insert("content-length", HeaderValue::from_static("0"));
    let response = through(&xml(), head(Version::HTTP_11), empty);
    assert_eq!(shown(response).2, of_phrase, "there was no text");

    let response = through(&xml(), head(Version::HTTP_11), foreign(404, "", ""));
    assert_eq!(shown(response).2, of_phrase, "it has neither a type nor a length");

    let response = through(&xml(), head(Version::HTTP_11), foreign(404, "", "gone"));
    assert_eq!(shown(response).2, "<error status=\"404\">gone</error>");

    let ours = Response::<Full<Bytes>>::from(HttpNotFound::new());
    let response = through(&xml(), head(Version::HTTP_2), ours);
    assert_eq!(length(&response), Some("37"));
    assert_eq!(shown(response).2, "");
}

/// In HTTP/2, hyper sends what it gets. A body that stays is left out as one that is replaced.
#[test]
fn a_body_that_stays_is_left_out_where_it_would_be_sent() {
    let page = || foreign(404, "text/html", "<h1>none</h1>");
    let response = through(&xml(), head(Version::HTTP_2), page());
    assert_eq!(length(&response), Some("13"));
    assert_eq!(shown(response).2, "");

    let response = through(&xml(), head(Version::HTTP_11), page());
    assert_eq!(shown(response).2, "<h1>none</h1>", "hyper leaves it out");

    let response = through(&xml(), head(Version::HTTP_2), foreign(404, "text/html", ""));
    assert_eq!(length(&response), None, "somebody may have left it out");

    let mut declared = page();
    declared.headers_mut().insert("content-length", HeaderValue::from_static("99"));
    let response = through(&xml(), head(Version::HTTP_2), declared);
    assert_eq!(length(&response), Some("99"), "as in the answer to a GET");
    assert_eq!(shown(response).2, "");
}

#[test]
fn a_stream_that_stays_is_left_out_without_a_length() {
    let stream = Pieces::of([&b"<h1>"[..], b"none"]);
    let mut response = Response::new(stream.boxed_unsync());
    *response.status_mut() = http::StatusCode::NOT_FOUND;
    response.headers_mut().insert("content-type", HeaderValue::from_static("text/html"));
    let response = through(&xml(), head(Version::HTTP_2), response);
    assert_eq!(length(&response), None);
    assert_eq!(http_body::Body::size_hint(response.body()).exact(), None);
    assert!(now(response.into_body().collect()).unwrap().to_bytes().is_empty());
}

/// A map has room for 24,576 names, and HTTP/2 needs one more.
#[test]
fn a_full_map_has_room_for_the_length() {
    let mut response = foreign(404, "", "gone");
    for number in 0..24_576 {
        let name = HeaderName::try_from(format!("x-{number}")).unwrap();
        response.headers_mut().try_append(name, HeaderValue::from_static("1")).unwrap();
    }
    let response = through(&xml(), head(Version::HTTP_2), response);
    assert_eq!(length(&response), Some("32"));
    assert_eq!(response.headers()["content-type"], "application/xml");
}

/// A router around the layer declares the length of what it gets.
#[test]
fn no_router_declares_a_length_that_is_not_known() {
    let lost = || async { ([("content-type", "text/plain")], "") };
    let not_found = move || async move { (http::StatusCode::NOT_FOUND, lost().await) };
    let inner = Router::new().route("/", get(not_found)).layer(xml());
    for router in [inner.clone(), Router::new().fallback_service(xml().layer(inner))] {
        let request = Request::builder().method("HEAD").body(axum::body::Body::empty()).unwrap();
        let response = now(router.oneshot(request)).unwrap();
        assert_eq!(response.headers()["content-type"], "application/xml");
        assert_eq!(length(&response), None);
    }
}
