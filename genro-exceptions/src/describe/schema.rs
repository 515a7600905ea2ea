//! What the OpenAPI crates know of a type: a function each, where it has the schema trait of that crate.

/// The schema functions of a type; none where the type has no schema trait, which leaves the schema open.
///
/// Made by `type_schema!(Type)` and `form_schema!(Form)` of the hidden module, where generated code names the type.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypeSchema {}
