//! The derive macro of [`genro-exceptions`](https://docs.rs/genro-exceptions).
//!
//! Depend on `genro-exceptions`, which re-exports and documents it; nothing here is meant to be called directly.

mod any_error;
mod attr;
mod bounds;
mod check;
mod errors;
mod expand;
mod expressions;
mod fields;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod grammar_page;
mod http_error;
mod hygiene;
mod input;
mod keywords;
mod lifetimes;
mod lints;
#[cfg(test)]
mod many;
mod model;
mod names;
mod none_groups;
mod rules;
mod similar;
mod template;
mod types;
mod words;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use errors::Errors;
use input::ErrorInput;
use model::ErrorModel;

/// Derives `HttpError`: constructors, `Display`, `Error`, conversions, and the response. The page
/// [`HttpError`](https://docs.rs/genro-exceptions/latest/genro_exceptions/derive.HttpError.html) documents each attribute.
//
// This is what an editor shows. `error` is the attribute of thiserror. Without its derive, the compiler reports the
// missing `Error` at the attribute.
#[proc_macro_derive(
    HttpError,
    attributes(
        status,
        detail,
        header,
        headers,
        close,
        grpc,
        log,
        transparent,
        source,
        from,
        body,
        problem,
        code,
        extension,
        instance,
        init,
        http_error,
        error
    )
)]
pub fn derive_http_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match expressions::parse(input.into()) {
        Ok((item, expressions)) => expressions.restore(derive(&item)).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// Read, resolve, check, expand, report.
///
/// A union cannot be read. Everything else is expanded; if it is wrong, to signatures without bodies, so that code
/// which uses the type causes no further errors.
fn derive(item: &DeriveInput) -> TokenStream {
    let mut errors = Errors::default();
    let output = ErrorInput::read(item, &mut errors).map(|input| {
        let model = ErrorModel::resolve(&input, &mut errors);
        let assertions = check::check(&input, &model, &mut errors);
        let is_wrong = !errors.is_empty() || input.repeats_name();
        let model = if is_wrong { model.into_stub() } else { model };
        expand::expand(&model, &assertions)
    });
    let errors = errors.report();
    quote!(#output #errors)
}

/// `genro_exceptions::http_error!` forwards to it, with the path of the library as the first argument.
#[doc(hidden)]
#[proc_macro]
pub fn __http_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    http_error::expand(input.into()).into()
}

/// `genro_exceptions::any_error!` forwards to it, with the path of the library as the first argument.
#[doc(hidden)]
#[proc_macro]
pub fn __any_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    any_error::expand(input.into()).into()
}

#[cfg(test)]
mod tests {
    use crate::attr::Kind;

    /// The compiler reads the list before the macro runs, so it cannot be generated.
    #[test]
    fn the_derive_declares_every_attribute() {
        let source = include_str!("lib.rs");
        let list = source.split("attributes(").nth(1).and_then(|rest| rest.split(')').next());
        let declared: Vec<&str> = list.unwrap().split(',').map(str::trim).collect();
        let known = Kind::ALL.iter().map(|kind| kind.name()).chain(["error"]);
        assert!(declared.iter().copied().eq(known), "{declared:?}");
    }
}
