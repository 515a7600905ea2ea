//! `key = "text"` pairs in an attribute: `#[problem(type = "…", title = "…")]`.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};

use super::{error_at, literal};
use crate::similar::similar;

/// The texts of the keys, in their order; a key that is not there has none.
pub(super) fn parse<const N: usize>(
    input: ParseStream,
    keys: [&str; N],
    example: &str,
) -> syn::Result<[Option<LitStr>; N]> {
    let mut values = [const { None }; N];
    while !input.is_empty() {
        let key = parse_key(input, &keys, example)?;
        let name = key.unraw().to_string();
        let Some(index) = keys.iter().position(|known| *known == name) else {
            return Err(unknown(&key, &name, &keys));
        };
        if values[index].is_some() {
            let message = format!("`{name}` is given twice: keep one of the two");
            return Err(syn::Error::new(key.span(), message));
        }
        if !input.peek(Token![=]) {
            let message = format!("a text stands behind `{name} =`: `{example}`");
            return Err(error_at(input, message));
        }
        input.parse::<Token![=]>()?;
        values[index] = Some(literal::parse(
            input,
            &format!("the value of `{name}`"),
            example,
        )?);
        if input.is_empty() {
            break;
        }
        if !input.peek(Token![,]) {
            let message = format!("nothing but a comma may follow here: `{example}`");
            return Err(error_at(input, message));
        }
        input.parse::<Token![,]>()?;
    }
    Ok(values)
}

fn parse_key(input: ParseStream, keys: &[&str], example: &str) -> syn::Result<Ident> {
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any);
    }
    let first = keys[0];
    let message = if input.peek(LitStr) {
        format!("say what this text is: `{first} = \"…\"`, as in `{example}`")
    } else {
        format!("{} goes here: `{example}`", list(keys))
    };
    Err(error_at(input, message))
}

fn unknown(key: &Ident, name: &str, keys: &[&str]) -> syn::Error {
    let message = if super::NAMES.contains(&name) {
        format!("`#[{name}]` is an attribute of its own")
    } else if let Some(near) = similar(name, keys.iter().copied()) {
        format!("there is no `{name}` here; did you mean `{near}`?")
    } else {
        format!("there is no `{name}` here; there is {}", list(keys))
    };
    syn::Error::new(key.span(), message)
}

fn list(keys: &[&str]) -> String {
    let quoted: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    quoted.join(" and ")
}
