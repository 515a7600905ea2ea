//! The generated code: the impls in the order in which they are written. Nothing in here can fail.
//!
//! The comment above a writer shows what it writes, in plain Rust: without the `__genro` of paths and names, and with
//! `ApiError` for the type.

mod arms;
pub(crate) mod assertions;
pub(crate) mod constant;
mod conversions;
mod decode;
mod decode_fields;
mod describe;
mod detail;
mod display;
mod features;
mod format;
mod forward;
mod grpc;
#[cfg(test)]
mod guide_page;
mod header;
mod headers;
mod http_error;
mod log;
mod methods;
#[cfg(test)]
mod places;
mod problem;
#[cfg(test)]
mod snapshots;
pub(crate) mod status;
mod std_error;
mod supertraits;
mod value;

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned as _;

use self::assertions::expand_assertions;
use self::conversions::expand_conversions;
use self::decode::expand_decode;
use self::describe::expand_describe;
use self::display::expand_display;
use self::header::{block, library};
use self::http_error::{expand_http_error, expand_substitute};
use self::methods::{expand_default, expand_from, expand_methods};
use self::problem::expand_needs_json;
use self::std_error::expand_error;

use crate::attr::options::Part;
use crate::model::{Assertion, ErrorModel};

/// The whole expansion of one declaration: what is generated, and what only the compiler can check.
//
//     const _: () = {
//         use path::to::genro_exceptions as __genro_crate;
//         …
//     };
pub(crate) fn expand(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let impls = impls(model, assertions);
    let assertions = expand_assertions(model, assertions);
    let needs_json = expand_needs_json(model);
    let output = quote!(#impls #assertions #needs_json);
    let Some(krate) = &model.krate else {
        return output;
    };
    // Imported once, so that a path to nothing is one error.
    let name = library(krate.span());
    quote! {
        const _: () = {
            use #krate as #name;
            #output
        };
    }
}

fn impls(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let display = (!model.skips(Part::Display)).then(|| expand_display(model));
    let error = (!model.skips(Part::Error)).then(|| expand_error(model));
    let from = (!model.skips(Part::From)).then(|| expand_from(model));
    let http_error = (!model.stays_in_thread()).then(|| expand_http_error(model, assertions));
    let describe = (!model.skips(Part::Describe)).then(|| expand_describe(model)).flatten();
    let decode = model.is_decoded.then(|| expand_decode(model));
    let block = block(model, &[display, error, from, http_error, describe, decode]);
    let conversions = expand_conversions(model);
    let substitute = (model.stays_in_thread() || model.borrows()).then(|| expand_substitute(model));
    let methods = expand_methods(model);
    let default = expand_default(model);
    quote!(#block #conversions #substitute #methods #default)
}
