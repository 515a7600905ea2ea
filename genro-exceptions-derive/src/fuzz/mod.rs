//! Random declarations: the macro returns, and what it returns parses as Rust.
//!
//! `PROPTEST_CASES=200000 cargo test -p genro-exceptions-derive --release fuzz` tries many more than a test run does.

mod grammar;
mod words;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use quote::ToTokens as _;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::expressions::Expressions;
use crate::input::ErrorInput;
use grammar::{declaration, soup};

/// The tokens with some of their trees in invisible groups, as `macro_rules!` leaves them.
fn grouped(tokens: TokenStream, every: usize, count: &mut usize) -> TokenStream {
    tokens
        .into_iter()
        .map(|tree| {
            *count += 1;
            let tree = match tree {
                TokenTree::Group(group) => TokenTree::Group(Group::new(
                    group.delimiter(),
                    grouped(group.stream(), every, count),
                )),
                other => other,
            };
            let is_value = matches!(&tree, TokenTree::Literal(_));
            if is_value && every > 0 && *count % every == 0 {
                TokenTree::Group(Group::new(Delimiter::None, tree.into()))
            } else {
                tree
            }
        })
        .collect()
}

/// Whether the output reports a mistake, in a place where items stand.
fn reports(file: &syn::File) -> bool {
    file.items.iter().any(|item| match item {
        syn::Item::Macro(item) => {
            item.mac.path.segments.last().is_some_and(|segment| segment.ident == "compile_error")
        }
        _ => false,
    })
}

/// Frees the texts that proc-macro2 keeps for the spans of this thread, which would fill the memory. No token of an input
/// before this one is in use.
fn forget_sources() {
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// Whether an attribute holds what the macro takes for an expression, and what is none: `.id id`. The macro cannot tell,
/// since it reads expressions without syn's feature `full`.
fn has_broken_expression(tokens: TokenStream) -> bool {
    let mut is_of_init = false;
    tokens.into_iter().any(|tree| {
        let TokenTree::Group(group) = tree else {
            is_of_init = matches!(&tree, TokenTree::Ident(name) if name == "init");
            return false;
        };
        if group.delimiter() != Delimiter::Parenthesis {
            return has_broken_expression(group.stream());
        }
        let first = crate::template::split_first(group.stream());
        let text = first.to_string();
        let whole = if text.starts_with('.') { format!("self{text}") } else { text };
        let is_expression = is_of_init || crate::template::has_field(first);
        (is_expression && syn::parse_str::<syn::Expr>(&whole).is_err())
            || has_broken_expression(group.stream())
    })
}

/// What became of an input.
#[derive(PartialEq)]
enum Outcome {
    NotRead,
    Reported,
    Derived,
}

fn check(text: &str, every: usize) -> Result<Outcome, TestCaseError> {
    forget_sources();
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return Ok(Outcome::NotRead);
    };
    let Ok(input) = syn::parse2::<DeriveInput>(grouped(tokens, every, &mut 0)) else {
        return Ok(Outcome::NotRead);
    };
    check_expressions(text)?;
    let output = crate::derive(&input);
    let again = crate::derive(&input);
    prop_assert_eq!(output.to_string(), again.to_string());
    let file = match syn::parse2::<syn::File>(output.clone()) {
        Ok(file) => file,
        // The compiler reports it at the expression.
        Err(_) if has_broken_expression(input.to_token_stream()) => return Ok(Outcome::NotRead),
        Err(error) => return Err(TestCaseError::fail(format!("{error}: {output}"))),
    };
    // Bodies are left out where, and only where, a mistake is reported, here or by the compiler.
    let is_stub = output.to_string().contains("unreachable");
    let read = ErrorInput::read(&input, &mut Errors::default());
    let repeats_name = read.as_ref().is_some_and(ErrorInput::repeats_name);
    let is_wrong = reports(&file) || repeats_name;
    prop_assert!(read.is_none() || is_stub == is_wrong, "{}", output);
    // No status is guessed.
    let is_500 = output.to_string().contains("StatusCode :: INTERNAL_SERVER_ERROR");
    prop_assert!(is_stub || !is_500 || text.contains("500"), "{}", output);
    Ok(if reports(&file) { Outcome::Reported } else { Outcome::Derived })
}

/// What syn cannot read without its feature `full` is hidden and put back, and the rest can be read.
fn check_expressions(text: &str) -> Result<(), TestCaseError> {
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return Ok(());
    };
    let mut expressions = Expressions::default();
    let hidden = expressions.hide(tokens.clone());
    prop_assert!(syn::parse2::<DeriveInput>(hidden.clone()).is_ok(), "{}", hidden);
    prop_assert_eq!(expressions.restore(hidden).to_string(), tokens.to_string());
    Ok(())
}

/// Once taken for a mistake that had been reported: the impl of the trait was left out without a word.
#[test]
fn the_compiler_judges_the_cause_of_another_derive() {
    let text =
        "#[status(500)] #[http_error(skip(display, error))] struct E { source: Box<dyn Error> }";
    assert!(matches!(check(text, 0), Ok(Outcome::Derived)));
}

/// An expression that is no Rust is left to the compiler; the rest of a declaration is not.
#[test]
fn the_compiler_judges_an_expression() {
    for broken in ["(self crate)", ".id id", "(.id ==)"] {
        let text = format!("#[status({broken})] struct E {{ id: u16 }}");
        assert!(matches!(check(&text, 0), Ok(Outcome::NotRead)), "{broken}");
    }
    let is_broken = |text: &str| has_broken_expression(text.parse().unwrap());
    assert!(!is_broken("#[status(.id.code())] struct E { id: u16 }"));
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: u32::MAX, ..ProptestConfig::default() })]

    #[test]
    fn any_declaration_becomes_rust(text in declaration(), every in 0..4_usize) {
        check(&text, every)?;
    }

    #[test]
    fn any_macro_call_becomes_rust(words in vec(soup(), 0..5), comma in any::<bool>()) {
        forget_sources();
        let words = words.join(if comma { ", " } else { " " });
        if let Ok(tokens) = format!("[genro_exceptions] {words}").parse::<TokenStream>() {
            let output = crate::http_error::expand(tokens);
            let is_reported = output.to_string().contains("compile_error");
            // What follows the first comma goes to `format_args!` as it is.
            prop_assert!(is_reported || syn::parse2::<syn::Expr>(output.clone()).is_ok(), "{}", output);
        }
    }
}

/// The generator is worth its time: what it makes is read, and derived with mistakes and without.
#[test]
fn some_of_it_is_right() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let mut count = [0; 3];
    for _ in 0..1000 {
        let text =
            declaration().new_tree(&mut runner).map(|tree| tree.current()).unwrap_or_default();
        match check(&text, 0) {
            Ok(Outcome::NotRead) | Err(_) => count[0] += 1,
            Ok(Outcome::Reported) => count[1] += 1,
            Ok(Outcome::Derived) => count[2] += 1,
        }
    }
    assert!(count[0] < 200 && count[1] > 200 && count[2] > 100, "{count:?}");
}
