//! What a `#[detail]` field holds when no text is given: the text of the case.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::bounds::Bounds;
use crate::expand::assertions::any_is_error;
use crate::expand::display::template_bounds;
use crate::expand::status::fixed_status;
use crate::expand::value::value_call;
use crate::fields::FieldSet;
use crate::hygiene;
use crate::model::{Answer, Case, Described, ErrorModel, Hidden, Status, Text};
use crate::names;

/// The text, and what it takes to make it.
#[derive(Default)]
pub(super) struct DefaultText {
    /// The fields that it reads, which are bound before.
    pub(super) uses: FieldSet,
    /// The statements in front of the value that a constructor makes.
    pub(super) before: TokenStream,
    pub(super) value: TokenStream,
}

//     let __genro_field_id = &id_;
//     let __genro_default = From::from(formatted(StatusCode::NOT_FOUND, format_args!("no user {__genro_field_id}")));
//     … __genro_default …
//
//     … DetailField::made_of([], "it is gone") …
pub(super) fn default_text(model: &ErrorModel<'_>, case: &Case<'_>) -> Option<DefaultText> {
    let field = &case.fields[case.detail_field()?];
    let at = hygiene::at_type(field.ty);
    let made_of = |text: TokenStream| {
        let private = model.private_at(at);
        quote_spanned!(at=> #private::DetailField::made_of([], #text))
    };
    let Answer::Described(described) = &case.answer else {
        return Some(DefaultText { value: made_of(quote!("")), ..DefaultText::default() });
    };
    let private = model.private();
    let mut uses = FieldSet::default();
    Some(match &described.text {
        Text::Fixed(text) => {
            DefaultText { value: made_of(quote!(#text)), ..DefaultText::default() }
        }
        Text::Phrase | Text::Display => {
            let status = status(model, case, described, &mut uses);
            let text = made_of(quote!(#private::phrase(#status)));
            if uses.is_empty() {
                return Some(DefaultText { value: text, ..DefaultText::default() });
            }
            let before = quote!(let __genro_default = #text;);
            DefaultText { uses, before, value: quote!(__genro_default) }
        }
        Text::Template(template) => {
            uses.join(template.used.clone());
            let args = template.format_args(&private);
            // A field has no way to say that its text could not be printed.
            let otherwise = match &described.status {
                // It may need `self`, which is not there yet.
                Status::Computed(_) => quote!(#private::StatusCode::INTERNAL_SERVER_ERROR),
                Status::Fixed(_) | Status::Field(_) | Status::OfCause(_) => {
                    status(model, case, described, &mut uses)
                }
            };
            let open = quote!(#private::formatted(#otherwise, #args));
            let mut public = || {
                let status = status(model, case, described, &mut uses);
                quote!(#private::String::from(#private::public_format(#status, #args)))
            };
            let text = match model.hidden_at_run_time(case, described) {
                Hidden::Never => open,
                Hidden::Always => public(),
                Hidden::IfError(types) => {
                    let (is_error, public) = (any_is_error(&private, &types), public());
                    quote!(if #is_error { #public } else { #open })
                }
            };
            let before = quote!(let __genro_default = ::core::convert::From::from(#text););
            DefaultText { uses, before, value: quote!(__genro_default) }
        }
    })
}

/// The status, which may be a parameter of the constructor.
fn status(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    described: &Described,
    uses: &mut FieldSet,
) -> TokenStream {
    let private = model.private();
    let status = match &described.status {
        Status::Fixed(status) => return fixed_status(&private, status),
        Status::Field(index) => {
            let field = &case.fields[*index];
            let span = hygiene::at_type(field.ty);
            let mut parameter = names::parameter(&field.member);
            parameter.set_span(span);
            let private = model.private_at(span);
            if field.init.is_some() {
                uses.insert(*index);
            }
            return quote_spanned!(span=> #private::StatusField::to_status(&#parameter));
        }
        Status::Computed(computed) => {
            uses.join(computed.used.clone());
            value_call(&private, computed, "StatusValue", "into_status", &TokenStream::new())
        }
        Status::OfCause(index) => {
            uses.insert(*index);
            let field = &case.fields[*index];
            let span = hygiene::at_type(field.ty);
            let mut binding = names::binding(&field.member);
            binding.set_span(span);
            let at = model.private_at(span);
            let error = quote_spanned!(span=> #at::CauseField::as_http_error(#binding));
            quote!(#private::HttpError::status(#error))
        }
    };
    quote!(#private::StatusField::to_status(&#status))
}

/// What the text needs of the fields that it prints, and of the `#[detail]` field that holds it.
pub(super) fn default_text_bounds(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
    bounds: &mut Bounds<'_>,
) {
    let (Answer::Described(described), Some(text), false) =
        (&case.answer, case.detail_field(), model.is_stub)
    else {
        return;
    };
    let private = model.private();
    template_bounds(case, described, bounds, &|_| false);
    if let Status::OfCause(cause) = described.status {
        bounds.field(case.fields[cause].ty, quote!(#private::HttpError));
    }
    let bound = if let Text::Template(_) = described.text {
        quote!(::core::convert::From<#private::String>)
    } else {
        quote!(#private::DetailField)
    };
    bounds.field(case.fields[text].ty, bound);
}
