//! The parameter that a value is given in, and the value.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Member, Type};

use crate::lifetimes::in_signature;
use crate::model::ErrorModel;
use crate::names;
use crate::types;

//     id_: u64
//     name_: impl Into<String>
pub(super) fn parameter(model: &ErrorModel<'_>, member: &Member, ty: &Type) -> TokenStream {
    let name = names::parameter(member);
    let signature = in_signature(ty, &model.item.generics);
    if types::takes_into(ty) {
        quote!(#name: impl ::core::convert::Into<#signature>)
    } else {
        quote!(#name: #signature)
    }
}

//     id_
//     Into::into(name_)
pub(super) fn value(member: &Member, ty: &Type) -> TokenStream {
    let name = names::parameter(member);
    if types::takes_into(ty) { quote!(::core::convert::Into::into(#name)) } else { quote!(#name) }
}
