//! Responses of all kinds, over a socket: nothing panics, nothing is lost, and the status decides.

use genro_exceptions::{ClientError, ErrorFor, HttpError, Received};
use proptest::prelude::*;

use crate::over_the_wire::{by_hyper, by_reqwest};
use crate::server::bytes;

#[derive(Debug, PartialEq, HttpError)]
#[problem]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[http_error(decode)]
enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound {
        #[extension]
        id: u64,
    },
    #[status(500)]
    Broken {
        #[detail]
        detail: String,
    },
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let length = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n", body.len());
    [length.as_bytes(), body].concat()
}

/// What both clients make of an answer.
async fn received(answer: Vec<u8>) -> ClientError<ApiError> {
    let by_hyper = by_hyper(&bytes(answer.clone()).await).await.error_for::<ApiError>().await;
    let by_reqwest = by_reqwest(&bytes(answer).await).await.error_for::<ApiError>().await;
    let (one, other) = (by_hyper.expect_err("a failure"), by_reqwest.expect_err("a failure"));
    assert_eq!(one.to_string(), other.to_string());
    one
}

fn other(error: ClientError<ApiError>) -> Received {
    match error {
        ClientError::Other(received) => received,
        error => panic!("{error:?}"),
    }
}

const PROBLEM: &str = "content-type: application/problem+json";

#[tokio::test]
async fn the_html_of_a_proxy() {
    let page = b"<html><h1>502 Bad Gateway</h1></html>";
    let received = other(
        received(answer("502 Bad Gateway\r\nserver: proxy\r\ncontent-type: text/html", page)).await,
    );
    assert_eq!((received.status().as_u16(), received.body()), (502, &page[..]));
    assert_eq!(received.headers()["server"], "proxy");
}

#[tokio::test]
async fn a_body_that_is_cut_off() {
    let body = br#"{"code":"BROKEN","detail":"half of"#;
    let head = format!("HTTP/1.1 500 x\r\n{PROBLEM}\r\ncontent-length: 900\r\n\r\n");
    let received = other(received([head.as_bytes(), body].concat()).await);
    assert!(received.is_cut());
    assert_eq!((received.status().as_u16(), received.body()), (500, &body[..]));
    let reason = std::error::Error::source(&received).expect("a reason").to_string();
    assert_eq!(reason, "the body has not been read to its end");
}

#[tokio::test]
async fn a_body_that_breaks_off_between_two_chunks() {
    let head = format!(
        "HTTP/1.1 500 x\r\n{PROBLEM}\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{{\"code\"\r\n"
    );
    let received = other(received(head.into_bytes()).await);
    assert!(received.is_cut());
    assert_eq!(received.body(), br#"{"code""#);
}

#[tokio::test]
async fn a_huge_body_is_cut() {
    let text = "x".repeat(3_000_000);
    let body = format!(r#"{{"code":"BROKEN","detail":"{text}"}}"#);
    let received = other(received(answer(&format!("500 x\r\n{PROBLEM}"), body.as_bytes())).await);
    assert!(received.is_cut());
    assert_eq!(received.body(), &body.as_bytes()[..Received::LIMIT]);
}

#[tokio::test]
async fn the_limit_is_the_callers() {
    let body = br#"{"code":"BROKEN","detail":"exactly"}"#;
    let sent = || answer(&format!("500 x\r\n{PROBLEM}"), body);
    for (limit, is_whole) in
        [(body.len(), true), (body.len() - 1, false), (0, false), (usize::MAX, true)]
    {
        let error =
            by_reqwest(&bytes(sent()).await).await.error_for_within::<ApiError>(limit).await;
        assert_eq!(matches!(error, Err(ClientError::Declared(_))), is_whole, "{limit}");
        let error = by_hyper(&bytes(sent()).await).await.error_for_within::<ApiError>(limit).await;
        assert_eq!(matches!(error, Err(ClientError::Declared(_))), is_whole, "{limit}");
    }
}

#[tokio::test]
async fn a_success_is_not_read() {
    let body = br#"{"code":"BROKEN"}"#;
    let sent = answer(&format!("200 OK\r\n{PROBLEM}"), body);
    let passed = by_reqwest(&bytes(sent).await).await.error_for::<ApiError>().await;
    assert_eq!(passed.expect("a success").bytes().await.expect("the body"), &body[..]);
}

/// JSON that is odd, and all the same the declared error.
#[tokio::test]
async fn odd_json_is_read() {
    let nested = format!(
        r#"{{"code":"USER_NOT_FOUND","id":7,"deep":{}{}}}"#,
        "[".repeat(20_000),
        "]".repeat(20_000)
    );
    for body in [
        "\u{feff}{\"code\":\"USER_NOT_FOUND\",\"id\":7}",
        r#"{"id":"7","id":7,"code":404,"code":"USER_NOT_FOUND"}"#,
        r#"{"code":"USER_NOT_FOUND","id":7,"id":7,"detail":1e400,"title":"\ud800"}"#,
        r#"{"code":"USER_NOT_FOUND","id":7,"status":"404","type":7,"instance":[]}"#,
        r#" { "code" : "\u0055SER_NOT_FOUND" , "id" : 7 } "#,
        &nested,
    ] {
        let sent = answer(&format!("404 x\r\n{PROBLEM}; charset=utf-16"), body.as_bytes());
        match received(sent).await {
            ClientError::Declared(error) => assert_eq!(error, ApiError::UserNotFound { id: 7 }),
            error => panic!("{error:?}"),
        }
    }
}

#[tokio::test]
async fn what_is_not_utf8_is_replaced() {
    let sent =
        answer(&format!("500 x\r\n{PROBLEM}"), b"{\"code\":\"BROKEN\",\"detail\":\"\xff\xfe\"}");
    match received(sent).await {
        ClientError::Declared(ApiError::Broken { detail }) => {
            assert_eq!(detail, "\u{fffd}\u{fffd}");
        }
        error => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn what_is_no_problem_is_kept_as_it_is() {
    for (head, body) in [
        ("404 x\r\ncontent-type: application/json", &br#"{"error":"no such user"}"#[..]),
        ("404 x\r\ncontent-type: text/html", br#"{"code":"USER_NOT_FOUND","id":7}"#),
        ("404 x", b"\x00\xff\x00"),
        ("500 x\r\ncontent-type: application/problem+json", b""),
        ("500 x\r\ncontent-type: application/problem+json", b"null"),
        ("500 x\r\ncontent-type: application/problem+json", b"[{}]"),
        ("500 x\r\ncontent-type: application/problem+json", br#"{"code":"BROKEN"} trailing"#),
        ("500 x\r\ncontent-type: é", b"?"),
        (
            "404 x\r\ncontent-type: application/problem+json\r\ncontent-encoding: gzip",
            b"\x1f\x8b\x08",
        ),
    ] {
        let received = other(received(answer(head, body)).await);
        assert_eq!(received.body(), body, "{head}");
    }
}

proptest! {
    /// Any bytes, with any status and content type, as they are and in a JSON.
    #[test]
    fn no_answer_panics(
        status in 100_u16..1000,
        content_type in proptest::option::of("[ -~]{0,24}|application/(problem\\+)?json(; ?charset=[a-z]{0,3})?|text/plain"),
        body in prop_oneof![
            any::<Vec<u8>>(),
            "\\{(\"(code|id|detail|type|status)\":(\"(BROKEN|USER_NOT_FOUND)\"|-?[0-9]{1,40}|null|\\[\\]|\\{\\}),?){0,4}\\}"
                .prop_map(String::into_bytes),
        ],
    ) {
        let mut response = http::Response::builder().status(status);
        if let Some(content_type) = content_type {
            response = response.header("content-type", content_type);
        }
        let response = response.body(body.clone()).expect("a response");
        let error = match Received::error_for::<ApiError, _>(response) {
            Ok(success) => {
                prop_assert!(status < 400);
                prop_assert_eq!(success.body(), &body);
                return Ok(());
            }
            Err(error) => error,
        };
        prop_assert!(status >= 400);
        prop_assert_eq!(error.status().as_u16(), status);
        let _ = (error.to_string(), format!("{error:?}"));
        match error.received() {
            Some(received) => prop_assert_eq!(received.body(), &body),
            None => prop_assert!(matches!(error, ClientError::Declared(_))),
        }
    }
}
