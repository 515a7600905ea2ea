//! The types that a `#[header("name")]` field and an expression in `#[header("name", …)]` may have.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::header::{HttpDate, append, ascii_value, whole_seconds};
use crate::text::format;

/// A type that a `#[header("name")]` field, or an expression in `#[header("name", .field)]`, may have: it is converted
/// into the values of that header.
///
/// | type | header values |
/// |---|---|
/// | integers | one, in decimal |
/// | [`HeaderValue`], [`HeaderName`], [`Method`] | one |
/// | [`Duration`] | one: whole seconds, rounded up, as in `retry-after` ([RFC 9110, section 10.2.3]) |
/// | [`SystemTime`](std::time::SystemTime) | one: an HTTP date without fractions of a second, `Sun, 06 Nov 1994 08:49:37 GMT` ([RFC 9110, section 5.6.7]) |
/// | [`RetryAfter`](crate::RetryAfter) | one: whole seconds or an HTTP date |
/// | [`Allow`](crate::Allow) | one: the list of the methods |
/// | [`Challenge`](crate::Challenge) | one |
/// | `Option<T>` | those of `T`; none for `None` |
/// | `Vec<T>`, `[T; N]` | those of each element, in order |
/// | `&T` | those of `T` |
///
/// `String` and `&str` are not among them: a text can contain a line break, and an error that exists cannot report that.
/// Convert the text into a `HeaderValue` where you create the error.
///
/// Implement it for a type that is written as a header value:
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
/// [RFC 9110, section 5.6.7]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
/// [RFC 9110, section 10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as the value of a header",
    label = "this type does not implement `HeaderField`",
    note = "use an integer, `HeaderValue`, `HeaderName`, `Method`, `Duration`, `SystemTime`, `RetryAfter`, `Allow`, `Challenge`, or an `Option`, `Vec` or array of these",
    note = "for a text, use a `HeaderValue` and let the caller create it with `HeaderValue::try_from(text)`, which rejects line breaks"
)]
pub trait HeaderField {
    /// Calls `append` once for each value of the header, in order.
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue));

    /// Whether a value of this type may have none.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    #[must_use]
    fn may_be_absent() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Appends the header with each value; generated code calls it.
    #[doc(hidden)]
    fn append_lines(&self, headers: &mut HeaderMap, name: &HeaderName) {
        self.for_each_value(&mut |value| append(headers, name, value));
    }

    /// Appends the header with each value of an expression; generated code calls it.
    #[doc(hidden)]
    fn append_value(self, headers: &mut HeaderMap, name: &HeaderName)
    where
        Self: Sized,
    {
        self.append_lines(headers, name);
    }

    /// Appends the header with each value between two texts; generated code calls it.
    #[doc(hidden)]
    fn append_lines_in(&self, headers: &mut HeaderMap, name: &HeaderName, around: [&str; 2]) {
        let [before, behind] = around.map(str::as_bytes);
        self.for_each_value(&mut |value| {
            // Each part is a valid value, so the concatenation is.
            if let Ok(value) = HeaderValue::try_from([before, value.as_bytes(), behind].concat()) {
                append(headers, name, value);
            }
        });
    }
}

// `do_not_recommend` everywhere: the compiler's list of the impls would repeat the first note at length.

/// Implements `HeaderField` for types with one value: the expression that converts it.
macro_rules! single_value {
    ($($ty:ty: |$value:ident| $header:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HeaderField for $ty {
            fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
                let $value = self;
                append($header);
            }
        }
    )*};
}

single_value! {
    // By way of a text of exact length: the conversions of `http` reserve more, and reallocate.
    u8: |value| ascii_value(value.to_string());
    u16: |value| ascii_value(value.to_string());
    u32: |value| ascii_value(value.to_string());
    u64: |value| ascii_value(value.to_string());
    u128: |value| ascii_value(value.to_string());
    usize: |value| ascii_value(value.to_string());
    i8: |value| ascii_value(value.to_string());
    i16: |value| ascii_value(value.to_string());
    i32: |value| ascii_value(value.to_string());
    i64: |value| ascii_value(value.to_string());
    i128: |value| ascii_value(value.to_string());
    isize: |value| ascii_value(value.to_string());
    HeaderValue: |value| value.clone();
    Box<HeaderValue>: |value| HeaderValue::clone(value);
    HeaderName: |name| name.clone().into();
    Method: |method| ascii_value(method.as_str());
    Duration: |wait| ascii_value(whole_seconds(*wait).to_string());
    SystemTime: |time| ascii_value(format(format_args!("{}", HttpDate::at(*time))));
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField> HeaderField for &T {
    #[cfg(feature = "describe")]
    fn may_be_absent() -> bool {
        T::may_be_absent()
    }

    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        T::for_each_value(self, append);
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField> HeaderField for Option<T> {
    #[cfg(feature = "describe")]
    fn may_be_absent() -> bool {
        true
    }

    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        if let Some(value) = self {
            value.for_each_value(append);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField> HeaderField for Vec<T> {
    #[cfg(feature = "describe")]
    fn may_be_absent() -> bool {
        true
    }

    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        for value in self {
            value.for_each_value(append);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField, const N: usize> HeaderField for [T; N] {
    #[cfg(feature = "describe")]
    fn may_be_absent() -> bool {
        N == 0 || T::may_be_absent()
    }

    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue)) {
        for value in self {
            value.for_each_value(append);
        }
    }
}
