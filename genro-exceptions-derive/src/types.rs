//! The type of a field, by its tokens: all that a macro knows of it.

use quote::ToTokens;
use syn::{GenericArgument, GenericParam, Ident, PathArguments, PathSegment, Type, TypeParamBound};

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
            let last = last_segment(other)?;
            let known = WELL_KNOWN.iter().copied().find(|known| last.ident == known)?;
            // With other arguments, it is a type of the user's that is called so.
            let is_right = match known {
                "HeaderMap" => true,
                "Option" | "Vec" | "Box" | "Cow" | "Rc" | "Arc" | "HashMap" | "BTreeMap"
                | "HashSet" | "BTreeSet" => !last.arguments.is_none(),
                _ => last.arguments.is_none(),
            };
            is_right.then_some(known)
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

fn boxes(ty: &Type, name: &str) -> bool {
    argument_of(ty, "Box").is_some_and(|inner| is_named(inner, name))
}

/// Whether it is `HeaderValue`, which is exactly one value of a header.
pub(crate) fn is_header_value(ty: &Type) -> bool {
    is_named(ty, "HeaderValue") || boxes(ty, "HeaderValue")
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
    is_named(ty, "String")
        || argument_of(ty, "Cow").is_some_and(|inner| is_named(inner, "str"))
        || boxes(ty, "str")
        || boxes(ty, "HeaderValue")
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
pub(crate) fn written_path(path: &impl ToTokens) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

/// The name of a type parameter or of a constant parameter.
pub(crate) fn parameter(parameter: &GenericParam) -> Option<&Ident> {
    match parameter {
        GenericParam::Type(parameter) => Some(&parameter.ident),
        GenericParam::Const(parameter) => Some(&parameter.ident),
        GenericParam::Lifetime(_) => None,
    }
}

/// What to write instead of a type that is not `Send + Sync`, also in a list.
pub(crate) fn stays_in_thread(ty: &Type) -> Option<(&'static str, Certainty)> {
    let element = element_of(ty);
    if let Type::Ptr(_) = element {
        return Some(("remove the pointer from the error", Certainty::Type));
    }
    let instead = match last_segment(element)?.ident.to_string().as_str() {
        "Rc" => "use `Arc`",
        "Cell" | "RefCell" => "use `Mutex`",
        _ => return None,
    };
    Some((instead, if is_of_std(element) { Certainty::Type } else { Certainty::Name }))
}

/// What the macro knows of a type.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Certainty {
    Type,
    /// A type of the user's may be called so.
    Name,
}

/// `std::rc::Rc`, by its path.
fn is_of_std(ty: &Type) -> bool {
    let Type::Path(path) = plain(ty) else {
        return false;
    };
    let first = path.path.segments.first();
    path.path.segments.len() > 1
        && first
            .is_some_and(|first| ["std", "core", "alloc"].iter().any(|name| first.ident == name))
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
