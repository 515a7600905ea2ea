//! The parameters that values are given in, and the values.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Member, Type};

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
    for (member, ty) in fields {
        let (name, into) = (names::parameter(member), types::takes_into(ty));
        let ty = in_signature(ty, &model.item.generics);
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

//     id_
//     Into::into(name_)
pub(super) fn value(member: &Member, ty: &Type) -> TokenStream {
    let name = names::parameter(member);
    if types::takes_into(ty) { quote!(::core::convert::Into::into(#name)) } else { quote!(#name) }
}
