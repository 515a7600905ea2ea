//! The type of a field in a generated signature, where the declaration lacks a lifetime.
//!
//! The compiler reports `&'a str` without `<'a>`, and `Cow<str>`, at the field. A signature that repeated them would be
//! a second error, or more; an error must be `'static`, so that is what a signature says. `Cow<str>` stays where it may be
//! elided, because a type of the user's may be called so.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Generics, Type};

/// The type of a parameter, with `'static` for each lifetime that is not declared.
pub(crate) fn in_signature(ty: &Type, generics: &Generics) -> TokenStream {
    complete(ty, generics, Elision::OfParameter)
}

/// The type in the header of an impl, which cannot elide a lifetime: also with that of `Cow<str>`.
pub(crate) fn in_header(ty: &Type, generics: &Generics) -> TokenStream {
    complete(ty, generics, Elision::None)
}

/// The tokens with `'static` for each lifetime that they do not declare.
pub(crate) fn all_static(tokens: TokenStream) -> TokenStream {
    let declared = HashSet::from(["static".to_owned()]);
    Lifetimes { declared, elision: Elision::None }.complete(tokens)
}

fn complete(ty: &Type, generics: &Generics, elision: Elision) -> TokenStream {
    let tokens = ty.to_token_stream();
    if !may_lack_lifetime(&tokens) {
        return tokens;
    }
    Lifetimes { declared: declared(generics), elision }.complete(tokens)
}

fn declared(generics: &Generics) -> HashSet<String> {
    let declared = generics.lifetimes().map(|parameter| parameter.lifetime.ident.to_string());
    declared.chain(["static".to_owned()]).collect()
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
    declared: HashSet<String>,
    elision: Elision,
}

/// Which lifetimes stay elided.
#[derive(Clone, Copy, PartialEq)]
enum Elision {
    None,
    /// That of `Cow<str>`; `'_` is a mistake in the type of a field.
    OfParameter,
    /// All, within `fn(…) -> …` and `Fn(…) -> …`.
    OfFunction,
}

impl Lifetimes {
    fn complete(&mut self, tokens: TokenStream) -> TokenStream {
        let mut output = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        // The two tokens before: `for <` declares lifetimes, `Cow <` begins with one.
        let mut before = [String::new(), String::new()];
        let (mut is_declaring, mut returned) = (false, Returned::default());
        let elision = self.elision;
        while let Some(token) = tokens.next() {
            let text = token.to_string();
            let is_lifetime = text == "'";
            returned.pass(&before, &text);
            let is_of_function = is_function(&before[1]);
            self.elision =
                if returned.is_inside || is_of_function { Elision::OfFunction } else { elision };
            if before == ["Cow", "<"] && !is_lifetime && self.elision == Elision::None {
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
                    returned.follows = is_of_function;
                }
                other => output.push(other),
            }
            let [_, last] = before;
            before = [last, text];
        }
        self.elision = elision;
        output.into_iter().collect()
    }

    fn name(&mut self, name: Ident, is_declaring: bool) -> Ident {
        if is_declaring {
            self.declared.insert(name.to_string());
        }
        let is_elided = name == "_" && self.elision == Elision::OfFunction;
        if is_elided || self.declared.contains(&name.to_string()) {
            name
        } else {
            Ident::new("static", name.span())
        }
    }
}

fn is_function(word: &str) -> bool {
    let word = word.strip_prefix("Async").unwrap_or(word);
    matches!(word, "fn" | "Fn" | "FnMut" | "FnOnce")
}

/// The type that a function returns: what comes after the `->`, up to the end of the type.
#[derive(Default)]
struct Returned {
    /// The parameters have just ended.
    follows: bool,
    is_inside: bool,
    generics: usize,
}

impl Returned {
    fn pass(&mut self, before: &[String; 2], text: &str) {
        if self.is_inside {
            match text {
                "<" => self.generics += 1,
                ">" if before[1] == "-" => {}
                ">" | "," | "+" if self.generics == 0 => self.is_inside = false,
                ">" => self.generics -= 1,
                _ => {}
            }
        } else if self.follows && text != "-" {
            self.follows = false;
            self.is_inside = text == ">" && before[1] == "-";
            self.generics = 0;
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
    use super::{in_header, in_signature};
    use quote::ToTokens as _;
    use syn::{Generics, Type, parse_quote, parse_str};

    #[test]
    fn a_lifetime_that_is_not_declared_is_static() {
        let generics: Generics = parse_quote!(<'b, T>);
        for (ty, expected) in [
            ("&'a str", "&'static str"),
            ("Box<dyn Error + 'a>", "Box<dyn Error + 'static>"),
            ("Cow<'a, str>", "Cow<'static, str>"),
            ("(u8, &'a u8)", "(u8, &'static u8)"),
            ("Option<&'_ str>", "Option<&'static str>"),
            ("fn(&'a u8) -> Cow<'a, u8>", "fn(&'static u8) -> Cow<'static, u8>"),
        ] {
            let (ty, expected): (Type, Type) =
                (parse_str(ty).unwrap(), parse_str(expected).unwrap());
            let expected = expected.to_token_stream().to_string();
            assert_eq!(in_signature(&ty, &generics).to_string(), expected);
            assert_eq!(in_header(&ty, &generics).to_string(), expected);
        }
    }

    #[test]
    fn an_elided_lifetime_is_static_in_a_header() {
        let generics: Generics = parse_quote!(<'b, T>);
        for (ty, expected) in [
            ("Cow<str>", "Cow<'static, str>"),
            ("borrow::Cow<[Cow<str>]>", "borrow::Cow<'static, [Cow<'static, str>]>"),
            (
                "A<Box<dyn Fn(Cow<str>) -> B<Cow<str>, Cow<str>> + 'a>, Cow<str>>",
                "A<Box<dyn Fn(Cow<str>) -> B<Cow<str>, Cow<str>> + 'static>, Cow<'static, str>>",
            ),
            ("(fn(Cow<str>), Cow<str>)", "(fn(Cow<str>), Cow<'static, str>)"),
            ("(fn() -> Cow<str>, Cow<str>)", "(fn() -> Cow<str>, Cow<'static, str>)"),
        ] {
            let (ty, expected): (Type, Type) =
                (parse_str(ty).unwrap(), parse_str(expected).unwrap());
            let expected = expected.to_token_stream().to_string();
            assert_eq!(in_header(&ty, &generics).to_string(), expected);
        }
    }

    #[test]
    fn an_elided_lifetime_stays_in_a_signature() {
        let generics: Generics = parse_quote!(<'b, T>);
        for ty in ["Cow<str>", "borrow::Cow<[Cow<str>]>", "[Cow<str>; 2]"] {
            let ty: Type = parse_str(ty).unwrap();
            let completed = in_signature(&ty, &generics).to_string();
            assert_eq!(completed, ty.to_token_stream().to_string());
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
            "fn(&mut fmt::Formatter<'_>) -> fmt::Result",
            "Box<dyn Fn(Cow<str>) -> u8 + Send + Sync>",
            "Box<dyn Fn(&str) -> Cow<'_, str> + Send + Sync>",
            "fn(Cow<'_, str>)",
            "fn(fn(Cow<str>) -> Cow<str>) -> fn(Cow<'_, str>) -> Cow<'_, str>",
        ] {
            let ty: Type = parse_str(ty).unwrap();
            let written = ty.to_token_stream().to_string();
            assert_eq!(in_signature(&ty, &generics).to_string(), written);
            assert_eq!(in_header(&ty, &generics).to_string(), written);
        }
    }
}
