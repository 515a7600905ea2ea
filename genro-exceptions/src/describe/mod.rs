//! The catalogue: what a declaration says of its responses, as data. The [guide](crate::guide::catalogue) has a chapter.

mod answers;
mod builder;
mod by_hand;
mod case;
mod cases;
mod example;
mod markdown;
#[cfg(feature = "__openapi")]
#[allow(dead_code, unused_imports, reason = "each OpenAPI crate uses a part of it")]
pub(crate) mod openapi;
pub(crate) mod openapi_derive;
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
pub use self::type_of::{AnyType, TypeOf, case_header};

/// An error type whose responses are known before any error is created.
///
/// `#[derive(HttpError)]` implements it, unless the type says `skip(describe)`. All types of this crate implement it, the
/// tuples of up to twelve types that do, and `Box` and `Arc` of one. For `HttpException`, `Box<dyn HttpError>` and
/// `Problem`, nothing is known: [`ErrorCase::is_open`].
///
/// ```
/// use genro_exceptions::HttpError;
/// use genro_exceptions::describe::Describe;
///
/// /// There is no user with this number.
/// #[derive(Debug, HttpError)]
/// #[status(404)]
/// #[detail("user {id} not found")]
/// struct UserNotFound { id: u64 }
///
/// let case = &UserNotFound::cases()[0];
/// assert_eq!((case.name(), case.summary().as_str()), ("UserNotFound", "There is no user with this number."));
/// assert_eq!(case.status().map(|status| status.as_u16()), Some(404));
/// assert_eq!(case.detail().text(), Some("user {id} not found"));
/// ```
#[diagnostic::on_unimplemented(
    message = "the responses of `{Self}` are not described",
    label = "this type does not implement `Describe`",
    note = "`#[derive(HttpError)]` implements it, unless the type says `skip(describe)`"
)]
pub trait Describe {
    /// Returns the cases in the order of declaration.
    fn cases() -> Vec<ErrorCase>;
}
