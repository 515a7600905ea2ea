//! The expansion of five declarations, one of each shape, and of two with values that are computed and read, against `tests/expand/<case>.rs`.
//!
//! Read there what the macro writes. After a change on purpose: `UPDATE_SNAPSHOTS=1 cargo test -p
//! genro-exceptions-derive`, and read the difference.

use std::path::Path;

use proc_macro2::{Group, TokenStream, TokenTree};

/// The expansion with what the features `json`, `tonic` and `describe` add: within `json_items!` it would stand unformatted.
fn with_features(expansion: TokenStream) -> TokenStream {
    let mut shown: Vec<TokenTree> = Vec::new();
    for tree in expansion {
        let TokenTree::Group(group) = tree else {
            shown.push(tree);
            continue;
        };
        let inside = with_features(group.stream());
        let before = shown.len().saturating_sub(2);
        let is_item = matches!(
            &shown[before..],
            [TokenTree::Ident(name), _]
                if ["json_items", "grpc_items", "describe_items"].iter().any(|known| name == known)
        );
        if is_item {
            // The path of the macro: behind the body of the method before.
            while let Some(TokenTree::Ident(_) | TokenTree::Punct(_)) = shown.last() {
                shown.pop();
            }
            shown.extend(inside);
        } else {
            shown.push(Group::new(group.delimiter(), inside).into());
        }
    }
    shown.into_iter().collect()
}

fn check(case: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let input = std::fs::read_to_string(folder.join(format!("{case}.in.rs"))).unwrap();
    let expansion = with_features(crate::derive(&syn::parse_str(&input).unwrap()));
    let written = prettyplease::unparse(&syn::parse2(expansion).unwrap());
    let snapshot = folder.join(format!("{case}.rs"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&snapshot, &written).unwrap();
    }
    let expected = std::fs::read_to_string(&snapshot).unwrap();
    assert_eq!(written, expected, "the expansion of {case} has changed");
}

#[test]
fn unit_struct() {
    check("unit_struct");
}

#[test]
fn tuple_struct() {
    check("tuple_struct");
}

#[test]
fn named_struct() {
    check("named_struct");
}

#[test]
fn enumeration() {
    check("enum");
}

#[test]
fn computed() {
    check("computed");
}

#[test]
fn decoded() {
    check("decoded");
}

#[test]
fn generic() {
    check("generic");
}
