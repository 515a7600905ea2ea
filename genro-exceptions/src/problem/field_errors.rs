//! The errors of the fields of a request.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Pointer;

/// The errors of the fields of a request: the member `errors` of the RFC's validation example.
///
/// A [`ValidationProblem`](crate::ValidationProblem) has this list, and another error can have it as an `#[extension]`
/// field. The client reads the details, so they should describe the expected value and not repeat the given one.
///
/// **Shape**: as JSON, an array of objects with the members `detail` and `pointer`, in the order in which they were added.
///
/// **Source**: [RFC 9457 section 3](https://www.rfc-editor.org/rfc/rfc9457#section-3). With the features `validator` and
/// `garde`, it implements `From` for the errors of these crates.
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

/// The error of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The description of the error, for the client.
    pub detail: String,
    /// The position of the field in the request.
    pub pointer: Pointer,
}

impl FieldErrors {
    /// Creates an empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Appends the error of one field; see [`Pointer`] for the conversions into a pointer.
    pub fn push(&mut self, pointer: impl Into<Pointer>, detail: impl Into<String>) {
        self.0.push(FieldError { detail: detail.into(), pointer: pointer.into() });
    }

    /// Returns whether there are no errors.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of errors.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns an iterator over the errors, in order.
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

impl IntoIterator for FieldErrors {
    type Item = FieldError;
    type IntoIter = std::vec::IntoIter<FieldError>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a FieldErrors {
    type Item = &'a FieldError;
    type IntoIter = std::slice::Iter<'a, FieldError>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
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
