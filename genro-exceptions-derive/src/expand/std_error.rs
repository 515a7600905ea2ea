//! `impl Error`: the cause, for the log.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::arms::{Arm, Key, match_self};
use super::forward::{any_answers, forward_std};
use super::header::impl_header;
use crate::bounds::Bounds;
use crate::hygiene;
use crate::model::{Answer, Case, ErrorModel};
use crate::types;

//     impl Error for ApiError {
//         fn source(&self) -> Option<&(dyn Error + 'static)> {
//             use cause::traits::*;
//             match self {
//                 Self::Storage { 0: cause } => Some(SourceField::as_source((&&Cause(cause)).__genro_find())),
//                 Self::Boxed { source, .. } => match source {
//                     Some(cause) => Some(&**cause),
//                     None => None,
//                 },
//                 Self::Inner { 0: field } => Error::source(TransparentField::as_http_error(field)),
//                 _ => None,
//             }
//         }
//     }
pub(super) fn expand_error(model: &ErrorModel<'_>) -> TokenStream {
    let source = any_answers(model, |case, _| case.cause_field().is_some()).then(|| {
        let body = match_self(model, |case| source(model, case));
        // The traits of autoref specialization: each import costs as much as a short function, a `*` as one of them.
        let traits = model.cases.iter().any(is_searched).then(|| {
            quote!(
                use __genro::cause::traits::*;
            )
        });
        quote! {
            fn source(&self) -> __genro::Option<&(dyn __genro::Error + 'static)> {
                #traits
                #body
            }
        }
    });
    let header = impl_header(model, quote!(__genro::Error), bounds(model));
    let cause = expand_cause(model);
    quote!(#header { #source #cause })
}

/// What the library's search for an HTTP error in any other calls. A generic type is an HTTP error for some of its
/// arguments only, which an impl of `Error` cannot ask for.
//
//     fn cause(&self) -> Option<&dyn Error> {
//         leave_downcast(self)
//     }
fn expand_cause(model: &ErrorModel<'_>) -> Option<TokenStream> {
    let is_http_error = !model.is_stub && model.item.generics.params.is_empty();
    is_http_error.then(|| {
        quote! {
            fn cause(&self) -> __genro::Option<&dyn __genro::Error> {
                __genro::leave_downcast(self)
            }
        }
    })
}

fn bounds<'a>(model: &ErrorModel<'a>) -> Bounds<'a> {
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(quote!(Self), quote!(__genro::fmt::Debug + __genro::fmt::Display));
    for case in &model.cases {
        let (index, bound) = match (&case.answer, case.cause_field()) {
            (Answer::Transparent, _) => (0, quote!(__genro::HttpError)),
            (Answer::Described(_), Some(cause)) => (cause, quote!(__genro::Error + 'static)),
            (Answer::Described(_), None) => continue,
        };
        let ty = case.fields[index].ty;
        if model.is_recursive(ty) {
            bounds.whole(quote!(Self), quote!('static));
        } else {
            bounds.field(types::option_of(ty).unwrap_or(ty), bound);
        }
    }
    bounds
}

/// Whether the compiler has to find out how the cause becomes a `dyn Error`.
fn is_searched(case: &Case<'_>) -> bool {
    matches!(case.answer, Answer::Described(_))
        && case.cause_field().is_some_and(|index| !is_boxed(case.fields[index].ty))
}

/// `Box<dyn Error>`, perhaps in an `Option`.
fn is_boxed(ty: &Type) -> bool {
    types::boxed_error(types::option_of(ty).unwrap_or(ty)).is_some()
}

fn source(model: &ErrorModel<'_>, case: &Case<'_>) -> Arm {
    let index = match (&case.answer, case.cause_field()) {
        (Answer::Transparent, _) => {
            return forward_std(model, case, |error| quote!(__genro::Error::source(#error)));
        }
        (Answer::Described(_), None) => return Arm::shared(Key::Default, quote!(__genro::None)),
        (Answer::Described(_), Some(index)) => index,
    };
    let ty = case.fields[index].ty;
    // The span of the type: a cause that is not an `Error` is reported there.
    let is_boxed = is_boxed(ty);
    let span = hygiene::at_type(types::option_of(ty).unwrap_or(ty));
    let as_error = |value: TokenStream| {
        if is_boxed {
            return quote!(&**#value);
        }
        let found = quote_spanned!(span=> (&&__genro::cause::Cause(#value)).__genro_find());
        quote_spanned!(span=> __genro::SourceField::as_source(#found))
    };
    Arm::field(case, index, |field| {
        if types::option_of(ty).is_none() {
            let error = as_error(quote!(#field));
            return quote!(__genro::Some(#error));
        }
        let error = as_error(quote!(__genro_cause));
        quote! {
            match #field {
                __genro::Some(__genro_cause) => __genro::Some(#error),
                __genro::None => __genro::None,
            }
        }
    })
}
