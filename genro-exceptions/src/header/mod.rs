//! Headers of an error, and the values of those that RFC 9110 requires for a status.

mod allow;
mod challenge;
mod headers;
mod headers_iter;
mod http_date;
mod invalid_challenge;
mod line;
mod map;
#[cfg(feature = "json")]
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
pub(crate) use map::{append, make_room};
pub use map::{append_fixed, reserve};
#[cfg(feature = "json")]
pub(crate) use required::required_header;
pub use retry_after::RetryAfter;
pub(crate) use unsent::is_of_another_body;
pub(crate) use value::{ascii_value, whole_seconds};
