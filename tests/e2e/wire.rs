//! HTTP as it is on the wire: bytes in, bytes out, and a client that hides nothing.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::child::PATIENCE;

/// A connection on which nothing waits for ever.
pub(crate) fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).expect("the server listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout is taken");
    stream.set_write_timeout(Some(PATIENCE)).expect("a timeout is taken");
    stream
}

/// Sends a request such as `GET /notes/7`; the answer to its last byte, without the date and `connection: close`.
///
/// The server closes the connection, so what stands behind the body would be seen.
pub(crate) fn exchange(address: &str, request: &str) -> String {
    exchange_with(address, request, "", "")
}

/// The same with further header lines, each with its line end, and a body.
pub(crate) fn exchange_with(address: &str, request: &str, headers: &str, body: &str) -> String {
    let mut stream = connect(address);
    let length = body.len();
    let request = format!(
        "{request} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    );
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the server answers");
    let answer = String::from_utf8(answer).expect("an answer in ASCII or UTF-8");
    let answer = without_line(&answer, "date: ");
    without_line(&answer, "connection: close\r\n")
}

/// The answer without a line that is the server's affair, and that has to be there once.
fn without_line(answer: &str, line: &str) -> String {
    let (head, _) = answer.split_once("\r\n\r\n").expect("the head ends");
    assert_eq!(head.matches(line.trim_end()).count(), 1, "{answer}");
    let start = answer.find(&format!("\r\n{line}")).expect("a line") + 2;
    let end = start + answer[start..].find("\r\n").expect("the line ends") + 2;
    format!("{}{}", &answer[..start], &answer[end..])
}

/// What a client library makes of an answer: status, all header lines but the date, body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// An answer as a test expects it.
    pub(crate) fn expected(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let mut headers: Vec<_> = headers.iter().map(owned).collect();
        headers.push(("content-length".to_owned(), body.len().to_string()));
        headers.sort();
        Self { status, headers, body: body.to_owned() }
    }

    /// The same with a content type.
    pub(crate) fn typed(
        status: u16,
        content_type: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Self {
        let content_type = [("content-type", content_type)];
        Self::expected(status, &[headers, &content_type].concat(), body)
    }
}

/// Asks through an HTTP client; redirects are not followed.
pub(crate) fn ask(method: &str, url: &str, token: Option<&str>, body: &str) -> Answer {
    let agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .timeout_global(Some(PATIENCE.saturating_sub(Duration::from_secs(1))))
        .build()
        .new_agent();
    let mut request = http::Request::builder().method(method).uri(url);
    if let Some(token) = token {
        request = request.header("authorization", token);
    }
    let request = request.body(body.to_owned()).expect("a request");
    let mut response = agent.run(request).expect("the server answers");
    let mut headers: Vec<_> = response
        .headers()
        .iter()
        .filter(|(name, _)| *name != "date")
        .map(|(name, value)| {
            let value = value.to_str().expect("headers are ASCII");
            (name.to_string(), value.to_owned())
        })
        .collect();
    headers.sort();
    let status = response.status().as_u16();
    let body = response.body_mut().read_to_string().expect("the body is text");
    Answer { status, headers, body }
}
