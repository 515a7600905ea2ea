//! Our attributes: one file each, and here the table of all, and those of one place in their order.

mod arguments;
pub(crate) mod case;
pub(crate) mod close;
pub(crate) mod code;
pub(crate) mod detail;
pub(crate) mod extension;
pub(crate) mod field;
pub(crate) mod from;
pub(crate) mod header;
pub(crate) mod header_name;
pub(crate) mod headers;
pub(crate) mod instance;
mod keys;
pub(crate) mod literal;
mod number;
pub(crate) mod options;
pub(crate) mod problem;
pub(crate) mod source;
pub(crate) mod status;
pub(crate) mod transparent;

use syn::Attribute;

use crate::errors::Errors;
use crate::similar::similar;
pub(crate) use arguments::error_at;
use arguments::{arguments, bare, optional_arguments, quoted, unknown};

macro_rules! kinds {
    ($($kind:ident: $file:ident,)*) => {
        /// One of our attributes.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Kind {
            $($kind,)*
        }

        impl Kind {
            pub(crate) const ALL: &[Self] = &[$(Self::$kind,)*];

            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $file::NAME,)*
                }
            }
        }
    };
}

// A row for each attribute: its kind, and the file that reads it. Where it is read, `case.rs` and `field.rs` do not
// build until they read it; the list in `lib.rs` is held to this one by a test.
kinds! {
    Status: status,
    Detail: detail,
    Header: header,
    Headers: headers,
    Close: close,
    Transparent: transparent,
    Source: source,
    From: from,
    Problem: problem,
    Code: code,
    Extension: extension,
    Instance: instance,
    HttpError: options,
}

impl Kind {
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Whether the library has what it takes only with its feature `json`.
    pub(crate) fn needs_json(self) -> bool {
        match self {
            Self::Problem | Self::Code | Self::Extension | Self::Instance => true,
            Self::Status
            | Self::Detail
            | Self::Header
            | Self::Headers
            | Self::Close
            | Self::Transparent
            | Self::Source
            | Self::From
            | Self::HttpError => false,
        }
    }
}

/// Our attributes in one place that may have them, right or wrong, in the order of the source.
#[derive(Default)]
pub(crate) struct AttrList<'a>(Vec<(Kind, &'a Attribute)>);

impl<'a> AttrList<'a> {
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (Kind, &'a Attribute)> {
        self.0.iter().copied()
    }

    /// The first of a kind.
    pub(crate) fn find(&self, kind: Kind) -> Option<&'a Attribute> {
        self.iter().find(|(known, _)| *known == kind).map(|(_, attr)| attr)
    }

    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.find(kind).is_some()
    }

    /// Whether there is one of this kind already: that is an error, which shows both.
    fn is_second(&self, kind: Kind, attr: &Attribute, errors: &mut Errors) -> bool {
        let Some(first) = self.find(kind) else {
            return false;
        };
        let message = format!("`#[{}]` is given twice: keep one of the two", kind.name());
        errors.between(first, attr, message);
        true
    }

    /// Keeps an attribute that belongs here, reports one that does not.
    fn add(
        &mut self,
        kind: Kind,
        attr: &'a Attribute,
        read: Result<(), &'static str>,
        errors: &mut Errors,
    ) {
        match read {
            Ok(()) => self.0.push((kind, attr)),
            Err(misplaced) => errors.on(attr, misplaced),
        }
    }
}

/// The attributes with a name that may be one of ours.
fn named(attrs: &[Attribute]) -> impl Iterator<Item = (&Attribute, String)> {
    attrs.iter().filter_map(|attr| Some((attr, attr.path().get_ident()?.to_string())))
}

/// Whether a misspelt name was meant to give the status; any other attribute, however spelled, leaves it missing.
fn is_misspelt(name: &str) -> bool {
    similar(name, [status::NAME, transparent::NAME]).is_some()
}
