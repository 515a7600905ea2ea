//! `impl Error`: the cause, for the log.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::http_error::{inner, mentions_self};
use super::{Arm, NOTHING_SAID, at_type, impl_header, match_self};
use crate::bounds::Bounds;
use crate::model::{Answer, Case, ErrorModel};
use crate::types;

pub(super) fn expand(model: &ErrorModel<'_>) -> TokenStream {
    let mut bounds = Bounds::new(&model.item.generics);
    bounds.whole(
        quote!(Self),
        quote!(__genro::fmt::Debug + __genro::fmt::Display),
    );
    for case in &model.cases {
        let (index, bound) = match (&case.answer, case.cause_field()) {
            (Answer::Inner, _) => (0, quote!(__genro::HttpError)),
            (Answer::Own(_), Some(cause)) => (cause, quote!(__genro::Error + 'static)),
            (Answer::Own(_), None) => continue,
        };
        let ty = case.fields[index].ty;
        bounds.field(types::option_of(ty).unwrap_or(ty), bound);
    }
    let has_cause =
        |case: &Case<'_>| matches!(case.answer, Answer::Inner) || case.cause_field().is_some();
    let source = model.cases.iter().any(has_cause).then(|| {
        let body = match_self(model, &quote!(self), source);
        quote! {
            fn source(&self) -> __genro::Option<&(dyn __genro::Error + 'static)> {
                #body
            }
        }
    });
    let header = impl_header(model, quote!(__genro::Error), bounds);
    quote!(#header { #source })
}

fn source(case: &Case<'_>) -> Arm {
    if let Answer::Inner = case.answer {
        if mentions_self(case) {
            return Arm::field(case, 0, |field| quote!(__genro::Error::source(#field)));
        }
        return inner(case, |error| quote!(__genro::Error::source(#error)));
    }
    let Some(index) = case.cause_field() else {
        return Arm::shared(NOTHING_SAID, quote!(__genro::None));
    };
    let ty = case.fields[index].ty;
    // The call carries the span of the type, so that a type that is no error is what gets underlined.
    let is_boxed = types::boxed_error(types::option_of(ty).unwrap_or(ty)).is_some();
    let span = at_type(types::option_of(ty).unwrap_or(ty));
    let as_error = |value: TokenStream| {
        if is_boxed {
            return quote!(&**#value);
        }
        let found = quote_spanned!(span=> (&&__genro::cause::Cause(#value)).__genro_find());
        let source = quote_spanned!(span=> __genro::SourceField::as_source(#found));
        quote!({
            use __genro::cause::{ByDeref as _, ByError as _, Otherwise as _};
            #source
        })
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
