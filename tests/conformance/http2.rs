//! HTTP/2, where a server sends what it gets: the content of an answer to HEAD would be an error of the protocol.

use std::net::Ipv4Addr;

use h2::client;
use http::{Request, StatusCode};
use hyper::body::Bytes;
use tokio::net::TcpStream;
use tokio::runtime::Builder;

use crate::log::Log;

/// What a client reads: status, header lines sorted by name, content.
type Answer = (StatusCode, Vec<(String, String)>, Bytes);

async fn exchange(port: u16, method: &str, path: &str) -> Result<Answer, h2::Error> {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.expect("a server");
    let (client, connection) = client::handshake(stream).await?;
    tokio::spawn(connection);
    let request = Request::builder()
        .method(method)
        .uri(format!("http://127.0.0.1:{port}{path}"))
        .body(())
        .expect("a request");
    let (response, _) = client.ready().await?.send_request(request, true)?;
    let (head, mut body) = response.await?.into_parts();
    let mut content = Vec::new();
    while let Some(data) = body.data().await {
        content.extend(data?);
    }
    let mut lines: Vec<_> = head
        .headers
        .iter()
        .filter(|(name, _)| *name != "date")
        .map(|(name, value)| (name.to_string(), value.to_str().expect("a text").to_owned()))
        .collect();
    lines.sort();
    Ok((head.status, lines, content.into()))
}

/// The form that a layer writes, and the form that an error keeps.
const RAISED: [&str; 2] = ["/raise/interpolated", "/raise/taken"];

/// A page that nobody of ours has written.
const FOREIGN: &str = "/foreign/html";

fn a_head_has_the_head_of_the_get<'a>(
    serve: fn(Log) -> u16,
    paths: impl IntoIterator<Item = &'a str>,
) {
    let port = serve(Log::default());
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for path in paths {
        let ask = |method| {
            let answer = runtime.block_on(exchange(port, method, path));
            answer.unwrap_or_else(|error| panic!("{method} {path}: {error}"))
        };
        let (status, lines, content) = ask("GET");
        assert!(!content.is_empty(), "{path}");
        let length = ("content-length".to_owned(), content.len().to_string());
        assert!(lines.contains(&length), "{path}: {lines:?}");
        assert_eq!(ask("HEAD"), (status, lines, Bytes::new()), "{path}");
    }
}

#[test]
fn with_axum() {
    a_head_has_the_head_of_the_get(
        crate::axum::serve_with_layer,
        RAISED.into_iter().chain([FOREIGN]),
    );
}

#[test]
fn with_hyper() {
    a_head_has_the_head_of_the_get(
        crate::hyper::serve_with_layer,
        RAISED.into_iter().chain([FOREIGN]),
    );
}

/// A route of poem has dropped the body of an answer to HEAD, and with it the length.
#[test]
fn with_poem() {
    a_head_has_the_head_of_the_get(crate::poem::serve_with_layer, RAISED);
}

#[test]
fn with_warp() {
    a_head_has_the_head_of_the_get(
        crate::warp::serve_with_layer,
        RAISED.into_iter().chain([FOREIGN]),
    );
}
