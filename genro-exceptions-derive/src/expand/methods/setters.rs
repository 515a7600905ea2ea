//! What adds to an error that is there: `header`, `caused_by`, `retry_after` …

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Member, Type};

use super::super::header::{at_type, visibility};
use super::{Method, parameter, value};
use crate::hygiene;
use crate::model::{Answer, Case, CaseField, ErrorModel, Role};
use crate::names;
use crate::types;

/// The methods that add to what is there.
pub(super) fn setters(model: &ErrorModel<'_>, case: &Case<'_>) -> Vec<Method> {
    let mut methods = Vec::new();
    if let Answer::Transparent = case.answer {
        return methods;
    }
    for field in &case.fields {
        match (&field.role, types::option_of(field.ty)) {
            (Role::Headers, _) => methods.extend(header_methods(model, field)),
            (Role::Source, Some(inner)) => {
                let name = Ident::new("caused_by", Span::call_site());
                methods.push(setter(
                    model,
                    field,
                    inner,
                    &name,
                    "Adds the cause, for the log; the client never reads it.",
                ));
            }
            (Role::Header(header), Some(inner)) => {
                if let Member::Named(name) = &field.member {
                    let doc = format!("Adds the header `{}`.", header.name.canonical());
                    methods.push(setter(model, field, inner, name, &doc));
                }
            }
            _ => {}
        }
    }
    methods
}

/// `self`, changed, or nothing where the declaration is wrong.
fn changed(model: &ErrorModel<'_>, body: TokenStream) -> TokenStream {
    if model.is_stub { quote!(::core::unreachable!()) } else { body }
}

fn setter(
    model: &ErrorModel<'_>,
    field: &CaseField<'_>,
    ty: &Type,
    name: &Ident,
    doc: &str,
) -> Method {
    let (vis, member) = (visibility(model), hygiene::member(&field.member));
    let inner = CaseField {
        member: field.member.clone(),
        ty,
        role: Role::Plain,
        extension: None,
        is_cause: false,
    };
    let (parameter, value) = (parameter(&inner), value(&inner));
    let body = changed(
        model,
        quote! {
            self.#member = ::core::option::Option::Some(#value);
            self
        },
    );
    let tokens = quote! {
        #[doc = #doc]
        #[must_use]
        #vis fn #name(mut self, #parameter) -> Self {
            #body
        }
    };
    Method::new(name, tokens)
}

fn header_methods(model: &ErrorModel<'_>, field: &CaseField<'_>) -> [Method; 3] {
    let private = model.private();
    let (vis, member) = (visibility(model), hygiene::member(&field.member));
    let at = at_type(field.ty);
    let private_at = model.private_at(at);
    let whole = Ident::new("__genro_headers", at);
    let bind = quote!(let #whole = &mut self.#member;);
    let lines = quote_spanned!(at=> #private_at::HeadersField::lines_mut(#whole));
    let name = names::fresh_type(model.item, "Name");
    let value = names::fresh_type(model.item, "Value");
    let header = changed(
        model,
        quote! {
            #bind
            #private::Headers::append(#lines, name_, value_);
            self
        },
    );
    let try_header = changed(
        model,
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
        },
    );
    let try_headers = changed(
        model,
        quote! {
            #bind
            ::core::result::Result::map(#private::Headers::try_extend(#lines, pairs_), |()| self)
        },
    );
    let result = quote!(::core::result::Result<Self, #private::InvalidHeader>);
    let text = quote!(impl ::core::convert::AsRef<::core::primitive::str>);
    let header = quote! {
        /// Adds a header line; one of the same name stays.
        #[must_use]
        #vis fn header(mut self, name_: #private::HeaderName, value_: #private::HeaderValue) -> Self {
            #header
        }
    };
    let try_header = quote! {
        /// Adds a header line given as text; one of the same name stays.
        ///
        /// # Errors
        ///
        /// `InvalidHeader`, which names the header, if HTTP cannot carry the name or the value.
        #vis fn try_header(mut self, name_: #text, value_: #text) -> #result {
            #try_header
        }
    };
    let try_headers = quote! {
        /// Adds header lines given as text: a map, or a list of pairs in which names may repeat.
        ///
        /// # Errors
        ///
        /// `InvalidHeader`, which names the first header that HTTP cannot carry.
        #vis fn try_headers<#name, #value>(
            mut self,
            pairs_: impl ::core::iter::IntoIterator<Item = (#name, #value)>,
        ) -> #result
        where
            #name: ::core::convert::AsRef<::core::primitive::str>,
            #value: ::core::convert::AsRef<::core::primitive::str>,
        {
            #try_headers
        }
    };
    let method = |name: &str, tokens| Method { name: name.to_owned(), tokens };
    [method("header", header), method("try_header", try_header), method("try_headers", try_headers)]
}
