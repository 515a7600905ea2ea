//! The inherent impl: constructors and setters.

mod construct;
mod constructors;
mod default_text;
mod from;
mod lints;
mod parameters;
mod setters;

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::constructors::expand_default;
use self::constructors::expand_new;
pub(super) use self::from::expand_from;
use self::lints::expand_allowed;
use self::setters::{expand_header, expand_set, expand_try_header, expand_try_headers};
use super::header::{impl_generics, self_type};
use crate::model::ErrorModel;
use crate::model::methods::{Method, MethodKind};

//     #[allow(clippy::self_named_constructors)]
//     impl ApiError {
//         pub fn missing(id_: u64) -> Self { … }
//     }
pub(super) fn expand_methods(model: &ErrorModel<'_>) -> TokenStream {
    let mut methods = model.methods();
    if model.is_stub {
        // Two of one name have been reported; the second would be a second error.
        let mut seen = HashSet::new();
        methods.retain(|method| seen.insert(method.name.to_string()));
    }
    methods.retain(|method| !method.is_of_every_type());
    if methods.is_empty() {
        return TokenStream::new();
    }
    let (user_allowed, allowed) = (model.allowed.iter(), expand_allowed(model, &methods));
    let (impl_generics, ty) = (impl_generics(model), self_type(model));
    let where_clause = &model.item.generics.where_clause;
    let methods = methods.iter().map(|method| expand_method(model, method));
    quote! {
        #(#[allow(#user_allowed)])*
        #allowed
        impl #impl_generics #ty #where_clause {
            #(#methods)*
        }
    }
}

/// One method, under its name in the list.
fn expand_method(model: &ErrorModel<'_>, Method { name, kind, .. }: &Method<'_>) -> TokenStream {
    match kind {
        // A macro of the library writes it.
        MethodKind::ToResponse | MethodKind::ToResponseAs | MethodKind::ToProblemResponse => {
            TokenStream::new()
        }
        MethodKind::New(case, detail) => expand_new(model, name, case, *detail),
        MethodKind::Header(field) => expand_header(model, name, field),
        MethodKind::TryHeader(field) => expand_try_header(model, name, field),
        MethodKind::TryHeaders(field) => expand_try_headers(model, name, field),
        MethodKind::Set(field, ty) => expand_set(model, name, field, ty),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::expand_methods;
    use crate::errors::Errors;
    use crate::input::ErrorInput;
    use crate::model::ErrorModel;
    use syn::{DeriveInput, File, ImplItem, Item, parse_quote, parse2};

    /// The names of the list, and those of what is written.
    fn names(item: &DeriveInput) -> [BTreeSet<String>; 2] {
        let mut errors = Errors::default();
        let input = ErrorInput::read(item, &mut errors).unwrap();
        let model = ErrorModel::resolve(&input, &mut errors);
        assert!(errors.is_empty(), "{}", errors.report());
        let methods = model.methods();
        let listed = methods.iter().filter(|method| !method.is_of_every_type());
        let listed = listed.map(|method| method.name.to_string()).collect();
        let written: File = parse2(expand_methods(&model)).unwrap();
        let written = written.items.into_iter().flat_map(|item| match item {
            Item::Impl(methods) => methods.items,
            _ => unreachable!("only the methods are written"),
        });
        let written = written.map(|item| match item {
            ImplItem::Fn(method) => method.sig.ident.to_string(),
            _ => unreachable!("only methods are written"),
        });
        [listed, written.collect()]
    }

    #[test]
    fn what_is_in_the_list_is_written_and_nothing_else() {
        for item in [
            parse_quote! {
                #[status(404)]
                struct Everything {
                    id: u64,
                    #[detail]
                    detail: String,
                    #[header("retry-after")]
                    retry_after: Option<u64>,
                    #[headers]
                    headers: Headers,
                    #[source]
                    source: Option<io::Error>,
                }
            },
            parse_quote! {
                enum Variants {
                    #[status(404)]
                    Missing { id: u64, #[detail] text: String, #[headers] headers: Headers },
                    #[transparent]
                    Inner(Inner),
                }
            },
            parse_quote! { #[transparent] struct Inner(Gone); },
            parse_quote! { #[status(410)] #[http_error(skip(constructors))] struct Gone; },
        ] {
            let [listed, written] = names(&item);
            assert_eq!(listed, written);
        }
    }
}
