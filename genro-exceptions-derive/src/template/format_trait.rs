//! `{}`, `{:?}`, `{:x}`: which trait prints the field.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

/// The trait behind a placeholder, by its name in `core::fmt`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct FormatTrait(&'static str);

impl FormatTrait {
    pub(crate) const DISPLAY: Self = Self("Display");
    pub(crate) const DEBUG: Self = Self("Debug");

    pub(super) fn of(spec: &str) -> Self {
        match spec.chars().next_back() {
            Some('?') => Self::DEBUG,
            Some('x') => Self("LowerHex"),
            Some('X') => Self("UpperHex"),
            Some('o') => Self("Octal"),
            Some('b') => Self("Binary"),
            Some('e') => Self("LowerExp"),
            Some('E') => Self("UpperExp"),
            Some('p') => Self("Pointer"),
            _ => Self::DISPLAY,
        }
    }

    pub(crate) fn path(self) -> TokenStream {
        let name = Ident::new(self.0, Span::call_site());
        quote!(::core::fmt::#name)
    }
}
