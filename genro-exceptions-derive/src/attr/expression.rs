//! Where a value comes from that is not fixed: an expression in which a dot means a field, or `from`, the cause.

use std::fmt::Display;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Ident, LitInt, Path, Token, TypePath};

use super::from;
use crate::template;

/// The value of an attribute.
#[derive(Clone)]
pub(crate) enum Given<T> {
    Fixed(T),
    Computed(Expression),
    /// That of the cause, with the word `from`.
    OfCause(Ident),
}

/// An expression that names a field or `self`.
#[derive(Clone)]
pub(crate) struct Expression(TokenStream);

impl<T> Given<T> {
    /// The value, if the declaration gives it.
    pub(crate) fn fixed(&self) -> Option<&T> {
        match self {
            Self::Fixed(value) => Some(value),
            Self::Computed(_) | Self::OfCause(_) => None,
        }
    }
}

impl Expression {
    /// Reads the expression at the cursor, if there is one.
    pub(super) fn read(input: ParseStream) -> syn::Result<Option<Self>> {
        let ahead: TokenStream = input.fork().parse()?;
        let tokens = template::split_first(ahead);
        if !template::has_field(tokens.clone()) {
            return Ok(None);
        }
        for _ in tokens.clone() {
            input.parse::<TokenTree>()?;
        }
        Ok(Some(Self(tokens)))
    }

    /// Reads the path of a constant at the cursor, if there is one: `self::TAKEN`, `T::CODE`. A single word is none.
    pub(super) fn constant(input: ParseStream) -> syn::Result<Option<Self>> {
        let ahead = input.fork();
        let is_constant = ahead
            .parse::<TypePath>()
            .is_ok_and(|constant| constant.qself.is_some() || constant.path.segments.len() > 1);
        if !is_constant || !(ahead.is_empty() || ahead.peek(Token![,])) {
            return Ok(None);
        }
        Ok(Some(Self(input.parse::<TypePath>()?.into_token_stream())))
    }

    /// Reads everything up to the end or a comma, whatever it is.
    pub(super) fn any(input: ParseStream) -> syn::Result<Self> {
        let tokens = template::split_first(input.fork().parse()?);
        for _ in tokens.clone() {
            input.parse::<TokenTree>()?;
        }
        Ok(Self(tokens))
    }

    pub(crate) fn tokens(&self) -> &TokenStream {
        &self.0
    }
}

impl ToTokens for Expression {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

/// Reads `from`, an expression, or what `fixed` reads, in the attribute of this name.
pub(super) fn given<T>(
    input: ParseStream,
    attribute: &str,
    fixed: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> syn::Result<Given<T>> {
    if let Some(word) = cause(input)? {
        return Ok(Given::OfCause(word));
    }
    if let Some(expression) = Expression::read(input)? {
        return Ok(Given::Computed(expression));
    }
    refuse_without_dot(input, attribute)?;
    fixed(input).map(Given::Fixed)
}

/// Reads the word `from`; a constant of that name has a path.
pub(super) fn cause(input: ParseStream) -> syn::Result<Option<Ident>> {
    let ahead = input.fork();
    let is_from = ahead.call(Ident::parse_any).is_ok_and(|word| word == from::NAME)
        && (ahead.is_empty() || ahead.peek(Token![,]));
    if is_from { input.call(Ident::parse_any).map(Some) } else { Ok(None) }
}

/// Refuses `id.status()`, where the dot is missing, and `status_of()`, which reads no field.
pub(super) fn refuse_without_dot(input: ParseStream, attribute: &str) -> syn::Result<()> {
    let ahead = input.fork();
    if let Ok(index) = ahead.parse::<LitInt>() {
        if ahead.peek(Token![.]) && !ahead.peek(Token![..]) {
            return Err(with_dot(&index));
        }
    }
    let ahead = input.fork();
    if let Ok(path) = ahead.parse::<Path>() {
        if ahead.peek(Paren) {
            let message = format!(
                "this expression reads no field, such as `.id`: write the path of a `const`, or `#[{attribute}]` and \
                 `#[init(…)]` on a field"
            );
            return Err(syn::Error::new_spanned(path, message));
        }
        if let (Some(word), true) = (path.get_ident(), ahead.peek(Token![.])) {
            return Err(with_dot(word));
        }
    }
    Ok(())
}

/// Refuses the name of a field without its dot, where no name is right.
pub(super) fn refuse_name(input: ParseStream) -> syn::Result<()> {
    let ahead = input.fork();
    if let Ok(word) = ahead.call(Ident::parse_any) {
        let is_whole = ahead.is_empty() || ahead.peek(Token![,]);
        if is_whole && word.unraw().to_string().starts_with(char::is_lowercase) {
            return Err(with_dot(&word));
        }
    }
    Ok(())
}

fn with_dot(field: &(impl ToTokens + Display)) -> syn::Error {
    syn::Error::new_spanned(field, format!("write the field with a dot: `.{field}`"))
}

/// The message for the name of a field without its dot.
pub(crate) fn without_dot(word: &Ident) -> String {
    format!("a field is written with a dot here: `.{word}`; for a constant, write `self::{word}`")
}
