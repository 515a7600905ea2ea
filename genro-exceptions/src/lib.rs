#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as genro_exceptions;

mod allow;
mod challenge;
mod detail_field;
mod field_role;
mod foreign;
mod handle;
mod header_field;
mod headers;
mod http_error;
mod http_exception;
pub mod integrations;
mod macros;
mod phrase;
mod redirect;
mod response;
mod standard;
mod text;
mod uri_reference;
mod websocket;

#[doc(hidden)]
pub mod __private;
#[doc(hidden)]
pub use crate::field_role::{CloseField, HeadersField, SourceField, StatusField, TransparentField};

pub use crate::allow::Allow;
pub use crate::challenge::{Challenge, InvalidChallenge};
pub use crate::detail_field::DetailField;
pub use crate::foreign::{IntoDetail, OrStatus};
pub use crate::handle::{HttpErrorHandle, Report};
pub use crate::header_field::HeaderField;
pub use crate::headers::{Headers, InvalidHeader};
pub use crate::http_error::HttpError;
pub use crate::http_exception::HttpException;
pub use crate::redirect::{InvalidRedirect, NotLocal, Redirect};
pub use crate::response::ToResponse;
pub use crate::standard::*;
pub use crate::websocket::{
    CloseCode, CloseFrame, CloseReason, InvalidCloseCode, WebSocketDisconnect, WebSocketException,
};

#[doc = include_str!("derive.md")]
pub use genro_exceptions_derive::HttpError;
