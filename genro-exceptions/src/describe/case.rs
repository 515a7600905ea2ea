//! One case of an error type: a variant, or the struct itself.

use std::borrow::Cow;

use http::{HeaderName, StatusCode};

use super::TypeSchema;

/// One answer that an error type can give.
#[derive(Clone, Debug)]
pub struct ErrorCase {
    name: Cow<'static, str>,
    is_open: bool,
    docs: Option<Cow<'static, str>>,
    status: Known<StatusCode>,
    code: Known<Cow<'static, str>>,
    title: Option<Cow<'static, str>>,
    type_uri: Option<Cow<'static, str>>,
    detail: Known<Cow<'static, str>>,
    has_instance: bool,
    headers: Vec<CaseHeader>,
    extensions: Vec<CaseExtension>,
    form: CaseForm,
}

/// What the declaration says of a part of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// There is none.
    Never,
    /// It is always this.
    Always(T),
    /// It is chosen at run time.
    AtRunTime,
}

/// A header of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseHeader {
    /// The name.
    pub name: HeaderName,
    /// Whether an answer may be without it.
    pub is_optional: bool,
}

/// An extension member of the body.
#[derive(Clone, Debug)]
pub struct CaseExtension {
    /// The name of the member.
    pub name: Cow<'static, str>,
    /// Whether an answer may be without it.
    pub is_optional: bool,
    /// What the OpenAPI crates know of the type of its value.
    pub(crate) schema: TypeSchema,
}

/// The form of the body of an answer.
#[derive(Clone, Copy, Debug)]
pub enum CaseForm {
    /// The detail as `text/plain`: [`PlainText`](crate::PlainText), and what no form is declared for.
    Text,
    /// `application/problem+json`: [`ProblemJson`](crate::ProblemJson).
    Problem,
    /// A form of the service's own.
    Own {
        /// The value of `content-type`.
        content_type: &'static str,
        /// What the OpenAPI crates know of the body.
        #[doc(hidden)]
        schema: TypeSchema,
    },
}
