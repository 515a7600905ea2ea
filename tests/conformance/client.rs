//! Two readers that are not ours: `httparse` over the bytes of the socket, and `ureq`.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use ureq::Agent;

/// Lines that a server adds by itself: RFC 9110 wants `date`, the rest tells of the server or of the connection. The
/// last three are the defaults of Rocket's `Shield`.
const ADDED_BY_SERVERS: [&str; 7] = [
    "connection",
    "date",
    "keep-alive",
    "server",
    "permissions-policy",
    "x-content-type-options",
    "x-frame-options",
];

/// An answer, its header lines sorted by name. Bytes that are not UTF-8, which the table has nowhere, are U+FFFD.
#[derive(Debug, PartialEq)]
pub(crate) struct Answer<B = String> {
    pub(crate) status_line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: B,
}

/// What a client sends.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) content: &'a str,
}

impl<'a> Request<'a> {
    pub(crate) fn new(method: &'a str, path: &'a str) -> Self {
        Self { method, path, headers: Vec::new(), content: "" }
    }
}

/// Sends a request on a connection of its own.
pub(crate) fn send(port: u16, request: &Request<'_>) -> TcpStream {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("a server");
    let wait = Some(Duration::from_secs(20));
    stream.set_read_timeout(wait).expect("a timeout");
    let Request { method, path, headers, content } = request;
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n");
    for (name, value) in headers {
        write!(head, "{name}: {value}\r\n").expect("a text");
    }
    if !content.is_empty() {
        write!(head, "content-length: {}\r\n", content.len()).expect("a text");
    }
    write!(stream, "{head}connection: close\r\n\r\n{content}").expect("a request");
    stream
}

/// What is on the wire, from the first byte to the close of the connection.
pub(crate) fn exchange(port: u16, request: &Request<'_>) -> Answer {
    let Answer { status_line, headers, body } = exchange_bytes(port, request);
    Answer { status_line, headers, body: text(&body) }
}

/// The same; a body in chunks is put together.
pub(crate) fn exchange_bytes(port: u16, request: &Request<'_>) -> Answer<Vec<u8>> {
    let mut bytes = Vec::new();
    send(port, request).read_to_end(&mut bytes).expect("an answer");
    let mut lines = [httparse::EMPTY_HEADER; 32];
    let mut response = httparse::Response::new(&mut lines);
    let httparse::Status::Complete(end) = response.parse(&bytes).expect("HTTP") else {
        panic!("the answer ends in its head");
    };
    let is_chunked = response.headers.iter().any(|line| line.name == "transfer-encoding");
    Answer {
        status_line: format!(
            "HTTP/1.{} {} {}",
            response.version.expect("a version"),
            response.code.expect("a code"),
            response.reason.expect("a phrase"),
        ),
        headers: lines_of_the_error(response.headers.iter().map(|line| (line.name, line.value))),
        body: if is_chunked { chunks(&bytes[end..]) } else { bytes[end..].to_vec() },
    }
}

fn chunks(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(httparse::Status::Complete((start, length))) = httparse::parse_chunk_size(rest) {
        let end = start + usize::try_from(length).expect("a short chunk");
        body.extend_from_slice(&rest[start..end]);
        if length == 0 {
            break;
        }
        rest = &rest[end + 2..];
    }
    body
}

/// What `ureq` makes of it; it does not tell the phrase.
pub(crate) fn ask(port: u16, request: &Request<'_>) -> Answer {
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(20)))
        .accept("")
        .build()
        .into();
    let mut head = ureq::http::Request::builder()
        .method(request.method)
        .uri(format!("http://127.0.0.1:{port}{}", request.path));
    for (name, value) in &request.headers {
        head = head.header(*name, *value);
    }
    let answer = if request.content.is_empty() {
        agent.run(head.body(()).expect("a request"))
    } else {
        agent.run(head.body(request.content).expect("a request"))
    };
    let mut response = answer.expect("an answer");
    Answer {
        status_line: format!("{:?} {}", response.version(), response.status().as_str()),
        body: text(&response.body_mut().read_to_vec().expect("a body")),
        headers: lines_of_the_error(
            (response.headers().iter()).map(|(name, value)| (name.as_str(), value.as_bytes())),
        ),
    }
}

fn lines_of_the_error<'a>(
    lines: impl Iterator<Item = (&'a str, &'a [u8])>,
) -> Vec<(String, String)> {
    let mut kept: Vec<_> = lines
        .filter(|(name, _)| !ADDED_BY_SERVERS.contains(name))
        .map(|(name, value)| (name.to_owned(), text(value)))
        .collect();
    kept.sort_by(|a, b| a.0.cmp(&b.0));
    kept
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
