//! Names of variants and fields whose constructors and methods lints would have another signature for.

use genro_exceptions::HttpError;

/// `not`, `neg`, `next`, `from_str`, `deref`: names of methods of well-known traits.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("no")]
pub enum Traits {
    /// No field.
    New,
    /// Its constructor is called `not`.
    Not(u8),
    /// Its constructor is called `from_str`.
    FromStr(&'static str),
    /// Its constructor is called `from_iter`.
    FromIter(u8),
    /// Its constructor is called `hash`.
    Hash(u8, u8),
    /// Its constructor is called `add`.
    Add(u8, u8),
}

/// Its constructor `new` has no parameter, and there is no `Default`.
#[derive(Debug, HttpError)]
#[status(400)]
pub enum Conventions {
    /// No field.
    New,
    /// A box of the type itself.
    #[transparent]
    IsNested(Box<Self>),
    /// Its constructor is called `into_nothing`.
    IntoNothing(u8),
    /// Its constructor is called `as_is`.
    AsIs,
    /// Its constructor is called as the type.
    Conventions,
}

/// The methods have the names of the fields.
#[derive(Debug, HttpError)]
#[status(400)]
pub struct Setters {
    /// `from_…` takes no `self`, elsewhere.
    #[header("x-from")]
    pub from_upstream: Option<u8>,
    /// `is_…` takes `&self`, elsewhere.
    #[header("x-is")]
    pub is_last: Option<u8>,
    /// `to_…` takes `&self`, elsewhere.
    #[header("x-to")]
    pub to_next: Option<u8>,
    /// `as_…` takes `&self`, elsewhere.
    #[header("x-as")]
    pub as_list: Option<u8>,
    /// A method of a trait.
    #[header("x-add")]
    pub add: Option<u8>,
}

/// More parameters than a function should have.
#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}")]
#[allow(clippy::struct_excessive_bools, reason = "the declaration of the user")]
pub struct Many {
    /// Printed.
    pub a: u8,
    /// Printed.
    pub b: u8,
    /// Printed.
    pub c: u8,
    /// Printed.
    pub d: u8,
    /// Printed.
    pub e: u8,
    /// Printed.
    pub f: u8,
    /// Printed.
    pub g: bool,
    /// Printed.
    pub h: bool,
    /// Printed.
    pub i: bool,
    /// Printed.
    pub j: bool,
}

/// Large, and passed by value.
#[derive(Debug, HttpError)]
#[status(400)]
pub(crate) struct Large {
    bytes: [u8; 1024],
}

/// The first byte.
#[must_use]
pub const fn first() -> u8 {
    Large { bytes: [1; 1024] }.bytes[0]
}

/// Must be used, as its makers say too.
#[must_use]
#[derive(Debug, HttpError)]
#[status(400)]
pub struct MustUse {
    /// A header.
    #[header("x-is")]
    pub is_last: Option<u8>,
    /// Any lines.
    #[headers]
    pub headers: genro_exceptions::Headers,
}
