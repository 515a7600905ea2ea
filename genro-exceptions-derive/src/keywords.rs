//! The keywords of all editions, and identifiers for any word.

use proc_macro2::Span;
use syn::Ident;

/// The keywords of all editions. syn has most of them, but only for a parser, which is slow for every name.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// An identifier for any word, raw where it must be.
pub(crate) fn identifier(name: &str, span: Span) -> Ident {
    match name {
        // These cannot be raw.
        "self" | "Self" | "super" | "crate" | "_" => Ident::new(&format!("{name}_"), span),
        _ if KEYWORDS.contains(&name) => Ident::new_raw(name, span),
        _ => Ident::new(name, span),
    }
}

#[cfg(test)]
mod tests {
    use super::KEYWORDS;
    use syn::Ident;

    #[test]
    fn every_keyword_is_one() {
        for word in KEYWORDS {
            let parsed = syn::parse_str::<Ident>(word);
            assert_eq!(parsed.is_ok(), word == "gen", "{word}");
            syn::parse_str::<Ident>(&format!("r#{word}")).unwrap();
        }
    }
}
