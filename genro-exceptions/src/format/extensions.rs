//! The extension members of an error, for a form of JSON.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

use crate::error::HttpError;
use crate::problem;

/// The `#[extension]` fields of an error, for a field with `#[serde(flatten)]` in the body of a
/// [`JsonFormat`](crate::JsonFormat).
///
/// **Shape**: a map, in the order of declaration, each value digit for digit as `serde_json` writes the field. It
/// serializes into JSON alone.
///
/// ```
/// use genro_exceptions::{HttpError, PublicError};
///
/// #[derive(Debug, HttpError)]
/// #[status(403)]
/// #[detail("the price is {price}")]
/// struct OutOfCredit {
///     price: u32,
///     #[extension]
///     balance: f64,
/// }
///
/// let error = OutOfCredit::new(50, 29.9);
/// let extensions = PublicError::of(&error).extensions();
/// assert_eq!(serde_json::to_string(&extensions)?, r#"{"balance":29.9}"#);
/// assert_eq!(extensions.get("balance"), Some(29.9.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Extensions<'a>(Option<&'a dyn HttpError>);

impl<'a> Extensions<'a> {
    pub(super) const fn of(error: &'a dyn HttpError) -> Self {
        Self(Some(error))
    }

    pub(super) const fn none() -> Self {
        Self(None)
    }

    fn members(self) -> Result<Vec<problem::Extension>, problem::Failure> {
        self.0.map_or_else(|| Ok(Vec::new()), problem::extensions_of)
    }

    /// Returns the value of one member, if the error has it and it can be written.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        let members = self.members().ok()?;
        let (_, value) = members.into_iter().find(|(member, _)| member == name)?;
        serde_json::from_str(value.get()).ok()
    }
}

impl Serialize for Extensions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = self.members().map_err(S::Error::custom)?;
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in &members {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Shows the members; a client reads them.
impl fmt::Debug for Extensions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.members().unwrap_or_default();
        f.debug_map().entries(members.iter().map(|(name, value)| (name, value.get()))).finish()
    }
}
