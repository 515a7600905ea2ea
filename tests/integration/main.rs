//! Behaviour, by attribute and by type.

mod allow;
mod challenge;
mod headers;
mod redirect;
mod websocket;
