//! The status and the response, by hand: what thiserror leaves to be written.

use crate::flavour::{Shape, VariantShape, for_each_variant};

pub(crate) const PRELUDE: &str = "\
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};

fn respond(status: StatusCode, text: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static(\"text/plain; charset=utf-8\"),
    );
    response
}
";

/// The method `status`, and the conversion into a response.
pub(crate) fn impls(name: &str, shape: Shape) -> String {
    let status = of(shape);
    format!(
        "
impl {name} {{
    pub fn status(&self) -> StatusCode {{
        {status}
    }}
}}

impl From<{name}> for Response<Bytes> {{
    fn from(error: {name}) -> Self {{
        respond(error.status(), error.to_string())
    }}
}}
"
    )
}

/// The status, as an expression.
pub(crate) fn of(shape: Shape) -> String {
    match shape {
        Shape::Unit => "StatusCode::NOT_FOUND".into(),
        Shape::Fields => "StatusCode::CONFLICT".into(),
        Shape::Enum(variants) => {
            let arms = for_each_variant(variants, arm);
            format!("match self {{\n{arms}        }}")
        }
    }
}

fn arm(number: usize, shape: VariantShape) -> String {
    let (pattern, status) = match shape {
        VariantShape::From => ("(_)", "INTERNAL_SERVER_ERROR"),
        VariantShape::Source => (" { .. }", "INTERNAL_SERVER_ERROR"),
        VariantShape::Field => ("(_)", "NOT_FOUND"),
        VariantShape::Unit => ("", "CONFLICT"),
    };
    format!("            Self::V{number}{pattern} => StatusCode::{status},\n")
}
