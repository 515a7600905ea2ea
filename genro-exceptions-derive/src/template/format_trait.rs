//! `{}`, `{:?}`, `{:x}`: which trait prints the field.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

/// The trait behind `{}`, `{:?}`, `{:x}` …
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum FormatTrait {
    Display,
    Debug,
    LowerHex,
    UpperHex,
    Octal,
    Binary,
    LowerExp,
    UpperExp,
    Pointer,
}

impl FormatTrait {
    pub(super) fn of(spec: &str) -> Self {
        match spec.chars().next_back() {
            Some('?') => Self::Debug,
            Some('x') => Self::LowerHex,
            Some('X') => Self::UpperHex,
            Some('o') => Self::Octal,
            Some('b') => Self::Binary,
            Some('e') => Self::LowerExp,
            Some('E') => Self::UpperExp,
            Some('p') => Self::Pointer,
            _ => Self::Display,
        }
    }

    pub(crate) fn path(self) -> TokenStream {
        let name = match self {
            Self::Display => "Display",
            Self::Debug => "Debug",
            Self::LowerHex => "LowerHex",
            Self::UpperHex => "UpperHex",
            Self::Octal => "Octal",
            Self::Binary => "Binary",
            Self::LowerExp => "LowerExp",
            Self::UpperExp => "UpperExp",
            Self::Pointer => "Pointer",
        };
        let name = Ident::new(name, Span::call_site());
        quote!(::core::fmt::#name)
    }
}
