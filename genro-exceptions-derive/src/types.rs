//! The type of a field, by its tokens: all that a macro knows of it.

use std::collections::HashSet;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type, TypeParamBound};

/// Types that are known by their name alone.
#[rustfmt::skip]
const WELL_KNOWN: &[&str] = &[
    "String", "str", "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32",
    "i64", "i128", "isize", "f32", "f64", "Option", "Vec", "Box", "Cow", "Rc", "Arc", "HashMap",
    "BTreeMap", "HashSet", "BTreeSet", "PathBuf", "Path", "Duration", "HeaderMap",
];

/// The type without parentheses and the invisible groups of `macro_rules!`.
pub(crate) fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => plain(&group.elem),
        Type::Paren(paren) => plain(&paren.elem),
        other => other,
    }
}

/// `String` of `std::string::String`, with its arguments; nothing for what is not a path.
pub(crate) fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match plain(ty) {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
    }
}

/// The name of a well-known type, or of the one behind a reference.
pub(crate) fn well_known(ty: &Type) -> Option<&'static str> {
    match plain(ty) {
        Type::Reference(reference) => well_known(&reference.elem),
        Type::Tuple(_) => Some("tuple"),
        other => {
            let name = &last_segment(other)?.ident;
            WELL_KNOWN.iter().copied().find(|known| name == known)
        }
    }
}

/// `T` of `Name<T>`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let segment = last_segment(ty).filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// `T` of `Option<T>`.
pub(crate) fn option_of(ty: &Type) -> Option<&Type> {
    argument_of(ty, "Option")
}

/// `T` of `Option<T>`, `Vec<T>` and `[T; N]`, however nested: the type of one header value.
pub(crate) fn element_of(ty: &Type) -> &Type {
    match plain(ty) {
        Type::Array(array) => element_of(&array.elem),
        other => match option_of(other).or_else(|| argument_of(other, "Vec")) {
            Some(inner) => element_of(inner),
            None => other,
        },
    }
}

fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name && segment.arguments.is_none())
}

/// The `dyn Error …` of `Box<dyn Error …>`: whether it is one, and whether it is `Send + Sync`.
pub(crate) fn boxed_error(ty: &Type) -> Option<Boxed> {
    let Type::TraitObject(object) = plain(argument_of(ty, "Box")?) else {
        return None;
    };
    let has = |name: &str| {
        object.bounds.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => {
                bound.path.segments.last().is_some_and(|segment| segment.ident == name)
            }
            _ => false,
        })
    };
    has("Error").then(|| if has("Send") && has("Sync") { Boxed::SendSync } else { Boxed::Local })
}

/// Whether a `Box<dyn Error>` is `Send + Sync`.
#[derive(PartialEq)]
pub(crate) enum Boxed {
    SendSync,
    Local,
}

/// Whether a constructor takes `impl Into<_>` for this type rather than the type itself.
///
/// It does where the caller usually has another type: a literal, a `HeaderValue`, any error. Everywhere else, `Into`
/// would prevent the inference of literals.
pub(crate) fn takes_into(ty: &Type) -> bool {
    let boxes = |name| argument_of(ty, "Box").is_some_and(|inner| is_named(inner, name));
    is_named(ty, "String")
        || argument_of(ty, "Cow").is_some_and(|inner| is_named(inner, "str"))
        || boxes("str")
        || boxes("HeaderValue")
        || boxed_error(ty) == Some(Boxed::SendSync)
}

/// Whether it is `&'static str`, which cannot hold a formatted text.
pub(crate) fn is_static_str(ty: &Type) -> bool {
    matches!(plain(ty), Type::Reference(reference) if is_named(&reference.elem, "str"))
}

/// Whether a well-known type is a text that an error can own; nothing for other types.
pub(crate) fn is_text(ty: &Type) -> Option<bool> {
    Some(match well_known(ty)? {
        "String" | "Cow" => true,
        "str" => is_static_str(ty),
        "Box" => argument_of(ty, "Box").and_then(well_known) == Some("str"),
        _ => false,
    })
}

/// Whether a type is known not to be a path of the file system, or a pointer to one, which has no Display. Of unknown
/// types, the library finds it out.
pub(crate) fn prints_itself(ty: &Type) -> bool {
    match well_known(ty) {
        Some("Path" | "PathBuf" | "Box" | "Cow" | "Rc" | "Arc") | None => false,
        Some(_) => true,
    }
}

/// The type that `?` converts for a `#[from]` field, as text.
pub(crate) fn from_key(ty: &Type) -> String {
    written(option_of(ty).unwrap_or(ty))
}

/// The path as a person would write it, for messages.
pub(crate) fn written_path(path: &syn::Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

/// Whether one of the words of a type satisfies `is`.
pub(crate) fn mentions(ty: &Type, is: &dyn Fn(&Ident) -> bool) -> bool {
    has_word(ty.to_token_stream(), is)
}

/// Whether one of the words satisfies `is`.
pub(crate) fn has_word(tokens: TokenStream, is: &dyn Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => is(&word),
        TokenTree::Group(group) => has_word(group.stream(), is),
        _ => false,
    })
}

/// Whether a type is written with the type of this name: by its name alone, behind `self::`, or as `Self`.
pub(crate) fn mentions_itself(tokens: TokenStream, name: &Ident) -> bool {
    let (mut is_behind_module, mut is_behind_self) = (false, false);
    tokens.into_iter().any(|token| {
        let is_it = match &token {
            TokenTree::Ident(word) => word == "Self" || (word == name && !is_behind_module),
            TokenTree::Group(group) => mentions_itself(group.stream(), name),
            _ => false,
        };
        let is_mark = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ':');
        is_behind_module = is_mark && !is_behind_self;
        is_behind_self = matches!(&token, TokenTree::Ident(word) if word == "self")
            || (is_mark && is_behind_self);
        is_it
    })
}

/// The tokens with `ty` in place of `Self`.
pub(crate) fn without_self(tokens: TokenStream, ty: &TokenStream) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(word) if word == "Self" => ty.clone(),
        TokenTree::Group(group) => {
            let mut replaced = Group::new(group.delimiter(), without_self(group.stream(), ty));
            replaced.set_span(group.span());
            TokenTree::Group(replaced).into()
        }
        other => other.into(),
    });
    replaced.collect()
}

/// All words.
pub(crate) fn words(tokens: TokenStream) -> HashSet<String> {
    let mut words = HashSet::new();
    for token in tokens {
        match token {
            TokenTree::Ident(word) => drop(words.insert(word.to_string())),
            TokenTree::Group(group) => words.extend(self::words(group.stream())),
            _ => {}
        }
    }
    words
}

/// What to write instead of a type that is known not to be `Send + Sync`, also in a list.
pub(crate) fn stays_in_thread(ty: &Type) -> Option<&'static str> {
    let element = element_of(ty);
    if let Type::Ptr(_) = element {
        return Some("remove the pointer from the error");
    }
    match last_segment(element)?.ident.to_string().as_str() {
        "Rc" => Some("use `Arc`"),
        "Cell" | "RefCell" => Some("use `Mutex`"),
        _ => None,
    }
}

/// The type as a person would write it, for messages.
pub(crate) fn written(ty: &Type) -> String {
    let tokens = plain(ty).to_token_stream().to_string().replace("* ", "*");
    ["<", ">", ",", "&", "::", "[", "]", "(", ")", ";"].iter().fold(tokens, |text, mark| {
        let text = text.replace(&format!(" {mark}"), mark);
        if matches!(*mark, "," | ";") { text } else { text.replace(&format!("{mark} "), mark) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn only_what_the_caller_has_not_at_hand_is_converted() {
        for ty in [
            parse_quote!(String),
            parse_quote!(std::string::String),
            parse_quote!(Cow<'static, str>),
            parse_quote!(Box<str>),
            parse_quote!(Box<dyn std::error::Error + Send + Sync>),
            parse_quote!(Box<dyn Error + Send + Sync + 'static>),
            parse_quote!(Box<HeaderValue>),
        ] {
            assert!(takes_into(&ty), "{}", written(&ty));
        }
        for ty in [
            parse_quote!(u64),
            parse_quote!(&'static str),
            parse_quote!(Option<String>),
            parse_quote!(Box<u64>),
            parse_quote!(Box<dyn Error>),
            parse_quote!(Vec<String>),
            parse_quote!(my::Cow<u8>),
        ] {
            assert!(!takes_into(&ty), "{}", written(&ty));
        }
    }

    #[test]
    fn types_are_written_as_a_reader_would() {
        for text in [
            "Option<Vec<String>>",
            "*const u8",
            "&'static str",
            "HashMap<u8, io::Error>",
            "[u8; 4]",
        ] {
            assert_eq!(written(&syn::parse_str(text).unwrap()), text);
        }
    }
}
