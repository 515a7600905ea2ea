//! The value of the `allow` header: the methods that a resource supports.

use std::fmt;

use http::{HeaderValue, Method};

use super::ascii_value;
use crate::field::HeaderField;
use crate::text::format;

/// The methods that a resource supports: the value of the `allow` header of a 405 or 501.
///
/// **Shape**: one value with the methods in the given order, without duplicates: `allow: GET, HEAD`. An empty value is
/// valid too: it means that the resource is temporarily disabled. axum replaces its own `allow` with that of the error, so
/// an empty one hides which methods the route has; let axum answer by itself there.
///
/// **Source**: [RFC 9110, section 10.2.1].
///
/// ```
/// use genro_exceptions::Allow;
/// use http::Method;
///
/// let allow = Allow::from([Method::GET, Method::HEAD, Method::GET]);
/// assert_eq!(allow.to_string(), "GET, HEAD");
/// assert!(allow.contains(&Method::HEAD));
/// assert_eq!(Allow::default().to_string(), "");
/// ```
///
/// [RFC 9110, section 10.2.1]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Allow(Box<[Method]>);

// Less than half of the 80 bytes that an error may have, so that it can be a field of one.
const _: () = assert!(size_of::<Allow>() <= 32);

impl Allow {
    /// Returns the methods in the given order, without duplicates.
    #[must_use]
    pub fn methods(&self) -> &[Method] {
        &self.0
    }

    /// Returns whether `method` is one of them; methods are case-sensitive (RFC 9110 section 9.1).
    #[must_use]
    pub fn contains(&self, method: &Method) -> bool {
        self.0.contains(method)
    }
}

impl FromIterator<Method> for Allow {
    fn from_iter<I: IntoIterator<Item = Method>>(methods: I) -> Self {
        let mut unique = Vec::new();
        for method in methods {
            if !unique.contains(&method) {
                unique.push(method);
            }
        }
        Self(unique.into())
    }
}

impl<const N: usize> From<[Method; N]> for Allow {
    fn from(methods: [Method; N]) -> Self {
        methods.into_iter().collect()
    }
}

impl From<Vec<Method>> for Allow {
    fn from(methods: Vec<Method>) -> Self {
        methods.into_iter().collect()
    }
}

/// Writes the header value: `GET, HEAD`.
impl fmt::Display for Allow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, method) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            f.write_str(method.as_str())?;
        }
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl HeaderField for Allow {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        append(ascii_value(format(format_args!("{self}")).into_owned()));
    }
}
