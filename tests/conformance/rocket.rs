//! Rocket: `Responder`, read by a fairing; `ErrorLayer` as a fairing. It binds by itself, so it tells the port at liftoff.

use std::io::{Cursor, SeekFrom};
use std::pin::Pin;
use std::sync::mpsc;
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use genro_exceptions::integrations::rocket::{ErrorLayer, error_of};
use rocket::config::{Config, LogLevel, Shutdown};
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::response::{self, Responder, Response};
use rocket::serde::json::Json;
use rocket::tokio::io::{AsyncRead, AsyncReadExt as _, AsyncSeek, ReadBuf, empty};
use rocket::tokio::time::timeout;
use rocket::{Build, Request, Rocket, get, post, routes};

use crate::body::gzip;
use crate::cases::{AnyError, ApiError, CANARY, raise, raise_any};
use crate::client;
use crate::layer::{Envelope, Foreign, Page, foreign, hear};
use crate::log::Log;

#[get("/<name>")]
fn answer(name: &str) -> Result<String, ApiError> {
    raise(name)
}

#[get("/any/<name>")]
fn answer_any(name: &str) -> Result<String, AnyError> {
    raise_any(name)
}

pub(crate) fn serve_app(configure: impl FnOnce(Rocket<Build>) -> Rocket<Build>) -> u16 {
    let (tell, told) = mpsc::channel();
    let config = Config {
        port: 0,
        log_level: LogLevel::Off,
        shutdown: Shutdown { ctrlc: false, ..Shutdown::default() },
        ..Config::debug_default()
    };
    let app = configure(rocket::custom(config)).attach(AdHoc::on_liftoff("port", move |rocket| {
        Box::pin(async move { tell.send(rocket.config().port).expect("a test") })
    }));
    thread::spawn(|| drop(rocket::execute(app.launch())));
    told.recv().expect("liftoff")
}

pub(crate) fn serve(log: Log) -> u16 {
    serve_app(|app| {
        app.mount("/", routes![answer, answer_any]).attach(AdHoc::on_response(
            "log",
            move |request, _| {
                let log = log.clone();
                Box::pin(async move { log.original(error_of(request).as_ref()) })
            },
        ))
    })
}

/// A body that has nothing more to say, and no end.
struct Silent;

impl AsyncRead for Silent {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Poll::Pending
    }
}

impl<'r> Responder<'r, 'static> for Foreign {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::build();
        response.status(Status::new(self.status));
        for (name, value) in self.headers {
            response.raw_header_adjoin(*name, *value);
        }
        let text = Cursor::new(self.body);
        match (self.body.len(), self.is_endless) {
            // Of an empty body, Rocket would tell the length.
            (0, _) => drop(response.streamed_body(empty())),
            (_, true) => drop(response.streamed_body(text.chain(Silent))),
            (length, false) => drop(response.sized_body(length, text)),
        }
        response.ok()
    }
}

#[get("/<name>")]
fn foreign_response(name: &str) -> Foreign {
    foreign(name)
}

#[post("/json", data = "<_number>")]
fn json(_number: Json<u8>) {}

#[get("/panic")]
fn panic() -> String {
    panic!("{CANARY}")
}

#[get("/slow")]
async fn slow() -> Result<(), Status> {
    let answer = timeout(Duration::from_millis(50), std::future::pending());
    answer.await.map_err(|_| Status::GatewayTimeout)
}

/// It makes the response of an error, and leaves the answer to a catcher.
struct GivenUp;

impl<'r> Responder<'r, 'static> for GivenUp {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match raise("canary") {
            Ok(_) => unreachable!("every case is an error"),
            Err(error) => error.respond_to(request).and(Err(Status::Conflict)),
        }
    }
}

#[get("/given_up")]
fn given_up() -> GivenUp {
    GivenUp
}

fn errors(log: Log) -> ErrorLayer {
    ErrorLayer::new()
        .traced()
        .format::<Envelope>()
        .or_format::<Page>()
        .on_error(move |error, request| hear(&log, error, request))
}

fn with_layer(app: Rocket<Build>, log: Log) -> Rocket<Build> {
    let app = app.mount("/raise", routes![answer]).mount("/foreign", routes![foreign_response]);
    app.mount("/", routes![json, panic, slow, given_up]).attach(errors(log))
}

pub(crate) fn serve_with_layer(log: Log) -> u16 {
    serve_app(|app| with_layer(app, log))
}

pub(crate) fn serve_with_layer_and_catchers(log: Log) -> u16 {
    serve_app(|app| with_layer(app, log).register("/", ErrorLayer::catchers()))
}

/// A method that Rocket does not know is that of a GET for the catchers, which it calls without the fairings.
#[test]
fn what_fairings_do_not_see_has_the_form_of_the_layer() {
    let log = Log::default();
    let port = serve_with_layer_and_catchers(log.clone());
    let mut request = client::Request::new("UNKNOWN", "/raise/fixed");
    for (accept, media_type, body) in [
        ("", "application/json", r#"{"error":{"status":400,"message":"Bad Request"}}"#),
        ("text/html", "text/html; charset=utf-8", "<h1>Bad Request</h1>"),
    ] {
        request.headers = vec![("accept", accept)];
        let answer = client::exchange(port, &request);
        assert_eq!(answer.status_line, "HTTP/1.1 400 Bad Request");
        assert!(answer.headers.contains(&("content-type".into(), media_type.into())), "{answer:?}");
        assert_eq!(answer.body, body);
        let heard = log.take();
        assert_eq!(heard.len(), 1, "{heard:?}");
        assert!(heard[0].ends_with(" GET /raise/fixed 400 Bad Request"), "{heard:?}");
    }
}

#[test]
fn of_two_layers_the_first_shapes_what_fairings_do_not_see() {
    let port = serve_app(|app| {
        let app = app.attach(ErrorLayer::new().format::<Page>()).attach(errors(Log::default()));
        app.register("/", ErrorLayer::catchers())
    });
    let answer = client::exchange(port, &client::Request::new("UNKNOWN", "/"));
    assert_eq!(answer.body, "<h1>Bad Request</h1>");
}

#[test]
fn an_error_that_is_given_up_is_not_that_of_the_catcher() {
    for serve in [serve_with_layer, serve_with_layer_and_catchers] {
        let log = Log::default();
        let port = serve(log.clone());
        let answer = client::exchange(port, &client::Request::new("GET", "/given_up"));
        assert_eq!(answer.status_line, "HTTP/1.1 409 Conflict");
        assert_eq!(answer.body, r#"{"error":{"status":409,"message":"Conflict"}}"#);
        let heard = log.take();
        assert!(heard.len() == 1 && heard[0].ends_with(" GET /given_up 409 Conflict"), "{heard:?}");
    }
}

/// Rocket 0.5 has neither compression nor CORS.
pub(crate) fn serve_within_others(log: Log) -> u16 {
    serve_app(|app| {
        with_layer(app, log).attach(AdHoc::on_response("others", |_, response| {
            Box::pin(async move {
                let text = response.body_mut().to_bytes().await.expect("a text");
                let text = gzip(&text);
                response.set_sized_body(text.len(), Cursor::new(text));
                response.set_raw_header("content-encoding", "gzip");
                response.set_raw_header("access-control-allow-origin", "*");
            })
        }))
    })
}

/// A body of which the second half is there later.
struct Late {
    halves: [Cursor<String>; 2],
    is_late: bool,
}

impl AsyncRead for Late {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let is_first = self.halves[0].position() < self.halves[0].get_ref().len() as u64;
        if !is_first && !self.is_late {
            self.is_late = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Pin::new(&mut self.halves[usize::from(!is_first)]).poll_read(context, buffer)
    }
}

impl AsyncSeek for Late {
    fn start_seek(self: Pin<&mut Self>, _: SeekFrom) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<u64>> {
        Poll::Ready(Err(std::io::ErrorKind::Unsupported.into()))
    }
}

/// A page that is not there yet is not the default one, and no half of it is lost.
#[test]
fn a_page_that_is_not_in_memory_is_kept() {
    let request = crate::client::Request::new("GET", "/nowhere/at/all");
    let default = crate::client::exchange(serve_app(|app| app), &request).body;
    let (page, length) = (default.clone(), default.len());
    let port = serve_app(|app| {
        let fallback = AdHoc::on_response("page", move |_, response| {
            let (first, second) = page.split_at(length / 2);
            let halves = [Cursor::new(first.to_owned()), Cursor::new(second.to_owned())];
            let late = Late { halves, is_late: false };
            Box::pin(async move { response.set_sized_body(length, late) })
        });
        app.attach(fallback).attach(errors(Log::default()))
    });
    let answer = crate::client::exchange(port, &request);
    assert_eq!(answer.body, default);
}

/// A page that is not the default one passes, though it has the length of it.
#[test]
fn a_page_of_the_same_length_is_kept() {
    let request = crate::client::Request::new("GET", "/nowhere/at/all");
    let default = crate::client::exchange(serve_app(|app| app), &request).body;
    assert!(default.starts_with("<!DOCTYPE html>"), "{default}");
    let own = default.replace("404: Not Found", "404: NOT FOUND");
    let page = own.clone();
    let port = serve_app(|app| {
        let fallback = AdHoc::on_response("page", move |_, response| {
            let page = page.clone();
            Box::pin(async move { response.set_sized_body(page.len(), Cursor::new(page)) })
        });
        app.attach(fallback).attach(errors(Log::default()))
    });
    assert_eq!(crate::client::exchange(port, &request).body, own);
}
