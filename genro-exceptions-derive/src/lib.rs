//! The derive macro of [`genro-exceptions`](https://docs.rs/genro-exceptions).
//!
//! Depend on `genro-exceptions`, which re-exports and documents it; nothing here is meant to be called by hand.

mod attr;
mod bounds;
mod check;
mod errors;
mod expand;
#[cfg(test)]
mod fuzz;
mod http_error;
mod hygiene;
mod input;
mod keywords;
mod lints;
mod model;
mod names;
mod none_groups;
mod rules;
mod similar;
mod template;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Derives `HttpError` and all that goes with it; documented at `genro_exceptions::HttpError`.
#[proc_macro_derive(
    HttpError,
    attributes(
        status,
        detail,
        header,
        headers,
        close,
        transparent,
        source,
        from,
        problem,
        code,
        extension,
        instance,
        http_error
    )
)]
pub fn derive_http_error(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::derive(&input).into()
}

/// What `genro_exceptions::http_error!` forwards to, with the path of the library in front.
#[doc(hidden)]
#[proc_macro]
pub fn __http_error(input: TokenStream) -> TokenStream {
    http_error::expand(input.into()).into()
}
