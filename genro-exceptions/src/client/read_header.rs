//! The types that a `#[header("name")]` field can be read into.

use std::str::FromStr;
use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue, Method};

use super::Fields;
use crate::header::{Allow, Challenge, RetryAfter, wait_of};

/// A type that a client can read from the values of a header: the way back of [`HeaderField`](crate::HeaderField), for a
/// `#[header("name")]` field of a type with `#[http_error(decode)]`.
///
/// It is implemented for all types that have `HeaderField` here: an integer, a `HeaderValue`, a `HeaderName`, a `Method`,
/// a [`RetryAfter`](crate::RetryAfter), an [`Allow`](crate::Allow), a [`Challenge`](crate::Challenge) and a `SystemTime`
/// are read from one value, a `Duration` from whole seconds or the time until an HTTP date ([RFC 9110, section 10.2.3]), an
/// `Option` from one or none, a `Vec` and an array from a value for each element. An HTTP date may have any of its three
/// formats ([section 5.6.7]).
///
/// ```
/// use genro_exceptions::ReadHeader;
/// use http::HeaderValue;
///
/// #[derive(Debug, PartialEq)]
/// struct Tries(u32);
///
/// impl ReadHeader for Tries {
///     fn read_header(values: &[HeaderValue]) -> Option<Self> {
///         u32::read_header(values).map(Self)
///     }
/// }
///
/// assert_eq!(Tries::read_header(&[HeaderValue::from_static("3")]), Some(Tries(3)));
/// assert_eq!(Tries::read_header(&[]), None);
/// ```
///
/// [section 5.6.7]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
/// [RFC 9110, section 10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
#[diagnostic::on_unimplemented(
    message = "the client cannot read `{Self}` from a header",
    label = "this type does not implement `ReadHeader`",
    note = "`#[http_error(decode)]` needs it beside `HeaderField`: write `impl ReadHeader for {Self}`"
)]
pub trait ReadHeader: Sized {
    /// Reads the value from those of the header, in their order; `None` if they are not of this type.
    fn read_header(values: &[HeaderValue]) -> Option<Self>;

    /// Reads the field of an error; generated code calls it.
    #[doc(hidden)]
    fn read_header_field(
        fields: &Fields<'_>,
        name: &HeaderName,
        fixed: &[&str],
        around: [&str; 2],
    ) -> Option<Self> {
        let values = fields.header_values(name, fixed, around)?;
        Self::read_header(&values).or_else(|| fields.no_header(name))
    }
}

/// Implements `ReadHeader` for types with one value.
macro_rules! single_value {
    ($($ty:ty: |$value:ident| $read:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ReadHeader for $ty {
            fn read_header(values: &[HeaderValue]) -> Option<Self> {
                match values {
                    [$value] => $read,
                    _ => None,
                }
            }
        }
    )*};
}

single_value! {
    u8: |value| parsed(value);
    u16: |value| parsed(value);
    u32: |value| parsed(value);
    u64: |value| parsed(value);
    u128: |value| parsed(value);
    usize: |value| parsed(value);
    i8: |value| parsed(value);
    i16: |value| parsed(value);
    i32: |value| parsed(value);
    i64: |value| parsed(value);
    i128: |value| parsed(value);
    isize: |value| parsed(value);
    HeaderValue: |value| Some(value.clone());
    Box<HeaderValue>: |value| Some(Box::new(value.clone()));
    HeaderName: |value| HeaderName::from_bytes(value.as_bytes()).ok();
    Method: |value| Method::from_bytes(value.as_bytes()).ok();
    Duration: |value| wait_of(value.to_str().ok()?, SystemTime::now());
    SystemTime: |value| RetryAfter::parse(value.to_str().ok()?, SystemTime::now())?.time();
    RetryAfter: |value| RetryAfter::parse(value.to_str().ok()?, SystemTime::now());
    Challenge: |value| Challenge::parse(value.to_str().ok()?);
}

fn parsed<T: FromStr>(value: &HeaderValue) -> Option<T> {
    value.to_str().ok()?.parse().ok()
}

/// Several lines are one list (RFC 9110 section 5.3).
#[diagnostic::do_not_recommend]
impl ReadHeader for Allow {
    fn read_header(values: &[HeaderValue]) -> Option<Self> {
        if values.is_empty() {
            return None;
        }
        let words = values.iter().flat_map(|value| value.as_bytes().split(|&byte| byte == b','));
        let words = words.map(<[u8]>::trim_ascii).filter(|word| !word.is_empty());
        words.map(|word| Method::from_bytes(word).ok()).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T: ReadHeader> ReadHeader for Option<T> {
    fn read_header(values: &[HeaderValue]) -> Option<Self> {
        if values.is_empty() { Some(None) } else { T::read_header(values).map(Some) }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ReadHeader> ReadHeader for Vec<T> {
    fn read_header(values: &[HeaderValue]) -> Option<Self> {
        values.iter().map(|value| T::read_header(std::slice::from_ref(value))).collect()
    }
}

#[diagnostic::do_not_recommend]
impl<T: ReadHeader, const N: usize> ReadHeader for [T; N] {
    fn read_header(values: &[HeaderValue]) -> Option<Self> {
        Vec::read_header(values)?.try_into().ok()
    }
}
