//! With thiserror's derive, and by hand everything else that this library's derive writes.

use crate::flavour::{Shape, VariantShape, for_each_variant};
use crate::{status, thiserror};

pub(crate) const PRELUDE: &str = "\
use std::borrow::Cow;
use std::error::Error;

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

/// An error with a response.
pub trait HttpError: Error + Send + Sync + 'static {
    /// The status of the response.
    fn status(&self) -> StatusCode;
    /// The body of the response.
    fn detail(&self) -> Cow<'static, str>;
}

/// Any error with a response.
#[derive(Debug)]
pub struct AnyError(pub Box<dyn HttpError>);

/// A body of a text.
pub trait TextBody: From<String> + From<&'static str> {}

impl<B: From<String> + From<&'static str>> TextBody for B {}

/// A form of the body.
pub trait Form {
    /// Its media type.
    const MEDIA_TYPE: HeaderValue;
    /// Its text.
    fn text(error: &dyn HttpError) -> Cow<'static, str>;
}

/// The detail as text.
#[derive(Debug)]
pub struct PlainText;

impl Form for PlainText {
    const MEDIA_TYPE: HeaderValue = HeaderValue::from_static(\"text/plain; charset=utf-8\");

    fn text(error: &dyn HttpError) -> Cow<'static, str> {
        error.detail()
    }
}

fn respond<F: Form, B: TextBody>(error: &dyn HttpError) -> Response<B> {
    let mut response = Response::new(match F::text(error) {
        Cow::Borrowed(text) => B::from(text),
        Cow::Owned(text) => B::from(text),
    });
    *response.status_mut() = error.status();
    response.headers_mut().insert(CONTENT_TYPE, F::MEDIA_TYPE);
    response
}
";

pub(crate) fn declaration(name: &str, shape: Shape) -> String {
    let declared = thiserror::error(name, shape);
    let status = status::of(shape);
    let detail = detail(name, shape);
    let constructors = constructors(name, shape);
    format!(
        "{declared}
impl HttpError for {name} {{
    fn status(&self) -> StatusCode {{
        {status}
    }}

    fn detail(&self) -> Cow<'static, str> {{
        {detail}
    }}
}}

impl<B: TextBody> From<{name}> for Response<B> {{
    fn from(error: {name}) -> Self {{
        respond::<PlainText, B>(&error)
    }}
}}

impl From<{name}> for AnyError {{
    fn from(error: {name}) -> Self {{
        Self(Box::new(error))
    }}
}}

impl {name} {{
{constructors}
    /// Creates the response.
    #[must_use]
    pub fn to_response<B: TextBody>(&self) -> Response<B> {{
        respond::<PlainText, B>(self)
    }}

    /// Creates the response in a form.
    #[must_use]
    pub fn to_response_as<F: Form, B: TextBody>(&self) -> Response<B> {{
        respond::<F, B>(self)
    }}
}}
"
    )
}

fn detail(name: &str, shape: Shape) -> String {
    match shape {
        Shape::Unit => format!("Cow::Borrowed(\"thing {name} is gone\")"),
        Shape::Fields => "Cow::Owned(self.to_string())".into(),
        Shape::Enum(variants) => {
            let arms = for_each_variant(variants, detail_arm);
            format!(
                "Cow::Borrowed(match self {{
{arms}            _ => return Cow::Owned(self.to_string()),
        }})"
            )
        }
    }
}

fn detail_arm(number: usize, shape: VariantShape) -> String {
    let arm = match shape {
        VariantShape::From => "(_) => \"storage failed\"".into(),
        VariantShape::Source => format!(" {{ .. }} => \"format {number} failed\""),
        VariantShape::Field => return String::new(),
        VariantShape::Unit => format!(" => \"conflict {number}\""),
    };
    format!("            Self::V{number}{arm},\n")
}

fn constructors(name: &str, shape: Shape) -> String {
    match shape {
        Shape::Unit => constructor(name, "const fn new()", "Self"),
        Shape::Fields => constructor(
            name,
            "fn new(id: u64, name: impl Into<String>)",
            "Self { id, name: name.into() }",
        ),
        Shape::Enum(variants) => for_each_variant(variants, |number, shape| {
            let (start, parameter, fields) = match shape {
                VariantShape::From => ("fn", "source: std::io::Error", "(source)"),
                VariantShape::Source => ("fn", "source: std::fmt::Error", " { source }"),
                VariantShape::Field => ("fn", "kind: u32", "(kind)"),
                VariantShape::Unit => ("const fn", "", ""),
            };
            constructor(
                &format!("{name}::V{number}"),
                &format!("{start} v{number}({parameter})"),
                &format!("Self::V{number}{fields}"),
            )
        }),
    }
}

fn constructor(made: &str, signature: &str, value: &str) -> String {
    format!(
        "
    /// Creates a `{made}`.
    #[must_use]
    pub {signature} -> Self {{
        {value}
    }}
"
    )
}
