//! Deprecated types, variants and fields: only their users are told, not the declaration.

use genro_exceptions::{Headers, HttpError};

/// A type.
#[derive(Debug, HttpError)]
#[status(410)]
#[detail("{id} is gone")]
#[deprecated = "say `Gone`"]
pub struct OldType {
    /// Printed.
    pub id: u64,
}

/// A generic type.
#[derive(Debug, HttpError)]
#[status(410)]
#[detail("{id} is gone")]
#[deprecated]
pub struct OldGeneric<T> {
    /// Printed.
    pub id: T,
}

/// A type with a deprecated variant, and one with a deprecated field.
#[derive(Debug, HttpError)]
#[status(410)]
pub enum OldVariant {
    /// The variant.
    #[deprecated(since = "0.2.0", note = "say `New`")]
    #[detail("{0} is gone")]
    Old(u64),
    /// The field.
    #[detail("{id} is gone")]
    Field {
        /// Printed.
        #[deprecated]
        id: u64,
    },
    /// A cause.
    #[deprecated]
    Cause(#[from] std::fmt::Error),
}

/// A type with deprecated fields of every kind.
#[derive(Debug, HttpError)]
#[status(410)]
#[detail("{id} is gone")]
pub struct OldFields {
    /// Printed.
    #[deprecated]
    pub id: u64,
    /// A header.
    #[deprecated]
    #[header("retry-after")]
    pub retry_after: Option<u32>,
    /// Any lines.
    #[deprecated]
    #[headers]
    pub headers: Headers,
    /// The cause.
    #[deprecated]
    #[source]
    pub cause: Option<std::fmt::Error>,
}

/// A problem with deprecated members.
#[derive(Debug, HttpError)]
#[status(410)]
#[problem]
pub enum OldProblem {
    /// The variant.
    #[deprecated]
    #[code("OLD")]
    #[problem(title = "Gone for good")]
    Old(#[extension(rename = "number")] u64),
    /// The fields.
    Fields {
        /// Sent.
        #[deprecated]
        #[extension]
        number: u64,
        /// The URI reference.
        #[deprecated]
        #[instance]
        uri: String,
    },
}

/// Nothing has to be given.
#[derive(Debug, HttpError)]
#[status(410)]
#[deprecated]
pub enum OldEnum {
    /// No field.
    Unit,
    /// One field.
    Tuple(u8),
}

/// An error that is deprecated, and used where that is allowed.
#[derive(Debug, HttpError)]
#[status(404)]
#[deprecated]
#[non_exhaustive]
pub struct OldCause;

/// A deprecated type in a field, which stands in generated code again.
#[derive(Debug, HttpError)]
#[status(404)]
#[allow(deprecated, reason = "the cause is still that")]
pub struct OfOldCause(#[from] pub OldCause);

/// The same, allowed on the variant and on the field.
#[derive(Debug, HttpError)]
#[status(404)]
pub enum OfOldCauses {
    /// On the variant.
    #[allow(deprecated, reason = "the cause is still that")]
    Variant(#[from] OldCause),
    /// On the field.
    Field {
        /// The cause.
        #[expect(deprecated, reason = "the cause is still that")]
        #[source]
        cause: OldType,
    },
}
