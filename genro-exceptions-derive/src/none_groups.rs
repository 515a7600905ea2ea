//! What `macro_rules!` passes on: fragments in None-delimited groups.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{Macro, Path};

use crate::hygiene;

/// The tokens without the invisible groups that `macro_rules!` puts around `$fragment:expr` and the like.
///
/// Around `2 + 3` parentheses take their place: the compiler does not see invisible groups that come out of a macro
/// (rust-lang/rust#67062), and `$sum * 2` would be another number.
pub(crate) fn ungrouped(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let inside = ungrouped(group.stream());
                if is_whole(&inside) {
                    return inside;
                }
                let mut visible = Group::new(Delimiter::Parenthesis, inside);
                visible.set_span(hygiene::located(group.span()));
                TokenTree::Group(visible).into()
            }
            TokenTree::Group(group) => {
                let mut cleared = Group::new(group.delimiter(), ungrouped(group.stream()));
                cleared.set_span(group.span());
                TokenTree::Group(cleared).into()
            }
            other => other.into(),
        })
        .collect()
}

/// A literal, a path, a macro call, a block: what no operator beside it can tear apart.
fn is_whole(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().nth(1).is_none()
        || syn::parse2::<Path>(tokens.clone()).is_ok()
        || syn::parse2::<Macro>(tokens.clone()).is_ok()
}
