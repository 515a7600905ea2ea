//! The mistakes of one declaration, collected so that one compilation reports all of them.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds a mistake at one word.
    pub(crate) fn at(&mut self, span: Span, message: impl Into<String>) {
        self.0.push(syn::Error::new(span, message.into()));
    }

    /// Adds a mistake that covers all of `tokens`.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl Into<String>) {
        self.0.push(syn::Error::new_spanned(tokens.to_token_stream(), message.into()));
    }

    /// Adds a mistake of two attributes: one error from the first to the second.
    pub(crate) fn between(
        &mut self,
        first: impl ToTokens,
        second: impl ToTokens,
        message: impl Into<String>,
    ) {
        self.on(quote!(#first #second), message);
    }

    /// The value, or adds the mistake.
    pub(crate) fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All mistakes as one error, which still reports each of them.
    pub(crate) fn combined(self) -> syn::Result<()> {
        let all = self.0.into_iter().reduce(|mut all, next| {
            all.combine(next);
            all
        });
        all.map_or(Ok(()), Err)
    }

    /// One `compile_error!` for each mistake.
    pub(crate) fn report(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }
}
