//! What a `#[detail]` field holds when no text is given: the text of the case.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::bounds::Bounds;
use crate::expand::assertions::any_is_error;
use crate::expand::display::template_bounds;
use crate::expand::status::fixed_status;
use crate::hygiene;
use crate::lifetimes::in_signature;
use crate::model::{Answer, Case, CaseField, Described, ErrorModel, Hidden, Status, Text};
use crate::names;
use crate::types;

/// The statements in front of the value that a constructor makes, and the text.
//
//     let __genro_field_id = &id_;
//     let __genro_default = From::from(formatted(format_args!("no user {__genro_field_id}")));
//     … __genro_default …
//
//     … DetailField::made_of([], "it is gone") …
pub(super) fn default_text(
    model: &ErrorModel<'_>,
    case: &Case<'_>,
) -> Option<(TokenStream, TokenStream)> {
    let field = &case.fields[case.detail_field()?];
    let text = match &case.answer {
        Answer::Transparent => quote!(""),
        Answer::Described(described) => match &described.text {
            Text::Fixed(text) => quote!(#text),
            Text::Phrase | Text::Display => phrase(model, case, described),
            Text::Template(template) => {
                let private = model.private();
                let bindings =
                    template.used.iter().map(|&index| bind(model, case, &case.fields[index]));
                let args = template.format_args(&private);
                let open = quote!(#private::formatted(#args));
                let public = || {
                    let status = status(model, case, described);
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
                let before = quote! {
                    #(#bindings)*
                    let __genro_default = ::core::convert::From::from(#text);
                };
                return Some((before, quote!(__genro_default)));
            }
        },
    };
    let at = hygiene::at_type(field.ty);
    let private = model.private_at(at);
    Some((TokenStream::new(), quote_spanned!(at=> #private::DetailField::made_of([], #text))))
}

/// The reason phrase of the status.
fn phrase(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> TokenStream {
    let status = status(model, case, described);
    let private = model.private();
    quote!(#private::phrase(#status))
}

/// The status, which may be a parameter of the constructor.
fn status(model: &ErrorModel<'_>, case: &Case<'_>, described: &Described) -> TokenStream {
    match &described.status {
        Status::Fixed(status) => fixed_status(&model.private(), status),
        Status::Field(index) => {
            let field = &case.fields[*index];
            let span = hygiene::at_type(field.ty);
            let mut parameter = names::parameter(&field.member);
            parameter.set_span(span);
            let private = model.private_at(span);
            quote_spanned!(span=> #private::StatusField::to_status(&#parameter))
        }
    }
}

/// A reference to a value that the text prints, taken before the value moves into the error.
//
//     let table_: String = Into::into(table_);
//     let __genro_field_table = &table_;
fn bind(model: &ErrorModel<'_>, case: &Case<'_>, field: &CaseField<'_>) -> TokenStream {
    let (binding, parameter) = (names::binding(&field.member), names::parameter(&field.member));
    let ty = in_signature(field.ty, &model.item.generics);
    if !case.is_required(field) {
        quote!(let #binding: &#ty = &::core::default::Default::default();)
    } else if types::takes_into(field.ty) {
        quote! {
            let #parameter: #ty = ::core::convert::Into::into(#parameter);
            let #binding = &#parameter;
        }
    } else {
        quote!(let #binding = &#parameter;)
    }
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
    let bound = if let Text::Template(_) = described.text {
        quote!(::core::convert::From<#private::String>)
    } else {
        quote!(#private::DetailField)
    };
    bounds.field(case.fields[text].ty, bound);
}
