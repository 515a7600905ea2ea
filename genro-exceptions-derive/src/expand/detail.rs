//! `detail` and `to_detail`: the text for the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::{Arm, Key, match_texts};
use super::assertions::any_is_error;
use super::forward::{any_answers, forward, match_answers};
use super::header::imported;
use super::status::{if_answered, phrase, status};
use crate::attr::options::Part;
use crate::model::{Answer, Case, Described, ErrorModel, Hidden, Status, Text};
use crate::template::Template;

/// Both methods; `detail` calls `to_detail` where no text is borrowed from the error.
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
        match_answers(model, "detail", &[], |case, described| match case.detail_field() {
            Some(index) => {
                let text = Arm::call(case, index, "DetailField", "as_text").wrap(borrow);
                if_answered(case, described, text)
            }
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
        let text = Arm::call(case, index, "DetailField", "to_text");
        return if_answered(case, described, text);
    }
    match &described.text {
        Text::Fixed(text) if case.may_be_replaced(described) => {
            if_answered(case, described, Arm::fixed(quote!(__genro::Cow::Borrowed(#text))))
        }
        Text::Fixed(text) => Arm::fixed(quote!(#text)).text(),
        Text::Template(template) => composed(model, case, described, template),
        Text::Phrase => phrase(case, described),
        Text::Display => foreign_display(case, described),
    }
}

/// The text of a format string, which Display formats already, if it is this macro's.
///
/// A struct formats it once more: Display is called through a pointer, and has a formatter of its own. Of an enum, that
/// would be all of its texts, and a type with parameters would need here the bounds that Display has.
//
//     text(format_args!("no user {id}"))
//     display_text(self)
//     public_format(StatusField::status_of(status, self), format_args!("no user: {cause}"))
fn composed(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    template: &Template,
) -> Arm {
    let is_ours = !model.skips(Part::Display);
    let args = template.format_args(&imported());
    let public = || {
        if is_ours {
            return public_text(case, described);
        }
        status(case, described).and(
            Arm::template(template, args.clone()),
            |status, args| quote!(__genro::public_format(#status, #args)),
        )
    };
    let open = || {
        let text = if is_ours && !is_plain_struct(model) {
            Arm::shared(Key::Default, quote!(__genro::display_text(self)))
        } else {
            Arm::template(template, quote!(__genro::text(#args)))
        };
        if_answered(case, described, text)
    };
    match model.hidden_at_run_time(case, described) {
        Hidden::Never => open(),
        Hidden::Always => public(),
        Hidden::IfError(types) => {
            let is_error = any_is_error(&imported(), &types);
            public().and(open(), |public, open| quote!(if #is_error { #public } else { #open }))
        }
    }
}

fn is_plain_struct(model: &ErrorModel<'_>) -> bool {
    !model.is_enum && model.item.generics.params.is_empty()
}

/// A Display that this macro does not write may be meant for the log: of a 5xx, the client does not get it.
fn foreign_display(case: &Case<'_>, described: &Described) -> Arm {
    let code = match &described.status {
        Status::Fixed(fixed) => fixed.code(),
        Status::Field(_) | Status::Computed(_) | Status::OfCause(_) => None,
    };
    match code {
        Some(..500) => Arm::shared(Key::Default, quote!(__genro::display_text(self))),
        Some(500..) => phrase(case, described),
        None => public_text(case, described),
    }
}

/// What Display prints, unless the status is a 5xx.
fn public_text(case: &Case<'_>, described: &Described) -> Arm {
    status(case, described).wrap(|status| quote!(__genro::public_text(#status, self)))
}
