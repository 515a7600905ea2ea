//! The lints of clippy that warn of signatures in generated code too: the fields decide these signatures.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::ErrorModel;
use crate::model::methods::{Method, MethodKind};
use crate::names;
use crate::types;

/// The number of parameters up to which `clippy::too_many_arguments` is silent.
const FEW: usize = 7;

/// One `#[allow]` for each lint that would warn, and none without need.
//
//     #[allow(clippy::impl_trait_in_params)]
pub(super) fn expand_allowed(model: &ErrorModel<'_>, methods: &[Method<'_>]) -> TokenStream {
    let is_named_as_type = |method: &Method<'_>| {
        model.is_enum
            && matches!(method.kind, MethodKind::New(_, None))
            && method.name == names::snake_case(&model.item.ident)
    };
    let lints = [
        (methods.iter().any(has_impl_trait), quote!(clippy::impl_trait_in_params)),
        (methods.iter().any(is_long), quote!(clippy::too_many_arguments)),
        (methods.iter().any(is_named_as_type), quote!(clippy::self_named_constructors)),
    ];
    lints.into_iter().filter(|(warns, _)| *warns).map(|(_, lint)| quote!(#[allow(#lint)])).collect()
}

fn has_impl_trait(method: &Method<'_>) -> bool {
    match method.kind {
        MethodKind::New(case, detail) => {
            case.required().chain(detail).any(|field| types::takes_into(field.ty))
        }
        MethodKind::TryHeader(_) | MethodKind::TryHeaders(_) => true,
        MethodKind::Set(_, ty) => types::takes_into(ty),
        MethodKind::ToResponse
        | MethodKind::ToResponseAs
        | MethodKind::ToProblemResponse
        | MethodKind::Header(_) => false,
    }
}

fn is_long(method: &Method<'_>) -> bool {
    match method.kind {
        MethodKind::New(case, detail) => case.required().chain(detail).count() > FEW,
        _ => false,
    }
}
