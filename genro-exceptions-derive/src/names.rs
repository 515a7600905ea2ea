//! The names in generated code: constructors, parameters, bindings, type parameters.

use proc_macro2::Span;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{DeriveInput, Ident, Member};

use crate::hygiene;
use crate::keywords;
use crate::words;

/// The name without `r#`; that of a tuple field is its index.
pub(crate) fn spoken(member: &Member) -> String {
    match member {
        Member::Named(ident) => ident.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// `a` or `an`, for the doc comments: by the first sound, as far as the letters tell.
pub(crate) fn article(ident: &Ident) -> &'static str {
    let name = ident.unraw().to_string().to_ascii_lowercase();
    let is_vowel = match name.strip_prefix('u') {
        Some(rest) => rest.starts_with(['n', 'p']) && !rest.starts_with("ni"),
        None => name.starts_with(['a', 'e', 'i', 'o']) || name.starts_with("http"),
    };
    if is_vowel { "an" } else { "a" }
}

/// The local variable that a field is bound to; no constant or static of the user has this name.
///
/// It is at the place of the field, to which an editor leads from a use in `#[detail("{id}")]`.
pub(crate) fn binding(member: &Member) -> Ident {
    let span = match member {
        Member::Named(ident) => hygiene::located(ident.span()),
        Member::Unnamed(_) => Span::call_site(),
    };
    format_ident!("__genro_field_{}", spoken(member), span = span)
}

/// The constructor parameter of a field.
///
/// Without the underscore, a `static id` of the user's would make the parameter a pattern that refers to it. An editor
/// shows `id_` as a parameter; `__genro_id` would be hard to read.
pub(crate) fn parameter(member: &Member) -> Ident {
    match member {
        Member::Named(ident) => {
            format_ident!("{}_", ident.unraw(), span = hygiene::located(ident.span()))
        }
        Member::Unnamed(index) => format_ident!("field_{}", index.index, span = Span::call_site()),
    }
}

/// The type parameter of a constructor parameter that is converted: `IntoName`.
pub(crate) fn type_parameter(member: &Member) -> String {
    let words = match member {
        Member::Named(ident) => ident.unraw().to_string(),
        Member::Unnamed(index) => format!("field_{}", index.index),
    };
    let mut name = "Into".to_owned();
    for word in words.split('_') {
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    name
}

/// An identifier of the macro.
pub(crate) fn generated(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The constructor of a variant: its name in snake case, `r#match` where that is a keyword.
pub(crate) fn snake_case(variant: &Ident) -> Ident {
    let name = snake(&variant.unraw().to_string());
    keywords::identifier(&name, variant.span())
}

/// A type parameter for generated code, under a name that the declaration's signature does not use.
pub(crate) fn fresh_type(item: &DeriveInput, name: &str) -> Ident {
    let DeriveInput { ident, generics, .. } = item;
    let clause = &generics.where_clause;
    let taken = quote!(#ident #generics #clause);
    let mut name = name.to_owned();
    while words::has_word(taken.clone(), &|word| word == name.as_str()) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}

/// `UserNotFound` → `user_not_found`, `HTTPError` → `http_error`, `V2Gone` → `v2_gone`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (index, &letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1);
        let starts_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before != '_'
                    && (!before.is_uppercase() || after.is_some_and(|after| after.is_lowercase()))
            });
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::{article, snake, snake_case};
    use proc_macro2::Span;
    use syn::Ident;

    #[test]
    fn snake_case_of_the_usual_and_the_odd() {
        for (name, expected) in [
            ("UserNotFound", "user_not_found"),
            ("HTTPError", "http_error"),
            ("IO", "io"),
            ("DbIO", "db_io"),
            ("V2Gone", "v2_gone"),
            ("Http2", "http2"),
            ("Already_Snake", "already_snake"),
            ("lower", "lower"),
            ("Été", "été"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn the_article_is_that_of_the_first_sound() {
        for (name, expected) in [
            ("ApiError", "an"),
            ("IoError", "an"),
            ("HttpGone", "an"),
            ("Unavailable", "an"),
            ("UpstreamFailed", "an"),
            ("UserNotFound", "a"),
            ("UniqueViolation", "a"),
            ("UriTooLong", "a"),
            ("Headless", "a"),
            ("NotFound", "a"),
        ] {
            assert_eq!(article(&Ident::new(name, Span::call_site())), expected, "{name}");
        }
    }

    #[test]
    fn keywords_become_raw_and_what_cannot_be_raw_gets_an_underscore() {
        for (name, expected) in [
            ("Match", "r#match"),
            ("Async", "r#async"),
            ("Gen", "r#gen"),
            ("Self_", "self_"),
            ("Crate", "crate_"),
            ("Super", "super_"),
        ] {
            let variant = Ident::new(name, Span::call_site());
            assert_eq!(snake_case(&variant).to_string(), expected);
        }
        let raw = Ident::new_raw("Type", Span::call_site());
        assert_eq!(snake_case(&raw).to_string(), "r#type");
    }
}
