//! The lints of clippy that judge a signature, whoever wrote it: what the fields ask for is nothing to warn about.

use proc_macro2::TokenStream;
use quote::quote;

use super::{chains, name_of, required, starts};
use crate::model::{Case, CaseField, ErrorModel, Role};
use crate::names;
use crate::types;

/// The number of parameters up to which `clippy::too_many_arguments` is silent.
const FEW: usize = 7;

/// One `#[allow]` for each lint that would speak up, and none without need.
pub(super) fn allowed(model: &ErrorModel<'_>) -> TokenStream {
    let cases = || model.cases.iter().filter(|_| starts(model));
    let is_long =
        |case: &Case<'_>| required(case).count() + usize::from(case.detail_field().is_some()) > FEW;
    let own_name = names::snake_case(&model.item.ident);
    let is_named_as_type = |case: &Case<'_>| model.is_enum && name_of(model, case) == own_name;
    let lints = [
        (takes_impl(model), quote!(clippy::impl_trait_in_params)),
        (cases().any(is_long), quote!(clippy::too_many_arguments)),
        (cases().any(is_named_as_type), quote!(clippy::self_named_constructors)),
    ];
    lints
        .into_iter()
        .filter(|(speaks_up, _)| *speaks_up)
        .map(|(_, lint)| quote!(#[allow(#lint)]))
        .collect()
}

/// Whether a method has an `impl Trait` parameter.
fn takes_impl(model: &ErrorModel<'_>) -> bool {
    let starting = |field: &CaseField<'_>| starts(model) && types::takes_into(field.ty);
    let chained = |field: &CaseField<'_>| {
        chains(model)
            && match field.role {
                Role::Headers => true,
                Role::Source | Role::Header(_) => {
                    types::option_of(field.ty).is_some_and(types::takes_into)
                }
                _ => false,
            }
    };
    model.cases.iter().flat_map(|case| &case.fields).any(|field| starting(field) || chained(field))
}
