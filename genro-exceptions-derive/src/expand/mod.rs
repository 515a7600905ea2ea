//! The generated code: one file an impl, in the order they appear here. Nothing in here can fail.

mod arms;
pub(crate) mod assertions;
mod conversions;
mod detail;
mod display;
mod http_error;
pub(crate) mod methods;
#[cfg(test)]
mod places;
mod problem;
#[cfg(test)]
mod snapshots;
mod std_error;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{GenericParam, Ident, Path, Type, TypeParam};

use self::arms::{Arm, NOTHING_SAID, match_self, match_texts, path};

use crate::attr::options::Part;
use crate::attr::status::StatusAttr;
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{Assertion, Case, ErrorModel, Status};

/// The whole expansion of one declaration: what is generated, and what the compiler has to check.
pub(crate) fn expand(model: &ErrorModel<'_>, assertions: &[Assertion]) -> TokenStream {
    let impls = impls(model);
    let assertions = assertions::expand(model, assertions);
    let needs_json = problem::needs_json(model);
    let output = quote!(#impls #assertions #needs_json);
    let Some(krate) = &model.krate else {
        return output;
    };
    // Imported once, so that a path to nothing is one error.
    let name = Ident::new("__genro_crate", hygiene::located(krate.span()));
    quote! {
        const _: () = {
            use #krate as #name;
            #output
        };
    }
}

/// The impls of traits are in a block, where what they call has a short name: each token of a path costs in every type
/// that is derived. The methods are not, since messages and backtraces would show the block in their paths.
fn impls(model: &ErrorModel<'_>) -> TokenStream {
    let display = (!model.skips(Part::Display)).then(|| display::expand(model));
    let error = (!model.skips(Part::Error)).then(|| std_error::expand(model));
    let from = (!model.skips(Part::From)).then(|| conversions::from_causes(model));
    // With the methods alone, a type that cannot have the trait still answers where it is used.
    let is_no_error = model.is_no_error();
    let methods = is_no_error.then(|| http_error::expand_methods(model));
    let http_error = (!is_no_error).then(|| http_error::expand(model));
    let conversions = conversions::expand(model);
    let constructors = methods::expand(model);
    let (private, imported) = (model.private(), imported());
    quote! {
        const _: () = {
            use #private as #imported;
            #display
            #error
            #from
            #http_error
            #conversions
        };
        #methods
        #constructors
    }
}

/// The library's module within the block of [`impls`], where most code spells it out.
fn imported() -> TokenStream {
    quote!(__genro)
}

/// The status of a case as an expression, over the binding of its field.
fn status(case: &Case<'_>, status: &Status) -> Arm {
    match status {
        Status::Field(index) => Arm::of_type(
            case,
            *index,
            |field, span| quote_spanned!(span=> __genro::StatusField::to_status(#field)),
        ),
        Status::Fixed(fixed) => {
            let body = fixed_status(&imported(), fixed);
            match fixed.code() {
                Some(code) => Arm::shared(code, body),
                None => Arm::fixed(body),
            }
        }
    }
}

fn fixed_status(private: &TokenStream, status: &StatusAttr) -> TokenStream {
    match status {
        StatusAttr::Number { name, .. } => quote!(#private::StatusCode::#name),
        StatusAttr::Unnamed { code, .. } => quote!(const { #private::status(#code) }),
        StatusAttr::Path(path) => typed_const(&quote!(#private::StatusCode), path),
    }
}

/// What stands above each impl: that it is derived, and what the user allows in the declaration.
///
/// The macro allows nothing on its own where it can write code that needs no `#[allow]`: under `#![forbid(…)]`
/// that would be an error.
fn attributes(model: &ErrorModel<'_>) -> TokenStream {
    let allowed = model.allowed.iter();
    quote!(#[automatically_derived] #(#[allow(#allowed)])*)
}

/// A constant of the user's as an expression of this type: where it is of another, that is all that is said.
fn typed_const(ty: &TokenStream, path: &Path) -> TokenStream {
    let path = hygiene::constant(path);
    quote!({
        const __GENRO_CONST: #ty = #path;
        __GENRO_CONST
    })
}

/// `impl<…> Trait for Type<…> where …`, marked as derived.
fn impl_header(model: &ErrorModel<'_>, of: impl ToTokens, bounds: Bounds<'_>) -> TokenStream {
    let (attributes, ident) = (attributes(model), type_name(model));
    let generics = hygiene::generics(&model.item.generics);
    let (impl_generics, type_generics, _) = generics.split_for_impl();
    let where_clause = bounds.into_where();
    quote! {
        #attributes
        impl #impl_generics #of for #ident #type_generics #where_clause
    }
}

/// The place of a type, as code of the macro.
fn at_type(ty: &Type) -> Span {
    hygiene::located(ty.span())
}

/// The type's name in the macro's own span, where `#[deprecated]` does not reach.
fn type_name(model: &ErrorModel<'_>) -> Ident {
    hygiene::ident(&model.item.ident)
}

/// The type's visibility in the macro's own span: lints judge a method by where its first word comes from.
fn visibility(model: &ErrorModel<'_>) -> TokenStream {
    hygiene::tokens(model.item.vis.to_token_stream())
}

/// `Name<T, …>`.
fn self_type(model: &ErrorModel<'_>) -> TokenStream {
    let ident = type_name(model);
    let (_, type_generics, _) = model.item.generics.split_for_impl();
    quote!(#ident #type_generics)
}

/// The generics of an impl with one more type parameter at the end.
fn with_parameter(model: &ErrorModel<'_>, parameter: Ident) -> TokenStream {
    let mut generics = hygiene::generics(&model.item.generics);
    let parameter = TypeParam::from(parameter);
    generics.params.push(GenericParam::Type(parameter));
    let (impl_generics, _, _) = generics.split_for_impl();
    impl_generics.to_token_stream()
}
