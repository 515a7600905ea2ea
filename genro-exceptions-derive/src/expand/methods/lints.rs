//! The lint of clippy that warns of a name in generated code too: the variant decides it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::ErrorModel;
use crate::model::methods::{Method, MethodKind};
use crate::names;

/// The `#[allow]` where the lint would warn. Where it is forbidden, such an enum needs `skip(constructors)`.
//
//     #[allow(clippy::self_named_constructors)]
pub(super) fn expand_allowed(
    model: &ErrorModel<'_>,
    methods: &[Method<'_>],
) -> Option<TokenStream> {
    let is_named_as_type = |method: &Method<'_>| {
        model.is_enum
            && matches!(method.kind, MethodKind::New(_, None))
            && method.name == names::snake_case(&model.item.ident)
    };
    let is_needed = methods.iter().any(is_named_as_type);
    is_needed.then(|| quote!(#[allow(clippy::self_named_constructors)]))
}
