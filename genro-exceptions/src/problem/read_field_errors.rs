//! The errors of fields, read on the client's side.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{FieldError, FieldErrors, Pointer};

/// Reads what [`Serialize`](serde::Serialize) writes; other members of an element are ignored.
impl<'de> Deserialize<'de> for FieldErrors {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let errors: Vec<FieldError> = Vec::deserialize(deserializer)?;
        Ok(errors.into_iter().map(|error| (error.pointer, error.detail)).collect())
    }
}

impl<'de> Deserialize<'de> for FieldError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("FieldError", &["detail", "pointer"], Members)
    }
}

/// Reads a pointer as [`Pointer::from`] does: a text that is no JSON Pointer is one key.
impl<'de> Deserialize<'de> for Pointer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The members of one error, in any order.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = FieldError;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the members `detail` and `pointer`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<FieldError, A::Error> {
        let (mut detail, mut pointer) = (None, None);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "detail" => detail = Some(members.next_value()?),
                "pointer" => pointer = Some(members.next_value()?),
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(FieldError {
            detail: detail.ok_or_else(|| A::Error::missing_field("detail"))?,
            pointer: pointer.ok_or_else(|| A::Error::missing_field("pointer"))?,
        })
    }
}
