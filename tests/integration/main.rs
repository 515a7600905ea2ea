//! Behaviour, by attribute and by type.

mod allow;
mod attr_detail;
mod attr_status;
mod challenge;
mod format_arguments;
mod format_strings;
mod headers;
mod parity;
mod redirect;
mod websocket;
