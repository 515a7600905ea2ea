//! The parameters that values are given in, and the values.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, Member, PathArguments, PathSegment, Type};

use crate::lifetimes::in_signature;
use crate::model::ErrorModel;
use crate::names;
use crate::types;

/// The parameters of a method.
pub(super) struct Parameters {
    /// A type parameter for each that takes `Into`; clippy's `impl_trait_in_params` warns of `impl Into`.
    pub(super) generics: TokenStream,
    pub(super) list: TokenStream,
}

//     <IntoName: Into<String>>
//     id_: u64, name_: IntoName
pub(super) fn parameters<'f>(
    model: &ErrorModel<'_>,
    fields: impl IntoIterator<Item = (&'f Member, &'f Type)>,
) -> Parameters {
    let (mut generics, mut list, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    let mut names = HashSet::new();
    for (index, (member, ty)) in fields.into_iter().enumerate() {
        let (mut name, into) = (names::parameter(member), types::takes_into(ty));
        // The compiler reports two fields of one name.
        if model.is_stub && !names.insert(name.to_string()) {
            name = format_ident!("{name}{index}", span = name.span());
        }
        let ty = if into && is_elided_cow(ty) {
            let private = model.private();
            quote!(#private::Cow<'static, ::core::primitive::str>)
        } else {
            in_signature(ty, &model.item.generics)
        };
        if !into {
            list.push(quote!(#name: #ty));
            continue;
        }
        let mut generic = names::type_parameter(member);
        while model.uses_word(&generic) || !seen.insert(generic.clone()) {
            generic.push('_');
        }
        let generic = names::generated(&generic);
        generics.push(quote!(#generic: ::core::convert::Into<#ty>));
        list.push(quote!(#name: #generic));
    }
    let generics = (!generics.is_empty()).then(|| quote!(<#(#generics),*>));
    Parameters { generics: quote!(#generics), list: quote!(#(#list),*) }
}

/// Whether it is a `Cow<str>`, whose lifetime a bound cannot elide. It may be an alias of `Cow<'static, str>`.
fn is_elided_cow(ty: &Type) -> bool {
    let has_lifetime = |segment: &PathSegment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().any(|one| matches!(one, GenericArgument::Lifetime(_)))
        }
        _ => false,
    };
    types::last_segment(ty).is_some_and(|last| last.ident == "Cow" && !has_lifetime(last))
}

//     id_
//     Into::into(name_)
pub(super) fn value(member: &Member, ty: &Type) -> TokenStream {
    let name = names::parameter(member);
    if types::takes_into(ty) { quote!(::core::convert::Into::into(#name)) } else { quote!(#name) }
}
