// The README's links and its picture as the docs need them: checked, and without a file beside the page. Of two
// definitions Markdown takes the first; those at the end of the README are for its readers elsewhere.
#![doc = include_str!("guide/readme_links.md")]
#![doc = include_str!("guide/one_error.md")]
// Its examples of JSON need the feature.
#![cfg_attr(any(not(doctest), feature = "json"), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as genro_exceptions;

mod allow;
mod buffer;
mod challenge;
mod detail_field;
mod field_role;
mod foreign;
#[cfg(any(doc, doctest))]
pub mod guide;
mod handle;
mod header_field;
mod header_line;
mod headers;
mod http_error;
mod http_exception;
pub mod integrations;
mod macros;
mod phrase;
#[cfg(feature = "json")]
mod problem;
mod redirect;
mod response;
mod standard;
mod text;
mod uri_reference;
mod websocket;

#[doc(hidden)]
pub mod __private;
#[doc(hidden)]
pub use crate::field_role::{
    CloseField, ExtensionField, HeadersField, InstanceField, SourceField, StatusField,
    TransparentField,
};

pub use crate::allow::Allow;
pub use crate::challenge::{Challenge, InvalidChallenge};
pub use crate::detail_field::DetailField;
pub use crate::foreign::{IntoDetail, OrStatus};
pub use crate::handle::{HttpErrorHandle, Report};
pub use crate::header_field::HeaderField;
pub use crate::header_line::InvalidHeader;
pub use crate::headers::Headers;
pub use crate::http_error::HttpError;
pub use crate::http_exception::HttpException;
#[cfg(feature = "json")]
pub use crate::problem::{
    FieldError, FieldErrors, NotAProblem, Pointer, Problem, ProblemMembers, ProblemType,
    ValidationProblem,
};
pub use crate::redirect::{InvalidRedirect, NotLocal, Redirect};
pub use crate::response::{TextBody, ToResponse};
pub use crate::standard::*;
pub use crate::websocket::{
    CloseCode, CloseFrame, CloseReason, InvalidCloseCode, WebSocketDisconnect, WebSocketException,
};

#[doc = include_str!("derive.md")]
pub use genro_exceptions_derive::HttpError;
