//! What only the compiler can decide, because the macro knows neither the value of a constant nor what a type implements.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::Type;

use crate::attr::constant::ConstPath;
use crate::attr::status::StatusAttr;

/// A condition, and the message where it does not hold.
pub(crate) struct Assertion {
    /// The place of the error: from its first token to its last.
    pub(crate) place: TokenStream,
    pub(crate) condition: Condition,
    pub(crate) message: String,
}

pub(crate) enum Condition {
    /// Of the constant of type `StatusCode`.
    Status(ConstPath, StatusRule),
    /// The type is not an error, nor a pointer to one.
    NoError(Box<Type>),
    /// The constant of type `StatusCode` is below 500, or the type is not an error, nor a pointer to one.
    NoErrorFrom500(ConstPath, Box<Type>),
    /// The type is `Send + Sync`.
    Shared(Box<Type>),
    /// No two of the statuses are one.
    Different(Vec<StatusAttr>),
}

/// What a status has to be.
#[derive(Clone, Copy)]
pub(crate) enum StatusRule {
    Error,
    NoRedirect,
    NoServerError,
}

impl Assertion {
    /// The assertion for a constant; the number of any other status is known.
    pub(crate) fn of(status: &StatusAttr, rule: StatusRule, message: String) -> Option<Self> {
        match status {
            StatusAttr::Path(path) => Some(Self {
                place: path.to_token_stream(),
                condition: Condition::Status(path.clone(), rule),
                message,
            }),
            StatusAttr::Number { .. } | StatusAttr::Unnamed { .. } => None,
        }
    }

    /// The constant of type `StatusCode`.
    pub(crate) fn status(&self) -> Option<&ConstPath> {
        match &self.condition {
            Condition::Status(path, _) | Condition::NoErrorFrom500(path, _) => Some(path),
            Condition::NoError(_) | Condition::Shared(_) | Condition::Different(_) => None,
        }
    }

    /// Whether it depends on a parameter of the type, so that a `const` item beside the type cannot express it.
    pub(crate) fn is_generic(&self) -> bool {
        self.status().is_some_and(|path| path.is_generic)
    }
}
