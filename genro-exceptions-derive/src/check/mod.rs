//! The rules that compare two facts: one function `check_<rule>` for each.

mod decode;
mod fields;
mod from;
mod methods;
mod problem;
mod status;
mod text;
mod transparent;
mod values;

use std::collections::{HashMap, HashSet};

use syn::GenericParam;

use crate::attr::options::Part;
use crate::errors::Errors;
use crate::input::{ErrorInput, InputCase};
use crate::model::{Answer, Assertion, ErrorModel};
use crate::names;

/// Reports what breaks a rule, and returns what only the compiler can decide.
pub(crate) fn check(
    input: &ErrorInput<'_>,
    model: &ErrorModel<'_>,
    errors: &mut Errors,
) -> Vec<Assertion> {
    let mut assertions = Vec::new();
    for case in &input.cases {
        transparent::check(input, model, case, errors);
        assertions.extend(fields::check(model, case, errors));
        if !model.skips(Part::From) {
            from::check(case, errors);
        }
        status::check_given(input, case, errors);
    }
    check_lifetimes(input, errors);
    check_variants(input, errors);
    if !model.skips(Part::From) {
        from::check_enum(input, errors);
    }
    methods::check(model, errors);
    assertions.extend(problem::check(input, model, errors));
    assertions.extend(decode::check(model, errors));
    assertions.extend(status::check_range(&input.defaults));
    for (read, case) in input.cases.iter().zip(&model.cases) {
        assertions.extend(status::check_range(&read.attrs));
        if let Answer::Described(described) = &case.answer {
            assertions.extend(status::check_location(case, described, errors));
            assertions.extend(text::check_leak(model, case, described, errors));
            assertions.extend(text::check_sent(model, case, described, errors));
            values::check(input, model, read, (case, described), errors);
            values::check_init(read, case, errors);
            text::check_default(case, described, errors);
            text::check_recursion(model, described, errors);
        }
    }
    assertions
}

/// An error does not borrow, because it outlives the request.
fn check_lifetimes(input: &ErrorInput<'_>, errors: &mut Errors) {
    for parameter in &input.item.generics.params {
        if let GenericParam::Lifetime(parameter) = parameter {
            errors.on(
                &parameter.lifetime,
                "an HTTP error must be `'static` and cannot borrow: use an owned type, such as `String` or `Cow<'static, str>`",
            );
        }
    }
}

/// An enum without variants has no response to describe.
fn check_variants(input: &ErrorInput<'_>, errors: &mut Errors) {
    if !input.is_enum || !input.cases.is_empty() {
        return;
    }
    let mut attributes = input.defaults.all.iter();
    if let Some((kind, attr)) = attributes.find(|(kind, _)| kind.describes_response()) {
        let message = format!(
            "`{}` has no variant for this attribute: add a variant, or remove `#[{}]`",
            input.item.ident,
            kind.name()
        );
        errors.on(attr, message);
    }
}

/// The first of these fields whose name is in braces in a text that is not a format string.
fn named_field<'t>(text: &'t str, names: &HashSet<String>) -> Option<&'t str> {
    let in_braces = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    in_braces.map(|(name, _)| name).find(|name| names.contains(*name))
}

fn field_names(case: &InputCase<'_>) -> HashSet<String> {
    case.fields.iter().map(|field| names::spoken(&field.member)).collect()
}

/// Each item with the key of an earlier one: the key, the first item with it, and the item.
fn repeated<T: Copy>(items: impl Iterator<Item = (String, T)>) -> Vec<(String, T, T)> {
    let mut firsts: HashMap<String, usize> = HashMap::new();
    let (mut all, mut repeated) = (Vec::new(), Vec::new());
    for (key, item) in items {
        all.push(item);
        if let Some(first) = firsts.get(&key) {
            repeated.push((key, all[*first], item));
        } else {
            firsts.insert(key, all.len() - 1);
        }
    }
    repeated
}

/// The items of each key, in the order of the first ones.
fn grouped<T>(items: impl Iterator<Item = (String, T)>) -> Vec<Vec<T>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<Vec<T>> = Vec::new();
    for (key, item) in items {
        let place = *places.entry(key).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups
}
