//! What depends on the feature `json` of the library.

#[cfg(feature = "json")]
pub use crate::problem::{ProblemMembers, ProblemType};
#[cfg(feature = "json")]
pub use crate::response::problem_response;
#[cfg(feature = "json")]
pub use crate::{__everything as json_items, __nothing as needs_json};
#[cfg(not(feature = "json"))]
pub use crate::{__everything as needs_json, __nothing as json_items};
