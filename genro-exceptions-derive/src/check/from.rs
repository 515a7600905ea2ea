//! The rules of `#[from]`, where this macro writes `From`: elsewhere the attribute is another derive's.

use std::collections::HashMap;

use crate::attr::{Kind, from};
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::types;

/// Every rule, for one case.
pub(super) fn check(case: &InputCase<'_>, errors: &mut Errors) {
    check_place(case.attrs.all.find(Kind::From), errors);
    check_only_field(case, errors);
}

/// Every rule, for an enum and all of its variants.
pub(super) fn check_enum(input: &ErrorInput<'_>, errors: &mut Errors) {
    check_place(input.defaults.all.find(Kind::From), errors);
    check_one_variant(input, errors);
}

/// `#[from]` on a type or a variant is `derive_more`'s.
fn check_place(attr: Option<&syn::Attribute>, errors: &mut Errors) {
    if let Some(attr) = attr {
        errors.on(attr, from::MISPLACED);
    }
}

/// `From` has only the cause to make the whole error of.
fn check_only_field(case: &InputCase<'_>, errors: &mut Errors) {
    let from = case.fields.iter().find_map(|field| field.attrs.all.find(Kind::From));
    if let (Some(from), true) = (from, case.fields.len() > 1) {
        errors.on(
            from,
            "`?` provides only the cause, so a `#[from]` field must be the only field: \
             write `#[source]`, and pass the other fields to the constructor",
        );
    }
}

/// Two `From` impls for one type cannot be told apart.
fn check_one_variant(input: &ErrorInput<'_>, errors: &mut Errors) {
    let mut seen: HashMap<String, &InputCase<'_>> = HashMap::new();
    for case in &input.cases {
        for field in case.fields.iter().filter(|field| field.attrs.all.has(Kind::From)) {
            let ty = types::from_key(&field.field.ty);
            if let Some(first) = seen.insert(ty.clone(), case) {
                let message = format!(
                    "`{}` and `{}` are both `#[from] {ty}`, and `?` cannot choose between them: write `#[source]` in one of them",
                    first.ident, case.ident
                );
                errors.on(&field.field.ty, message);
            }
        }
    }
}
