//! Which fields a text uses.

use super::{FieldNames, Reading, read};
use crate::errors::Errors;
use crate::input::ErrorInput;
use syn::{DeriveInput, parse_quote};

/// The fields that the text of a struct uses.
fn used(item: &DeriveInput) -> Vec<usize> {
    let mut errors = Errors::default();
    let input = ErrorInput::read(item, &mut errors).unwrap();
    let case = &input.cases[0];
    let detail = case.attrs.detail.as_ref().unwrap();
    let Some(Reading::Template(template)) =
        read(detail, &FieldNames::new(case, &input), None, &mut errors)
    else {
        panic!("{}", errors.report());
    };
    template.used.iter().chain(template.looks_at.iter()).collect()
}

#[test]
fn a_field_is_used_however_it_is_reached() {
    for (item, expected) in [
        (parse_quote! { #[detail("{a}")] struct E { a: u8, b: u8 } }, 0),
        (parse_quote! { #[detail("{:b$}", 1)] struct E { a: u8, b: usize } }, 1),
        (parse_quote! { #[detail("{}", .b)] struct E { a: u8, b: u8 } }, 1),
        (parse_quote! { #[detail("{}", f(&[.1.0]))] struct E(u8, (u8, u8)); }, 1),
        (parse_quote! { #[detail("{}", self.b)] struct E { a: u8, b: u8 } }, 1),
        (parse_quote! { #[detail("{}", &self.1.0)] struct E(u8, (u8, u8)); }, 1),
        (parse_quote! { #[detail("{}", f(self.r#type))] struct E { a: u8, r#type: u8 } }, 1),
    ] {
        assert_eq!(used(&item), [expected]);
    }
}
