//! `detail` and `to_detail`: the text that the client reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Arm, NOTHING_SAID, match_self, status};
use crate::attr::options::Part;
use crate::model::{Answer, Case, ErrorModel, Own, Status, Text};

/// Both methods; where no text is borrowed from the error, one calls the other.
pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let private = model.private();
    let borrows =
        |case: &Case<'_>| matches!(case.answer, Answer::Inner) || case.detail_field().is_some();
    let detail = if model.cases.iter().any(borrows) {
        match_self(model, &quote!(self), |case| borrowed(model, case))
    } else {
        quote!(#private::HttpError::to_detail(self))
    };
    let to_detail = match_self(model, &quote!(self), |case| owned(model, case));
    quote! {
        fn detail(&self) -> #private::Cow<'_, ::core::primitive::str> {
            #detail
        }
        fn to_detail(&self) -> #private::Cow<'static, ::core::primitive::str> {
            #to_detail
        }
    }
}

fn borrowed(model: &ErrorModel<'_>, case: &Case<'_>) -> Arm {
    let private = model.private();
    if let Answer::Inner = case.answer {
        return Arm::field(case, 0, |field| quote!(#private::HttpError::detail(#field)));
    }
    match case.detail_field() {
        Some(index) => Arm::field(
            case,
            index,
            |field| quote!(#private::Cow::Borrowed(#private::DetailField::as_text(#field))),
        ),
        None => Arm::shared(NOTHING_SAID, quote!(#private::HttpError::to_detail(self))),
    }
}

fn owned(model: &ErrorModel<'_>, case: &Case<'_>) -> Arm {
    let private = model.private();
    let own = match &case.answer {
        Answer::Inner => {
            return Arm::field(
                case,
                0,
                |field| quote!(#private::HttpError::to_detail(#field)),
            );
        }
        Answer::Own(own) => own,
    };
    if let Some(index) = case.detail_field() {
        return Arm::field(
            case,
            index,
            |field| quote!(#private::DetailField::to_text(#field)),
        );
    }
    match &own.text {
        Text::Fixed(text) => Arm::fixed(quote!(#private::Cow::Borrowed(#text))),
        // Display is where this text is put together already.
        Text::Template(_) if !model.skips(Part::Display) => {
            Arm::shared(NOTHING_SAID, quote!(#private::display_text(self)))
        }
        Text::Template(template) => {
            let args = template.format_args(&private);
            Arm::fixed(quote!(#private::text(#args))).with(template.used.iter().copied())
        }
        Text::Phrase => phrase(model, case, own),
        Text::Display => foreign(model, case, own),
    }
}

fn phrase(model: &ErrorModel<'_>, case: &Case<'_>, own: &Own) -> Arm {
    let private = model.private();
    status(model, case, &own.status)
        .wrap(|status| quote!(#private::Cow::Borrowed(#private::phrase(#status))))
}

/// A Display that this macro did not write is a text for the log: no 5xx shows it to the client.
fn foreign(model: &ErrorModel<'_>, case: &Case<'_>, own: &Own) -> Arm {
    let private = model.private();
    let code = match &own.status {
        Status::Fixed(fixed) => fixed.code(),
        Status::Field(_) => None,
    };
    match code {
        Some(..500) => Arm::shared(NOTHING_SAID, quote!(#private::display_text(self))),
        Some(500..) => phrase(model, case, own),
        None => status(model, case, &own.status)
            .wrap(|status| quote!(#private::public_text(#status, self))),
    }
}
