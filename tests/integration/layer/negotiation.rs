//! Several forms: `Accept` decides, and `vary` tells the caches.

use bytes::Bytes;
use genro_exceptions::tower::ErrorLayer;
use genro_exceptions::{HttpError, PlainText, ProblemJson, http_error};
use http::{Request, Response};
use http_body_util::Full;

use super::{Html, Pieces, Xml, foreign, shown, through};

const XML: &str = "application/xml";
const HTML: &str = "text/html; charset=utf-8";
const PROBLEM: &str = "application/problem+json";

fn asks_for(lines: &[&str]) -> Request<()> {
    let mut request = Request::new(());
    for line in lines {
        request.headers_mut().append("accept", line.parse().expect("a value"));
    }
    request
}

fn layer() -> ErrorLayer {
    ErrorLayer::new().format::<Xml>().or_format::<Html>().or_format::<ProblemJson>()
}

#[test]
fn the_client_decides() {
    for (accept, expected) in [
        (&[][..], XML),
        (&[""], XML),
        (&["*/*"], XML),
        (&["text/html"], HTML),
        (&["text/html, application/xml"], XML),
        (&["text/html, application/xml;q=0.9"], HTML),
        (&["application/xml;q=0, */*"], HTML),
        (&["application/json"], PROBLEM),
        (&["application/problem+json, text/html;q=0.9"], PROBLEM),
        (&["image/png", "text/html;q=0.1"], HTML),
        (&["image/png"], XML),
        (&["text/html;q=2, \"", ";;,="], XML),
        // The words of the client are never those of the response.
        (&["text/html;charset=utf-8;x=\"<script>\""], XML),
        (&["TEXT/HTML;Charset=UTF-8"], HTML),
    ] {
        let response = through(&layer(), asks_for(accept), foreign(404, "", ""));
        assert_eq!(response.headers()["vary"], "accept", "{accept:?}");
        assert_eq!(shown(response).1, expected, "{accept:?}");
    }
}

#[test]
fn an_own_form_is_the_default_and_the_others_stay() {
    let layer = ErrorLayer::new().format::<Xml>().or_format::<ProblemJson>();
    let ask = |accept| {
        let error = http_error!(409, "taken").with_format::<Html>();
        let response = through(&layer, asks_for(accept), Response::<Full<Bytes>>::from(error));
        assert_eq!(response.headers()["vary"], "accept");
        shown(response).1
    };
    assert_eq!(ask(&[]), HTML);
    assert_eq!(ask(&["*/*"]), HTML);
    assert_eq!(ask(&["image/png"]), HTML);
    assert_eq!(ask(&["application/*"]), XML);
    assert_eq!(ask(&["application/json"]), PROBLEM);
    assert_eq!(ask(&["application/xml, text/html;q=0.5"]), XML);
}

#[test]
fn a_problem_is_negotiated_like_any_own_form() {
    #[derive(Debug, HttpError)]
    #[status(409)]
    #[problem]
    struct Taken;

    let layer = ErrorLayer::new().format::<PlainText>().or_format::<Html>();
    for (accept, expected) in
        [("*/*", PROBLEM), ("text/html", HTML), ("text/plain", "text/plain; charset=utf-8")]
    {
        let response = Response::<Full<Bytes>>::from(Taken::new());
        assert_eq!(shown(through(&layer, asks_for(&[accept]), response)).1, expected);
    }
}

#[test]
fn vary_is_added_once() {
    for (given, expected) in [
        (&["origin"][..], &["origin", "accept"][..]),
        (&["Accept"], &["Accept"]),
        (&["origin,\tACCEPT , x"], &["origin,\tACCEPT , x"]),
        (&["*"], &["*"]),
        (&["accept-encoding"], &["accept-encoding", "accept"]),
    ] {
        let mut response = foreign(404, "", "");
        for value in given {
            response.headers_mut().append("vary", value.parse().unwrap());
        }
        let response = through(&layer(), asks_for(&[]), response);
        let lines: Vec<_> = response.headers().get_all("vary").iter().collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn what_is_not_negotiated_does_not_vary() {
    let one = ErrorLayer::new().format::<Xml>();
    let response = through(&one, asks_for(&["text/html"]), foreign(404, "", ""));
    assert!(!response.headers().contains_key("vary"));
    for (status, content_type) in [(404, "text/csv"), (200, "text/plain"), (304, "")] {
        let body = Pieces::of([&b"as it was"[..]]);
        let mut response = Response::builder().status(status);
        if !content_type.is_empty() {
            response = response.header("content-type", content_type);
        }
        let response = through(&layer(), asks_for(&["text/html"]), response.body(body).unwrap());
        assert!(!response.headers().contains_key("vary"), "{status}");
    }
}

#[test]
fn other_forms_need_no_default() {
    let layer = ErrorLayer::new().or_format::<Html>().or_format::<Xml>();
    assert_eq!(shown(through(&layer, asks_for(&[]), foreign(404, "", ""))).1, HTML);
    let response = through(&layer, asks_for(&[XML]), foreign(404, "", ""));
    assert_eq!(shown(response).1, XML);
}
