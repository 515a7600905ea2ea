//! The catalogue: what a declaration says of its answers, as data.

mod answers;
mod builder;
mod by_hand;
mod case;
mod cases;
mod example;
mod markdown;
mod parts;
mod schema;
mod type_of;

pub use self::answers::Answers;
#[cfg(any(feature = "axum-extract", feature = "axum-ws"))]
pub(crate) use self::by_hand::rejection_cases;
pub use self::case::ErrorCase;
#[doc(hidden)]
pub use self::cases::{AnyCases, Cases};
pub use self::markdown::to_markdown;
pub use self::parts::{CaseExtension, CaseHeader, CaseText, Presence};
#[doc(hidden)]
pub use self::schema::TypeSchema;
#[doc(hidden)]
pub use self::type_of::{AnyType, TypeOf};

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
