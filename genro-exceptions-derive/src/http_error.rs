//! `http_error!(404, "user {id} not found")`: an `HttpException` on the spot.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Path, Token, bracketed};

use crate::attr::status::{self, StatusAttr};
use crate::attr::ungrouped;
use crate::spans;

/// Expands `[$crate] status, "format", arguments…`.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    parse
        .parse2(input)
        .unwrap_or_else(|error| error.to_compile_error())
}

fn parse(input: ParseStream) -> syn::Result<TokenStream> {
    let content;
    bracketed!(content in input);
    let krate = Path::parse_mod_style.parse2(ungrouped(content.parse()?))?;
    if input.is_empty() {
        return Err(input.error("a status is missing: `http_error!(404, \"user {id} not found\")`"));
    }
    let status = status::read(input)?;
    if let Some(code) = status.code().filter(|code| status::is_redirect(*code)) {
        let message =
            format!("{code} sends the client to an address: use `genro_exceptions::Redirect`");
        return Err(syn::Error::new(status.span(), message));
    }
    let text = if input.is_empty() {
        TokenStream::new()
    } else {
        if !input.peek(Token![,]) {
            return Err(input.error("a comma is missing between the status and the text"));
        }
        input.parse::<Token![,]>()?;
        ungrouped(input.parse()?)
    };
    let status = expand_status(&krate, &status);
    Ok(if text.is_empty() {
        quote!(#krate::HttpException::new(#status))
    } else {
        quote!(#krate::HttpException::with_detail(#status, #krate::__private::text(::core::format_args!(#text))))
    })
}

fn expand_status(krate: &Path, status: &StatusAttr) -> TokenStream {
    match status {
        StatusAttr::Number { name, .. } => quote!(#krate::__private::StatusCode::#name),
        StatusAttr::Unnamed { code, .. } => quote!(const { #krate::__private::status(#code) }),
        StatusAttr::Path(path) => {
            let (span, path) = (spans::own(path.span()), spans::constant(path));
            quote_spanned!(span=> {
                const __GENRO_STATUS: #krate::__private::StatusCode = #krate::__private::checked_status(#path);
                __GENRO_STATUS
            })
        }
    }
}
