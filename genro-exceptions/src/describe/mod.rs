//! The catalogue: what a declaration says of its answers, as data.

mod case;
mod schema;

pub use self::case::{CaseExtension, CaseForm, CaseHeader, ErrorCase, Known};
#[doc(hidden)]
pub use self::schema::TypeSchema;

/// A type whose error answers are known before any of them is made.
///
/// Derived with `HttpError` where the feature `describe` is on.
#[diagnostic::on_unimplemented(
    message = "the answers of `{Self}` are not described",
    label = "this type does not implement `Describe`",
    note = "`#[derive(HttpError)]` implements it, unless the type says `skip(describe)`"
)]
pub trait Describe {
    /// Returns the cases in the order of declaration.
    fn cases() -> Vec<ErrorCase>;
}
