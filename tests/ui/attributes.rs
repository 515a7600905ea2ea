//! The attributes that the derive declares, against the mistakes that attributes share.

const MACRO: &str = include_str!("../../genro-exceptions-derive/src/lib.rs");
const MISSPELT: &str = include_str!("attribute/misspelt.stderr");
const TWICE: &str = include_str!("attribute/twice.stderr");
const MISPLACED: [&str; 3] = [
    include_str!("attribute/on_type.stderr"),
    include_str!("attribute/on_field.stderr"),
    include_str!("attribute/value_on_field.stderr"),
];

/// The names in the `attributes(…)` of the derive, but for `error`, which is thiserror's.
fn attributes() -> Vec<&'static str> {
    let (_, rest) = MACRO.split_once("attributes(").expect("the attributes of the derive");
    let (names, _) = rest.split_once(')').expect("a closed list");
    names.split(',').map(str::trim).filter(|name| !["", "error"].contains(name)).collect()
}

/// Whether a source line in the messages has this attribute.
fn shows(messages: &str, name: &str) -> bool {
    messages.lines().filter(|line| line.contains(" | ") || line.contains(" + ")).any(|line| {
        let mut attributes = line.split("#[").skip(1);
        attributes.any(|rest| {
            rest.strip_prefix(name).is_some_and(|rest| rest.starts_with([']', '(', ' ']))
        })
    })
}

/// The attributes for which this does not hold.
fn without(holds: impl Fn(&str) -> bool) -> Vec<&'static str> {
    attributes().into_iter().filter(|name| !holds(name)).collect()
}

#[test]
fn each_is_misspelt_once() {
    assert!(attributes().len() >= 13, "only {:?}", attributes());
    assert_eq!(without(|name| shows(MISSPELT, name)), [""; 0], "not in ui/attribute/misspelt.rs");
}

#[test]
fn each_is_given_twice() {
    let twice = |name: &str| TWICE.contains(&format!("error: `#[{name}]` is given twice"));
    // Its options may be spread over several attributes.
    assert_eq!(without(twice), ["http_error"], "not in ui/attribute/twice.rs");
}

#[test]
fn each_is_misplaced() {
    let misplaced = |name: &str| MISPLACED.iter().any(|messages| shows(messages, name));
    assert_eq!(
        without(misplaced),
        [""; 0],
        "neither in ui/attribute/on_type.rs nor in on_field.rs nor in value_on_field.rs"
    );
}

#[test]
fn an_attribute_is_found_by_its_whole_name() {
    for line in ["7 | #[header]", "7 +     #[header(\"x\")] u8", "7 | #[a] #[header = 1]"] {
        assert!(shows(line, "header"), "{line}");
    }
    for line in ["7 | #[headers]", "error: `#[header]` is here", "7 | header"] {
        assert!(!shows(line, "header"), "{line}");
    }
}
