//! `key = "text"` pairs in an attribute: `#[problem(type = "…", title = "…")]`.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token};

use super::{error_at, literal, quoted, unknown};

/// The texts of the keys, in their order; a key that is not there has none.
pub(super) fn parse<const N: usize>(
    input: ParseStream,
    keys: [&str; N],
) -> syn::Result<[Option<LitStr>; N]> {
    let mut values = [const { None }; N];
    while !input.is_empty() {
        let key = parse_key(input, &keys)?;
        let name = key.unraw().to_string();
        let Some(index) = keys.iter().position(|known| *known == name) else {
            let all = format!("there is {}", quoted(&keys, " and "));
            return Err(unknown(&key, &format!("`{name}` here"), &keys, &all));
        };
        if values[index].is_some() {
            let message = format!("`{name}` is given twice: keep one of the two");
            return Err(syn::Error::new(key.span(), message));
        }
        let example = format!("{name} = \"…\"");
        if !input.peek(Token![=]) {
            let message = format!("the value of `{name}` is missing: `{example}`");
            return Err(error_at(input, message));
        }
        input.parse::<Token![=]>()?;
        let what = format!("the value of `{name}`");
        values[index] = Some(literal::parse(input, &what, &example)?);
        if !input.is_empty() && !input.peek(Token![,]) {
            let message = format!("only a comma may follow `{example}`");
            return Err(error_at(input, message));
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(values)
}

fn parse_key(input: ParseStream, keys: &[&str]) -> syn::Result<Ident> {
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any);
    }
    let examples: Vec<String> = keys.iter().map(|key| format!("`{key} = \"…\"`")).collect();
    let examples = examples.join(" or ");
    let message = if input.peek(LitStr) {
        format!("say what this text is: {examples}")
    } else {
        format!("{examples} goes here")
    };
    Err(error_at(input, message))
}
