//! A service with an `ErrorLayer`: every error response has one form, whoever makes it, and the hook and
//! the log hear of each once.

mod events;
mod exceptions;
mod foreign;
mod foreign_rows;
mod form;
mod table;

use std::io::Read as _;

use flate2::read::GzDecoder;
use genro_exceptions::{HttpErrorHandle, RequestSummary};

use crate::cases::CANARY;
use crate::client::{self, Answer, Request};
use crate::log::Log;

use exceptions::{INSTEAD, TEXTS};
pub(crate) use foreign::{Foreign, foreign};
use foreign_rows::FOREIGN;
pub(crate) use form::{Envelope, Page};
use table::{LOST, RAISED, Row, STREAMS};

/// Notes what a hook hears, with the level of the event.
pub(crate) fn hear(log: &Log, error: &HttpErrorHandle, request: &RequestSummary) {
    let (method, path) = (&request.method, request.uri.path());
    assert!([http::Version::HTTP_11, http::Version::HTTP_2].contains(&request.version));
    let (level, status) = (events::levels(), error.status().as_u16());
    log.note(format!("{level} {method} {path} {status} {}", error.report()));
}

pub(crate) fn answers_as_the_table_says(framework: &str, serve: fn(Log) -> u16) {
    events::listen();
    let log = Log::default();
    let port = serve(log.clone());
    let mut wrong = Vec::new();
    for row in RAISED.iter().chain(FOREIGN) {
        let row = instead_of(framework, row);
        let (text, more) = text_of(framework, row);
        let request = request_of(row);
        let expected = (answer_of(framework, row, text), heard_of(row, text, more));
        let wire = (without_spaces(client::exchange(port, &request)), log.take());
        assert!(!format!("{:?}", wire.0).contains(CANARY), "the cause is sent");
        if wire != expected {
            wrong.push(format!("{}: {wire:?}, not {expected:?}", row.request));
        }
        // `ureq` tells all but the phrase of the status.
        let (asked, heard) = (without_spaces(client::ask(port, &request)), log.take());
        let (answer, to_hear) = &expected;
        if !answer.status_line.starts_with(&asked.status_line)
            || (&asked.headers, &asked.body, &heard) != (&answer.headers, &answer.body, to_hear)
        {
            wrong.push(format!("{}, by ureq: {asked:?} {heard:?}", row.request));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A form that reads the request has it, whoever has created the response.
pub(crate) fn forms_read_the_request(serve: fn(Log) -> u16) {
    let port = serve(Log::default());
    for (path, expected) in [
        ("/raise/fixed", r#"{"error":{"status":404,"message":"no such page","trace":"7"}}"#),
        ("/foreign/text", r#"{"error":{"status":409,"message":"taken","trace":"7"}}"#),
    ] {
        let mut request = Request::new("GET", path);
        request.headers = vec![("x-trace", "7")];
        assert_eq!(client::exchange(port, &request).body, expected);
    }
}

/// Compression and CORS around the layer: what the layer writes is compressed, and a page of another origin may read it.
pub(crate) fn others_work_around_it(serve: fn(Log) -> u16) {
    let log = Log::default();
    let port = serve(log.clone());
    let mut lengths = Vec::new();
    for method in ["GET", "HEAD"] {
        let mut request = Request::new(method, "/raise/canary");
        request.headers = vec![("accept-encoding", "gzip"), ("origin", "https://example.com")];
        let answer = client::exchange_bytes(port, &request);
        let value = |name| answer.headers.iter().find(|line| line.0 == name).map(|line| &*line.1);
        assert_eq!(answer.status_line, "HTTP/1.1 500 Internal Server Error");
        assert_eq!(value("content-type"), Some("application/json"), "{method}");
        assert_eq!(value("content-encoding"), Some("gzip"), "{method}");
        assert!(value("access-control-allow-origin").is_some(), "{method}");
        let mut varies = answer.headers.iter().filter(|line| line.0 == "vary");
        assert!(varies.any(|line| line.1.split(", ").any(|name| name == "accept")), "{method}");
        lengths.push(value("content-length").map(str::to_owned));
        assert_eq!(log.take().len(), 1);
        if method == "GET" {
            let mut text = String::new();
            GzDecoder::new(&*answer.body).read_to_string(&mut text).expect("a text");
            let message = "the archive cannot be read";
            let expected = format!(r#"{{"error":{{"status":500,"message":"{message}"}}}}"#);
            assert_eq!(text, expected);
        }
    }
    assert!(lengths[1].is_none() || lengths[0] == lengths[1], "{lengths:?}");
}

/// A body that nobody has to shape reaches the client before it has an end.
pub(crate) fn streams_pass_as_they_are(serve: fn(Log) -> u16) {
    let port = serve(Log::default());
    for (path, status_line) in STREAMS {
        let mut stream = client::send(port, &Request::new("GET", path));
        let (mut read, mut buffer) = (String::new(), [0; 1024]);
        while !read.contains("data: 1\n\n") {
            let length = stream.read(&mut buffer).expect("the first event");
            assert_ne!(length, 0, "{path}: {read}");
            read += std::str::from_utf8(&buffer[..length]).expect("UTF-8");
        }
        assert!(read.starts_with(status_line), "{read}");
        assert!(read.contains("content-type: text/event-stream\r\n"), "{read}");
    }
}

fn instead_of(framework: &str, row: &'static Row) -> &'static Row {
    let is_of =
        |(of, instead): &&(&str, Row)| framework.starts_with(*of) && instead.request == row.request;
    INSTEAD.iter().find(is_of).map_or(row, |(_, instead)| instead)
}

fn request_of(row: &Row) -> Request<'_> {
    let (method, path) = row.request.split_once(' ').expect("a method and a path");
    let mut headers = Vec::new();
    if !row.accept.is_empty() {
        headers.push(("accept", row.accept));
    }
    if !row.content.is_empty() {
        headers.push(("content-type", "application/json"));
    }
    Request { method, path, headers, content: row.content }
}

/// `allow: GET, HEAD` is what `allow: GET,HEAD` is (RFC 9110 section 5.6.1).
fn without_spaces(mut answer: Answer) -> Answer {
    for line in answer.headers.iter_mut().filter(|line| line.0 == "allow") {
        line.1 = line.1.replace(' ', "");
    }
    answer
}

/// What the framework says in place of `{text}` and `{more}`.
fn text_of(framework: &str, row: &Row) -> (&'static str, &'static str) {
    let mut texts = TEXTS.iter().filter(|text| (text.0, text.1) == (framework, row.request));
    let phrase = &row.status_line["HTTP/1.1 404 ".len()..];
    texts.next().map_or((phrase, ""), |text| (text.2, text.3))
}

fn answer_of(framework: &str, row: &Row, text: &str) -> Answer {
    let body = row.body.replace("{text}", text);
    let mut headers: Vec<_> =
        row.headers.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
    // Around its router, axum has declared that there was no text.
    let is_lost = row.request == LOST && framework != "layer_of_axum_around_the_router";
    let has_length =
        !is_lost && !["1", "204", "304"].iter().any(|code| row.status_line[9..].starts_with(code));
    if has_length {
        headers.push(("content-length".to_owned(), body.len().to_string()));
        headers.sort_by(|a, b| a.0.cmp(&b.0));
    }
    headers.retain(|line| crate::is_sent(framework, row.request, &line.0));
    let is_head = row.request.starts_with("HEAD");
    let body = if is_head { String::new() } else { body };
    Answer { status_line: row.status_line.to_owned(), headers, body }
}

fn heard_of(row: &Row, text: &str, more: &str) -> Vec<String> {
    let heard = row.log.replace("{text}", text).replace("{more}", more);
    let heard = heard.replace("{canary}", CANARY);
    let by_status = || if heard.starts_with('5') { "ERROR" } else { "DEBUG" };
    let level = if row.level.is_empty() { by_status() } else { row.level };
    if heard.is_empty() { Vec::new() } else { vec![format!("{level} {} {heard}", row.request)] }
}
