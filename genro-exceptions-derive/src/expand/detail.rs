//! `detail` and `to_detail`: the text that the client reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::{Arm, Key, match_texts};
use super::display::phrase;
use super::forward::{any_answers, forward, match_answers};
use super::header::imported;
use super::status::status;
use crate::attr::options::Part;
use crate::model::{Answer, Case, Described, ErrorModel, Status, Text};

/// Both methods; where no text is borrowed from the error, one calls the other.
//
//     fn detail(&self) -> Cow<'_, str> {
//         match self {
//             Self::Invalid { detail, .. } => Cow::Borrowed(DetailField::as_text(detail)),
//             Self::Inner { 0: field } => HttpError::detail(TransparentField::as_http_error(field)),
//             _ => HttpError::to_detail(self),
//         }
//     }
//     fn to_detail(&self) -> Cow<'static, str> {
//         Cow::Borrowed(match self {
//             Self::Gone => "it is gone",
//             Self::Forbidden { .. } => phrase(StatusCode::FORBIDDEN),
//             Self::Missing { .. } => return display_text(self),
//             Self::Invalid { detail, .. } => return DetailField::to_text(detail),
//             Self::Inner { 0: field } => return HttpError::to_detail(TransparentField::as_http_error(field)),
//         })
//     }
pub(super) fn expand_detail(model: &ErrorModel<'_>) -> TokenStream {
    let borrow = |text| quote!(__genro::Cow::Borrowed(#text));
    let detail = if any_answers(model, |case, _| case.detail_field().is_some()) {
        match_answers(model, "detail", &[], |case, _| match case.detail_field() {
            Some(index) => Arm::call(case, index, "DetailField", "as_text").wrap(borrow),
            None => Arm::shared(Key::Default, quote!(__genro::HttpError::to_detail(self))),
        })
    } else {
        quote!(__genro::detail(self))
    };
    let to_detail = match_texts(model, borrow, |case| match &case.answer {
        Answer::Transparent => forward(case, "to_detail", &[]),
        Answer::Described(described) => to_detail(model, case, described),
    });
    quote! {
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            #detail
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            #to_detail
        }
    }
}

fn to_detail(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> Arm {
    if let Some(index) = case.detail_field() {
        return Arm::call(case, index, "DetailField", "to_text");
    }
    match &described.text {
        Text::Fixed(text) => Arm::fixed(quote!(#text)).text(),
        // Display is where this text is put together already.
        Text::Template(_) if !model.skips(Part::Display) => {
            Arm::shared(Key::Default, quote!(__genro::display_text(self)))
        }
        Text::Template(template) => {
            let args = template.format_args(&imported());
            Arm::template(template, quote!(__genro::text(#args)))
        }
        Text::Phrase => phrase(case, described),
        Text::Display => foreign_display(case, described),
    }
}

/// A Display that this macro did not write is a text for the log: no 5xx shows it to the client.
fn foreign_display(case: &Case<'_>, described: &Described) -> Arm {
    let code = match &described.status {
        Status::Fixed(fixed) => fixed.code(),
        Status::Field(_) => None,
    };
    match code {
        Some(..500) => Arm::shared(Key::Default, quote!(__genro::display_text(self))),
        Some(500..) => phrase(case, described),
        None => status(case, &described.status)
            .wrap(|status| quote!(__genro::public_text(#status, self))),
    }
}
