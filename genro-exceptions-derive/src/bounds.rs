//! Where-clauses: what generic fields must be, for the impls that really use them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, Type};

use crate::types;

/// The predicates of one impl; only types that mention a type parameter need any.
pub(crate) struct Bounds<'a> {
    generics: &'a Generics,
    seen: BTreeSet<String>,
    predicates: Vec<TokenStream>,
}

impl<'a> Bounds<'a> {
    pub(crate) fn new(generics: &'a Generics) -> Self {
        let predicates = match &generics.where_clause {
            Some(clause) => clause.predicates.iter().map(ToTokens::to_token_stream).collect(),
            None => Vec::new(),
        };
        Self { generics, seen: BTreeSet::new(), predicates }
    }

    /// Without the predicates of the type: for a method of an impl that has them.
    pub(crate) fn empty(generics: &'a Generics) -> Self {
        Self { generics, seen: BTreeSet::new(), predicates: Vec::new() }
    }

    /// `ty: bound`, if the field's type is generic.
    pub(crate) fn field(&mut self, ty: &Type, bound: impl ToTokens) {
        if types::mentions(ty, &|word| {
            self.generics.type_params().any(|parameter| parameter.ident == *word)
        }) {
            self.add_once(quote!(#ty: #bound));
        }
    }

    /// `ty: bound`, if the type itself is generic: otherwise it holds or does not, and the error is clearer.
    pub(crate) fn whole(&mut self, ty: impl ToTokens, bound: impl ToTokens) {
        if self.generics.type_params().next().is_some() {
            self.add(quote!(#ty: #bound));
        }
    }

    /// Any other predicate.
    pub(crate) fn add(&mut self, predicate: TokenStream) {
        self.predicates.push(predicate);
    }

    fn add_once(&mut self, predicate: TokenStream) {
        if self.seen.insert(predicate.to_string()) {
            self.predicates.push(predicate);
        }
    }

    /// `where` and the predicates, or nothing.
    pub(crate) fn into_where(self) -> TokenStream {
        if self.predicates.is_empty() {
            return TokenStream::new();
        }
        let predicates = self.into_predicates();
        quote!(where #predicates)
    }

    /// The predicates, each with a comma behind it.
    pub(crate) fn into_predicates(self) -> TokenStream {
        let predicates = self.predicates;
        quote!(#(#predicates,)*)
    }
}
