//! The parameter that a value is given in, and the value.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Member, Type};

use crate::names;
use crate::types;

//     id_: u64
//     name_: impl Into<String>
pub(super) fn parameter(member: &Member, ty: &Type) -> TokenStream {
    let name = names::parameter(member);
    if types::takes_into(ty) {
        quote!(#name: impl ::core::convert::Into<#ty>)
    } else {
        quote!(#name: #ty)
    }
}

//     id_
//     Into::into(name_)
pub(super) fn value(member: &Member, ty: &Type) -> TokenStream {
    let name = names::parameter(member);
    if types::takes_into(ty) { quote!(::core::convert::Into::into(#name)) } else { quote!(#name) }
}
