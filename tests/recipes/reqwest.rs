//! reqwest against servers on this machine.

use std::net::SocketAddr;
use std::time::Duration;

use genro_exceptions::HttpError as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::{plain, sent};

#[path = "../../genro-exceptions/src/guide/recipes/reqwest.rs"]
mod recipe;

use recipe::{UpstreamError, price};

fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .timeout(Duration::from_millis(500))
        .build()
        .expect("a client without TLS")
}

async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    (listener, address)
}

/// What the call returns if the server answers with this.
async fn answered(answer: &'static str) -> Result<String, UpstreamError> {
    let (listener, address) = listener().await;
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a client");
        let _ = stream.read(&mut [0; 1024]).await.expect("a request");
        stream.write_all(answer.as_bytes()).await.expect("an answer");
    });
    let result = price(&client(), &format!("http://{address}/price?key=secret")).await;
    server.await.expect("no panic");
    result
}

#[tokio::test]
async fn an_answer_is_an_answer() {
    let answer = answered("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n42").await;
    assert_eq!(answer.ok().as_deref(), Some("42"));
}

#[tokio::test]
async fn a_server_that_is_silent_is_a_504() {
    let (_listener, address) = listener().await;
    let error = price(&client(), &format!("http://{address}/?key=secret")).await.unwrap_err();
    assert_eq!(sent(&error), plain(504, None, "the shop did not answer in time"));
    assert!(!error.report().to_string().contains("secret"), "{}", error.report());
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_a_502() {
    let (listener, address) = listener().await;
    drop(listener);
    let error = price(&client(), &format!("http://{address}/?key=secret")).await.unwrap_err();
    assert_eq!(sent(&error), plain(502, None, "the shop cannot be reached"));
    assert!(!error.report().to_string().contains("secret"), "{}", error.report());
}

#[tokio::test]
async fn an_answer_that_is_no_use_is_a_502() {
    for answer in [
        "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n4",
        "nonsense\r\n\r\n",
    ] {
        let error = answered(answer).await.expect_err(answer);
        let expected = plain(502, None, "the answer of the shop is not usable");
        assert_eq!(sent(&error), expected, "{answer}: {error:?}");
    }
}

#[tokio::test]
async fn a_url_that_is_none_is_a_500() {
    let error = price(&client(), "not a URL").await.unwrap_err();
    assert_eq!(sent(&error), plain(500, None, "Internal Server Error"));
}
