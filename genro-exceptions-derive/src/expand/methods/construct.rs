//! The error that a constructor or a `From` makes of the values that it is given.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::default_text::{DefaultText, default_text_bounds};
use super::parameters::value;
use crate::bounds::Bounds;
use crate::expand::arms::path;
use crate::hygiene;
use crate::lifetimes::in_signature;
use crate::model::{Case, CaseField, ErrorModel, Init, Role};
use crate::names;
use crate::types;

//     let __genro_field_id = &id_;
//     let uri_: String = format!("/users/{__genro_field_id}");
//     Self { id: id_, uri: uri_, detail: …, headers: HeadersField::none([]), source: Default::default() }
pub(super) fn construct(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    detail: &DefaultText,
) -> TokenStream {
    let mut bound = detail.uses.clone();
    // An expression that reads a field has its value before the field moves into the error.
    let inits = case.fields.iter().enumerate().filter_map(|(index, field)| match &field.init {
        Some(Init::Value(init)) if !init.used.is_empty() => Some((index, init)),
        _ => None,
    });
    for (index, init) in inits {
        bound.insert(index);
        bound.join(init.used.clone());
    }
    let (made, given): (Vec<usize>, Vec<usize>) =
        bound.iter().partition(|&index| case.fields[index].init.is_some());
    let bindings = given.iter().chain(&made).map(|&index| bind(model, case, &case.fields[index]));
    let members = case.fields.iter().map(|field| hygiene::member(&field.member));
    let values =
        case.fields.iter().enumerate().map(|(index, field)| match (&field.init, &field.role) {
            _ if case.is_required(field) => value(&field.member, field.ty),
            (Some(init), _) => {
                let parameter = names::parameter(&field.member);
                if bound.contains(index) { quote!(#parameter) } else { initial(model, field, init) }
            }
            (None, Role::Detail) => detail.value.clone(),
            (None, Role::Headers) => {
                let span = hygiene::at_type(field.ty);
                let private = model.private_at(span);
                quote_spanned!(span=> #private::HeadersField::none([]))
            }
            _ => quote!(::core::default::Default::default()),
        });
    let (path, before) = (path(model, case), &detail.before);
    quote! {
        #(#bindings)*
        #before
        #path { #(#members: #values),* }
    }
}

/// A reference to a value that an expression reads, taken before the value moves into the error.
//
//     let table_: String = Into::into(table_);
//     let __genro_field_table = &table_;
fn bind(model: &ErrorModel<'_>, case: &Case<'_>, field: &CaseField<'_>) -> TokenStream {
    let (binding, parameter) = (names::binding(&field.member), names::parameter(&field.member));
    let ty = in_signature(field.ty, &model.item.generics);
    let value = match &field.init {
        Some(init) => initial(model, field, init),
        None if !case.is_required(field) => {
            return quote!(let #binding: &#ty = &::core::default::Default::default(););
        }
        None if types::takes_into(field.ty) => quote!(::core::convert::Into::into(#parameter)),
        None => return quote!(let #binding = &#parameter;),
    };
    quote! {
        let #parameter: #ty = #value;
        let #binding = &#parameter;
    }
}

/// The value of an `#[init]` field.
fn initial(model: &ErrorModel<'_>, field: &CaseField<'_>, init: &Init) -> TokenStream {
    match init {
        Init::Default => {
            let span = hygiene::at_type(field.ty);
            let private = model.private_at(span);
            quote_spanned!(span=> #private::InitField::initial([]))
        }
        Init::Value(value) => value.tokens.clone(),
    }
}

/// `#[track_caller]`, where an expression may ask for the place of the call.
pub(super) fn track_caller(case: &Case<'_>) -> Option<TokenStream> {
    let is_value = |field: &CaseField<'_>| matches!(field.init, Some(Init::Value(_)));
    case.fields.iter().any(is_value).then(|| quote!(#[track_caller]))
}

/// What the values need of the types of the fields; those of the text where none is given.
pub(super) fn construct_bounds(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    has_default_text: bool,
    bounds: &mut Bounds<'_>,
) {
    if has_default_text {
        default_text_bounds(model, case, bounds);
    }
    for field in &case.fields {
        if let Some(Init::Default) = field.init {
            bounds.field(field.ty, quote!(::core::default::Default));
        }
    }
}
