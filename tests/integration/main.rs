//! Behaviour, by attribute and by type.

mod allow;
mod challenge;
mod headers;
mod hygiene;
mod macro_rules_input;
mod redirect;
mod websocket;
