//! What a `#[header("name")]` field may be.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Method};

/// A type that a `#[header("name")]` field may have: it becomes the values of that header.
///
/// | type | lines |
/// |---|---|
/// | integers | one, in decimal |
/// | [`HeaderValue`], [`HeaderName`], [`Method`] | one |
/// | [`Duration`] | one: whole seconds, rounded up, as `retry-after` counts ([RFC 9110, section 10.2.3]) |
/// | [`Allow`](crate::Allow) | one: the methods as a list |
/// | [`Challenge`](crate::Challenge) | one |
/// | `Option<T>` | those of `T`; none for `None` |
/// | `Vec<T>`, `[T; N]` | those of each element, in order |
///
/// `String` and `&str` are not among them: text can hold a line break, and an error that is made
/// has no way left to report that. Turn text into a `HeaderValue` where the error is made.
///
/// Implement it for a type of your own that has a form as a header:
///
/// ```
/// use genro_exceptions::{HeaderField, HttpError};
/// use http::HeaderValue;
///
/// #[derive(Debug, Clone, Copy)]
/// struct Tries(u32);
///
/// impl HeaderField for Tries {
///     fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
///         append(self.0.into());
///     }
/// }
///
/// #[derive(Debug, HttpError)]
/// #[status(429)]
/// struct TooManyTries {
///     #[header("x-tries")]
///     tries: Tries,
/// }
///
/// assert_eq!(TooManyTries::new(Tries(3)).headers()["x-tries"], "3");
/// ```
///
/// [RFC 9110, section 10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[header]` field",
    label = "not a header value",
    note = "the types that can: integers, `HeaderValue`, `HeaderName`, `Method`, `Duration`, `Allow`, `Challenge`, and `Option`, `Vec` and arrays of these",
    note = "text has to be validated where the error is made: declare the field as `HeaderValue` and make it with `HeaderValue::try_from(text)`"
)]
pub trait HeaderField {
    /// Calls `append` once for each line of the header, in order.
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue));
}

// No impl is recommended: the compiler's list of them would repeat the first note above, at length.

/// One line for a type whose conversion to `HeaderValue` is this expression.
macro_rules! one_line {
    ($($ty:ty: |$value:ident| $line:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HeaderField for $ty {
            fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
                let $value = self;
                append($line);
            }
        }
    )*};
}

one_line! {
    // `http` has no conversion from the narrowest and the widest integers.
    u8: |value| u16::from(*value).into();
    u16: |value| (*value).into();
    u32: |value| (*value).into();
    u64: |value| (*value).into();
    u128: |value| ascii_value(value.to_string());
    usize: |value| (*value).into();
    i8: |value| i16::from(*value).into();
    i16: |value| (*value).into();
    i32: |value| (*value).into();
    i64: |value| (*value).into();
    i128: |value| ascii_value(value.to_string());
    isize: |value| (*value).into();
    HeaderValue: |value| value.clone();
    Box<HeaderValue>: |value| HeaderValue::clone(value);
    HeaderName: |name| name.clone().into();
    Method: |method| ascii_value(method.to_string());
    // Rounded up: a client that waits for less than it was told comes too early.
    Duration: |wait| wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0)).into();
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField> HeaderField for Option<T> {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        if let Some(value) = self {
            value.for_each_value(append);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField> HeaderField for Vec<T> {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        for value in self {
            value.for_each_value(append);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField, const N: usize> HeaderField for [T; N] {
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        for value in self {
            value.for_each_value(append);
        }
    }
}

/// The value for text that this crate has made of visible ASCII characters only.
///
/// Such text is always a value. If this crate were wrong about that, an empty header is the lesser
/// harm: the answer still goes out, and nothing has been injected into it.
pub(crate) fn ascii_value(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
