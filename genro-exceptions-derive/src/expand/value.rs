//! The value of an expression of the user's.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{Ident, Index};

use crate::hygiene;
use crate::template::Computed;

/// A method of a trait of the library on the value of an expression.
///
/// The compiler reports a wrong type at the argument, and labels the path of the call where that is elsewhere. So both go
/// from the first token of the expression to its last.
//
//     match (field.status(),) {
//         value => StatusValue::into_status(value.0),
//     }
pub(super) fn value_call(
    private: &TokenStream,
    computed: &Computed,
    of: &str,
    method: &str,
    arguments: &TokenStream,
) -> TokenStream {
    let mut spans = computed.written.clone().into_iter().map(|token| token.span());
    let first = spans.next().map_or_else(Span::call_site, hygiene::located);
    let last = spans.last().map_or(first, hygiene::located);
    let value = Ident::new("__genro_value", first);
    let (of, method) = (Ident::new(of, first), Ident::new(method, last));
    let index = Index { index: 0, span: last };
    let private = hygiene::respanned(private.to_token_stream(), first);
    let path = quote_spanned!(first=> #private::#of::#method);
    let tokens = &computed.tokens;
    quote!(match (#tokens,) {
        #value => #path(#value.#index #arguments),
    })
}
