//! Where-clauses: the bounds of generic fields, in the impls that use these fields.

use std::cell::OnceCell;
use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, Ident, Type};

use crate::words;

/// The predicates of one impl. Only a type that mentions a type parameter needs one.
pub(crate) struct Bounds<'a> {
    generics: &'a Generics,
    /// The type parameters, collected for the first field.
    parameters: OnceCell<Vec<&'a Ident>>,
    seen: HashSet<String>,
    predicates: Vec<TokenStream>,
}

impl<'a> Bounds<'a> {
    pub(crate) fn new(generics: &'a Generics) -> Self {
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = predicates.map(ToTokens::to_token_stream).collect();
        Self { predicates, ..Self::empty(generics) }
    }

    /// Without the predicates of the type: for a method of an impl that has them.
    pub(crate) fn empty(generics: &'a Generics) -> Self {
        Self { generics, parameters: OnceCell::new(), seen: HashSet::new(), predicates: Vec::new() }
    }

    /// Adds `ty: bound`, if the type of the field is generic.
    pub(crate) fn field(&mut self, ty: &Type, bound: impl ToTokens) {
        let parameters = || self.generics.type_params().map(|parameter| &parameter.ident).collect();
        let parameters = self.parameters.get_or_init(parameters);
        if !parameters.is_empty() && words::mentions(ty, &|word| parameters.contains(&word)) {
            let predicate = quote!(#ty: #bound);
            if self.seen.insert(predicate.to_string()) {
                self.predicates.push(predicate);
            }
        }
    }

    /// Adds `ty: bound`, if the declared type is generic. Without the bound, the error of a concrete type is clearer.
    pub(crate) fn whole(&mut self, ty: impl ToTokens, bound: impl ToTokens) {
        if self.generics.type_params().next().is_some() {
            self.add(quote!(#ty: #bound));
        }
    }

    /// Adds `ty: bound` where the bound may not hold and another error says so: without the `for`, a bound that does not
    /// hold for a type without parameters is an error itself.
    pub(crate) fn assume(&mut self, ty: impl ToTokens, bound: impl ToTokens) {
        self.add(quote!(for<'any> #ty: #bound));
    }

    /// Adds any other predicate.
    pub(crate) fn add(&mut self, predicate: TokenStream) {
        self.predicates.push(predicate);
    }

    /// `where` and the predicates, or nothing.
    pub(crate) fn into_where(self) -> TokenStream {
        if self.predicates.is_empty() {
            return TokenStream::new();
        }
        let predicates = self.into_predicates();
        quote!(where #predicates)
    }

    /// The predicates, each with a comma.
    pub(crate) fn into_predicates(self) -> TokenStream {
        let predicates = self.predicates;
        quote!(#(#predicates,)*)
    }
}
