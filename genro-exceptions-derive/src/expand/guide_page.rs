//! The expansions that the guide shows, in `guide/generated/` of the library.
//!
//! They are what the macro writes in the default build, with short paths and names, and without the parts that a feature
//! adds. After a change on purpose: `UPDATE_SNAPSHOTS=1 cargo test -p genro-exceptions-derive`, and read the page.

use std::iter::Peekable;
use std::path::Path;

use proc_macro2::{Group, Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

/// The macros of the library that are empty in the default build.
const OF_FEATURES: [&str; 4] = ["json_items", "grpc_items", "tracing_items", "needs_json"];

/// What the page shows for the call of `impls!`, whose arguments are for that macro alone.
const COMMON_IMPLS: &str = "// The conversions and the methods that are the same for every type.\ngenro::impls! {/* the type, its generics and its bounds */}\n";

/// The prefixes of paths to the library and to `core`.
const PREFIXES: [&str; 4] = ["__genro", "genro_exceptions", "__private", "core"];

type Tokens = Peekable<proc_macro2::token_stream::IntoIter>;

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn is_prefix(word: &Ident) -> bool {
    PREFIXES.iter().any(|prefix| word == prefix)
}

/// Skips a `::` and returns whether there was one.
fn skip_separator(tokens: &mut Tokens) -> bool {
    let mut ahead = tokens.clone();
    let is_separator = is_mark(ahead.next().as_ref(), ':') && is_mark(ahead.peek(), ':');
    if is_separator {
        tokens.nth(1);
    }
    is_separator
}

/// Whether the tokens are the call of a function: `name(…)` or `name::<…>(…)`.
fn is_call(tokens: &Tokens) -> bool {
    let mut ahead = tokens.clone();
    let Some(TokenTree::Ident(name)) = ahead.next() else { return false };
    let has_arguments = skip_separator(&mut ahead) && is_mark(ahead.peek(), '<');
    let is_named = name.to_string().starts_with(char::is_lowercase) && !is_prefix(&name);
    is_named && (has_arguments || matches!(ahead.peek(), Some(TokenTree::Group(_))))
}

/// The tokens as a user would have written them; a hidden function of the library has the path `genro`.
fn readable(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut output: Vec<TokenTree> = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if is_prefix(&word) => {
                if !skip_separator(&mut tokens) {
                    output.push(word.into());
                } else if is_call(&tokens) {
                    output.extend(quote!(genro::));
                }
            }
            // With the `!` and the braces.
            TokenTree::Ident(word) if OF_FEATURES.iter().any(|name| word == name) => {
                tokens.nth(1);
            }
            TokenTree::Ident(word) => {
                output.push(Ident::new(&short(&word.to_string()), word.span()).into());
            }
            TokenTree::Group(group) => {
                let inside = readable(group.stream());
                if inside.to_string() == "automatically_derived" {
                    // The `#` before it.
                    output.pop();
                } else {
                    output.push(Group::new(group.delimiter(), inside).into());
                }
            }
            TokenTree::Literal(literal) => {
                output.extend(short(&literal.to_string()).parse::<TokenStream>().unwrap());
            }
            // The `::` at the start of a path.
            TokenTree::Punct(first) if first.spacing() == Spacing::Joint && is_path(&tokens) => {
                tokens.next();
            }
            other @ TokenTree::Punct(_) => output.push(other),
        }
    }
    output.into_iter().collect()
}

/// Whether the tokens are the second `:` of a path that begins with `::`, and one of the prefixes.
fn is_path(tokens: &Tokens) -> bool {
    let mut ahead = tokens.clone();
    is_mark(ahead.next().as_ref(), ':')
        && matches!(ahead.peek(), Some(TokenTree::Ident(word)) if is_prefix(word))
}

/// A name without the prefix that keeps it apart from those of the user.
fn short(text: &str) -> String {
    text.replace("__genro_", "").replace("__GENRO_", "")
}

/// The items within `const _: () = { use …; items };`, and the others.
fn items(written: Vec<syn::Item>) -> Vec<syn::Item> {
    let mut items = Vec::new();
    for item in written {
        match item {
            syn::Item::Const(constant) if constant.ident == "_" => {
                let syn::Expr::Block(block) = *constant.expr else { continue };
                items.extend(block.block.stmts.into_iter().filter_map(
                    |statement| match statement {
                        syn::Stmt::Item(syn::Item::Use(_)) => None,
                        syn::Stmt::Item(item) => Some(item),
                        _ => None,
                    },
                ));
            }
            item => items.push(item),
        }
    }
    items
}

fn check(case: &str) {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../genro-exceptions/src/guide/generated");
    let input = std::fs::read_to_string(folder.join(format!("{case}.in.rs"))).unwrap();
    let expansion = readable(crate::derive(&syn::parse_str(&input).unwrap()));
    let mut file: syn::File = syn::parse2(expansion).unwrap();
    let items = items(std::mem::take(&mut file.items));
    let written: Vec<String> = items
        .into_iter()
        .map(|item| match item {
            syn::Item::Macro(call) if call.mac.path.is_ident("impls") => COMMON_IMPLS.to_owned(),
            item => {
                file.items = vec![item];
                prettyplease::unparse(&file)
            }
        })
        .collect();
    let written = written.join("\n").replace("///Creates", "/// Creates");
    let shown = folder.join(format!("{case}.rs"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&shown, &written).unwrap();
    }
    let expected = std::fs::read_to_string(&shown).unwrap_or_default();
    assert_eq!(written, expected, "run this test with UPDATE_SNAPSHOTS=1, and read the page");
}

#[test]
fn the_struct_of_the_guide() {
    check("struct");
}

#[test]
fn the_enum_of_the_guide() {
    check("enum");
}
