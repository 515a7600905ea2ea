//! `to_response`, `to_response_as` and `to_problem_response`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::bounds::Bounds;
use crate::expand::arms::body;
use crate::expand::features::json_items;
use crate::expand::header::visibility;
use crate::model::ErrorModel;
use crate::names;

//     /// Creates the HTTP response: status line, headers and body.
//     #[must_use]
//     pub fn to_response<Body>(&self) -> Response<Body> where Body: TextBody {
//         response(self)
//     }
pub(super) fn expand_to_response(model: &ErrorModel<'_>, name: &Ident) -> TokenStream {
    let private = model.private();
    let doc = quote! {
        /// Creates the HTTP response: status line, headers and body.
    };
    method(model, &doc, name, None, &quote!(#private::response))
}

//     /// Creates the HTTP response with a body in the form of the first type argument.
//     #[must_use]
//     pub fn to_response_as<Form, Body>(&self) -> Response<Body> where Form: ErrorFormat, Body: TextBody {
//         response_as::<Form, Body>(self)
//     }
pub(super) fn expand_to_response_as(model: &ErrorModel<'_>, name: &Ident) -> TokenStream {
    let private = model.private();
    let form = names::fresh_type(model.item, "Form");
    let doc = quote! {
        /// Creates the HTTP response with a body in the form of the first type argument.
    };
    method(model, &doc, name, Some(&form), &quote!(#private::response_as::<#form, _>))
}

//     json_items! {
//         /// Creates the HTTP response, with a body of type `application/problem+json`.
//         #[must_use]
//         pub fn to_problem_response<Body>(&self) -> Response<Body> where Body: TextBody {
//             problem_response(self)
//         }
//     }
pub(super) fn expand_to_problem_response(model: &ErrorModel<'_>, name: &Ident) -> TokenStream {
    let private = model.private();
    json_items(&private, || {
        let doc = quote! {
            /// Creates the HTTP response, with a body of type `application/problem+json`.
        };
        method(model, &doc, name, None, &quote!(#private::problem_response))
    })
}

fn method(
    model: &ErrorModel<'_>,
    doc: &TokenStream,
    name: &Ident,
    form: Option<&Ident>,
    call: &TokenStream,
) -> TokenStream {
    let (private, vis) = (model.private(), visibility(model));
    let parameter = names::fresh_type(model.item, "Body");
    let mut bounds = Bounds::empty(&model.item.generics);
    bounds.whole(quote!(Self), quote!(#private::HttpError));
    if model.may_stay_in_thread() {
        bounds.assume(quote!(Self), quote!(#private::HttpError));
    }
    if let Some(form) = form {
        bounds.add(quote!(#form: #private::ErrorFormat));
    }
    bounds.add(quote!(#parameter: #private::TextBody));
    let bounds = bounds.into_where();
    let body = body(model, || quote!(#call(self)));
    let comma = form.map(|_| quote!(,));
    quote! {
        #doc
        #[must_use]
        #vis fn #name<#form #comma #parameter>(&self) -> #private::Response<#parameter> #bounds {
            #body
        }
    }
}
