//! This library.

use std::convert::Infallible;
use std::io;

use genro_exceptions::{HttpError, HttpException, JsonFormat, PublicError, Redirect};

use crate::by_serde::{Content, Envelope};
use crate::{disk, place, seconds, user};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("nothing is here")]
pub(crate) struct Fixed;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} is not known")]
pub(crate) struct Interpolated {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} is not known")]
#[problem]
pub(crate) struct Problem {
    id: u64,
}

pub(crate) struct OwnJson;

impl JsonFormat for OwnJson {
    type Body<'a> = Envelope<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Envelope<'a> {
        Envelope { error: Content { code: error.code(), message: error.detail() } }
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[code("USER_NOT_FOUND")]
#[detail("user {id} is not known")]
#[body(OwnJson)]
pub(crate) struct WithBody {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(401)]
#[detail("log in")]
#[header(WWW_AUTHENTICATE, "Bearer")]
pub(crate) struct Unauthorized;

#[derive(Debug, HttpError)]
#[status(503)]
#[detail("come back later")]
pub(crate) struct Later {
    #[header("retry-after")]
    seconds: u64,
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("storage failed")]
pub(crate) struct Disk(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(429)]
#[detail("too much")]
#[header("cache-control", "no-store")]
#[header("content-language", "en")]
#[header("retry-after", "120")]
#[header("server", "bench")]
#[header("vary", "accept")]
#[header("www-authenticate", "Bearer")]
#[header("x-content-type-options", "nosniff")]
#[header("x-frame-options", "DENY")]
#[header("x-request-id", "7")]
#[header("x-robots-tag", "none")]
pub(crate) struct TenLines;

pub(crate) fn fixed() -> Fixed {
    Fixed::new()
}

pub(crate) fn interpolated() -> Interpolated {
    Interpolated::new(user())
}

pub(crate) fn problem() -> Problem {
    Problem::new(user())
}

pub(crate) fn envelope() -> WithBody {
    WithBody::new(user())
}

pub(crate) fn unauthorized() -> Unauthorized {
    Unauthorized::new()
}

pub(crate) fn later() -> Later {
    Later::new(seconds())
}

pub(crate) fn io() -> Disk {
    fn read() -> Result<Infallible, Disk> {
        Err(disk())?
    }
    let Err(error) = read();
    error
}

pub(crate) fn redirect() -> Redirect {
    Redirect::found(place())
}

pub(crate) fn ten_lines() -> TenLines {
    TenLines::new()
}

pub(crate) fn any() -> HttpException {
    fn find() -> Result<Infallible, HttpException> {
        Err(Interpolated::new(user()))?
    }
    let Err(error) = find();
    error
}
