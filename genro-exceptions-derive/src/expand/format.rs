//! `format`: the form of the body.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::{Arm, Key};
use super::forward::{any_answers, match_answers};
use crate::model::ErrorModel;

/// The method, unless the default of the trait is right for every case.
//
//     fn format(&self) -> Option<Format> {
//         match self {
//             Self::Inner { 0: field } => HttpError::format(TransparentField::as_http_error(field)),
//             _ => default_format(self),
//         }
//     }
pub(super) fn expand_format(model: &ErrorModel<'_>) -> Option<TokenStream> {
    any_answers(model, |_, _| false).then(|| {
        let body = match_answers(model, "format", &[], |_, _| {
            Arm::shared(Key::Default, quote!(__genro::default_format(self)))
        });
        quote! {
            fn format(&self) -> __genro::Option<__genro::Format> {
                #body
            }
        }
    })
}
