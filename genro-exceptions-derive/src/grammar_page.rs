//! `llms.txt`, the grammar on one page, against the tables of the macro.

use std::collections::BTreeSet;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Data, DeriveInput};

use crate::attr::Kind;
use crate::attr::case::CaseAttrs;
use crate::attr::field::FieldAttrs;
use crate::attr::log::LogAttr;
use crate::attr::options::{OPTIONS, PARTS, Placement};
use crate::errors::Errors;
use crate::rules::{grpc_code, variant_case};

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../llms.txt");
    std::fs::read_to_string(path).unwrap()
}

/// What is below a heading, to the next one.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("\n## {heading}\n")).expect(heading);
    rest.split_once("\n## ").map_or(rest, |(section, _)| section)
}

/// The texts between backticks.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The attributes in the first column of a table.
fn attributes(section: &str) -> impl Iterator<Item = &str> {
    let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
    let cells = rows.filter_map(|row| row.split(" | ").next());
    cells.flat_map(code_spans).filter(|span| span.starts_with("#["))
}

/// Reads an attribute on a type; returns its kind if it belongs there.
fn read_on_type(attribute: &str, kinds: &mut BTreeSet<Kind>) -> syn::Result<()> {
    let item: DeriveInput = syn::parse_str(&format!("{attribute} struct E;"))?;
    let mut errors = Errors::default();
    let attrs = CaseAttrs::read(&item.attrs, Placement::Type, &mut errors);
    kinds.extend(attrs.all.iter().map(|(kind, _)| kind));
    errors.combined()
}

/// Reads an attribute on a field; returns its kind if it belongs there.
fn read_on_field(attribute: &str, kinds: &mut BTreeSet<Kind>) -> syn::Result<()> {
    let item: DeriveInput = syn::parse_str(&format!("struct E {{ {attribute} field: T }}"))?;
    let Data::Struct(data) = &item.data else { unreachable!("it is a struct") };
    let mut errors = Errors::default();
    for field in &data.fields {
        let attrs = FieldAttrs::read(&field.attrs, &mut errors);
        kinds.extend(attrs.all.iter().map(|(kind, _)| kind));
    }
    errors.combined()
}

/// Each attribute of a section must be read without a mistake, and there must be one of each kind that belongs there.
fn check_section(
    heading: &str,
    read: impl Fn(&str, &mut BTreeSet<Kind>) -> syn::Result<()>,
    elsewhere: &[Kind],
) {
    let page = page();
    let (mut written, mut known) = (BTreeSet::new(), BTreeSet::new());
    for attribute in attributes(section(&page, heading)) {
        if let Err(error) = read(attribute, &mut written) {
            panic!("{heading}: {attribute}: {error}");
        }
    }
    for kind in Kind::ALL {
        // On the other place, its example may be wrong, or misplaced.
        let _ = read(kind.example(), &mut known);
    }
    for kind in elsewhere {
        known.remove(kind);
    }
    let names = |kinds: BTreeSet<Kind>| kinds.into_iter().map(Kind::name).collect::<Vec<_>>();
    assert_eq!(names(written), names(known), "{heading}");
}

#[test]
fn the_attributes_of_types_and_variants() {
    // Another derive may read `#[from]` there.
    check_section("Attributes on a struct, an enum or a variant", read_on_type, &[Kind::From]);
}

#[test]
fn the_attributes_of_fields() {
    check_section("Attributes on a field", read_on_field, &[]);
}

/// `- levels: `error`, `warn`, …`
#[test]
fn the_words_in_the_attributes() {
    let page = page();
    let check = |name: &str, known: Vec<&str>| {
        let (_, rest) = page.split_once(&format!("\n- {name}: ")).expect(name);
        let item = rest.split("\n- ").next().and_then(|rest| rest.split("\n\n").next());
        assert_eq!(code_spans(item.unwrap()).collect::<Vec<_>>(), known, "{name}");
    };
    let codes = grpc_code::CODES.iter().filter(|(code, ..)| *code != 0);
    check("rename rules", variant_case::ALL.map(|(name, _)| name).into());
    check("levels", LogAttr::ALL.map(|(name, _)| name).into());
    check("gRPC codes", codes.map(|(_, name, _)| *name).collect());
    check("options", OPTIONS.into());
    check("parts", PARTS.map(|(name, _)| name).into());
}

/// `type` and `title` of `#[problem(type = "…", title = "…")]`
#[test]
fn the_keys_of_the_attributes() {
    let page = page();
    for kind in Kind::ALL {
        let start = format!("#[{}(", kind.name());
        let written: Vec<String> = attributes(&page)
            .filter(|written| written.starts_with(&start))
            .flat_map(|written| words(written.parse().unwrap()))
            .collect();
        let example = words(kind.example().parse().unwrap());
        for pair in example.windows(2).filter(|pair| pair[1] == "=") {
            assert!(written.contains(&pair[0]), "{} has no `{}`", kind.name(), pair[0]);
        }
    }
}

/// All tokens, also those within brackets.
fn words(tokens: TokenStream) -> Vec<String> {
    let of_one = |token| match token {
        TokenTree::Group(group) => words(group.stream()),
        other => vec![other.to_string()],
    };
    tokens.into_iter().flat_map(of_one).collect()
}

#[test]
fn no_other_attribute_is_on_the_page() {
    let page = page();
    for span in code_spans(&page) {
        let Some(attribute) = span.strip_prefix("#[") else { continue };
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let name: String = attribute.chars().take_while(|c| is_name(*c)).collect();
        assert!(Kind::of(&name).is_some(), "{span}");
    }
}
