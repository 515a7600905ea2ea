//! Rocket's `Responder`.

use std::io::Cursor;
use std::sync::Mutex;

use rocket::config::{Config, LogLevel};
use rocket::http::{ContentType, Status};
use rocket::local::asynchronous::{Client, LocalRequest};
use rocket::response::{Responder, Result};
use rocket::{Request, Response, tokio};

use crate::TEN;
use crate::by_hand::{Handle, Kept};
use crate::cases::{polled, shown_of};
use crate::thiserror::{ApiError, JsonError};

thread_local! {
    /// One request for all runs: nothing else creates one, and it lives as long as the program.
    static REQUEST: &'static LocalRequest<'static> = request();
}

fn request() -> &'static LocalRequest<'static> {
    let config = Config { log_level: LogLevel::Off, ..Config::debug_default() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else { unreachable!("a thread has a runtime") };
    let client = runtime.block_on(Client::untracked(rocket::custom(config)));
    let Ok(client) = client else { unreachable!("a service without routes starts") };
    let client: &'static Client = Box::leak(Box::new(client));
    Box::leak(Box::new(client.get("/")))
}

/// What Rocket does with the error of a handler.
pub(crate) fn answer(error: impl Responder<'static, 'static>) -> Response<'static> {
    let response = REQUEST.with(|request| error.respond_to(request.inner()));
    response.unwrap_or_else(|status| Response::build().status(status).finalize())
}

fn status_of(error: http::StatusCode) -> Status {
    Status::new(error.as_u16())
}

/// What makes a response, and is still there.
trait Answer {
    fn answer(&self) -> Result<'static>;
}

/// The cache of a request never replaces a value, so the value is a place for the last error.
impl<'r, E: Answer + Send + Sync + 'static> Responder<'r, 'static> for Kept<E> {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        let response = self.0.answer();
        let kept = request.local_cache(|| Mutex::new(None));
        if let Ok(mut kept) = kept.lock() {
            *kept = Some(Handle::of(self.0));
        }
        response
    }
}

impl<'r> Responder<'r, 'static> for ApiError {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static> {
        self.answer()
    }
}

impl<'r> Responder<'r, 'static> for JsonError {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static> {
        self.answer()
    }
}

impl Answer for ApiError {
    fn answer(&self) -> Result<'static> {
        let mut response = Response::build();
        response.status(status_of(self.status()));
        match self {
            Self::Unauthorized => {
                response.raw_header("www-authenticate", "Bearer");
            }
            Self::Later { seconds } => {
                response.raw_header("retry-after", seconds.to_string());
            }
            Self::Found { location } => {
                return response.raw_header("location", location.clone()).ok();
            }
            Self::TenLines => {
                for (name, value) in TEN {
                    response.raw_header(name, value);
                }
            }
            _ => {}
        }
        let text = self.to_string();
        response.header(ContentType::Plain).sized_body(text.len(), Cursor::new(text)).ok()
    }
}

impl Answer for JsonError {
    fn answer(&self) -> Result<'static> {
        let json = self.json();
        Response::build()
            .status(status_of(self.status()))
            .raw_header("content-type", self.media_type())
            .sized_body(json.len(), Cursor::new(json))
            .ok()
    }
}

pub(crate) fn shown(mut response: Response<'_>) -> String {
    let status = response.status().code;
    let lines = response.headers().iter().map(|header| {
        (header.name.to_string().to_ascii_lowercase(), header.value.to_string().into_bytes())
    });
    let lines = lines.collect();
    let body = polled(response.body_mut().to_bytes()).and_then(std::result::Result::ok);
    shown_of(status, lines, &body.unwrap_or_default())
}
