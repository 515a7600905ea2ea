//! The user's words with spans of the macro: lints judge generated code by the spans of its tokens.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Generics, Ident, Member, Token, Type};

use crate::keywords;

/// A span of the macro at the place of `span`.
pub(crate) fn located(span: Span) -> Span {
    Span::call_site().located_at(span)
}

/// The same at a field's type, for errors that are reported there.
pub(crate) fn at_type(ty: &Type) -> Span {
    located(ty.span())
}

/// A name of the user's with a span of the macro: nothing reports its use as that of a `#[deprecated]` item.
///
/// The span brings the macro's edition, in which `gen` is a keyword: the identifier may have to be raw.
pub(crate) fn ident(ident: &Ident) -> Ident {
    keywords::identifier(&ident.unraw().to_string(), located(ident.span()))
}

/// The same at another place.
pub(crate) fn ident_at(ident: &Ident, span: Span) -> Ident {
    keywords::identifier(&ident.unraw().to_string(), located(span))
}

/// The name of a field with a span of the macro.
pub(crate) fn member(member: &Member) -> Member {
    match member {
        Member::Named(ident) => Member::Named(self::ident(ident)),
        Member::Unnamed(index) => Member::Unnamed(index.clone()),
    }
}

/// Names in a path that a later edition made keywords.
const LATER_KEYWORDS: [&str; 4] = ["async", "await", "gen", "try"];

/// A path or a visibility with spans of the macro.
pub(crate) fn tokens(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut located_group = Group::new(group.delimiter(), self::tokens(group.stream()));
                located_group.set_span(located(group.span()));
                TokenTree::Group(located_group)
            }
            // With a span of the macro it would mean another crate.
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

/// The generics with angle brackets of the macro, by which lints see that the bounds are repeated in generated code.
pub(crate) fn generics(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    generics.lt_token = Some(Token![<](Span::call_site()));
    generics.gt_token = Some(Token![>](Span::call_site()));
    generics
}
