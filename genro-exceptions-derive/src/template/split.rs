//! The arguments after a format string, one by one.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;

use super::before::Before;

/// One argument.
pub(super) struct UserArgument {
    /// `name` of `name = value`.
    pub(super) name: Option<String>,
    pub(super) value: Vec<TokenTree>,
}

/// Cuts at the commas between the arguments, which are those outside of all parentheses and generics.
pub(super) fn split(arguments: &TokenStream) -> Vec<UserArgument> {
    let mut pieces = vec![Vec::new()];
    let mut before = Before::default();
    for token in arguments.clone() {
        let is_comma = matches!(&token, TokenTree::Punct(comma) if comma.as_char() == ',');
        if is_comma && before.generics == 0 {
            pieces.push(Vec::new());
            before = Before::default();
        } else {
            before.pass(&token);
            pieces.last_mut().into_iter().for_each(|piece| piece.push(token.clone()));
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.into_iter().map(argument).collect()
}

fn argument(tokens: Vec<TokenTree>) -> UserArgument {
    let is_sign =
        |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == '=');
    match &tokens[..] {
        [TokenTree::Ident(name), sign, value, ..] if is_sign(sign) && !is_sign(value) => {
            UserArgument { name: Some(name.unraw().to_string()), value: tokens[2..].to_vec() }
        }
        _ => UserArgument { name: None, value: tokens },
    }
}

pub(super) fn without_last_comma(arguments: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = arguments.into_iter().collect();
    if matches!(tokens.last(), Some(TokenTree::Punct(comma)) if comma.as_char() == ',') {
        tokens.pop();
    }
    tokens.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::split;

    fn count(text: &str) -> usize {
        split(&text.parse().unwrap()).len()
    }

    #[test]
    fn a_comma_in_generics_is_none_between_arguments() {
        for (text, expected) in [
            ("", 0),
            ("a", 1),
            ("a, b,", 2),
            ("f(a, b), [c, d]", 2),
            ("&0 as &dyn Tr<i32, A = i32>", 1),
            ("&0 as &dyn Tr<i32, A = i32>, n = 1", 2),
            ("a as M<u8, M<u8, u8>>, b", 2),
            ("a as fn(u8) -> M<u8, u8>, b", 2),
            ("a as &'static M<u8, u8>, b", 2),
            ("<M<u8, u8> as Tr<u8, u8>>::f(), b", 2),
            ("1 + <u8 as Tr<u8, u8>>::N, b", 2),
            ("M::<u8, M<u8, u8>>::new(), b", 2),
            ("f(|x| -> M<u8, u8> { x })", 1),
            ("a < b, c > d", 2),
            ("a as u8 + b < c, d > e", 2),
            ("(a as u8) < b, c > d", 2),
            ("a << b, c >> d", 2),
            ("a <= b, c >= d", 2),
            (".0 < .1, .2 > .3", 2),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }
}
