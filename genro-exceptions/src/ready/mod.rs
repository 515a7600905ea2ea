//! One ready type for each 4xx and 5xx status in the IANA registry.

pub(crate) mod phrase;
pub(crate) mod redirect;
mod standard;
pub(crate) mod table;
pub(crate) mod uri_reference;

pub use standard::*;
