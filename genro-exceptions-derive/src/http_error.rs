//! `http_error!(404, "user {id} not found")`: an `HttpException` without a declaration.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Ident, Path, Token, bracketed};

use crate::attr::constant::ConstPath;
use crate::attr::error_at;
use crate::attr::status::{self, StatusAttr};
use crate::expand::assertions::call_at;
use crate::expand::constant::path_of;
use crate::expand::status::fixed_status;
use crate::none_groups::ungrouped;
use crate::rules::status::{is_redirect, needs_location};

/// Expands `[$crate] status, "format", arguments…`.
//
//     $crate::HttpException::with_detail(StatusCode::NOT_FOUND, text(format_args!("user {id} not found")))
//     $crate::HttpException::new(StatusCode::NOT_FOUND)
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    parse.parse2(input).unwrap_or_else(|error| error.to_compile_error())
}

fn parse(input: ParseStream) -> syn::Result<TokenStream> {
    let content;
    bracketed!(content in input);
    let krate = Path::parse_mod_style.parse2(ungrouped(content.parse()?))?;
    check_run_time_status(input)?;
    let status = status::read(input)?;
    if let Some(code) = status.code().filter(|code| is_redirect(*code)) {
        let message = format!("{}: use `genro_exceptions::Redirect`", needs_location(code));
        return Err(syn::Error::new(status.span(), message));
    }
    let text = if input.is_empty() {
        TokenStream::new()
    } else {
        if !input.peek(Token![,]) {
            let message = "a comma is missing between the status and the text";
            return Err(error_at(input, message));
        }
        input.parse::<Token![,]>()?;
        ungrouped(input.parse()?)
    };
    let status = expand_status(&krate, &status);
    Ok(if text.is_empty() {
        quote!(#krate::HttpException::new(#status))
    } else {
        quote!(#krate::__private::exception(#status, ::core::format_args!(#text)))
    })
}

/// Refuses `http_error!(status, …)` and `http_error!(response.status(), …)`, which are known at run time only.
fn check_run_time_status(input: ParseStream) -> syn::Result<()> {
    let ahead = input.fork();
    let Ok(path) = ahead.parse::<Path>() else {
        return Ok(());
    };
    let is_variable = |name: &Ident| name.unraw().to_string().starts_with(char::is_lowercase);
    let is_call = ahead.peek(Token![.]) || ahead.peek(syn::token::Paren);
    if !is_call && !path.get_ident().is_some_and(is_variable) {
        return Ok(());
    }
    let message = "the status must be known at compile time; for a run-time status, write \
                   `HttpException::with_detail(status, format!(\"…\"))`";
    Err(syn::Error::new(path.span(), message))
}

/// The status, which the compiler checks where it is a constant of the user's.
//
//     {
//         use $crate::__private::checked_status as __genro_checked;
//         const __GENRO_STATUS: StatusCode = path::TO_A_STATUS;
//         const _: () = __genro_checked(__GENRO_STATUS);
//         __GENRO_STATUS
//     }
//     const {
//         use $crate::__private::checked_status as __genro_checked;
//         let __genro_status: StatusCode = T::STATUS;
//         __genro_checked(__genro_status);
//         __genro_status
//     }
fn expand_status(krate: &Path, status: &StatusAttr) -> TokenStream {
    let StatusAttr::Path(path) = status else {
        return fixed_status(&quote!(#krate::__private), status);
    };
    let constant = path_of(path);
    if may_be_generic(path) {
        let check = call_at(path.to_token_stream(), "__genro_checked", &quote!(__genro_status));
        return quote!(const {
            use #krate::__private::checked_status as __genro_checked;
            let __genro_status: #krate::__private::StatusCode = #constant;
            #check;
            __genro_status
        });
    }
    let check = call_at(path.to_token_stream(), "__genro_checked", &quote!(__GENRO_STATUS));
    quote!({
        use #krate::__private::checked_status as __genro_checked;
        const __GENRO_STATUS: #krate::__private::StatusCode = #constant;
        const _: () = #check;
        __GENRO_STATUS
    })
}

/// Whether the constant may be one of a parameter of the function, which no `const` item can use: `T::STATUS`,
/// `Self::STATUS`, `<K as Kind>::STATUS`. Elsewhere an item is better, since `cargo check` evaluates it.
fn may_be_generic(path: &ConstPath) -> bool {
    let mut tokens = path.to_token_stream().into_iter();
    let (first, behind) = (tokens.next(), tokens.nth(2));
    match first {
        Some(TokenTree::Punct(mark)) => mark.as_char() == '<',
        Some(TokenTree::Ident(first)) => {
            let name = first.unraw().to_string();
            let is_type = name.starts_with(char::is_uppercase) && name != "StatusCode";
            behind.is_some() && is_type
        }
        _ => false,
    }
}
