//! Headers of an error, and the values of those that RFC 9110 requires for a status.

mod allow;
mod challenge;
mod headers;
mod line;
mod map;
mod value;

pub use allow::Allow;
pub use challenge::{Challenge, InvalidChallenge};
pub use headers::Headers;
pub use line::InvalidHeader;
pub(crate) use line::is_token;
pub(crate) use map::append;
pub use map::append_fixed;
pub(crate) use value::ascii_value;
