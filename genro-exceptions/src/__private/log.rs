//! What depends on the feature `tracing` of the library.

#[cfg(feature = "tracing")]
pub use crate::__everything as tracing_items;
#[cfg(not(feature = "tracing"))]
pub use crate::__nothing as tracing_items;
#[cfg(feature = "tracing")]
pub use crate::log::{LogEntry, LogLevel};
