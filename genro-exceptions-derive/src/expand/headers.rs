//! `append_headers`: the headers of the response.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::arms::{Arm, Key};
use super::assertions::any_is_error;
use super::constant::path_of;
use super::forward::{any_answers, match_answers};
use super::header::imported;
use super::status::of_value_alone;
use crate::attr::header::FieldHeaderAttr;
use crate::attr::header_name::HeaderName;
use crate::model::{Case, CaseField, CaseHeader, Described, ErrorModel, HeaderValue, Hidden, Role};

/// The method, unless no case has a header.
//
//     fn append_headers(&self, headers: &mut HeaderMap) {
//         match self {
//             Self::Limited { wait, lines, .. } => {
//                 reserve(headers, 6); // from six on
//                 append_header(headers, &header::CACHE_CONTROL, const { HeaderValue::from_static("no-store") });
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
            || described.headers_from.is_some()
            || case.find(|role| matches!(role, Role::Header(_) | Role::Headers)).is_some()
    };
    any_answers(model, has_headers).then(|| {
        let body =
            match_answers(model, "append_headers", &["__genro_headers"], |case, described| {
                append(model, case, described)
            });
        quote! {
            fn append_headers(&self, __genro_headers: &mut __genro::HeaderMap) {
                #body
            }
        }
    })
}

fn append(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> Arm {
    let headers = described.headers.iter().map(|header| {
        let hidden = header
            .computed()
            .map_or(Hidden::Never, |computed| model.hidden_value(case, described, computed));
        (header, hidden)
    });
    let (shown, hidden): (Vec<_>, Vec<_>) =
        headers.partition(|(_, hidden)| matches!(hidden, Hidden::Never));
    let shown = shown.iter().map(|(header, _)| append_header(header));
    let of_fields = case.fields.iter().enumerate().filter_map(|(index, field)| match &field.role {
        Role::Header(header) => Some(append_field(case, index, header)),
        Role::Headers => Some(
            Arm::call(case, index, "HeadersField", "lines")
                .wrap(|lines| quote!(__genro::Headers::append_to(#lines, __genro_headers);)),
        ),
        _ => None,
    });
    // Whether they are sent, a `location` may decide.
    let (first, last): (Vec<_>, Vec<_>) =
        hidden.into_iter().partition(|(header, _)| header.name.is_location());
    let hidden = first.iter().chain(&last);
    let hidden = hidden.map(|(header, hidden)| append_hidden(case, described, header, hidden));
    let of_cause = described.headers_from.map(|index| append_of_cause(case, described, index));
    let reserve = reserve(case, described).into_iter();
    let mut arms = reserve.chain(shown).chain(of_fields).chain(of_cause).chain(hidden).peekable();
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

fn append_header(header: &CaseHeader) -> Arm {
    let name = name(&header.name);
    match &header.value {
        HeaderValue::Fixed(value) => Arm::fixed(quote! {
            __genro::append_header(__genro_headers, #name, const { __genro::HeaderValue::from_static(#value) });
        }),
        HeaderValue::Computed(computed) => Arm::computed_with(
            computed,
            "HeaderField",
            "append_value",
            &quote!(, __genro_headers, #name),
        )
        .wrap(|append| quote!(#append;)),
    }
}

/// A header that shows the cause: it is sent below 500.
//
//     if may_show_cause(StatusField::given(status), &header::WARNING, headers) {
//         HeaderField::append_value(cause.warning(), headers, &header::WARNING);
//     }
fn append_hidden(
    case: &Case<'_>,
    described: &Described,
    header: &CaseHeader,
    hidden: &Hidden<'_>,
) -> Arm {
    let name = name(&header.name);
    let is_no_error = match hidden {
        Hidden::IfError(types) => {
            let is_error = any_is_error(&imported(), types);
            Some(quote!(!#is_error ||))
        }
        Hidden::Always | Hidden::Never => None,
    };
    of_value_alone(case, &described.status, "given").and(append_header(header), |status, append| {
        quote! {
            if #is_no_error __genro::may_show_cause(#status, #name, __genro_headers) {
                #append
            }
        }
    })
}

/// The headers of the cause, but those that the declaration gives.
//
//     append_of_cause(headers, CauseField::as_http_error(cause), &[&header::RETRY_AFTER]);
fn append_of_cause(case: &Case<'_>, described: &Described, index: usize) -> Arm {
    let of_fields = case.fields.iter().filter_map(|field| match &field.role {
        Role::Header(header) => Some(&header.name),
        _ => None,
    });
    let own = described.headers.iter().map(|header| &header.name).chain(of_fields).map(name);
    let own: Vec<TokenStream> = own.collect();
    Arm::call(case, index, "CauseField", "as_http_error")
        .wrap(|cause| quote!(__genro::append_of_cause(__genro_headers, #cause, &[#(#own),*]);))
}

fn append_field(case: &Case<'_>, index: usize, header: &FieldHeaderAttr) -> Arm {
    let name = name(&header.name);
    Arm::of_type(case, index, |field, span| match &header.around {
        None => quote_spanned! {span=>
            __genro::HeaderField::append_lines(#field, __genro_headers, #name);
        },
        Some((before, behind)) => quote_spanned! {span=>
            __genro::HeaderField::append_lines_in(#field, __genro_headers, #name, [#before, #behind]);
        },
    })
}

/// A reference to the name of a header.
//
//     { static NAME: HeaderName = HeaderName::from_static("x-request-id"); &NAME }
//     &header::RETRY_AFTER
//     &{ let name: HeaderName = path::TO_A_NAME; name }
pub(super) fn name(name: &HeaderName) -> TokenStream {
    match name {
        HeaderName::Text(text) => {
            let lower = text.value().to_ascii_lowercase();
            quote!({
                static __GENRO_NAME: __genro::HeaderName = __genro::HeaderName::from_static(#lower);
                &__GENRO_NAME
            })
        }
        HeaderName::Constant(constant) => quote!(&__genro::header::#constant),
        HeaderName::Path(path) => {
            let path = path_of(path);
            quote!(&{
                let __genro_name: __genro::HeaderName = #path;
                __genro_name
            })
        }
    }
}
