//! Behaviour, by attribute and by type.

mod allow;
mod challenge;
#[path = "../editions/shapes.rs"]
mod edition2024;
mod generics;
mod headers;
mod hygiene;
mod macro_rules_input;
mod raw_idents;
mod redirect;
mod websocket;
