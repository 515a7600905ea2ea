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

    /// The trait of a format, the end of a spec such as `x?`; none if there is no such format.
    pub(super) fn of(format: &str) -> Option<Self> {
        Some(match format {
            "" => Self::DISPLAY,
            "?" | "x?" | "X?" => Self::DEBUG,
            "x" => Self("LowerHex"),
            "X" => Self("UpperHex"),
            "o" => Self("Octal"),
            "b" => Self("Binary"),
            "e" => Self("LowerExp"),
            "E" => Self("UpperExp"),
            "p" => Self("Pointer"),
            _ => return None,
        })
    }

    pub(crate) fn path(self) -> TokenStream {
        let name = Ident::new(self.0, Span::call_site());
        quote!(::core::fmt::#name)
    }
}
