//! What starts from nothing: `new`, `with_detail`, one constructor a variant, `Default`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::super::arms::path;
use super::super::display::template_bounds;
use super::super::header::{at_type, impl_header, visibility};
use super::super::status::fixed_status;
use super::{Method, is_required, name_of, parameter, required, value, with_text_of};
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{Answer, Case, CaseField, ErrorModel, Role, Status, Text};
use crate::names;
use crate::types;

/// The methods that start from nothing.
pub(super) fn constructors(model: &ErrorModel<'_>, case: &Case<'_>) -> Vec<Method> {
    let vis = visibility(model);
    let article = answered(case);
    let shown = if model.is_enum {
        format!("{}::{}", model.item.ident, case.ident)
    } else {
        case.ident.to_string()
    };
    let parameters: Vec<TokenStream> = required(case).map(parameter).collect();
    let constness = case.fields.is_empty().then(|| quote!(const));
    let name = name_of(model, case);
    let doc = format!("Makes `{shown}`, answered {article}.");
    let body = construct(model, case, None);
    let bounds = default_bounds(model, case, Bounds::empty(&model.item.generics)).into_where();
    let new = quote! {
        #[doc = #doc]
        #[must_use]
        #vis #constness fn #name(#(#parameters),*) -> Self #bounds {
            #body
        }
    };
    let with_text = with_text_of(model, case).zip(case.detail_field()).map(|(name, index)| {
        let doc =
            format!("Makes `{shown}` with the text that the client reads, answered {article}.");
        let text = &case.fields[index];
        let (text_parameter, text) = (parameter(text), value(text));
        let body = construct(model, case, Some(text));
        let tokens = quote! {
            #[doc = #doc]
            #[must_use]
            #vis fn #name(#(#parameters,)* #text_parameter) -> Self {
                #body
            }
        };
        Method::new(&name, tokens)
    });
    let mut methods = vec![Method::new(&name, new)];
    methods.extend(with_text);
    methods
}

/// What the fields must be for the default text to print them, and the text to hold it.
fn default_bounds<'a>(
    model: &ErrorModel<'a>,
    case: &Case<'_>,
    mut bounds: Bounds<'a>,
) -> Bounds<'a> {
    if let (Answer::Described(described), Some(text), false) =
        (&case.answer, case.detail_field(), model.is_stub)
    {
        let private = model.private();
        template_bounds(case, described, &mut bounds);
        let bound = if let Text::Template(_) = described.text {
            quote!(::core::convert::From<#private::String>)
        } else {
            quote!(#private::DetailField)
        };
        bounds.field(case.fields[text].ty, bound);
    }
    bounds
}

/// How the client is answered, for the doc comment.
fn answered(case: &Case<'_>) -> String {
    match &case.answer {
        Answer::Transparent => "as its field is".to_owned(),
        Answer::Described(described) => match &described.status {
            Status::Field(_) => "with the given status".to_owned(),
            Status::Fixed(fixed) => match fixed.code() {
                Some(code) => format!("with status {code}"),
                None => "with its fixed status".to_owned(),
            },
        },
    }
}

/// `Self { id: id_, detail: …, headers: … }`; `given` is the detail where one is given.
fn construct(model: &ErrorModel<'_>, case: &Case<'_>, given: Option<TokenStream>) -> TokenStream {
    if model.is_stub {
        return quote!(::core::unreachable!());
    }
    let (before, text) = match (given, case.detail_field()) {
        (None, Some(index)) => default_text(model, case, case.fields[index].ty),
        (given, _) => (TokenStream::new(), given.unwrap_or_default()),
    };
    let members = case.fields.iter().map(|field| hygiene::member(&field.member));
    let values = case.fields.iter().map(|field| match field.role {
        _ if is_required(case, field) => value(field),
        Role::Detail => text.clone(),
        Role::Headers => {
            let span = at_type(field.ty);
            let private = model.private_at(span);
            quote_spanned!(span=> #private::HeadersField::none([]))
        }
        _ => quote!(::core::default::Default::default()),
    });
    let path = path(model, case);
    quote! {
        #before
        #path { #(#members: #values),* }
    }
}

/// What a `#[detail]` field holds when no text is given, and the lines that have to stand before it.
fn default_text(model: &ErrorModel<'_>, case: &Case<'_>, ty: &Type) -> (TokenStream, TokenStream) {
    let private = model.private();
    let at = at_type(ty);
    let private_at = model.private_at(at);
    let fixed = |text: TokenStream| {
        (TokenStream::new(), quote_spanned!(at=> #private_at::DetailField::made_of([], #text)))
    };
    let Answer::Described(described) = &case.answer else {
        return fixed(quote!(""));
    };
    match &described.text {
        Text::Fixed(text) => fixed(quote!(#text)),
        Text::Template(template) => {
            let bindings =
                template.used.iter().map(|&index| bind_for_default(case, &case.fields[index]));
            let args = template.format_args(&private);
            let before = quote! {
                #(#bindings)*
                let __genro_default = ::core::convert::From::from(#private::formatted(#args));
            };
            (before, quote!(__genro_default))
        }
        Text::Phrase | Text::Display => {
            let status = match &described.status {
                Status::Fixed(status) => fixed_status(&model.private(), status),
                Status::Field(index) => {
                    let field = &case.fields[*index];
                    let span = at_type(field.ty);
                    let mut parameter = names::parameter(&field.member);
                    parameter.set_span(span);
                    let private = model.private_at(span);
                    quote_spanned!(span=> #private::StatusField::to_status(&#parameter))
                }
            };
            fixed(quote!(#private::phrase(#status)))
        }
    }
}

/// A reference to what the default text prints, made before the value moves into the error.
fn bind_for_default(case: &Case<'_>, field: &CaseField<'_>) -> TokenStream {
    let (binding, parameter, ty) =
        (names::binding(&field.member), names::parameter(&field.member), field.ty);
    if !is_required(case, field) {
        quote!(let #binding: &#ty = &::core::default::Default::default();)
    } else if types::takes_into(ty) {
        quote! {
            let #parameter: #ty = ::core::convert::Into::into(#parameter);
            let #binding = &#parameter;
        }
    } else {
        quote!(let #binding = &#parameter;)
    }
}

/// `Default`, where nothing has to be given.
pub(super) fn default(model: &ErrorModel<'_>) -> TokenStream {
    let bounds = default_bounds(model, &model.cases[0], Bounds::new(&model.item.generics));
    let header = impl_header(model, quote!(::core::default::Default), bounds);
    quote! {
        #header {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}
