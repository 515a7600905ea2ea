//! The status of gRPC: every derived error converts into it, and it converts into an `HttpException`.

mod code;
#[cfg(feature = "tonic-types")]
mod details;
mod from_status;
mod to_status;

pub use code::default_grpc_code;
pub(crate) use from_status::{handle_in, handle_of};
pub use to_status::into_status;
