//! For generated code and nobody else: the library itself calls nothing in it, and everything may change with any version.

mod autoref_specialization;
mod constant;
mod describe;
mod format;
pub mod grpc;
mod headers;
pub mod implements;
mod impls;
mod json;
mod log;
mod switch;
mod text;

/// This module again. Where the library has another name, `use ::genro_exceptions::__private::all` is the same error as
/// the paths in the methods, which the compiler therefore reports once; `use ::genro_exceptions::__private` is another.
pub use crate::__private as all;

pub use core::convert::{From, Into};
pub use core::fmt;
pub use core::marker::{Send, Sync};
pub use core::ops::Deref;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str};
pub use std::borrow::Cow;
pub use std::boxed::Box;
pub use std::error::Error;
pub use std::string::String;

pub use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};

// Hidden, so that the compiler calls it `eyre::Report`.
#[cfg(feature = "eyre")]
#[doc(hidden)]
pub use eyre::Report as EyreReport;
// Hidden, so that the compiler calls it `tonic::Status`.
#[cfg(feature = "tonic")]
#[doc(hidden)]
pub use tonic::Status as GrpcStatus;

pub use genro_exceptions_derive::{__any_error as any_error, __http_error as http_error};

pub use self::autoref_specialization::{display, source as cause};
pub use self::constant::{checked_status, close_code, has_repeated, refuse, status};
pub use self::describe::*;
pub use self::format::form;
pub use self::grpc::*;
pub use self::headers::{append_of_cause, may_show_cause};
pub use self::impls::{real, stub};
pub use self::json::*;
pub use self::log::*;
pub use self::text::{
    detail, detail_of, display_text, exception, formatted, public_format, public_text, text,
};
pub use crate::error::any_error::{AnyError, IntoAnyError};
pub use crate::error::code::{code, computed_code, public_code, run_time_code};
pub use crate::error::provided::default_format;
pub use crate::error::search::leave_downcast;
pub use crate::error::{
    BoxError, HttpError, HttpException, Known, is_error_status, is_redirect, is_server_error,
};
pub use crate::field::{
    CauseField, CloseField, CloseValue, CodeField, CodeValue, DetailField, ExtensionField,
    HeaderField, HeadersField, InitField, InstanceField, SourceField, StatusField, StatusValue,
    TransparentField,
};
pub use crate::format::{ErrorFormat, Format};
pub use crate::header::{Headers, InvalidHeader, append as append_header, reserve};
pub use crate::integrations::derive::*;
pub use crate::ready::phrase::phrase;
pub use crate::response::{TextBody, response, response_as};
pub use crate::websocket::CloseCode;
pub use crate::{
    __any_error as any_error_impls, __exception as exception, __impls as impls,
    __responses as responses,
};
