//! `to_response_as::<PlainText>()` sent a text under the content type that the error has for its own form.

use std::error::Error;
use std::fmt::Write as _;

use genro_exceptions::{ErrorFormat, HttpError, PlainText, PublicError};

#[derive(Debug)]
struct Env;

impl ErrorFormat for Env {
    const CONTENT_TYPE: &'static str = "application/json";

    fn write(
        error: &PublicError<'_>,
        out: &mut String,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        write!(out, "{{\"message\":\"{}\"}}", error.detail())?;
        Ok(())
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("no such page")]
#[header(CONTENT_TYPE, "application/vnd.api+json")]
#[body(Env)]
struct Enveloped;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("")]
#[header(CONTENT_TYPE, "application/vnd.api+json")]
#[body(Env)]
struct Silent;

/// Its form is that of an error that declares none.
#[derive(Debug, HttpError)]
#[status(404)]
#[detail("# no such page")]
#[header(CONTENT_TYPE, "text/markdown")]
struct Markdown;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("# no such page")]
#[header(CONTENT_TYPE, "text/markdown")]
#[body(PlainText)]
struct DeclaredMarkdown;

fn content_type(response: &http::Response<String>) -> &str {
    response.headers().get("content-type").map_or("", |value| value.to_str().expect("text"))
}

#[test]
fn a_form_that_is_asked_for_has_its_own_type() {
    let text = PlainText::CONTENT_TYPE;
    let response = Enveloped::new().to_response_as::<PlainText, String>();
    assert_eq!((content_type(&response), response.body().as_str()), (text, "no such page"));
    assert_eq!(content_type(&Silent::new().to_response_as::<PlainText, String>()), "");
    assert_eq!(content_type(&Markdown::new().to_response_as::<Env, String>()), "application/json");
}

#[test]
fn the_type_of_an_error_belongs_to_its_own_form() {
    for response in [
        Markdown::new().to_response::<String>(),
        Markdown::new().to_response_as::<PlainText, String>(),
        DeclaredMarkdown::new().to_response::<String>(),
        DeclaredMarkdown::new().to_response_as::<PlainText, String>(),
    ] {
        assert_eq!(content_type(&response), "text/markdown");
    }
}
