//! `detail` and `to_detail`: the text that the client reads.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::http_error::inner;
use super::{Arm, NOTHING_SAID, imported, match_self, match_texts, status};
use crate::attr::options::Part;
use crate::model::{Answer, Case, Described, ErrorModel, Status, Text};

/// Both methods; where no text is borrowed from the error, one calls the other.
pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let borrows = |case: &Case<'_>| {
        matches!(case.answer, Answer::Transparent) || case.detail_field().is_some()
    };
    let detail = if model.cases.iter().any(borrows) {
        match_self(model, &quote!(self), borrowed)
    } else {
        quote!(__genro::detail(self))
    };
    let borrow = |text| quote!(__genro::Cow::Borrowed(#text));
    let to_detail = match_texts(model, borrow, |case| owned(model, case));
    quote! {
        fn detail(&self) -> __genro::Cow<'_, __genro::str> {
            #detail
        }
        fn to_detail(&self) -> __genro::Cow<'static, __genro::str> {
            #to_detail
        }
    }
}

fn borrowed(case: &Case<'_>) -> Arm {
    if let Answer::Transparent = case.answer {
        return inner(case, |error| quote!(__genro::HttpError::detail(#error)));
    }
    match case.detail_field() {
        Some(index) => Arm::of_type(case, index, |field, span| {
            let text = quote_spanned!(span=> __genro::DetailField::as_text(#field));
            quote!(__genro::Cow::Borrowed(#text))
        }),
        None => Arm::shared(NOTHING_SAID, quote!(__genro::HttpError::to_detail(self))),
    }
}

fn owned(model: &ErrorModel<'_>, case: &Case<'_>) -> Arm {
    let described = match &case.answer {
        Answer::Transparent => {
            return inner(case, |error| quote!(__genro::HttpError::to_detail(#error)));
        }
        Answer::Described(described) => described,
    };
    if let Some(index) = case.detail_field() {
        return Arm::of_type(
            case,
            index,
            |field, span| quote_spanned!(span=> __genro::DetailField::to_text(#field)),
        );
    }
    match &described.text {
        Text::Fixed(text) => Arm::fixed(quote!(#text)).text(),
        // Display is where this text is put together already.
        Text::Template(_) if !model.skips(Part::Display) => {
            Arm::shared(NOTHING_SAID, quote!(__genro::display_text(self)))
        }
        Text::Template(template) => {
            let args = template.format_args(&imported());
            Arm::fixed(quote!(__genro::text(#args))).with_text(template)
        }
        Text::Phrase => phrase(case, described),
        Text::Display => foreign(case, described),
    }
}

fn phrase(case: &Case<'_>, described: &Described) -> Arm {
    status(case, &described.status).wrap(|status| quote!(__genro::phrase(#status))).text()
}

/// A Display that this macro did not write is a text for the log: no 5xx shows it to the client.
fn foreign(case: &Case<'_>, described: &Described) -> Arm {
    let code = match &described.status {
        Status::Fixed(fixed) => fixed.code(),
        Status::Field(_) => None,
    };
    match code {
        Some(..500) => Arm::shared(NOTHING_SAID, quote!(__genro::display_text(self))),
        Some(500..) => phrase(case, described),
        None => status(case, &described.status)
            .wrap(|status| quote!(__genro::public_text(#status, self))),
    }
}
