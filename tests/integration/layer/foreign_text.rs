//! The text of a response of others: what of it becomes a detail, and what is only for the log.

use genro_exceptions::HttpErrorHandle;
use http::Response;
use http_body::SizeHint;

use super::{Pieces, foreign, get, shown, through, xml};

fn detail_of(response: Response<Pieces>) -> String {
    let text = shown(through(&xml(), get(), response)).2;
    text.trim_start_matches("<error status=\"400\">").trim_end_matches("</error>").to_owned()
}

fn bad_request(body: Pieces) -> Response<Pieces> {
    Response::builder().status(400).body(body).expect("a response")
}

const PHRASE: &str = "Bad Request";

#[test]
fn a_text_in_pieces_is_one_text() {
    let body = Pieces::of([&b"na\xc3"[..], b"\xafve", b""]);
    assert_eq!(detail_of(bad_request(body)), "naïve");
}

#[test]
fn a_text_of_4_kib_is_a_detail_and_a_longer_one_is_not() {
    let text = |length| &*vec![b'a'; length].leak();
    assert_eq!(detail_of(bad_request(Pieces::of([text(4096)]))).len(), 4096);
    assert_eq!(detail_of(bad_request(Pieces::of([text(4097)]))), PHRASE);
    let pieces = [text(4000), text(96)];
    assert_eq!(detail_of(bad_request(Pieces::of(pieces))).len(), 4096);
    let body = Pieces::of([text(4000), text(97), text(1)]);
    let polls = body.polls();
    assert_eq!(detail_of(bad_request(body)), PHRASE);
    assert_eq!(polls(), 2, "it is not read to its end");
}

#[test]
fn what_is_not_there_yet_is_not_waited_for() {
    let body = Pieces { is_endless: true, ..Pieces::of([&b"half a tex"[..]]) };
    let polls = body.polls();
    assert_eq!(detail_of(bad_request(body)), PHRASE);
    assert_eq!(polls(), 2);
}

#[test]
fn what_is_no_text_is_dropped() {
    assert_eq!(detail_of(bad_request(Pieces::of([&b"caf\xe9"[..]]))), PHRASE);
    let mut broken = Pieces::of([&b"text"[..]]);
    broken.left.push_back(Err("reset"));
    assert_eq!(detail_of(bad_request(broken)), PHRASE);
    let mut coded = bad_request(Pieces::of([&b"text"[..]]));
    coded.headers_mut().append("content-encoding", "br".parse().unwrap());
    let polls = coded.body().polls();
    let response = through(&xml(), get(), coded);
    assert_eq!(polls(), 0);
    assert!(!response.headers().contains_key("content-encoding"));
    assert_eq!(detail_of(response), PHRASE);
}

#[test]
fn a_text_that_lies_about_its_length_is_dropped() {
    for (header, hint, expected) in [
        (Some("4"), SizeHint::new(), "text"),
        (None, SizeHint::with_exact(4), "text"),
        (Some("5"), SizeHint::new(), PHRASE),
        (Some("3"), SizeHint::new(), PHRASE),
        (Some("+4"), SizeHint::new(), PHRASE),
        (Some("four"), SizeHint::new(), PHRASE),
        (None, SizeHint::with_exact(5), PHRASE),
        (None, SizeHint::with_exact(3), PHRASE),
    ] {
        let mut response = bad_request(Pieces { hint, ..Pieces::of([&b"text"[..]]) });
        if let Some(header) = header {
            response.headers_mut().append("content-length", header.parse().unwrap());
        }
        assert_eq!(detail_of(response), expected, "{header:?}");
    }
}

#[test]
fn the_text_of_a_5xx_goes_to_the_log_and_nowhere_else() {
    for status in [500, 502, 599] {
        let response = foreign(status, "text/plain", "/srv/secrets/db.toml is gone");
        let response = through(&xml(), get(), response);
        let handle = HttpErrorHandle::of(&response).unwrap();
        assert_eq!(handle.report().to_string(), "/srv/secrets/db.toml is gone");
        assert!(!handle.detail().contains("secrets"));
        let headers = response.headers().clone();
        let shown = format!("{headers:?} {:?}", shown(response));
        assert!(!shown.contains("secrets"), "{shown}");
    }
}

#[test]
fn the_handle_of_a_4xx_has_the_text() {
    let response = through(&xml(), get(), foreign(400, "text/plain", "no comma at column 7"));
    let handle = HttpErrorHandle::of(&response).unwrap();
    assert_eq!((handle.status().as_u16(), handle.detail()), (400, "no comma at column 7".into()));
    assert!(handle.headers().is_empty());
}

#[test]
fn a_status_without_a_phrase_is_answered() {
    let response = through(&xml(), get(), foreign(599, "", ""));
    assert_eq!(shown(response).2, "<error status=\"599\">Internal Server Error</error>");
    let response = through(&xml(), get(), foreign(799, "", "secret"));
    assert!(!shown(response).2.contains("secret"));
}

#[test]
fn a_text_in_another_charset_is_dropped() {
    for (content_type, expected) in [
        ("text/plain", "text"),
        ("text/plain; charset=utf-8", "text"),
        ("text/plain;format=flowed; Charset=\"UTF-8\"", "text"),
        ("text/plain; charset=us-ascii", "text"),
        ("text/plain; charset=utf-16le", PHRASE),
        ("text/plain; format=flowed; charset=\"utf-16\"", PHRASE),
        ("text/plain; charset=utf-7", PHRASE),
        ("text/plain; charset=iso-8859-1", PHRASE),
        ("text/plain; charset=", PHRASE),
    ] {
        let mut response = bad_request(Pieces::of([&b"text"[..]]));
        response.headers_mut().append("content-type", content_type.parse().unwrap());
        let polls = response.body().polls();
        assert_eq!(detail_of(response), expected, "{content_type}");
        assert_eq!(polls() > 0, expected != PHRASE);
    }
}

#[test]
fn a_body_of_endless_empty_pieces_is_not_read_for_ever() {
    let empty = |count| (0..count).map(|_| &b""[..]);
    let body = Pieces::of(empty(10_000));
    let polls = body.polls();
    assert_eq!(detail_of(bad_request(body)), PHRASE);
    assert!(polls() <= 65, "{}", polls());
    let body = Pieces::of(empty(63).chain([&b"text"[..]]));
    assert_eq!(detail_of(bad_request(body)), "text");
}
