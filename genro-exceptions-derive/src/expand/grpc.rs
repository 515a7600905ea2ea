//! `grpc_code`: the code in gRPC.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::arms::{Arm, Key};
use super::features::grpc_items;
use super::forward::{any_answers, match_answers};
use super::header::imported;
use crate::model::ErrorModel;
use crate::rules::grpc_code::variant_of;

/// The method, unless the status decides for every case.
//
//     grpc_items! {
//         fn grpc_code(&self) -> GrpcCode {
//             match self {
//                 Self::Taken { .. } => GrpcCode::AlreadyExists,
//                 Self::Inner { 0: field } => HttpError::grpc_code(TransparentField::as_http_error(field)),
//                 _ => default_grpc_code(self),
//             }
//         }
//     }
pub(super) fn expand_grpc_code(model: &ErrorModel<'_>) -> Option<TokenStream> {
    grpc_items(&imported(), || {
        any_answers(model, |_, described| described.grpc.is_some()).then(|| {
            let body =
                match_answers(model, "grpc_code", &[], |_, described| match described.grpc {
                    Some(code) => {
                        let variant = Ident::new(variant_of(code), Span::call_site());
                        Arm::shared(Key::Grpc(code), quote!(__genro::GrpcCode::#variant))
                    }
                    None => Arm::shared(Key::Default, quote!(__genro::default_grpc_code(self))),
                });
            quote! {
                fn grpc_code(&self) -> __genro::GrpcCode {
                    #body
                }
            }
        })
    })
}
