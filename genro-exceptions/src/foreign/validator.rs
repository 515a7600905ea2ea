//! What the validator crate finds wrong with a value.

use serde_json::Value;
use validator::{ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::error::HttpException;
use crate::problem::{FieldErrors, Pointer, ValidationProblem};

/// Takes what is wrong with each field, sorted by the names of the fields.
///
/// The detail is the `message` of the rule, or says what the rule expects. The rejected value, which validator keeps
/// beside it, is in neither. The pointer has the names of the Rust fields: rename them with serde, and it names them as
/// they were.
impl From<ValidationErrors> for FieldErrors {
    fn from(errors: ValidationErrors) -> Self {
        let mut found = Self::new();
        add_struct(&mut found, &Pointer::root(), &errors);
        found
    }
}

impl From<ValidationErrors> for ValidationProblem {
    fn from(errors: ValidationErrors) -> Self {
        Self::new(errors.into())
    }
}

impl From<ValidationErrors> for HttpException {
    fn from(errors: ValidationErrors) -> Self {
        ValidationProblem::from(errors).into()
    }
}

fn add_struct(found: &mut FieldErrors, at: &Pointer, errors: &ValidationErrors) {
    // Out of a hash map: sorted, so that the same request has the same answer.
    let fields = errors.errors().iter();
    let mut fields: Vec<_> =
        fields.map(|(name, kind)| (name.strip_prefix("r#").unwrap_or(name), kind)).collect();
    fields.sort_by_key(|(name, _)| *name);
    for (name, kind) in fields {
        // The name under which validator keeps what is wrong with a struct as a whole.
        let pointer = match name {
            "__all__" => at.clone(),
            name => at.clone().key(name),
        };
        match kind {
            ValidationErrorsKind::Field(errors) => {
                for error in errors {
                    found.push(pointer.clone(), detail(error));
                }
            }
            ValidationErrorsKind::Struct(errors) => add_struct(found, &pointer, errors),
            ValidationErrorsKind::List(elements) => {
                for (index, errors) in elements {
                    add_struct(found, &pointer.clone().index(*index), errors);
                }
            }
        }
    }
}

/// What the rule expects. Of its parameters only bounds are shown: others are the value, or the value of another field.
fn detail(error: &ValidationError) -> String {
    if let Some(message) = &error.message {
        return message.to_string();
    }
    let bound = |name: &str| error.params.get(name).filter(|value| value.is_number());
    match error.code.as_ref() {
        "email" => "must be an email address".into(),
        "url" => "must be a URL".into(),
        "ip" | "ip_v4" | "ip_v6" => "must be an IP address".into(),
        "credit_card" => "must be the number of a credit card".into(),
        "non_control_character" => "must hold no control character".into(),
        "required" | "required_nested" => "must be given".into(),
        "length" => bounds(
            "must have a length",
            [("of", bound("equal")), ("of at least", bound("min")), ("of at most", bound("max"))],
        ),
        "range" => bounds(
            "must be",
            [
                ("at least", bound("min")),
                ("at most", bound("max")),
                ("more than", bound("exclusive_min")),
                ("less than", bound("exclusive_max")),
            ],
        ),
        code => format!("is not valid: {code}"),
    }
}

/// `must be at least 1 and at most 9`.
fn bounds<const N: usize>(says: &str, bounds: [(&str, Option<&Value>); N]) -> String {
    let known = bounds.iter().filter_map(|(how, bound)| Some((how, (*bound)?)));
    let texts: Vec<_> = known.map(|(how, bound)| format!("{how} {bound}")).collect();
    match texts.as_slice() {
        [] => format!("{says} within bounds"),
        texts => format!("{says} {}", texts.join(" and ")),
    }
}
