//! The position of a value in a JSON document.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::ready::uri_reference::encode_fragment;

/// The position of a value in a JSON document: a JSON Pointer as a URI fragment, `#/profile/color`.
///
/// Keys are escaped when they are added, so a key may be any text. A text that starts with `/` or `#/` is converted as a
/// pointer; `#` and the empty text are the whole document; any other text is one key. An array of texts is a path of keys.
///
/// | from | pointer |
/// |---|---|
/// | `"age"` | `#/age` |
/// | `"/profile/color"`, `"#/profile/color"`, `["profile", "color"]` | `#/profile/color` |
/// | `Pointer::root().key("a/b").index(0)` | `#/a~1b/0` |
/// | `""`, `"#"` | `#` |
///
/// **Source**: [RFC 6901 section 6](https://www.rfc-editor.org/rfc/rfc6901#section-6).
///
/// ```
/// use genro_exceptions::Pointer;
///
/// let pointer = Pointer::root().key("größe").key("50%").index(2);
/// assert_eq!(pointer.as_str(), "#/gr%C3%B6%C3%9Fe/50%25/2");
/// assert_eq!(Pointer::from(["a/b", "m~n"]).as_str(), "#/a~1b/m~0n");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// Creates a pointer to the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self("#".into())
    }

    /// Extends the pointer to the member of that name in an object.
    #[must_use]
    pub fn key(mut self, name: &str) -> Self {
        self.0.push('/');
        for (at, part) in name.split('~').enumerate() {
            if at > 0 {
                self.0.push_str("~0");
            }
            for (at, part) in part.split('/').enumerate() {
                if at > 0 {
                    self.0.push_str("~1");
                }
                self.encode(part, false);
            }
        }
        self
    }

    /// Extends the pointer to an element of an array; the first is 0.
    #[must_use]
    pub fn index(self, index: usize) -> Self {
        self.key(&index.to_string())
    }

    /// Returns the pointer as text, such as `#/profile/color`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Appends a text in which `/` and `~` are those of a pointer.
    fn encode(&mut self, text: &str, is_encoded: bool) {
        encode_fragment(&mut self.0, text, is_encoded);
    }
}

impl From<&str> for Pointer {
    fn from(text: &str) -> Self {
        let mut pointer = Self::root();
        if let Some(fragment) = text.strip_prefix('#').filter(|rest| is_pointer(rest)) {
            pointer.encode(fragment, true);
            pointer
        } else if is_pointer(text) {
            pointer.encode(text, false);
            pointer
        } else {
            pointer.key(text)
        }
    }
}

/// Returns whether the text is a JSON Pointer: empty, or keys that each start with a slash.
fn is_pointer(text: &str) -> bool {
    text.is_empty() || text.starts_with('/')
}

impl From<String> for Pointer {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl<K: AsRef<str>, const N: usize> From<[K; N]> for Pointer {
    fn from(keys: [K; N]) -> Self {
        keys.iter().fold(Self::root(), |pointer, key| pointer.key(key.as_ref()))
    }
}

impl AsRef<str> for Pointer {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
