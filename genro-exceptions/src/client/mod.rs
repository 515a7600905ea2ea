//! The client's side: from the response of a service back to the error that the service has declared.

mod body;
mod decode;
mod decode_fields;
mod error;
#[cfg(any(feature = "http-body", feature = "reqwest"))]
mod error_for;
mod mismatch;
mod missing;
mod read_format;
mod read_header;
mod received;
#[cfg(feature = "reqwest")]
mod reqwest;

pub use self::decode::{CaseCode, CaseKey, Decode, Decoder, Fields, case, decode, read_form};
pub use self::decode_fields::{
    ReadDetail, ReadExtension, ReadHeaders, ReadStatus, ReadText, ReadTransparent,
};
pub use self::error::ClientError;
#[cfg(any(feature = "http-body", feature = "reqwest"))]
pub use self::error_for::ErrorFor;
pub use self::read_format::ReadFormat;
pub use self::read_header::ReadHeader;
pub use self::received::Received;
