//! Behaviour, by attribute and by type.

mod allow;
mod challenge;
mod generics;
mod headers;
mod hygiene;
mod macro_rules_input;
mod raw_idents;
mod redirect;
mod websocket;
