//! `impl Describe`: what the declaration says of each answer, as data.

mod parts;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, Meta};

use self::parts::{parts, status};
use super::arms::body;
use super::features::describe_items;
use super::header::{impl_generics, impl_header, imported, self_type};
use crate::attr::options::Part;
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{Answer, Case, ErrorModel, Role};
use crate::words;

//     describe_items! {
//         impl Describe for ApiError {
//             fn cases() -> CaseList {
//                 use AnyType as _;
//                 let cases = Cases::of::<Self>();
//                 let cases = cases.push(&[" There is no such note."], ErrorCase::declared("ApiError::Missing", Some(StatusCode::NOT_FOUND)));
//                 let cases = cases.append("ApiError::Inner", &[], || TypeOf::<Inner>::__genro_cases());
//                 cases.finish()
//             }
//         }
//         openapi! { [] [ApiError] [] }
//     }
pub(super) fn expand_describe(model: &ErrorModel<'_>) -> Option<TokenStream> {
    describe_items(&imported(), || {
        let header = impl_header(model, quote!(__genro::Describe), bounds(model));
        let body = body(model, || {
            let cases =
                model.cases.iter().enumerate().filter_map(|(index, case)| add(model, index, case));
            quote! {
                use __genro::AnyType as _;
                let __genro_cases = __genro::Cases::of::<Self>();
                #(let __genro_cases = __genro_cases #cases;)*
                __genro_cases.finish()
            }
        });
        let openapi = (!model.skips(Part::Openapi)).then(|| expand_openapi(model));
        quote! {
            #header {
                fn cases() -> __genro::CaseList {
                    #body
                }
            }
            #openapi
        }
    })
}

/// The traits of the OpenAPI crates, whose impls the library writes.
fn expand_openapi(model: &ErrorModel<'_>) -> TokenStream {
    let ty = self_type(model);
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(&ty, quote!(__genro::Describe));
    let impl_generics = words::without_self(impl_generics(model), &|_| ty.clone());
    let where_clause = words::without_self(bounds.into_where(), &|_| ty.clone());
    quote!(__genro::openapi! { [#impl_generics] [#ty] [#where_clause] })
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    for case in &model.cases {
        match &case.answer {
            Answer::Transparent if model.is_recursive(case.fields[0].ty) => {}
            Answer::Transparent => bounds.field(case.fields[0].ty, quote!(__genro::Describe)),
            Answer::Described(described) => {
                let of_case = described.headers.iter();
                for index in of_case.filter_map(|header| header.computed()?.whole_field()) {
                    bounds.field(case.fields[index].ty, quote!(__genro::HeaderField));
                }
            }
        }
        for field in &case.fields {
            match field.role {
                Role::Header(_) => bounds.field(field.ty, quote!(__genro::HeaderField)),
                Role::Instance => bounds.field(field.ty, quote!(__genro::InstanceField)),
                _ => {}
            }
        }
    }
    bounds
}

/// Adds one case, or those of the field of a transparent one. A field that holds the error itself brings none along.
fn add(model: &ErrorModel<'_>, index: usize, case: &Case<'_>) -> Option<TokenStream> {
    let attrs = attributes(model, index);
    let docs = docs(attrs);
    let name = if model.is_enum {
        format!("{}::{}", model.item.ident.unraw(), case.ident.unraw())
    } else {
        case.ident.unraw().to_string()
    };
    match &case.answer {
        Answer::Transparent if model.is_recursive(case.fields[0].ty) => None,
        Answer::Transparent => {
            let ty = case.fields[0].ty;
            Some(quote!(.append(#name, &[#(#docs),*], || __genro::TypeOf::<#ty>::__genro_cases())))
        }
        Answer::Described(described) => {
            let parts = parts(model, case, described, attrs);
            let status = status(&described.status);
            Some(quote!(.push(&[#(#docs),*], __genro::ErrorCase::declared(#name, #status) #parts)))
        }
    }
}

/// The attributes of a variant, or of the struct itself.
fn attributes<'m>(model: &'m ErrorModel<'_>, index: usize) -> &'m [Attribute] {
    match &model.item.data {
        Data::Enum(data) => &data.variants[index].attrs,
        Data::Struct(_) | Data::Union(_) => &model.item.attrs,
    }
}

/// The lines of a doc comment: literals, or macros that a declaration by a macro has there.
fn docs(attrs: &[Attribute]) -> impl Iterator<Item = TokenStream> {
    attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => {
            Some(hygiene::tokens(doc.value.to_token_stream()))
        }
        _ => None,
    })
}
