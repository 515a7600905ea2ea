// The links of the README, as the docs need them, where rustdoc checks them. Markdown uses the first of two definitions;
// those at the end of the README are for readers elsewhere.
#![doc = include_str!("guide/readme_links.md")]
// The README has examples that need these features.
#![cfg_attr(any(not(doctest), all(feature = "axum", feature = "json")), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as genro_exceptions;

#[cfg(feature = "json")]
mod client;
#[cfg(feature = "describe")]
pub mod describe;
mod error;
mod field;
mod foreign;
mod format;
#[cfg(any(doc, doctest))]
pub mod guide;
mod header;
pub mod integrations;
#[cfg(feature = "__layer")]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "each framework uses a part of it")]
mod layer;
#[cfg(feature = "tracing")]
mod log;
#[cfg(feature = "json")]
mod problem;
pub mod ready;
mod response;
mod text;
#[cfg(feature = "tower")]
pub mod tower;
mod websocket;

#[doc(hidden)]
pub mod __private;
#[doc(hidden)]
pub use crate::error::any_error::IntoAnyError;
#[doc(hidden)]
pub use crate::field::{
    CloseField, CodeField, ExtensionField, HeadersField, InstanceField, SourceField, StatusField,
    TransparentField,
};
#[doc(hidden)]
pub use crate::ready::redirect::InvalidLocalPath as NotLocal;

#[cfg(all(feature = "json", any(feature = "http-body", feature = "reqwest")))]
pub use crate::client::ErrorFor;
#[cfg(feature = "json")]
pub use crate::client::{ClientError, Decode, ReadFormat, ReadHeader, Received};
#[cfg(feature = "describe")]
#[doc(no_inline)]
pub use crate::describe::{Answers, Describe, ErrorCase};
pub use crate::error::http_error::HttpError;
pub use crate::error::{HttpErrorHandle, HttpException, IntoDetail, OrStatus, Report};
pub use crate::field::{DetailField, HeaderField};
pub use crate::format::{ErrorFormat, Format, PlainText, PublicError};
#[cfg(feature = "json")]
pub use crate::format::{Extensions, JsonFormat, ProblemJson};
pub use crate::header::{
    Allow, Challenge, Headers, HeadersIntoIter, HeadersIter, InvalidChallenge, InvalidHeader,
    RetryAfter,
};
// Not `__layer`, which each of these enables: the docs and the compiler show the condition to users.
#[cfg(any(
    feature = "actix-web",
    feature = "axum",
    feature = "poem",
    feature = "rocket",
    feature = "salvo",
    feature = "tower",
    feature = "warp"
))]
pub use crate::layer::RequestSummary;
#[cfg(feature = "json")]
pub use crate::problem::{
    FieldError, FieldErrors, InvalidProblem, Pointer, Problem, ProblemMembers, ProblemType,
    ValidationProblem,
};
pub use crate::ready::redirect::{InvalidLocalPath, InvalidRedirect, Redirect};
#[doc(no_inline)]
pub use crate::ready::*;
pub use crate::response::{TextBody, ToResponse};
pub use crate::websocket::{
    CloseCode, CloseFrame, CloseReason, InvalidCloseCode, WebSocketDisconnect, WebSocketException,
};

#[doc = include_str!("derive.md")]
pub use genro_exceptions_derive::HttpError;

/// The crate `http`, whose types are in the signatures of this one. The compiler proposes them by this path.
#[doc(no_inline)]
pub use http;
