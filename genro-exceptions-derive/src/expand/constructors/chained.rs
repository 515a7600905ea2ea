//! What adds to an error that is there: `header`, `caused_by`, `retry_after` …

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Member, Type};

use super::super::visibility;
use super::{parameter, value};
use crate::model::{Answer, Case, CaseField, ErrorModel, Role};
use crate::spans;
use crate::types;

/// The methods that add to what is there.
pub(super) fn chained(model: &ErrorModel<'_>, case: &Case<'_>) -> TokenStream {
    let mut methods = TokenStream::new();
    if let Answer::Inner = case.answer {
        return methods;
    }
    for field in &case.fields {
        match (&field.role, types::option_of(field.ty)) {
            (Role::Headers, _) => methods.extend(header_methods(model, field)),
            (Role::Source, Some(inner)) => {
                let name = Ident::new("caused_by", Span::call_site());
                methods.extend(setter(
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
                    methods.extend(setter(model, field, inner, name, &doc));
                }
            }
            _ => {}
        }
    }
    methods
}

/// `self`, changed, or nothing where the declaration is wrong.
fn changed(model: &ErrorModel<'_>, body: TokenStream) -> TokenStream {
    if model.is_stub {
        quote!(::core::unreachable!())
    } else {
        body
    }
}

fn setter(
    model: &ErrorModel<'_>,
    field: &CaseField<'_>,
    ty: &Type,
    name: &Ident,
    doc: &str,
) -> TokenStream {
    let (vis, member) = (visibility(model), spans::own_member(&field.member));
    let inner = CaseField {
        member: field.member.clone(),
        ty,
        role: Role::Plain,
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
    quote! {
        #[doc = #doc]
        #[must_use]
        #vis fn #name(mut self, #parameter) -> Self {
            #body
        }
    }
}

fn header_methods(model: &ErrorModel<'_>, field: &CaseField<'_>) -> TokenStream {
    let private = model.private();
    let (vis, member) = (visibility(model), spans::own_member(&field.member));
    let header = changed(
        model,
        quote! {
            #private::Headers::append(&mut self.#member, name_, value_);
            self
        },
    );
    let try_header = changed(
        model,
        quote! {
            ::core::result::Result::map(
                #private::Headers::try_append(
                    &mut self.#member,
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
            ::core::result::Result::map(#private::Headers::try_extend(&mut self.#member, pairs_), |()| self)
        },
    );
    let result = quote!(::core::result::Result<Self, #private::InvalidHeader>);
    let text = quote!(impl ::core::convert::AsRef<::core::primitive::str>);
    quote! {
        /// Adds a header line; one of the same name stays.
        #[must_use]
        #vis fn header(mut self, name_: #private::HeaderName, value_: #private::HeaderValue) -> Self {
            #header
        }
        /// Adds a header line given as text; one of the same name stays.
        ///
        /// # Errors
        ///
        /// `InvalidHeader`, which names the header, if HTTP cannot carry the name or the value.
        #vis fn try_header(mut self, name_: #text, value_: #text) -> #result {
            #try_header
        }
        /// Adds header lines given as text: a map, or a list of pairs in which names may repeat.
        ///
        /// # Errors
        ///
        /// `InvalidHeader`, which names the first header that HTTP cannot carry.
        #vis fn try_headers<__GenroName, __GenroValue>(
            mut self,
            pairs_: impl ::core::iter::IntoIterator<Item = (__GenroName, __GenroValue)>,
        ) -> #result
        where
            __GenroName: ::core::convert::AsRef<::core::primitive::str>,
            __GenroValue: ::core::convert::AsRef<::core::primitive::str>,
        {
            #try_headers
        }
    }
}
