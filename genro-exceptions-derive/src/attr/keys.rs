//! Keys with commas between them: `key`, `key = "text"`, `key(…)`.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};

use super::{error_at, literal, quoted, unknown};

/// Reads all keys; `read` reads what follows a key.
///
/// `missing` is the message where a key is missing, `no_comma` where a comma after a key is missing.
pub(super) fn each(
    input: ParseStream,
    missing: impl Fn() -> String,
    no_comma: impl Fn(&Ident) -> String,
    mut read: impl FnMut(&Ident) -> syn::Result<()>,
) -> syn::Result<()> {
    while !input.is_empty() {
        if !input.peek(Ident::peek_any) {
            return Err(error_at(input, missing()));
        }
        let key = input.call(Ident::parse_any)?;
        read(&key)?;
        if !input.is_empty() {
            input.parse::<Token![,]>().map_err(|_| error_at(input, no_comma(&key)))?;
        }
    }
    Ok(())
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
) -> syn::Result<[Option<LitStr>; N]> {
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
    each(input, missing, no_comma, |key| {
        let name = key.unraw().to_string();
        let Some(index) = keys.iter().position(|known| *known == name) else {
            let all = match keys.as_slice() {
                [only] => format!("the only key is `{only}`"),
                _ => format!("the keys are {}", quoted(&keys, " and ")),
            };
            return Err(unknown(key, &format!("key `{name}`"), &keys, &all));
        };
        if values[index].is_some() {
            return Err(given_twice(key));
        }
        let example = example(&name);
        equals(input, &format!("the value of `{name}` is missing: `{example}`"))?;
        values[index] = Some(literal::parse(input, &format!("the value of `{name}`"), &example)?);
        Ok(())
    })?;
    Ok(values)
}
