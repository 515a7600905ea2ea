//! `to_response` and `to_problem_response`.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use crate::bounds::Bounds;
use crate::expand::arms::body;
use crate::expand::features::json_items;
use crate::expand::header::visibility;
use crate::model::ErrorModel;
use crate::names;

//     /// Makes the HTTP response: status line, headers and body.
//     #[must_use]
//     pub fn to_response<Body>(&self) -> Response<Body> where Body: TextBody {
//         response(self)
//     }
pub(super) fn expand_to_response(model: &ErrorModel<'_>, name: &Ident) -> TokenStream {
    let doc = quote! {
        /// Makes the HTTP response: status line, headers and body.
    };
    method(model, &doc, name, "response")
}

//     json_items! {
//         /// Makes the HTTP response as `application/problem+json`.
//         #[must_use]
//         pub fn to_problem_response<Body>(&self) -> Response<Body> where Body: TextBody {
//             problem_response(self)
//         }
//     }
pub(super) fn expand_to_problem_response(model: &ErrorModel<'_>, name: &Ident) -> TokenStream {
    json_items(&model.private(), || {
        let doc = quote! {
            /// Makes the HTTP response as `application/problem+json`.
        };
        method(model, &doc, name, "problem_response")
    })
}

fn method(model: &ErrorModel<'_>, doc: &TokenStream, name: &Ident, call: &str) -> TokenStream {
    let (private, vis) = (model.private(), visibility(model));
    let parameter = names::fresh_type(model.item, "Body");
    let mut bounds = Bounds::empty(&model.item.generics);
    bounds.whole(quote!(Self), quote!(#private::HttpError));
    bounds.add(quote!(#parameter: #private::TextBody));
    let bounds = bounds.into_where();
    let body = body(model, || {
        let call = Ident::new(call, Span::call_site());
        quote!(#private::#call(self))
    });
    quote! {
        #doc
        #[must_use]
        #vis fn #name<#parameter>(&self) -> #private::Response<#parameter> #bounds {
            #body
        }
    }
}
