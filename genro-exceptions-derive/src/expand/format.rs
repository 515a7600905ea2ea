//! `format`: the form of the body.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned as _;

use super::arms::{Arm, Key};
use super::forward::{any_answers, match_answers};
use crate::hygiene;
use crate::model::ErrorModel;

/// The method, unless the default of the trait is right for every case.
//
//     fn format(&self) -> Option<Format> {
//         match self {
//             Self::Missing { .. } => {
//                 const FORM: Format = form::<Envelope>();
//                 Some(FORM)
//             }
//             Self::Inner { 0: field } => HttpError::format(TransparentField::as_http_error(field)),
//             _ => default_format(self),
//         }
//     }
pub(super) fn expand_format(model: &ErrorModel<'_>) -> Option<TokenStream> {
    any_answers(model, |_, described| described.body.is_some()).then(|| {
        let body = match_answers(model, "format", &[], |_, described| match &described.body {
            Some(form) if described.inherits_body => Arm::shared(Key::Inherited, of(model, form)),
            Some(form) => Arm::fixed(of(model, form)),
            None => Arm::shared(Key::Default, quote!(__genro::default_format(self))),
        });
        quote! {
            fn format(&self) -> __genro::Option<__genro::Format> {
                #body
            }
        }
    })
}

/// The path keeps its span: a type that is not a form is what gets underlined. As a constant, a media type that is not a
/// header value is an error of `cargo check` too; where the type is generic, of the build alone.
fn of(model: &ErrorModel<'_>, form: &Path) -> TokenStream {
    let span = hygiene::located(form.span());
    let value = quote_spanned!(span=> __genro::form::<#form>());
    if !model.item.generics.params.is_empty() {
        return quote!(__genro::Some(#value));
    }
    quote!({
        const __GENRO_FORM: __genro::Format = #value;
        __genro::Some(__GENRO_FORM)
    })
}
