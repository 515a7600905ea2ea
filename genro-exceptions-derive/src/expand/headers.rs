//! `append_headers`: the headers of the response.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::arms::{Arm, Key};
use super::constant::path_of;
use super::forward::{any_answers, match_answers};
use crate::attr::header::{FieldHeaderAttr, HeaderAttr};
use crate::attr::header_name::HeaderName;
use crate::model::{Case, CaseField, Described, ErrorModel, Role};

/// The method, unless no case has a header.
//
//     fn append_headers(&self, headers: &mut HeaderMap) {
//         match self {
//             Self::Limited { wait, lines, .. } => {
//                 reserve(headers, 6); // from six on
//                 append_fixed(headers, header::CACHE_CONTROL, const { HeaderValue::from_static("no-store") });
//                 HeaderField::append_lines(wait, headers, &header::RETRY_AFTER);
//                 Headers::append_to(HeadersField::lines(lines), headers);
//             }
//             Self::Inner { 0: field } => HttpError::append_headers(TransparentField::as_http_error(field), headers),
//             _ => {}
//         }
//     }
pub(super) fn expand_append_headers(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let has_headers = |case: &Case<'_>, described: &Described| {
        !described.headers.is_empty()
            || case.find(|role| matches!(role, Role::Header(_) | Role::Headers)).is_some()
    };
    any_answers(model, has_headers).then(|| {
        let body = match_answers(model, "append_headers", &["__genro_headers"], append);
        quote! {
            fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
                #body
            }
        }
    })
}

fn append(case: &Case<'_>, described: &Described) -> Arm {
    let fixed = described.headers.iter().map(append_fixed);
    let of_fields = case.fields.iter().enumerate().filter_map(|(index, field)| match &field.role {
        Role::Header(header) => Some(append_field(case, index, header)),
        Role::Headers => Some(
            Arm::call(case, index, "HeadersField", "lines")
                .wrap(|lines| quote!(__genro::Headers::append_to(#lines, __genro_headers);)),
        ),
        _ => None,
    });
    let mut arms = reserve(case, described).into_iter().chain(fixed).chain(of_fields).peekable();
    if arms.peek().is_none() {
        return Arm::shared(Key::Default, quote!({}));
    }
    Arm::block(arms)
}

/// Room for all headers at once, where they are more than a map has room for from the start, with the content type.
fn reserve(case: &Case<'_>, described: &Described) -> Option<Arm> {
    let is_header = |field: &&CaseField<'_>| matches!(field.role, Role::Header(_));
    let count = described.headers.len() + case.fields.iter().filter(is_header).count();
    (count >= 6).then(|| Arm::fixed(quote!(__genro::reserve(__genro_headers, #count);)))
}

fn append_fixed(header: &HeaderAttr) -> Arm {
    let (name, value) = (name(&header.name), &header.value);
    Arm::fixed(quote! {
        __genro::append_fixed(__genro_headers, #name, const { __genro::HeaderValue::from_static(#value) });
    })
}

fn append_field(case: &Case<'_>, index: usize, header: &FieldHeaderAttr) -> Arm {
    let name = name(&header.name);
    Arm::of_type(case, index, |field, span| match &header.around {
        None => quote_spanned! {span=>
            __genro::HeaderField::append_lines(#field, __genro_headers, &#name);
        },
        Some((before, behind)) => quote_spanned! {span=>
            __genro::HeaderField::append_lines_in(#field, __genro_headers, &#name, [#before, #behind]);
        },
    })
}

/// The name of a header as an expression.
//
//     const { HeaderName::from_static("x-request-id") }
//     header::RETRY_AFTER
//     { let name: HeaderName = path::TO_A_NAME; name }
fn name(name: &HeaderName) -> TokenStream {
    match name {
        HeaderName::Text(text) => {
            let lower = text.value().to_ascii_lowercase();
            quote!(const { __genro::HeaderName::from_static(#lower) })
        }
        HeaderName::Constant(constant) => quote!(__genro::header::#constant),
        HeaderName::Path(path) => {
            let path = path_of(path);
            quote!({
                let __genro_name: __genro::HeaderName = #path;
                __genro_name
            })
        }
    }
}
