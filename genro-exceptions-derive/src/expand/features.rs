//! What is written for a feature of the library.

use proc_macro2::TokenStream;
use quote::quote;

/// The items, where the library has its feature `json`: a macro cannot see the features of another crate.
//
//     json_items! { … }
pub(super) fn json_items(
    private: &TokenStream,
    items: impl FnOnce() -> TokenStream,
) -> TokenStream {
    let items = items();
    if items.is_empty() {
        return items;
    }
    quote!(#private::json_items! { #items })
}
