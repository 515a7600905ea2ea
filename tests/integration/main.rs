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
mod format_arguments;
mod format_strings;
mod headers;
mod http_error_trait;
mod http_exception;
mod macros;
mod no_copy;
mod parity;
mod python;
mod redirect;
mod response;
mod source_chain;
mod standard;
mod websocket;
