//! The generated code: the impls in the order in which they are written. Nothing in here can fail.
//!
//! The comment above a writer shows what it writes, in plain Rust: without the `__genro` of paths and names, and with
//! `ApiError` for the type.

mod arms;
pub(crate) mod assertions;
mod constant;
mod conversions;
mod detail;
mod display;
mod features;
mod forward;
mod header;
mod headers;
mod http_error;
mod methods;
#[cfg(test)]
mod places;
mod problem;
#[cfg(test)]
mod snapshots;
pub(crate) mod status;
mod std_error;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Ident};

use self::conversions::{expand_exception, expand_from, expand_integrations, expand_response};
use self::display::expand_display;
use self::header::block;
use self::http_error::{expand_http_error, expand_substitute};
use self::methods::{expand_default, expand_methods};
use self::std_error::expand_error;

use crate::attr::options::Part;
use crate::errors::Errors;
use crate::input::ErrorInput;
use crate::model::ErrorModel;

/// The whole expansion of one declaration, mistakes included.
pub(crate) fn derive(item: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let Some(input) = ErrorInput::read(item, &mut errors) else {
        return errors.into_tokens();
    };
    let model = ErrorModel::resolve(&input, &mut errors);
    let impls = expand(&model);
    let assertions = assertions::expand(&input, &model);
    let needs_json = problem::needs_json(&input, &model);
    let output = quote!(#impls #assertions #needs_json);
    let output = match &input.attrs.options.krate {
        // Imported once, so that a path to nothing is one error.
        Some(krate) => {
            let name = Ident::new("__genro_crate", Span::call_site().located_at(krate.span()));
            quote! {
                const _: () = {
                    use #krate as #name;
                    #output
                };
            }
        }
        None => output,
    };
    let errors = errors.into_tokens();
    quote!(#output #errors)
}

fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let display = (!model.skips(Part::Display)).then(|| expand_display(model));
    let error = (!model.skips(Part::Error)).then(|| expand_error(model));
    let from = (!model.skips(Part::From)).then(|| expand_from(model));
    let http_error = (!model.is_no_error()).then(|| expand_http_error(model));
    let response = Some(expand_response(model));
    let exception = (!model.skips(Part::Exception)).then(|| expand_exception(model));
    let integrations = expand_integrations(model);
    let block =
        block(model, &[display, error, from, http_error, response, exception, integrations]);
    let substitute = model.is_no_error().then(|| expand_substitute(model));
    let methods = expand_methods(model);
    let default = expand_default(model);
    quote!(#block #substitute #methods #default)
}
