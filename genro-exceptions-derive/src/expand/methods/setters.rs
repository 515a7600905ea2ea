//! What changes an error that is there: `header`, `caused_by`, `retry_after` …

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

use super::parameters::{Parameters, parameters, value};
use crate::expand::arms::body;
use crate::expand::header::visibility;
use crate::hygiene;
use crate::model::{CaseField, ErrorModel, Role};
use crate::names;

//     /// Sets the header `retry-after`.
//     #[must_use]
//     pub fn retry_after(mut self, retry_after_: Duration) -> Self {
//         self.retry_after = Some(retry_after_);
//         self
//     }
pub(super) fn expand_set(
    model: &ErrorModel<'_>,
    name: &Ident,
    field: &CaseField<'_>,
    ty: &Type,
) -> TokenStream {
    let (vis, member) = (visibility(model), hygiene::member(&field.member));
    let Parameters { generics, list } = parameters(model, [(&field.member, ty)]);
    let value = value(&field.member, ty);
    let body = body(model, || {
        quote! {
            self.#member = ::core::option::Option::Some(#value);
            self
        }
    });
    let doc = match &field.role {
        Role::Header(header) => format!("Sets the header `{}`.", header.name.canonical()),
        _ => "Sets the cause. It is for the log; the client never reads it.".to_owned(),
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #vis fn #name #generics(mut self, #list) -> Self {
            #body
        }
    }
}

//     pub fn header(mut self, name_: HeaderName, value_: HeaderValue) -> Self {
//         let headers = &mut self.headers;
//         Headers::append(HeadersField::lines_mut(headers), name_, value_);
//         self
//     }
pub(super) fn expand_header(
    model: &ErrorModel<'_>,
    name: &Ident,
    field: &CaseField<'_>,
) -> TokenStream {
    let (private, vis) = (model.private(), visibility(model));
    let (bind, lines) = lines(model, field);
    let body = body(model, || {
        quote! {
            #bind
            #private::Headers::append(#lines, name_, value_);
            self
        }
    });
    quote! {
        /// Appends a header; existing values of the same name are kept. Of a header that occurs once in a response, such as
        /// `location`, the last value is sent.
        #[must_use]
        #vis fn #name(mut self, name_: #private::HeaderName, value_: #private::HeaderValue) -> Self {
            #body
        }
    }
}

//     pub fn try_header<Name: AsRef<str>, Value: AsRef<str>>(
//         mut self,
//         name_: Name,
//         value_: Value,
//     ) -> Result<Self, InvalidHeader> {
//         let headers = &mut self.headers;
//         Result::map(
//             Headers::try_append(HeadersField::lines_mut(headers), name_.as_ref(), value_.as_ref()),
//             |()| self,
//         )
//     }
pub(super) fn expand_try_header(
    model: &ErrorModel<'_>,
    name: &Ident,
    field: &CaseField<'_>,
) -> TokenStream {
    let (private, vis) = (model.private(), visibility(model));
    let (text, result) = (as_text(), result_self(model));
    let header_name = names::fresh_type(model.item, "Name");
    let header_value = names::fresh_type(model.item, "Value");
    let (bind, lines) = lines(model, field);
    let body = body(model, || {
        quote! {
            #bind
            ::core::result::Result::map(
                #private::Headers::try_append(
                    #lines,
                    ::core::convert::AsRef::as_ref(&name_),
                    ::core::convert::AsRef::as_ref(&value_),
                ),
                |()| self,
            )
        }
    });
    quote! {
        /// Appends a header that is given as text; existing values of the same name are kept.
        ///
        /// # Errors
        ///
        /// Returns `InvalidHeader`, which contains the name, if the name or the value is invalid.
        #vis fn #name<#header_name, #header_value>(
            mut self,
            name_: #header_name,
            value_: #header_value,
        ) -> #result
        where
            #header_name: #text,
            #header_value: #text,
        {
            #body
        }
    }
}

//     pub fn try_headers<Pairs: IntoIterator<Item = (Name, Value)>, Name: AsRef<str>, Value: AsRef<str>>(
//         mut self,
//         pairs_: Pairs,
//     ) -> Result<Self, InvalidHeader> {
//         let headers = &mut self.headers;
//         Result::map(Headers::try_extend(HeadersField::lines_mut(headers), pairs_), |()| self)
//     }
pub(super) fn expand_try_headers(
    model: &ErrorModel<'_>,
    name: &Ident,
    field: &CaseField<'_>,
) -> TokenStream {
    let (private, vis) = (model.private(), visibility(model));
    let (text, result) = (as_text(), result_self(model));
    let pairs = names::fresh_type(model.item, "Pairs");
    let header_name = names::fresh_type(model.item, "Name");
    let header_value = names::fresh_type(model.item, "Value");
    let (bind, lines) = lines(model, field);
    let body = body(model, || {
        quote! {
            #bind
            ::core::result::Result::map(#private::Headers::try_extend(#lines, pairs_), |()| self)
        }
    });
    quote! {
        /// Appends headers that are given as text: a map, or a list of pairs in which names may repeat.
        ///
        /// # Errors
        ///
        /// Returns `InvalidHeader`, which contains the name of the first invalid header.
        #vis fn #name<#pairs, #header_name, #header_value>(mut self, pairs_: #pairs) -> #result
        where
            #pairs: ::core::iter::IntoIterator<Item = (#header_name, #header_value)>,
            #header_name: #text,
            #header_value: #text,
        {
            #body
        }
    }
}

/// The binding of the `#[headers]` field, and its lines. With the spans of its type, a type that cannot hold them is
/// reported there.
//
//     let headers = &mut self.headers;
//     HeadersField::lines_mut(headers)
fn lines(model: &ErrorModel<'_>, field: &CaseField<'_>) -> (TokenStream, TokenStream) {
    let at = hygiene::at_type(field.ty);
    let private = model.private_at(at);
    let (headers, member) = (Ident::new("__genro_headers", at), hygiene::member(&field.member));
    let bind = quote!(let #headers = &mut self.#member;);
    (bind, quote_spanned!(at=> #private::HeadersField::lines_mut(#headers)))
}

fn as_text() -> TokenStream {
    quote!(::core::convert::AsRef<::core::primitive::str>)
}

fn result_self(model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    quote!(::core::result::Result<Self, #private::InvalidHeader>)
}
