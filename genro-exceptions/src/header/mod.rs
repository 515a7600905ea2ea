//! Headers of an error, and the values of those that RFC 9110 requires for a status.

mod allow;
mod challenge;
mod headers;
mod headers_iter;
mod http_date;
mod invalid_challenge;
mod line;
mod map;
#[cfg(any(feature = "json", feature = "tonic"))]
mod required;
mod retry_after;
mod unsent;
mod value;

pub use allow::Allow;
pub use challenge::Challenge;
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
#[cfg(feature = "tonic-types")]
pub(crate) use retry_after::wait_of;
pub(crate) use unsent::{is_of_another_body, may_be_of_a_body};
pub(crate) use value::{ascii_value, whole_seconds};
