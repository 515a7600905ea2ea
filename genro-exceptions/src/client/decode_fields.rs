//! The types that each field of an error can be read into; generated code calls each trait with the span of the field's
//! type, as it does those of `field/`.

use std::borrow::Cow;

use http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, DATE};
use http::{HeaderMap, HeaderName, StatusCode};
use serde::de::DeserializeOwned;

use super::decode::{Decode, Decoder, Fields};
use super::missing::missing;
use crate::header::{Headers, is_of_another_body};

/// A type that an `#[extension]` field of a type with `#[http_error(decode)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the client cannot read `{Self}` from an extension",
    label = "this type does not implement `serde::Deserialize`, or it borrows",
    note = "for a type that you define, write `#[derive(serde::Deserialize)]`; for a text, use `String` or `Cow<'static, str>`"
)]
pub trait ReadExtension: Sized {
    /// Reads the member; only an `Option` may be missing.
    fn read_extension(fields: &Fields<'_>, name: &str) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> ReadExtension for T {
    fn read_extension(fields: &Fields<'_>, name: &str) -> Option<Self> {
        let read = match fields.problem.extension_json(name) {
            Some(json) => serde_json::from_str(&json).map_err(Into::into),
            None => missing().map_err(Into::into),
        };
        read.or_else(|cause| {
            fields.fail(format!("the extension `{name}` cannot be read"), Some(cause)).ok_or(())
        })
        .ok()
    }
}

/// A type that a `#[detail]` field of a type with `#[http_error(decode)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the client cannot read `{Self}` from the detail",
    label = "this type does not implement `From<String>`",
    note = "use `Cow<'static, str>`, `String` or `Box<str>`"
)]
pub trait ReadDetail: Sized {
    /// Reads the detail; an empty one is not sent.
    fn read_detail(fields: &Fields<'_>) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: From<String>> ReadDetail for T {
    fn read_detail(fields: &Fields<'_>) -> Option<Self> {
        Some(fields.problem.detail.clone().unwrap_or_default().into())
    }
}

/// A type that a `#[code]` or `#[instance]` field of a type with `#[http_error(decode)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the client cannot read `{Self}` from the code or the instance",
    label = "expected `Cow<'static, str>`, `String`, `Box<str>`, or an `Option` of these",
    note = "use `Cow<'static, str>` where the server has a `&'static str`"
)]
pub trait ReadText: Sized {
    /// Creates the field.
    fn of_text(text: &str) -> Self;

    /// Creates the field of what is not sent.
    #[must_use]
    fn of_nothing() -> Option<Self> {
        None
    }

    /// Reads the code.
    #[must_use]
    fn read_code(fields: &Fields<'_>) -> Option<Self> {
        match fields.code {
            Some(code) => Some(Self::of_text(code)),
            None => Self::of_nothing().or_else(|| fields.fail("there is no code".to_owned(), None)),
        }
    }

    /// Reads the instance; an empty one is not sent.
    #[must_use]
    fn read_instance(fields: &Fields<'_>) -> Option<Self> {
        let instance = fields.problem.instance.as_deref();
        match instance {
            Some(uri) => Some(Self::of_text(uri)),
            None => Some(Self::of_nothing().unwrap_or_else(|| Self::of_text(""))),
        }
    }
}

macro_rules! read_text {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl ReadText for $ty {
            fn of_text(text: &str) -> Self {
                text.to_owned().into()
            }
        }
    )*};
}

read_text!(Cow<'static, str> String Box<str>);

#[diagnostic::do_not_recommend]
impl<T: ReadText> ReadText for Option<T> {
    fn of_text(text: &str) -> Self {
        Some(T::of_text(text))
    }

    fn of_nothing() -> Option<Self> {
        Some(None)
    }
}

/// A type that a `#[status]` field of a type with `#[http_error(decode)]` may have.
#[doc(hidden)]
pub trait ReadStatus: Sized {
    /// Reads the status.
    fn read_status(fields: &Fields<'_>) -> Option<Self>;
}

impl ReadStatus for StatusCode {
    fn read_status(fields: &Fields<'_>) -> Option<Self> {
        Some(fields.received().status())
    }
}

/// A type that a `#[headers]` field of a type with `#[http_error(decode)]` may have.
#[doc(hidden)]
pub trait ReadHeaders: Sized {
    /// Reads the headers but those of the body, the connection and the date, and those that the declaration has already.
    fn read_headers(fields: &Fields<'_>, declared: &[&HeaderName]) -> Option<Self>;
}

impl ReadHeaders for Headers {
    fn read_headers(fields: &Fields<'_>, declared: &[&HeaderName]) -> Option<Self> {
        let is_kept = |name: &HeaderName| {
            !declared.contains(&name)
                && !is_of_another_body(name)
                && ![CONTENT_TYPE, CONTENT_LANGUAGE, DATE].contains(name)
        };
        let headers = fields.received().headers().iter().filter(|(name, _)| is_kept(name));
        let mut kept = HeaderMap::new();
        for (name, value) in headers {
            crate::header::append(&mut kept, name, value.clone());
        }
        Some(kept.into())
    }
}

/// A type that the field of a `#[transparent]` struct or variant of a type with `#[http_error(decode)]` may have.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of a response",
    label = "this type is not declared with `#[http_error(decode)]`",
    note = "write `#[http_error(decode)]` on `{Self}`; where only the server makes it, write `#[http_error(skip(decode))]` on the variant"
)]
pub trait ReadTransparent: Sized {
    /// Reads the error.
    fn read_transparent(decoder: &Decoder<'_>) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Decode> ReadTransparent for T {
    fn read_transparent(decoder: &Decoder<'_>) -> Option<Self> {
        T::decode(decoder)
    }
}
