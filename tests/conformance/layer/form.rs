//! The forms of the service: an envelope of JSON for programs, a page for browsers.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::Write as _;

use genro_exceptions::{ErrorFormat, JsonFormat, PublicError};
use serde::Serialize;

/// `{"error":{"status":404,"message":"no such page"}}`, with the `trace` of the request if that has one.
#[derive(Debug)]
pub(crate) struct Envelope;

#[derive(Serialize)]
pub(crate) struct Body<'a> {
    error: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Cow<'a, str>>,
    message: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<String>,
}

impl JsonFormat for Envelope {
    type Body<'a> = Body<'a>;

    const READS_REQUEST: bool = true;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        let (status, code, message) = (error.status().as_u16(), error.code(), error.detail());
        let trace = error.request().and_then(|request| request.headers.get("x-trace"));
        let trace = trace.and_then(|trace| trace.to_str().ok()).map(str::to_owned);
        Body { error: Inner { status, code, message, trace } }
    }
}

/// `<h1>Not Found</h1>`
#[derive(Debug)]
pub(crate) struct Page;

impl ErrorFormat for Page {
    const CONTENT_TYPE: &'static str = "text/html; charset=utf-8";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        write!(out, "<h1>{}</h1>", error.title())?;
        Ok(())
    }
}
