//! Words of an attribute keep their places in the generated code, so that an editor leads from them to what they name.

use proc_macro2::{TokenStream, TokenTree};

const DECLARATION: &str = r#"
#[derive(Debug, HttpError)]
#[status(NOT_FOUND)]
#[detail("{} of {total} in {kind}", .count.len(), kind = .group)]
#[header(RETRY_AFTER, "30")]
#[close(codes::GONE)]
pub struct Missing {
    count: String,
    group: String,
    total: u64,
    #[header(AGE)]
    age: u32,
}
"#;

/// Line, counted from 1, and column of every place of this name in the output.
fn places(tokens: TokenStream, name: &str, found: &mut Vec<(usize, usize)>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => places(group.stream(), name, found),
            TokenTree::Ident(ident) if ident == name => {
                let start = ident.span().start();
                found.push((start.line, start.column));
            }
            _ => {}
        }
    }
}

#[test]
fn a_word_in_an_attribute_is_found_where_it_stands() {
    let output = crate::derive(&syn::parse_str(DECLARATION).unwrap());
    for (name, word) in [
        ("NOT_FOUND", "NOT_FOUND"),
        ("RETRY_AFTER", "RETRY_AFTER"),
        ("AGE", "AGE"),
        ("GONE", "GONE"),
        ("codes", "codes::"),
        // The fields of a text, where the argument names them.
        ("count", "count.len()"),
        ("group", "group)]"),
    ] {
        let expected = DECLARATION
            .lines()
            .enumerate()
            .find_map(|(line, text)| Some((line + 1, text.find(word)?)));
        let mut found = Vec::new();
        places(output.clone(), name, &mut found);
        let expected = expected.expect("a word of the declaration");
        assert!(found.contains(&expected), "{name} is at {found:?}, not at {expected:?}");
    }
}

#[test]
fn a_constructor_leads_to_its_variant() {
    let declaration = "enum ApiError {\n    #[status(404)]\n    NotHere { id: u64 },\n}";
    let output = crate::derive(&syn::parse_str(declaration).unwrap());
    let mut found = Vec::new();
    places(output, "not_here", &mut found);
    assert!(found.contains(&(3, 4)), "{found:?}");
}
