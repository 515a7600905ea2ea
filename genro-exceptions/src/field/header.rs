//! What a `#[header("name")]` field may be.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::header::{append, ascii_value};

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
    message = "`{Self}` cannot be a `#[header]` field: it has no form as a header",
    label = "this type does not implement `HeaderField`",
    note = "the types that do: integers, `HeaderValue`, `HeaderName`, `Method`, `Duration`, `Allow`, `Challenge`, and `Option`, `Vec` and arrays of these",
    note = "for a text, take a `HeaderValue` and let the caller make it with `HeaderValue::try_from(text)`, which refuses line breaks"
)]
pub trait HeaderField {
    /// Calls `append` once for each line of the header, in order.
    fn for_each_value(&self, append: &mut dyn FnMut(HeaderValue));

    /// Appends the lines; what generated code calls.
    #[doc(hidden)]
    fn append_lines(&self, headers: &mut HeaderMap, name: &HeaderName) {
        self.for_each_value(&mut |value| append(headers, name.clone(), value));
    }

    /// Appends the lines with a text before and behind each value; what generated code calls.
    #[doc(hidden)]
    fn append_lines_in(&self, headers: &mut HeaderMap, name: &HeaderName, around: [&str; 2]) {
        let [before, behind] = around.map(str::as_bytes);
        self.for_each_value(&mut |value| {
            // The parts are values, so the whole is one.
            if let Ok(value) = HeaderValue::try_from([before, value.as_bytes(), behind].concat()) {
                append(headers, name.clone(), value);
            }
        });
    }
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
    // As text: of its length, where the conversions of `http` leave room, and allocate once more for that.
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
    // Rounded up: a client that waits for less than it was told comes too early.
    Duration: |wait| {
        let seconds = wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0));
        ascii_value(seconds.to_string())
    };
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
