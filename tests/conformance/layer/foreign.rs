//! Responses that no error of the service has made, as a framework or a middleware makes them.

use crate::cases::CANARY;

/// A response, for each framework to make one of its own of it.
pub(crate) struct Foreign {
    pub(crate) status: u16,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) body: &'static [u8],
    /// Whether more of the body would come, some day.
    pub(crate) is_endless: bool,
}

const TEXT: (&str, &str) = ("content-type", "text/plain");
const EVENTS: (&str, &str) = ("content-type", "text/event-stream");

/// The response of that name.
pub(crate) fn foreign(name: &str) -> Foreign {
    let (status, headers, body): (_, &[_], &[u8]) = match name {
        "events" => (200, &[EVENTS], b"data: 1\n\n"),
        "events_of_an_error" => (503, &[EVENTS], b"data: 1\n\n"),
        "upgrade" => (101, &[("connection", "upgrade"), ("upgrade", "echo")], b""),
        "text" => (409, &[TEXT, ("etag", "\"1\""), ("x-kept", "1"), ("x-kept", "2")], b"taken"),
        "lost" => (404, &[TEXT], b""),
        "secret" => (500, &[TEXT], CANARY.as_bytes()),
        "coded" => (400, &[TEXT, ("content-encoding", "br")], b"no text"),
        "unready" => (400, &[TEXT], b"half a te"),
        "lying" => (400, &[TEXT, ("content-length", "9")], b"short"),
        "latin_1" => (400, &[TEXT], b"caf\xe9"),
        "long" => (400, &[TEXT], &[b'a'; 4097]),
        "html" => (404, &[("content-type", "text/html")], b"<p>not here"),
        "json" => (503, &[("content-type", "application/json"), ("etag", "\"1\"")], b"{}"),
        other => unreachable!("nothing foreign is called {other}"),
    };
    Foreign { status, headers, body, is_endless: name == "unready" || headers.contains(&EVENTS) }
}
