//! The limit: responses written over `http` by somebody who knows it well.
//!
//! Fixed texts are static bodies, texts and maps have room for what they hold, and what is no format is not formatted.
//! A map of up to six lines is best left to `HeaderMap::new`: asking it for less room costs more instructions.

use std::convert::Infallible;
use std::fmt::Write as _;
use std::io;
use std::sync::Arc;

use axum::body::Body;
use axum::response::IntoResponse;
use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, LOCATION, RETRY_AFTER, SERVER, VARY,
    WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderName, HeaderValue, Response, StatusCode};

use crate::cases::Bare;
use crate::{disk, place, seconds, user};

const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_ROBOTS_TAG: HeaderName = HeaderName::from_static("x-robots-tag");

/// What makes a response with a body of this type.
pub(crate) trait Answer<B> {
    fn answer(&self) -> Response<B>;

    /// The same, of an error that nobody reads any more.
    fn into_answer(self) -> Response<B>
    where
        Self: Sized,
    {
        self.answer()
    }
}

/// An error that becomes a response, and is gone.
#[derive(Debug)]
pub(crate) struct ByHand<E>(pub(crate) E);

impl<E: Answer<Bytes>> Bare for ByHand<E> {
    fn into_bare(self) -> Response<Bytes> {
        self.0.into_answer()
    }
}

impl<E: Answer<Body>> IntoResponse for ByHand<E> {
    fn into_response(self) -> Response<Body> {
        self.0.into_answer()
    }
}

/// An error that becomes a response and stays in its extensions, for the log.
#[derive(Debug)]
pub(crate) struct Kept<E>(pub(crate) E);

/// What the log finds in a response.
#[derive(Clone)]
pub(crate) struct Handle(
    #[expect(dead_code, reason = "the log would read it")] Arc<dyn Send + Sync>,
);

impl Handle {
    pub(crate) fn of<E: Send + Sync + 'static>(error: E) -> Self {
        Self(Arc::new(error))
    }
}

impl<E: Answer<Body> + Send + Sync + 'static> IntoResponse for Kept<E> {
    fn into_response(self) -> Response<Body> {
        let mut response = self.0.answer();
        response.extensions_mut().insert(Handle::of(self.0));
        response
    }
}

/// A response with a text.
fn respond<B>(status: StatusCode, body: B) -> Response<B> {
    respond_as(TEXT, status, body)
}

fn respond_as<B>(content_type: HeaderValue, status: StatusCode, body: B) -> Response<B> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().append(CONTENT_TYPE, content_type);
    response
}

pub(crate) struct Fixed;

impl<B: From<&'static str>> Answer<B> for Fixed {
    fn answer(&self) -> Response<B> {
        respond(StatusCode::NOT_FOUND, "nothing is here".into())
    }
}

pub(crate) struct Interpolated {
    id: u64,
}

impl<B: From<String>> Answer<B> for Interpolated {
    fn answer(&self) -> Response<B> {
        let digits = self.id.checked_ilog10().unwrap_or(0) as usize + 1;
        let mut text = String::with_capacity("user  is not known".len() + digits);
        let _ = write!(text, "user {} is not known", self.id);
        respond(StatusCode::NOT_FOUND, text.into())
    }
}

pub(crate) struct Unauthorized;

impl<B: From<&'static str>> Answer<B> for Unauthorized {
    fn answer(&self) -> Response<B> {
        let mut response = respond(StatusCode::UNAUTHORIZED, "log in".into());
        let bearer = HeaderValue::from_static("Bearer");
        response.headers_mut().append(WWW_AUTHENTICATE, bearer);
        response
    }
}

pub(crate) struct Later {
    seconds: u64,
}

impl<B: From<&'static str>> Answer<B> for Later {
    fn answer(&self) -> Response<B> {
        let mut response = respond(StatusCode::SERVICE_UNAVAILABLE, "come back later".into());
        // Of a text of just this length: one allocation, and two by `HeaderValue::from(u64)`.
        if let Ok(seconds) = HeaderValue::try_from(self.seconds.to_string()) {
            response.headers_mut().append(RETRY_AFTER, seconds);
        }
        response
    }
}

pub(crate) struct Disk(#[expect(dead_code, reason = "the log would read it")] io::Error);

impl From<io::Error> for Disk {
    fn from(error: io::Error) -> Self {
        Self(error)
    }
}

impl<B: From<&'static str>> Answer<B> for Disk {
    fn answer(&self) -> Response<B> {
        respond(StatusCode::INTERNAL_SERVER_ERROR, "storage failed".into())
    }
}

pub(crate) struct Found {
    location: HeaderValue,
}

impl<B: Default> Answer<B> for Found {
    fn answer(&self) -> Response<B> {
        redirect(self.location.clone())
    }

    fn into_answer(self) -> Response<B> {
        redirect(self.location)
    }
}

fn redirect<B: Default>(location: HeaderValue) -> Response<B> {
    let mut response = Response::new(B::default());
    *response.status_mut() = StatusCode::FOUND;
    response.headers_mut().append(LOCATION, location);
    response
}

pub(crate) struct TenLines;

impl<B: From<&'static str>> Answer<B> for TenLines {
    fn answer(&self) -> Response<B> {
        let mut response = Response::new("too much".into());
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        let headers = response.headers_mut();
        headers.reserve(11);
        headers.append(CONTENT_TYPE, TEXT);
        headers.append(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.append(CONTENT_LANGUAGE, HeaderValue::from_static("en"));
        headers.append(RETRY_AFTER, HeaderValue::from_static("120"));
        headers.append(SERVER, HeaderValue::from_static("bench"));
        headers.append(VARY, HeaderValue::from_static("accept"));
        headers.append(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        headers.append(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.append(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
        headers.append(X_REQUEST_ID, HeaderValue::from_static("7"));
        headers.append(X_ROBOTS_TAG, HeaderValue::from_static("none"));
        response
    }
}

pub(crate) struct Problem {
    id: u64,
}

impl<B: From<String>> Answer<B> for Problem {
    fn answer(&self) -> Response<B> {
        const AROUND: &str = r#"{"status":404,"title":"Not Found","detail":"user  is not known"}"#;
        let digits = self.id.checked_ilog10().unwrap_or(0) as usize + 1;
        let mut text = String::with_capacity(AROUND.len() + digits);
        // A number needs no escape.
        let _ = write!(
            text,
            r#"{{"status":404,"title":"Not Found","detail":"user {} is not known"}}"#,
            self.id
        );
        let json = HeaderValue::from_static("application/problem+json");
        respond_as(json, StatusCode::NOT_FOUND, text.into())
    }
}

/// Any error, in one type.
pub(crate) struct Any(Box<dyn AnyAnswer>);

trait AnyAnswer: Answer<Bytes> + Answer<Body> + Send + Sync {}

impl<E: Answer<Bytes> + Answer<Body> + Send + Sync> AnyAnswer for E {}

impl From<Interpolated> for Any {
    fn from(error: Interpolated) -> Self {
        Self(Box::new(error))
    }
}

impl<B> Answer<B> for Any
where
    dyn AnyAnswer: Answer<B>,
{
    fn answer(&self) -> Response<B> {
        self.0.answer()
    }
}

macro_rules! makers {
    ($maker:ident) => {
        use super::*;

        pub(crate) fn fixed() -> $maker<Fixed> {
            $maker(Fixed)
        }
        pub(crate) fn interpolated() -> $maker<Interpolated> {
            $maker(Interpolated { id: user() })
        }
        pub(crate) fn unauthorized() -> $maker<Unauthorized> {
            $maker(Unauthorized)
        }
        pub(crate) fn later() -> $maker<Later> {
            $maker(Later { seconds: seconds() })
        }
        pub(crate) fn io() -> $maker<Disk> {
            fn read() -> Result<Infallible, Disk> {
                Err(disk())?
            }
            let Err(error) = read();
            $maker(error)
        }
        pub(crate) fn redirect() -> $maker<Found> {
            let location = HeaderValue::try_from(String::from(place()));
            let location = location.unwrap_or(HeaderValue::from_static("/"));
            $maker(Found { location })
        }
        pub(crate) fn ten_lines() -> $maker<TenLines> {
            $maker(TenLines)
        }
        pub(crate) fn problem() -> $maker<Problem> {
            $maker(Problem { id: user() })
        }
        pub(crate) fn any() -> $maker<Any> {
            fn find() -> Result<Infallible, Any> {
                Err(Interpolated { id: user() })?
            }
            let Err(error) = find();
            $maker(error)
        }
    };
}

pub(crate) mod gone {
    makers!(ByHand);
}

pub(crate) mod kept {
    makers!(Kept);
}
