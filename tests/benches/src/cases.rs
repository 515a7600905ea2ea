//! What is measured: a case, and whoever contends in it.

use std::convert::identity;
use std::fmt::Display;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use genro_exceptions::{HttpError, ToResponse as _};
use http::{HeaderName, HeaderValue, Response};

use crate::by_hand::{gone, kept};
use crate::thiserror::kept as kept_thiserror;
use crate::{
    axum_thiserror, by_serde, frameworks, genro, problem_details, success, thiserror, tuple,
};

/// Cases with one kind of result.
#[derive(Debug)]
pub struct Group {
    /// What the result is.
    pub title: &'static str,
    /// The cases.
    pub cases: &'static [Case],
}

/// An error, and its ways to the result.
#[derive(Debug)]
pub struct Case {
    /// What it is.
    pub name: &'static str,
    /// The ways, the limit first.
    pub contenders: &'static [Contender],
}

/// A way from an error to the result.
#[derive(Debug)]
pub struct Contender {
    /// Whose it is.
    pub name: &'static str,
    /// Makes the error, the result, and drops it.
    pub run: fn(),
    /// The result, as far as the contenders of a case have it in common.
    pub result: fn() -> String,
}

macro_rules! group {
    ($title:literal $through:path, $shown:path; $($case:literal { $($name:literal $contender:ident::$make:ident)* })*) => {
        Group {
            title: $title,
            cases: &[$(Case {
                name: $case,
                contenders: &[$(Contender {
                    name: $name,
                    run: || {
                        std::hint::black_box($through($contender::$make()));
                    },
                    result: || $shown($through($contender::$make())),
                }),*],
            }),*],
        }
    };
}
pub(crate) use group;

/// All that is measured.
pub const GROUPS: &[Group] = &[
    group! {
        "`http::Response<Bytes>`" bare, shown;
        "fixed 404" {
            "by hand" gone::fixed
            "genro" genro::fixed
            "thiserror + by hand" thiserror::fixed
        }
        "interpolated 404" {
            "by hand" gone::interpolated
            "genro" genro::interpolated
            "thiserror + by hand" thiserror::interpolated
        }
        "401, one fixed header" {
            "by hand" gone::unauthorized
            "genro" genro::unauthorized
            "thiserror + by hand" thiserror::unauthorized
        }
        "503, `Retry-After` from a number" {
            "by hand" gone::later
            "genro" genro::later
            "thiserror + by hand" thiserror::later
        }
        "`io::Error` by `?` to 500" {
            "by hand" gone::io
            "genro" genro::io
            "thiserror + by hand" thiserror::io
        }
        "redirect 302" {
            "by hand" gone::redirect
            "genro" genro::redirect
            "thiserror + by hand" thiserror::redirect
        }
        "429, ten fixed headers" {
            "by hand" gone::ten_lines
            "genro" genro::ten_lines
            "thiserror + by hand" thiserror::ten_lines
        }
        "interpolated 404 by `?` through `HttpException`" {
            "by hand" gone::any
            "genro" genro::any
        }
        "problem+json, interpolated 404" {
            "by hand" gone::problem
            "genro" genro::problem
            "serde + by hand" by_serde::problem
        }
        "JSON of the service's own, interpolated 404" {
            "serde + by hand" by_serde::envelope
            "genro, `#[body]`" genro::envelope
        }
    },
    group! {
        "axum's `IntoResponse`" axum, axum_shown;
        "fixed 404" {
            "by hand" gone::fixed
            "by hand, error kept" kept::fixed
            "genro, error kept" genro::fixed
            "thiserror, error kept" kept_thiserror::fixed
            "axum's tuple" tuple::fixed
            "thiserror + by hand" thiserror::fixed
            "axum_thiserror" axum_thiserror::fixed
        }
        "interpolated 404" {
            "by hand" gone::interpolated
            "by hand, error kept" kept::interpolated
            "genro, error kept" genro::interpolated
            "thiserror, error kept" kept_thiserror::interpolated
            "axum's tuple" tuple::interpolated
            "thiserror + by hand" thiserror::interpolated
            "axum_thiserror" axum_thiserror::interpolated
        }
        "401, one fixed header" {
            "by hand" gone::unauthorized
            "by hand, error kept" kept::unauthorized
            "genro, error kept" genro::unauthorized
            "thiserror, error kept" kept_thiserror::unauthorized
            "axum's tuple" tuple::unauthorized
            "thiserror + by hand" thiserror::unauthorized
        }
        "503, `Retry-After` from a number" {
            "by hand" gone::later
            "by hand, error kept" kept::later
            "genro, error kept" genro::later
            "thiserror, error kept" kept_thiserror::later
            "axum's tuple" tuple::later
            "thiserror + by hand" thiserror::later
        }
        "`io::Error` by `?` to 500" {
            "by hand" gone::io
            "by hand, error kept" kept::io
            "genro, error kept" genro::io
            "thiserror, error kept" kept_thiserror::io
            "axum's tuple" tuple::io
            "thiserror + by hand" thiserror::io
            "axum_thiserror" axum_thiserror::io
        }
        "redirect 302" {
            "by hand" gone::redirect
            "by hand, error kept" kept::redirect
            "genro, error kept" genro::redirect
            "thiserror, error kept" kept_thiserror::redirect
            "axum's tuple" tuple::redirect
            "thiserror + by hand" thiserror::redirect
        }
        "429, ten fixed headers" {
            "by hand" gone::ten_lines
            "by hand, error kept" kept::ten_lines
            "genro, error kept" genro::ten_lines
            "thiserror, error kept" kept_thiserror::ten_lines
            "axum's tuple" tuple::ten_lines
            "thiserror + by hand" thiserror::ten_lines
        }
        "interpolated 404 by `?` through `HttpException`" {
            "by hand" gone::any
            "by hand, error kept" kept::any
            "genro, error kept" genro::any
        }
        "problem+json, interpolated 404" {
            "by hand" gone::problem
            "by hand, error kept" kept::problem
            "genro, error kept" genro::problem
            "thiserror + serde, error kept" kept_thiserror::problem
            "serde + by hand" by_serde::problem
            "problem_details" problem_details::problem
        }
        "JSON of the service's own, interpolated 404" {
            "serde + by hand" by_serde::envelope
            "serde + by hand, error kept" by_serde::envelope_kept
            "genro, `#[body]`, error kept" genro::envelope
            "thiserror + serde, error kept" kept_thiserror::envelope
        }
    },
    frameworks::ACTIX_WEB,
    frameworks::POEM,
    frameworks::ROCKET,
    frameworks::SALVO,
    frameworks::WARP,
    group! {
        "A success through `ErrorLayer`" identity, axum_shown;
        "a response that is ready" {
            "no layer" success::alone
            "an empty layer" success::empty
            "a form" success::form
            "a form and a hook" success::form_and_hook
        }
    },
    group! {
        "`Display`, `error.to_string()`" text, text;
        "interpolated" {
            "thiserror" thiserror::interpolated
            "genro" genro::interpolated
        }
        "fixed" {
            "thiserror" thiserror::fixed
            "genro" genro::fixed
        }
    },
];

/// An error that becomes a response, and is gone.
pub(crate) trait Bare {
    /// Makes the response.
    fn into_bare(self) -> Response<Bytes>;
}

/// Not by `into`, which keeps the error for a layer, as `into_response` does.
impl<E: HttpError> Bare for E {
    fn into_bare(self) -> Response<Bytes> {
        self.to_response()
    }
}

fn bare(error: impl Bare) -> Response<Bytes> {
    error.into_bare()
}

fn axum(error: impl IntoResponse) -> Response<Body> {
    error.into_response()
}

fn text(error: impl Display) -> String {
    error.to_string()
}

/// What goes over the wire, in any order of the lines.
fn shown(response: Response<Bytes>) -> String {
    let (parts, body) = response.into_parts();
    let line =
        |(name, value): (&HeaderName, &HeaderValue)| (name.to_string(), value.as_bytes().to_vec());
    shown_of(parts.status.as_u16(), parts.headers.iter().map(line).collect(), &body)
}

/// The same, of a framework with types of its own.
pub(crate) fn shown_of(status: u16, mut lines: Vec<(String, Vec<u8>)>, body: &[u8]) -> String {
    // The members of an object have no order.
    let json = serde_json::from_slice::<serde_json::Value>(body).ok();
    let body =
        json.map_or_else(|| String::from_utf8_lossy(body).into_owned(), |json| json.to_string());
    lines.sort();
    let lines = lines.iter().map(|(name, value)| (name, String::from_utf8_lossy(value)));
    format!("{status} {:?} {body}", lines.collect::<Vec<_>>())
}

pub(crate) fn axum_shown(response: Response<Body>) -> String {
    let (parts, body) = response.into_parts();
    match polled(axum::body::to_bytes(body, usize::MAX)) {
        Some(Ok(bytes)) => shown(Response::from_parts(parts, bytes)),
        Some(Err(error)) => error.to_string(),
        None => String::from("pending"),
    }
}

/// What is there at once, as the body of a text is.
pub(crate) fn polled<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}
