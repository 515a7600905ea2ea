//! What depends on the feature `json` of the library.

#[cfg(feature = "json")]
pub use core::convert::TryFrom;
#[cfg(feature = "json")]
pub use core::result::Result;

#[cfg(feature = "json")]
pub use crate::client::{
    CaseCode, CaseKey, Decode, Decoder, Fields, ReadDetail, ReadExtension, ReadHeader, ReadHeaders,
    ReadStatus, ReadText, ReadTransparent, Received, case, decode, read_form,
};
#[cfg(feature = "json")]
pub use crate::problem::{ProblemMembers, ProblemType};
#[cfg(feature = "json")]
pub use crate::response::problem_response;
#[cfg(feature = "json")]
pub use crate::{__everything as json_items, __nothing as needs_json};
#[cfg(not(feature = "json"))]
pub use crate::{__everything as needs_json, __nothing as json_items};
