//! Forms of the body: one in JSON, one in XML.

use std::borrow::Cow;

use genro_exceptions::{ErrorFormat, Extensions, JsonFormat, PublicError};
use serde::Serialize;

pub(crate) struct Envelope;

#[derive(Serialize)]
pub(crate) struct Body<'a> {
    code: Option<Cow<'a, str>>,
    message: Cow<'a, str>,
    #[serde(flatten)]
    more: Extensions<'a>,
}

impl JsonFormat for Envelope {
    type Body<'a> = Body<'a>;

    fn body<'a>(error: &PublicError<'a>) -> Body<'a> {
        Body { code: error.code(), message: error.detail(), more: error.extensions() }
    }
}

pub(crate) struct Xml;

impl ErrorFormat for Xml {
    const CONTENT_TYPE: &'static str = "application/xml";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        out.push_str("<error>");
        out.push_str(&error.detail().replace('<', "&lt;"));
        out.push_str("</error>");
        Ok(())
    }
}
