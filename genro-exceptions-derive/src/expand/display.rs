//! `impl Display`: the detail, for the log.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::arms::{Arm, match_texts};
use super::forward::forward_std;
use super::header::{impl_header, imported};
use super::status::phrase_for_log;
use crate::bounds::Bounds;
use crate::model::{Answer, Case, Described, ErrorModel, Status, Text};
use crate::template::FormatTrait;

//     impl Display for ApiError {
//         fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
//             formatter.write_str(match self {
//                 Self::Gone => "it is gone",
//                 Self::Forbidden { .. } => phrase(StatusCode::FORBIDDEN),
//                 Self::Invalid { detail, .. } => DetailField::as_text(detail),
//                 Self::Missing { id } => return formatter.write_fmt(format_args!("no user {id}")),
//                 Self::Inner { 0: field } => return Display::fmt(TransparentField::as_http_error(field), formatter),
//             })
//         }
//     }
pub(super) fn expand_display(model: &ErrorModel<'_>) -> TokenStream {
    let mut bounds = Bounds::new(&model.item.generics);
    for case in &model.cases {
        match &case.answer {
            Answer::Transparent if model.is_recursive(case.fields[0].ty) => {}
            Answer::Transparent => bounds.field(case.fields[0].ty, quote!(__genro::HttpError)),
            Answer::Described(described) => {
                display_bounds(case, described, &mut bounds, &|ty| model.is_recursive(ty));
            }
        }
    }
    let write_str = |text| quote!(__genro_formatter.write_str(#text));
    let body = match_texts(model, write_str, |case| match &case.answer {
        Answer::Transparent => forward_std(
            model,
            case,
            |error| quote!(__genro::fmt::Display::fmt(#error, __genro_formatter)),
        ),
        Answer::Described(described) => write(case, described),
    });
    let header = impl_header(model, quote!(__genro::fmt::Display), bounds);
    quote! {
        #header {
            fn fmt(&self, __genro_formatter: &mut __genro::fmt::Formatter<'_>) -> __genro::fmt::Result {
                #body
            }
        }
    }
}

fn write(case: &Case<'_>, described: &Described) -> Arm {
    if let Some(index) = case.detail_field() {
        return Arm::call(case, index, "DetailField", "as_text").text();
    }
    match &described.text {
        Text::Fixed(text) => Arm::fixed(quote!(#text)).text(),
        Text::Template(template) => {
            let args = template.format_args(&imported());
            Arm::template(template, quote!(__genro_formatter.write_fmt(#args)))
        }
        Text::Phrase | Text::Display => phrase_for_log(case, described),
    }
}

/// What Display needs of the fields: of the `#[detail]` field, or of those that the template prints.
pub(super) fn display_bounds(
    case: &Case<'_>,
    described: &Described,
    bounds: &mut Bounds<'_>,
    is_displayed_here: &dyn Fn(&Type) -> bool,
) {
    if let (Status::OfCause(cause), Text::Phrase) = (&described.status, &described.text) {
        // The text is the phrase of the status.
        let ty = case.fields[*cause].ty;
        if !is_displayed_here(ty) {
            bounds.field(ty, quote!(__genro::HttpError));
        }
    }
    match case.detail_field() {
        Some(index) => bounds.field(case.fields[index].ty, quote!(__genro::DetailField)),
        None => template_bounds(case, described, bounds, is_displayed_here),
    }
}

/// What the template needs of the fields that it prints, but for the `Display` that is implemented here.
pub(super) fn template_bounds(
    case: &Case<'_>,
    described: &Described,
    bounds: &mut Bounds<'_>,
    is_displayed_here: &dyn Fn(&Type) -> bool,
) {
    let Text::Template(template) = &described.text else {
        return;
    };
    for (index, format) in &template.printed {
        let ty = case.fields[*index].ty;
        if *format != FormatTrait::DISPLAY || !is_displayed_here(ty) {
            bounds.field(ty, format.path());
        }
    }
    for format in &template.prints_self {
        bounds.whole(quote!(Self), format.path());
    }
}
