//! OpenAPI: the cases of an error type as the responses of an operation.
//!
//! [`responses`] makes a document of the cases that belongs to no crate; the file of each crate translates it and decides
//! nothing.

mod body;
mod example;
mod responses;
mod sample;
mod schema;

#[cfg(feature = "aide")]
pub mod aide;
#[cfg(feature = "utoipa")]
mod inline;
#[cfg(feature = "poem-openapi")]
pub mod poem_openapi;
#[cfg(feature = "salvo-oapi")]
pub mod salvo_oapi;
#[cfg(feature = "utoipa")]
pub mod utoipa;

use serde_json::Value;

use self::responses::responses;
#[cfg(any(feature = "poem-openapi", feature = "utoipa"))]
use self::responses::{Alternative, Header, MediaType, Response};
use self::schema::{Member, Schema};
use super::TypeSchema;
use super::openapi_derive::probes;
use crate::error::HttpException;
use crate::problem::Problem;
use crate::ready::redirect::Redirect;

crate::__openapi! { [] [HttpException] [] }
crate::__openapi! { [] [Problem] [] }
crate::__openapi! { [] [Redirect] [] }

/// The document of an OpenAPI crate, as far as the responses depend on it.
trait Document {
    /// The schema of a type in JSON, if the crate knows one; the document then has the components it refers to.
    fn type_schema(&mut self, schema: TypeSchema) -> Option<Value>;

    /// The schema of a component.
    fn component(&self, name: &str) -> Option<Value>;
}

/// Where the schemas of a document are.
const COMPONENTS: &str = "#/components/schemas/";

/// The schema of the errors of the fields of a request.
fn field_errors() -> Schema {
    let members = ["detail", "pointer"].map(|name| Member::required(name, Schema::STRING));
    Schema::Array(Box::new(Schema::Object(members.into())))
}
