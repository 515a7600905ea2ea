//! The type of a field in a generated signature, where the declaration lacks a lifetime.
//!
//! The compiler reports `&'a str` without `<'a>`, and `Cow<str>`, at the field. A signature that repeated them would be
//! a second error, or more; an error must be `'static`, so that is what a signature says.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Generics, Type};

/// The type with `'static` for each lifetime that is not declared.
pub(crate) fn in_signature(ty: &Type, generics: &Generics) -> TokenStream {
    let tokens = ty.to_token_stream();
    if !may_lack_lifetime(&tokens) {
        return tokens;
    }
    let declared = generics.lifetimes().map(|parameter| parameter.lifetime.ident.to_string());
    Lifetimes { declared: declared.chain(["static".to_owned()]).collect() }.complete(tokens)
}

/// The tokens with `'static` for each lifetime that they do not declare.
pub(crate) fn all_static(tokens: TokenStream) -> TokenStream {
    Lifetimes { declared: BTreeSet::from(["static".to_owned()]) }.complete(tokens)
}

fn may_lack_lifetime(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Punct(mark) => mark.as_char() == '\'',
        TokenTree::Ident(word) => word == "Cow",
        TokenTree::Group(group) => may_lack_lifetime(&group.stream()),
        TokenTree::Literal(_) => false,
    })
}

struct Lifetimes {
    declared: BTreeSet<String>,
}

impl Lifetimes {
    fn complete(&mut self, tokens: TokenStream) -> TokenStream {
        let mut output = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        // The two tokens before: `for <` declares lifetimes, `Cow <` begins with one.
        let mut before = [String::new(), String::new()];
        let mut is_declaring = false;
        while let Some(token) = tokens.next() {
            let text = token.to_string();
            let is_lifetime = text == "'";
            if before == ["Cow", "<"] && !is_lifetime {
                output.extend(static_lifetime(token.span()));
                output.push(Punct::new(',', Spacing::Alone).into());
            }
            is_declaring = before == ["for", "<"] || (is_declaring && before[1] != ">");
            match token {
                TokenTree::Punct(mark) if is_lifetime => {
                    output.push(mark.into());
                    if let Some(TokenTree::Ident(name)) = tokens.next() {
                        output.push(self.name(name, is_declaring).into());
                    }
                }
                TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => {
                    let mut completed =
                        Group::new(group.delimiter(), self.complete(group.stream()));
                    completed.set_span(group.span());
                    output.push(completed.into());
                }
                other => output.push(other),
            }
            let [_, last] = before;
            before = [last, text];
        }
        output.into_iter().collect()
    }

    fn name(&mut self, name: Ident, is_declaring: bool) -> Ident {
        if is_declaring {
            self.declared.insert(name.to_string());
        }
        if self.declared.contains(&name.to_string()) {
            name
        } else {
            Ident::new("static", name.span())
        }
    }
}

fn static_lifetime(span: Span) -> [TokenTree; 2] {
    let mut mark = Punct::new('\'', Spacing::Joint);
    mark.set_span(span);
    [mark.into(), Ident::new("static", span).into()]
}

#[cfg(test)]
mod tests {
    use super::in_signature;
    use quote::ToTokens as _;
    use syn::{Generics, Type, parse_quote, parse_str};

    #[test]
    fn a_lifetime_that_is_not_declared_is_static() {
        let generics: Generics = parse_quote!(<'b, T>);
        for (ty, expected) in [
            ("&'a str", "&'static str"),
            ("Option<&'_ str>", "Option<&'static str>"),
            ("Cow<str>", "Cow<'static, str>"),
            ("borrow::Cow<[Cow<str>]>", "borrow::Cow<'static, [Cow<'static, str>]>"),
            ("Box<dyn Error + 'a>", "Box<dyn Error + 'static>"),
            ("Cow<'a, str>", "Cow<'static, str>"),
            ("(u8, &'a u8)", "(u8, &'static u8)"),
        ] {
            let completed = in_signature(&parse_str(ty).unwrap(), &generics).to_string();
            let expected: Type = parse_str(expected).unwrap();
            assert_eq!(completed, expected.to_token_stream().to_string(), "{ty}");
        }
    }

    #[test]
    fn all_other_types_stay() {
        let generics: Generics = parse_quote!(<'b, T>);
        for ty in [
            "u64",
            "&str",
            "&'static str",
            "&'b T",
            "Cow<'static, str>",
            "Box<dyn for<'c> Fn(&'c u8) -> &'c u8>",
            "for<'c, 'd> fn(&'c u8, &'d u8)",
            "[u8; { 'c' as usize }]",
        ] {
            let ty: Type = parse_str(ty).unwrap();
            let completed = in_signature(&ty, &generics).to_string();
            assert_eq!(completed, ty.to_token_stream().to_string());
        }
    }
}
