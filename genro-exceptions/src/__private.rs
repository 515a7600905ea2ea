//! What generated code may call. Not for use by hand: everything here may change with any version.

pub use core::convert::From;
pub use core::fmt;
pub use core::marker::{Send, Sync};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::str;
pub use std::borrow::Cow;
pub use std::error::Error;
pub use std::string::String;

pub use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};

pub use genro_exceptions_derive::__http_error as http_error;

pub use crate::phrase::{is_server_error, phrase};
pub use crate::redirect::is_redirect;
pub use crate::response::response;
#[cfg(feature = "json")]
pub use crate::{__everything as json_items, __nothing as needs_json};
#[cfg(not(feature = "json"))]
pub use crate::{__everything as needs_json, __nothing as json_items};
pub use crate::{
    CloseCode, CloseField, DetailField, ExtensionField, HeaderField, Headers, HeadersField,
    HttpError, HttpException, InstanceField, InvalidHeader, SourceField, StatusField, TextBody,
    TransparentField,
};
#[cfg(feature = "json")]
pub use crate::{ProblemMembers, ProblemType, response::problem_response};

use std::fmt::Arguments;

use crate::phrase::text_or_phrase;

/// The macro and the module of a framework; where its feature is off, a macro that makes nothing.
macro_rules! framework {
    ($feature:literal, $module:ident, $macro:ident as $name:ident) => {
        #[cfg(not(feature = $feature))]
        pub use crate::__nothing as $name;
        #[cfg(feature = $feature)]
        pub use crate::integrations::$module;
        #[cfg(feature = $feature)]
        pub use crate::$macro as $name;
    };
}

// Nothing to call for each type, where there is no framework.
#[cfg(any(
    feature = "actix-web",
    feature = "axum",
    feature = "poem",
    feature = "rocket",
    feature = "salvo",
    feature = "warp"
))]
pub use crate::__integrations as integrations;
#[cfg(not(any(
    feature = "actix-web",
    feature = "axum",
    feature = "poem",
    feature = "rocket",
    feature = "salvo",
    feature = "warp"
)))]
pub use crate::__nothing as integrations;

framework!("actix-web", actix_web, __actix_web as impl_actix_web);
framework!("axum", axum, __axum as impl_axum);
framework!("poem", poem, __poem as impl_poem);
framework!("rocket", rocket, __rocket as impl_rocket);
framework!("salvo", salvo, __salvo as impl_salvo);
framework!("warp", warp, __warp as impl_warp);

pub mod cause;
pub mod shown;

/// The text of a format string, not copied where there is nothing to fill in.
#[must_use]
pub fn text(args: Arguments<'_>) -> Cow<'static, str> {
    match args.as_str() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(formatted(args)),
    }
}

/// The text of a format string.
#[must_use]
pub fn formatted(args: Arguments<'_>) -> String {
    crate::text::text(args)
}

/// The text that Display prints.
#[must_use]
pub fn display_text(error: &dyn HttpError) -> Cow<'static, str> {
    Cow::Owned(formatted(format_args!("{error}")))
}

/// The detail of an error that borrows none of it.
#[must_use]
pub fn detail(error: &dyn HttpError) -> Cow<'_, str> {
    error.to_detail()
}

/// The text that Display prints, unless the status is a 5xx: then the phrase, since Display is for the log.
#[must_use]
pub fn public_text(status: StatusCode, error: &dyn HttpError) -> Cow<'static, str> {
    text_or_phrase(status, || formatted(format_args!("{error}")))
}

/// A status that the macro has checked.
#[must_use]
pub const fn status(code: u16) -> StatusCode {
    match StatusCode::from_u16(code) {
        Ok(status) => status,
        Err(_) => panic!("a status is 100 to 999"),
    }
}

/// Whether the status can be that of an error, as the macro checks it of a number.
#[must_use]
pub const fn is_error_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 300..=599)
}

/// A status that only the compiler can look into, checked as the macro would have.
#[track_caller]
pub const fn checked_status(status: StatusCode) {
    if !is_error_status(status) {
        refuse("the status of an error is 300 to 599");
    }
    if is_redirect(status) {
        refuse("this status sends the client to an address: use `genro_exceptions::Redirect`");
    }
}

/// Stops the compiler with a message, at the place of the call: `track_caller` keeps this function out of it.
#[track_caller]
pub const fn refuse(message: &str) {
    panic!("{}", message)
}

/// A close code that the macro has checked.
#[must_use]
pub const fn close_code(code: u16) -> CloseCode {
    match CloseCode::new(code) {
        Some(code) => code,
        None => panic!("a close frame may carry 1000 to 1003, 1007 to 1014 or 3000 to 4999"),
    }
}

/// Appends a line whose value the macro has checked.
pub fn append_fixed(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    append(headers, name, value);
}

pub(crate) fn append(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    // Fails only for a map that is full, which no response can carry anyway.
    let _ = headers.try_append(name, value);
}
