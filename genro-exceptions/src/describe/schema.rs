//! What the OpenAPI crates know of a type: a function each, where it has the schema trait of that crate.

#[cfg(feature = "__openapi")]
#[allow(unused_imports, reason = "each OpenAPI crate uses a part of it")]
use super::openapi;

/// The schema functions of a type; none where the type has no schema trait, which leaves the schema open.
///
/// Made by `type_schema!(Type)` and `form_schema!(Form)` of the hidden module, where generated code names the type.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TypeSchema {
    /// By the trait of aide.
    #[cfg(feature = "aide")]
    pub aide: Option<openapi::aide::SchemaOf>,
    /// By the trait of poem-openapi.
    #[cfg(feature = "poem-openapi")]
    pub poem_openapi: Option<openapi::poem_openapi::SchemaOf>,
    /// By the trait of salvo-oapi.
    #[cfg(feature = "salvo-oapi")]
    pub salvo_oapi: Option<openapi::salvo_oapi::SchemaOf>,
    /// By the trait of utoipa.
    #[cfg(feature = "utoipa")]
    pub utoipa: Option<openapi::utoipa::SchemaOf>,
}
