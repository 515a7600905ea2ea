//! Behaviour, by attribute and by type.

mod allow;
mod attr_close;
mod attr_detail;
mod attr_from;
mod attr_header;
mod attr_headers;
mod attr_http_error;
mod attr_source;
mod attr_status;
mod attr_transparent;
mod challenge;
mod constructors;
#[path = "../editions/shapes.rs"]
mod edition2024;
mod format_arguments;
mod format_strings;
mod generics;
mod headers;
mod http_error_trait;
mod http_exception;
mod hygiene;
mod leak;
mod macro_rules_input;
mod macros;
mod no_copy;
mod parity;
mod python;
mod raw_idents;
mod redirect;
mod response;
mod source_chain;
mod standard;
mod websocket;
