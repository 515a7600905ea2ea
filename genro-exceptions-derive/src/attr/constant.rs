//! The path of a constant of the user's: `codes::GONE`, `T::STATUS`, `<K as Kind>::STATUS`.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Ident, PathArguments, Token, TypePath};

use super::error_at;
use crate::hygiene;
use crate::types;
use crate::words;

/// The path of a constant.
#[derive(Clone)]
pub(crate) struct ConstPath {
    path: TypePath,
    /// Whether the value may depend on a parameter of the type, which no `const` item can use.
    pub(crate) is_generic: bool,
}

impl ConstPath {
    pub(crate) fn peek(input: ParseStream) -> bool {
        input.peek(Ident::peek_any) || input.peek(Token![::]) || input.peek(Token![<])
    }

    /// Reads the path at the cursor; `expected` is the message for anything else, such as the type `Option<u8>`, which an
    /// expression would read as a comparison.
    pub(crate) fn parse(input: ParseStream, expected: &str) -> syn::Result<Self> {
        if !Self::peek(input) {
            return Err(error_at(input, expected));
        }
        let path: TypePath =
            input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), expected))?;
        // The segments before are those of a trait, which is a type.
        let of_trait = path.qself.as_ref().map_or(0, |qself| qself.position);
        let is_type =
            path.path.segments.iter().skip(of_trait).any(|segment| match &segment.arguments {
                PathArguments::AngleBracketed(arguments) => arguments.colon2_token.is_none(),
                PathArguments::None | PathArguments::Parenthesized(_) => false,
            });
        if is_type {
            return Err(syn::Error::new_spanned(path, expected));
        }
        Ok(Self { path, is_generic: false })
    }

    /// The name, if it is one.
    pub(crate) fn get_ident(&self) -> Option<&Ident> {
        let TypePath { qself, path, .. } = &self.path;
        if qself.is_none() { path.get_ident() } else { None }
    }

    /// The name of the constant.
    pub(crate) fn last_ident(&self) -> Option<&Ident> {
        self.path.path.segments.last().map(|last| &last.ident)
    }

    pub(crate) fn span(&self) -> Span {
        self.path.span()
    }

    /// Finds out what it means in a declaration.
    pub(super) fn resolve(&mut self, item: &DeriveInput) {
        let names = item.generics.params.iter().filter_map(types::parameter);
        let names: Vec<&Ident> = names.collect();
        let has = |is: &dyn Fn(&Ident) -> bool| words::has_word(self.path.to_token_stream(), is);
        let has_self = has(&|word| word == "Self");
        self.is_generic = has(&|word| names.contains(&word)) || (has_self && !names.is_empty());
        if has_self {
            resolve_self(&mut self.path, item);
        }
    }
}

/// Replaces `Self` by the type, unless the type has parameters: in a `const` item `Self` has no meaning, and there is no
/// such item in the code of a generic type.
pub(super) fn resolve_self<P: Clone + Parse + ToTokens>(path: &mut P, item: &DeriveInput) {
    if item.generics.params.iter().any(|parameter| types::parameter(parameter).is_some()) {
        return;
    }
    let ty = |span| hygiene::ident_at(&item.ident, span).into_token_stream();
    let replaced = words::without_self(path.to_token_stream(), &ty);
    *path = syn::parse2(replaced).unwrap_or_else(|_| path.clone());
}

impl From<Ident> for ConstPath {
    fn from(name: Ident) -> Self {
        let path = TypePath { attrs: Vec::new(), qself: None, path: name.into() };
        Self { path, is_generic: false }
    }
}

impl ToTokens for ConstPath {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
    }
}
