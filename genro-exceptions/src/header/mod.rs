//! Headers of an error, and the values of those that RFC 9110 requires for a status.

mod allow;
mod challenge;
#[cfg(feature = "json")]
mod challenge_text;
#[cfg(any(feature = "describe", feature = "json", feature = "__layer"))]
mod content_type;
mod headers;
mod headers_iter;
mod http_date;
mod invalid_challenge;
mod line;
mod map;
#[cfg(any(feature = "json", feature = "tonic"))]
mod required;
mod retry_after;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
mod standard_name;
mod unsent;
mod value;

pub use allow::Allow;
pub use challenge::Challenge;
#[cfg(any(feature = "describe", feature = "__layer"))]
pub(crate) use content_type::is_plain_text;
#[cfg(any(feature = "json", feature = "__layer"))]
pub(crate) use content_type::is_text;
#[cfg(feature = "json")]
pub(crate) use content_type::media_type;
pub use headers::Headers;
pub use headers_iter::{HeadersIntoIter, HeadersIter};
pub(crate) use http_date::HttpDate;
pub use invalid_challenge::InvalidChallenge;
pub use line::InvalidHeader;
pub(crate) use line::is_token;
pub(crate) use map::make_room;
pub use map::{append, reserve};
#[cfg(any(feature = "json", feature = "tonic"))]
pub(crate) use required::required_header;
pub use retry_after::RetryAfter;
#[cfg(any(feature = "json", feature = "tonic-types"))]
pub(crate) use retry_after::wait_of;
#[cfg(any(feature = "actix-web", feature = "rocket"))]
pub(crate) use standard_name::{STANDARD_NAMES, standard_name};
pub(crate) use unsent::{is_of_another_body, may_be_of_a_body};
pub(crate) use value::{ascii_value, whole_seconds};
