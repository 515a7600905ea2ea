//! What is wrong with the fields of a request.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Pointer;

/// What is wrong with the fields of a request: the list `errors` in the RFC's example of several problems of one type.
///
/// It is the list of a [`ValidationProblem`](crate::ValidationProblem), and an `#[extension]` field of an error of your
/// own. The details are for the client, so they say what is expected, and not what was sent.
///
/// **Shape**: as JSON, a list of objects with the members `detail` and `pointer`, in the order in which they were added.
///
/// **Source**: [RFC 9457 section 3](https://www.rfc-editor.org/rfc/rfc9457#section-3). With the features `validator` and
/// `garde` it is made `From` the errors of these crates.
///
/// ```
/// use genro_exceptions::FieldErrors;
///
/// let mut errors = FieldErrors::new();
/// errors.push("age", "must be a positive integer");
/// errors.push(["profile", "color"], "must be 'green', 'red' or 'blue'");
/// assert_eq!(
///     serde_json::to_string(&errors)?,
///     r##"[{"detail":"must be a positive integer","pointer":"#/age"},"##.to_owned()
///         + r##"{"detail":"must be 'green', 'red' or 'blue'","pointer":"#/profile/color"}]"##,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<FieldError>);

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// What is wrong, for the client.
    pub detail: String,
    /// Where the field is in the request.
    pub pointer: Pointer,
}

impl FieldErrors {
    /// Makes an empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds what is wrong with one field; see [`Pointer`] for what says where it is.
    pub fn push(&mut self, pointer: impl Into<Pointer>, detail: impl Into<String>) {
        self.0.push(FieldError { detail: detail.into(), pointer: pointer.into() });
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of errors.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Walks over the errors in their order.
    pub fn iter(&self) -> impl Iterator<Item = &FieldError> {
        self.0.iter()
    }
}

impl<P: Into<Pointer>, D: Into<String>> Extend<(P, D)> for FieldErrors {
    fn extend<I: IntoIterator<Item = (P, D)>>(&mut self, pairs: I) {
        for (pointer, detail) in pairs {
            self.push(pointer, detail);
        }
    }
}

impl<P: Into<Pointer>, D: Into<String>> FromIterator<(P, D)> for FieldErrors {
    fn from_iter<I: IntoIterator<Item = (P, D)>>(pairs: I) -> Self {
        let mut errors = Self::new();
        errors.extend(pairs);
        errors
    }
}

impl Serialize for FieldErrors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for FieldError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("FieldError", 2)?;
        object.serialize_field("detail", &self.detail)?;
        object.serialize_field("pointer", &self.pointer)?;
        object.end()
    }
}
