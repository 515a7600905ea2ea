//! What depends on the feature `tonic` of the library.

#[cfg(feature = "tonic")]
pub use crate::foreign::tonic::{default_grpc_code, into_status};
#[cfg(feature = "tonic")]
pub use crate::{__everything as grpc_items, __grpc as grpc};
#[cfg(not(feature = "tonic"))]
pub use crate::{__nothing as grpc, __nothing as grpc_items};
#[cfg(feature = "tonic")]
pub use tonic::Code as GrpcCode;
