//! The ways to declare an error, and the shapes that are declared in each.

use std::fmt;

use crate::{by_hand, debug, genro, same_items, thiserror};

/// A way to declare an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    /// `#[derive(HttpError)]`.
    Genro,
    /// thiserror's derive, and the status and the response by hand.
    Thiserror,
    /// thiserror's derive, and by hand everything else that this library's derive writes.
    SameItems,
    /// No derive but `Debug`.
    ByHand,
    /// `#[derive(Debug)]` and nothing else: the floor.
    Debug,
}

impl Flavour {
    pub(crate) const ALL: [Self; 5] =
        [Self::Genro, Self::SameItems, Self::Thiserror, Self::ByHand, Self::Debug];

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flavour| flavour.to_string() == name)
    }

    /// What stands above the declarations.
    pub(crate) fn prelude(self) -> &'static str {
        match self {
            Self::Genro => genro::PRELUDE,
            Self::SameItems => same_items::PRELUDE,
            Self::Thiserror => thiserror::PRELUDE,
            Self::ByHand => by_hand::PRELUDE,
            Self::Debug => "",
        }
    }

    /// The declaration of the type.
    pub(crate) fn declaration(self, name: &str, shape: Shape) -> String {
        match self {
            Self::Genro => genro::declaration(name, shape),
            Self::SameItems => same_items::declaration(name, shape),
            Self::Thiserror => thiserror::declaration(name, shape),
            Self::ByHand => by_hand::declaration(name, shape),
            Self::Debug => debug::declaration(name, shape),
        }
    }

    /// The dependencies of the crate, as lines of its manifest.
    pub(crate) fn dependencies(self) -> String {
        let mut lines = match self {
            Self::Genro => {
                let library = concat!(env!("CARGO_MANIFEST_DIR"), "/../../genro-exceptions");
                format!("genro-exceptions = {{ path = {library:?} }}\n")
            }
            Self::SameItems | Self::Thiserror => "thiserror = \"2\"\n".into(),
            Self::ByHand | Self::Debug => String::new(),
        };
        lines.push_str("http = \"1\"\nbytes = \"1\"\n");
        lines
    }
}

impl fmt::Display for Flavour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Genro => "genro",
            Self::SameItems => "same-items",
            Self::Thiserror => "thiserror",
            Self::ByHand => "by-hand",
            Self::Debug => "debug",
        })
    }
}

/// What a type looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    Unit,
    /// Two fields, `id` and `name`, both in the text.
    Fields,
    /// An enum of so many variants.
    Enum(usize),
}

impl Shape {
    /// The shape of the type with this number: 40 % unit structs, 30 % structs with fields, 30 % enums.
    pub(crate) fn of(number: usize) -> Self {
        match number % 10 {
            0..4 => Self::Unit,
            4..7 => Self::Fields,
            _ => Self::Enum(8),
        }
    }
}

/// What a variant looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) enum VariantShape {
    /// `V0(std::io::Error)`, its cause, of which `?` makes the error; one an enum.
    From,
    /// `V1 { source: std::fmt::Error }`, its cause.
    Source,
    /// `V2(u32)`, which is in the text.
    Field,
    /// `V5`.
    Unit,
}

impl VariantShape {
    pub(crate) fn of(number: usize) -> Self {
        match (number, number % 8) {
            (0, _) => Self::From,
            (_, 0..2) => Self::Source,
            (_, 2..5) => Self::Field,
            _ => Self::Unit,
        }
    }
}

/// One piece of text for each variant of an enum.
pub(crate) fn for_each_variant(
    variants: usize,
    piece: impl Fn(usize, VariantShape) -> String,
) -> String {
    (0..variants).map(|number| piece(number, VariantShape::of(number))).collect()
}
