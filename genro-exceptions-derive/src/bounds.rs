//! Where-clauses: what generic fields must be, for the impls that really use them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, Ident, Type};

use crate::types;

/// The predicates of one impl; only types that mention a type parameter need any.
pub(crate) struct Bounds<'a> {
    generics: &'a Generics,
    seen: BTreeSet<String>,
    predicates: Vec<TokenStream>,
}

impl<'a> Bounds<'a> {
    pub(crate) fn new(generics: &'a Generics) -> Self {
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = predicates.map(ToTokens::to_token_stream).collect();
        Self { generics, seen: BTreeSet::new(), predicates }
    }

    /// Without the predicates of the type: for a method of an impl that has them.
    pub(crate) fn empty(generics: &'a Generics) -> Self {
        Self { generics, seen: BTreeSet::new(), predicates: Vec::new() }
    }

    /// `ty: bound`, if the field's type is generic.
    pub(crate) fn field(&mut self, ty: &Type, bound: impl ToTokens) {
        let is_parameter =
            |word: &Ident| self.generics.type_params().any(|parameter| parameter.ident == *word);
        if types::mentions(ty, &is_parameter) {
            let predicate = quote!(#ty: #bound);
            if self.seen.insert(predicate.to_string()) {
                self.predicates.push(predicate);
            }
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

    /// `where` and the predicates, or nothing.
    pub(crate) fn into_where(self) -> TokenStream {
        let predicates = self.predicates;
        if predicates.is_empty() { TokenStream::new() } else { quote!(where #(#predicates,)*) }
    }
}
