//! Whose word it is: lints judge generated code by the span of its words, so most must be the macro's own.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{Generics, Ident, Member, Path, Token};

use crate::keywords;

/// The macro's own span at the place of `span`.
pub(crate) fn located(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// The user's word as one of the macro's: `#[deprecated]`, for one, does not reach it.
///
/// It becomes a word of the macro's edition too, where `gen` is a keyword, and has to be raw.
pub(crate) fn ident(ident: &Ident) -> Ident {
    keywords::identifier(&ident.unraw().to_string(), located(ident.span()))
}

/// The name of a field as a word of the macro.
pub(crate) fn member(member: &Member) -> Member {
    match member {
        Member::Named(ident) => Member::Named(self::ident(ident)),
        Member::Unnamed(index) => Member::Unnamed(index.clone()),
    }
}

/// Words of a path that were names before an edition made them keywords.
const LATER_KEYWORDS: [&str; 4] = ["async", "await", "gen", "try"];

/// The words of a path or of a visibility as the macro's.
pub(crate) fn tokens(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut owned = Group::new(group.delimiter(), self::tokens(group.stream()));
                owned.set_span(located(group.span()));
                TokenTree::Group(owned)
            }
            // Elsewhere it would be another crate.
            TokenTree::Ident(word) if word == "$crate" => word.into(),
            TokenTree::Ident(word) if LATER_KEYWORDS.iter().any(|later| word == later) => {
                self::ident(&word).into()
            }
            mut other => {
                other.set_span(located(other.span()));
                other
            }
        })
        .collect()
}

/// The path of a constant.
///
/// `self::LOCKED` is not `LOCKED` in an attribute, where that is a status of its own, but it is in the generated
/// code, where `unused_qualifications` would have it shortened. Other paths stay the user's words, to which the
/// compiler's suggestions apply.
pub(crate) fn constant(path: &Path) -> TokenStream {
    if path.segments.first().is_some_and(|first| first.ident == "self") {
        self::tokens(path.to_token_stream())
    } else {
        path.to_token_stream()
    }
}

/// The generics with angle brackets of the macro: by those, lints tell repeated bounds that the user can help.
pub(crate) fn generics(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    generics.lt_token = Some(Token![<](Span::call_site()));
    generics.gt_token = Some(Token![>](Span::call_site()));
    generics
}
