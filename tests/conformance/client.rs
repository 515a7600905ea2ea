//! Two readers that are not ours: `httparse` over the bytes of the socket, and `ureq`.

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
pub(crate) struct Answer {
    pub(crate) status_line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

/// What is on the wire, from the first byte to the close of the connection.
pub(crate) fn read(port: u16, method: &str, name: &str) -> Answer {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("a server");
    let wait = Some(Duration::from_secs(20));
    stream.set_read_timeout(wait).expect("a timeout");
    write!(
        stream,
        "{method} /{name} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n"
    )
    .expect("a request");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer");

    let mut lines = [httparse::EMPTY_HEADER; 32];
    let mut response = httparse::Response::new(&mut lines);
    let httparse::Status::Complete(end) = response.parse(&bytes).expect("HTTP") else {
        panic!("the answer ends in its head");
    };
    Answer {
        status_line: format!(
            "HTTP/1.{} {} {}",
            response.version.expect("a version"),
            response.code.expect("a code"),
            response.reason.expect("a phrase"),
        ),
        headers: lines_of_the_error(response.headers.iter().map(|line| (line.name, line.value))),
        body: text(&bytes[end..]),
    }
}

/// What `ureq` makes of it; it does not tell the phrase.
pub(crate) fn ask(port: u16, method: &str, name: &str) -> Answer {
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(20)))
        .build()
        .into();
    let request = ureq::http::Request::builder()
        .method(method)
        .uri(format!("http://127.0.0.1:{port}/{name}"))
        .body(())
        .expect("a request");
    let mut response = agent.run(request).expect("an answer");
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
