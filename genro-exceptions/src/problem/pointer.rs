//! Where in a JSON document a value is.

use std::fmt;

use serde::{Serialize, Serializer};

/// Where in a JSON document a value is: a JSON Pointer as the fragment of a URI, `#/profile/color`.
///
/// Keys are escaped as they are added, so a key may hold any text. A text is a pointer if it begins as one, with `/` or
/// `#/`, or is `#` or empty, which is the whole document; any other text is one key. An array of texts is a path of
/// keys.
///
/// | from | pointer |
/// |---|---|
/// | `"age"` | `#/age` |
/// | `"/profile/color"`, `"#/profile/color"`, `["profile", "color"]` | `#/profile/color` |
/// | `Pointer::root().key("a/b").index(0)` | `#/a~1b/0` |
/// | `""`, `"#"` | `#` |
///
/// **Source**: [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901), with the form of section 6.
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
    /// Points to the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self("#".into())
    }

    /// Points to the member of that name in the object.
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

    /// Points to an element of the list; the first is 0.
    #[must_use]
    pub fn index(self, index: usize) -> Self {
        self.key(&index.to_string())
    }

    /// The pointer as text, `#/profile/color`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds a text in which `/` and `~` mean what they mean in a pointer.
    fn encode(&mut self, text: &str, is_encoded: bool) {
        crate::uri_reference::encode_fragment(&mut self.0, text, is_encoded);
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

/// Whether the text is a JSON Pointer: empty, or keys that each begin with a slash.
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
