//! Behaviour, by attribute and by type.

mod allow;
mod challenge;
mod headers;
mod hygiene;
mod redirect;
mod websocket;
