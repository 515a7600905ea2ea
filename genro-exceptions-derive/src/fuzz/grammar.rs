//! Random declarations out of the words of our attributes, in every order that the lexer accepts.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::words::{CASES, GENERICS, IDENTS, OTHER_NAMES, TYPES, WORDS};
use crate::attr::Kind;

/// A few words, in brackets of one kind or another.
pub(super) fn soup() -> impl Strategy<Value = String> {
    let word = select(WORDS).prop_map(str::to_owned);
    word.prop_recursive(3, 12, 4, |inner| {
        (vec(inner, 0..4), select(&["()", "[]", "{}", "  "][..])).prop_map(|(words, around)| {
            format!("{}{}{}", &around[..1], words.join(" "), &around[1..])
        })
    })
}

/// Attributes as they should be.
const RIGHT: &[&str] = &[
    "#[status(404)]",
    "#[status(409)]",
    "#[status(422)]",
    "#[status(429)]",
    "#[status(451)]",
    "#[status(503)]",
    "#[status(NOT_FOUND)]",
    "#[http_error(status = 410)]",
    "#[status(StatusCode::GONE)]",
    "#[status(500)]",
    "#[detail(\"not found\")]",
    "#[detail(\"{id} not found\")]",
    "#[detail(\"{0} of {}\", .id, n = 3)]",
    "#[detail(\"{}\", .id + 1)]",
    "#[header(RETRY_AFTER, \"120\")]",
    "#[header(\"x-a\", \"b\")]",
    "#[close(1008)]",
    "#[grpc(ABORTED)]",
    "#[log(warn)]",
    "#[transparent]",
    "#[problem]",
    "#[problem(type = \"https://example.com/probs\", title = \"a title\")]",
    "#[body(Envelope)]",
    "#[body(::forms::Envelope<T>)]",
    "#[code(\"OUT_OF_CREDIT\")]",
    "#[code(\"NO_ACCOUNT\")]",
    "#[http_error(expose)]",
    "#[http_error(decode)]",
    "#[http_error(skip(decode))]",
    "#[http_error(crate = a::b, skip(constructors))]",
    "#[http_error(skip(display, error))]",
    "#[error(\"thiserror's\")]",
    "#[error(transparent)]",
    "#[status(T::STATUS)]",
    "#[status(Self::STATUS,)]",
    "#[status(<Self as A<u8>>::STATUS)]",
    "#[close(T::CODE)]",
    "#[header(T::NAME, \"a\",)]",
    "#[detail(\"{id:>id$.id$}\")]",
    "#[detail(\"{:>1$} {:.*}\", .id, 3, 2, .id)]",
    "#[detail(\"{:?} {}\", self, self.name())]",
    "#[detail(\"{}\", self.to_string())]",
    "#[detail(\"{}\", &.id as &dyn A<u8, B = u8>)]",
    "#[status(self.kind() as A<B, C>)]",
    "#[status(match .id { 0 => A, _ => B })]",
    "#[status(from)]",
    "#[code(self.kind::<A, B>(),)]",
    "#[close(self.kind())]",
    "#[header(RETRY_AFTER, self.wait())]",
    "#[header(\"x-a\", .id as A<B, C>,)]",
    "#[headers(from)]",
];

const RIGHT_ON_FIELD: &[&str] = &[
    "#[status]",
    "#[detail]",
    "#[header(\"retry-after\")]",
    "#[header(LINK, \"<{}>\")]",
    "#[headers]",
    "#[close]",
    "#[source]",
    "#[from]",
    "#[extension]",
    "#[extension(rename = \"user_id\")]",
    "#[instance]",
    "#[code]",
    "#[extension(rename = \"violated-policies\")]",
    "#[error(not(source))]",
    "#[snafu(source)]",
    "#[init]",
    "#[init(Location::caller())]",
    "#[init(format!(\"{}\", .id))]",
];

fn attribute() -> impl Strategy<Value = String> {
    let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).chain(OTHER_NAMES).collect();
    (select(names), vec(soup(), 0..5), 0..8_u8).prop_map(|(name, words, shape)| {
        let separator = if shape % 2 == 0 { ", " } else { " " };
        let words = words.join(separator);
        match shape {
            0 => format!("#[{name}]"),
            1 => format!("#[{name}[{words}]]"),
            2 => format!("#[{name} = \"{}\"]", words.len()),
            3 => format!("#[{name}{{{words}}}]"),
            _ => format!("#[{name}({words})]"),
        }
    })
}

/// A few attributes, most of them right for the place.
fn attributes(right: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let one = prop_oneof![
        12 => select(right).prop_map(str::to_owned),
        1 => attribute(),
    ];
    vec(one, 0..=most).prop_map(|attributes| attributes.join("\n"))
}

/// ` { id: u64 }`, `(u64)` or nothing.
fn fields() -> impl Strategy<Value = (String, u8)> {
    let field = (attributes(RIGHT_ON_FIELD, 1), select(IDENTS), select(TYPES));
    (vec(field, 0..4), 0..3_u8).prop_map(|(fields, shape)| {
        let join = |write: fn(&(String, &str, &str)) -> String| {
            fields.iter().map(write).collect::<Vec<_>>().join(", ")
        };
        let text = match shape {
            0 => String::new(),
            1 => format!("({})", join(|(attributes, _, ty)| format!("{attributes} {ty}"))),
            _ => format!(
                "{{ {} }}",
                join(|(attributes, name, ty)| format!("{attributes} {name}: {ty}"))
            ),
        };
        (text, shape)
    })
}

pub(super) fn declaration() -> impl Strategy<Value = String> {
    let variant = (attributes(RIGHT, 2), select(CASES), fields())
        .prop_map(|(attributes, name, (fields, _))| format!("{attributes} {name} {fields}"));
    let variants = vec(variant, 0..4).prop_map(|variants| variants.join(", "));
    (
        (attributes(RIGHT, 2), attributes(RIGHT, 2)),
        select(&["", "pub", "pub(crate)", "pub(in a::b)"][..]),
        (select(CASES), select(GENERICS)),
        (0..10_u8, fields(), variants),
    )
        .prop_map(
            |(
                (first, second),
                vis,
                (name, (generics, clause)),
                (kind, (fields, shape), variants),
            )| {
                let attributes = format!("{first}\n{second}");
                match kind {
                    0 => {
                        format!("{attributes} {vis} union {name} {generics} {clause} {{ id: u64 }}")
                    }
                    1..=4 => format!(
                        "{attributes} {vis} enum {name} {generics} {clause} {{ {variants} }}"
                    ),
                    _ if shape == 2 => {
                        format!("{attributes} {vis} struct {name} {generics} {clause} {fields}")
                    }
                    _ => format!("{attributes} {vis} struct {name} {generics} {fields} {clause};"),
                }
            },
        )
}

#[test]
fn every_attribute_is_written_as_it_should_be() {
    for kind in Kind::ALL {
        let name = kind.name();
        let is_it = |text: &&str| {
            let rest = text.strip_prefix("#[").and_then(|text| text.strip_prefix(name));
            rest.is_some_and(|rest| rest.starts_with([']', '(']))
        };
        assert!(RIGHT.iter().chain(RIGHT_ON_FIELD).any(is_it), "{name}");
    }
}
