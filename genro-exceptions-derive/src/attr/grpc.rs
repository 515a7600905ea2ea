//! `#[grpc(ABORTED)]` on a type or a variant: the code in gRPC, where the status does not decide it.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Lit, LitStr, Path, Token};

use super::{error_at, quoted};
use crate::names::snake;
use crate::rules::grpc_code::{CODES, code_of, refusal};
use crate::similar::similar;

pub(crate) const NAME: &str = "grpc";
pub(crate) const EXAMPLE: &str = "#[grpc(ABORTED)]";
pub(crate) const MISPLACED: &str = "`#[grpc(…)]` belongs on the struct, the enum or a variant, not on a field; a field that is an `HttpError` \
     gives its code with `#[transparent]`";

/// Reads the code, 1 to 16.
pub(crate) fn parse(attr: &Attribute) -> syn::Result<u8> {
    let expected = "a gRPC code is a name such as `ABORTED` or a number from 1 to 16";
    super::arguments(attr, EXAMPLE, |input| {
        if input.peek(Lit) || input.peek(Token![-]) {
            return number(input, expected);
        }
        if !(input.peek(Ident::peek_any) || input.peek(Token![::])) {
            return Err(error_at(input, expected));
        }
        let path = input.call(Path::parse_mod_style)?;
        match path.get_ident() {
            Some(name) => named(name),
            None => Err(syn::Error::new_spanned(&path, in_path(&path, expected))),
        }
    })
}

fn number(input: ParseStream, expected: &str) -> syn::Result<u8> {
    if let Ok(text) = input.fork().parse::<LitStr>() {
        if code_of(&text.value()).is_some() {
            let message = format!("write the name without quotes: `{}`", text.value());
            return Err(syn::Error::new(text.span(), message));
        }
    }
    let (code, span) = super::number::parse(input, expected, |code| {
        refusal(code).map(|why| format!("cannot be the gRPC code of an error: {why}"))
    })?;
    u8::try_from(code).map_err(|_| syn::Error::new(span, expected))
}

fn named(name: &Ident) -> syn::Result<u8> {
    let text = name.unraw().to_string();
    let fail = |message| Err(syn::Error::new(name.span(), message));
    if let Some(code) = code_of(&text) {
        return match refusal(code.into()) {
            Some(why) => {
                fail(format!("`{text}` ({code}) cannot be the gRPC code of an error: {why}"))
            }
            None => Ok(code),
        };
    }
    if let Some(near) = near(&text) {
        return fail(format!("there is no gRPC code `{text}`; did you mean `{near}`?"));
    }
    let names: Vec<&str> = names().collect();
    fail(format!("there is no gRPC code `{text}`; the codes are {}", quoted(&names, ", ")))
}

/// The names of the codes that an error can have.
fn names() -> impl Iterator<Item = &'static str> {
    CODES.iter().map(|(_, name, _)| *name).filter(|name| *name != "OK")
}

/// The code that was meant by a name in another case, or with one slip.
fn near(name: &str) -> Option<&'static str> {
    let name = snake(name).to_uppercase();
    names().find(|known| *known == name).or_else(|| similar(&name, names()))
}

/// The message for `Code::Aborted`.
fn in_path(path: &Path, expected: &str) -> String {
    let last = path.segments.last().and_then(|last| near(&last.ident.unraw().to_string()));
    match last {
        Some(name) => format!("write the name of the code without a path: `{name}`"),
        None => expected.to_owned(),
    }
}
