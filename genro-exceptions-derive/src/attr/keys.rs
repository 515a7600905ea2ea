//! Keys with commas between them: `key`, `key = "text"`, `key(…)`.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};

use super::{error_at, literal, quoted, unknown};
use crate::errors::Errors;
use crate::similar::similar;

/// Reads all keys, also those after a mistake; `read` reads what follows a key.
///
/// `missing` is the message where a key is missing, `no_comma` where a comma after a key is missing.
pub(super) fn each(
    input: ParseStream,
    missing: impl Fn() -> String,
    no_comma: impl Fn(&Ident) -> String,
    errors: &mut Errors,
    mut read: impl FnMut(&Ident, &mut Errors) -> syn::Result<()>,
) {
    while !input.is_empty() {
        if let Ok(key) = input.call(Ident::parse_any) {
            let read = read(&key, errors);
            if errors.take(read).is_none() {
                skip_to_comma(input);
            } else if !input.is_empty() && !input.peek(Token![,]) {
                errors.at(input.span(), no_comma(&key));
                // A word is the next key, as in `skip(display error)`.
                if !input.peek(Ident::peek_any) {
                    skip_to_comma(input);
                }
            }
        } else {
            errors.at(input.span(), missing());
            skip_to_comma(input);
        }
        errors.take(input.parse::<Option<Token![,]>>());
    }
}

/// Leaves out what is left of a part that has a mistake.
pub(super) fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}

/// Reads the `=` between a key and its value.
pub(super) fn equals(input: ParseStream, missing: &str) -> syn::Result<()> {
    input.parse::<Token![=]>().map(drop).map_err(|_| error_at(input, missing))
}

/// The error for the second one of a key.
pub(super) fn given_twice(key: &Ident) -> syn::Error {
    let message = format!("`{}` is given twice: keep one of the two", key.unraw());
    syn::Error::new(key.span(), message)
}

/// Reads `key = "text"` pairs: the texts in the order of `keys`, none for an absent key.
pub(super) fn texts<const N: usize>(
    input: ParseStream,
    keys: [&str; N],
    errors: &mut Errors,
) -> [Option<LitStr>; N] {
    let mut values = [const { None }; N];
    let example = |key: &str| format!("{key} = \"…\"");
    let missing = || {
        let examples = quoted(&keys.map(example), " or ");
        if input.peek(LitStr) {
            format!("this string needs a key: write {examples}")
        } else {
            format!("expected {examples}")
        }
    };
    let no_comma =
        |key: &Ident| format!("a comma is missing after `{}`", example(&key.unraw().to_string()));
    each(input, missing, no_comma, errors, |key, errors| {
        let name = key.unraw().to_string();
        let is = |name: &str| keys.iter().position(|known| *known == name);
        let index = is(&name).or_else(|| {
            let all = match keys.as_slice() {
                [only] => format!("the only key is `{only}`"),
                _ => format!("the keys are {}", quoted(&keys, " and ")),
            };
            errors.take::<()>(Err(unknown(key, &format!("key `{name}`"), &keys, &all)));
            // A misspelt key has the value of the right one.
            similar(&name, keys).and_then(is)
        });
        let Some(index) = index else {
            skip_to_comma(input);
            return Ok(());
        };
        if values[index].is_some() {
            return Err(given_twice(key));
        }
        let example = example(&name);
        equals(input, &format!("the value of `{name}` is missing: `{example}`"))?;
        values[index] = Some(literal::parse(input, &format!("the value of `{name}`"), &example)?);
        Ok(())
    });
    values
}
