//! The methods a resource supports: the value of `Allow`.

use std::fmt;

use http::{HeaderValue, Method};

use super::ascii_value;
use crate::field::HeaderField;
use crate::text::format;

/// The methods that a resource supports, for the `allow` header of a 405 or 501.
///
/// As a header it is one line, the methods in the order given, each of them once:
/// `allow: GET, HEAD`. No method at all is legal and makes an empty value: a resource that is
/// switched off for now. See [RFC 9110, section 10.2.1].
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allow(Box<[Method]>);

// Half of what an error may weigh, so that it may be a field of one.
const _: () = assert!(size_of::<Allow>() <= 32);

impl Allow {
    /// The methods, in the order given, each of them once.
    #[must_use]
    pub fn methods(&self) -> &[Method] {
        &self.0
    }

    /// Whether `method` is among them; methods are case-sensitive (RFC 9110 section 9.1).
    #[must_use]
    pub fn contains(&self, method: &Method) -> bool {
        self.0.contains(method)
    }
}

impl FromIterator<Method> for Allow {
    fn from_iter<I: IntoIterator<Item = Method>>(methods: I) -> Self {
        let mut once = Vec::new();
        for method in methods {
            if !once.contains(&method) {
                once.push(method);
            }
        }
        Self(once.into())
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

/// Writes the value of the header: `GET, HEAD`.
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
