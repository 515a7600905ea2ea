//! Our attributes, one file each. Here: the table of all, and the attributes of one item in their order.

mod arguments;
pub(crate) mod body;
pub(crate) mod case;
pub(crate) mod close;
pub(crate) mod code;
pub(crate) mod constant;
pub(crate) mod detail;
pub(crate) mod expression;
pub(crate) mod extension;
pub(crate) mod field;
pub(crate) mod from;
pub(crate) mod grpc;
pub(crate) mod header;
pub(crate) mod header_name;
pub(crate) mod headers;
pub(crate) mod init;
pub(crate) mod instance;
mod keys;
pub(crate) mod literal;
pub(crate) mod log;
mod number;
pub(crate) mod options;
pub(crate) mod problem;
pub(crate) mod source;
pub(crate) mod status;
pub(crate) mod transparent;

use proc_macro2::TokenTree;
use syn::{Attribute, Meta};

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

            /// The attribute in its right form, for messages.
            pub(crate) fn example(self) -> &'static str {
                match self {
                    $(Self::$kind => $file::EXAMPLE,)*
                }
            }
        }
    };
}

// A row for each attribute: its kind, and the file with its name and its parser. A new row does not compile until
// `case.rs` and `field.rs` read it, and a test compares the list in `lib.rs`.
kinds! {
    Status: status,
    Detail: detail,
    Header: header,
    Headers: headers,
    Close: close,
    Grpc: grpc,
    Log: log,
    Transparent: transparent,
    Source: source,
    From: from,
    Body: body,
    Problem: problem,
    Code: code,
    Extension: extension,
    Instance: instance,
    Init: init,
    HttpError: options,
}

impl Kind {
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Whether it needs the feature `json` of the library.
    pub(crate) fn needs_json(self) -> bool {
        match self {
            Self::Problem | Self::Extension | Self::Instance => true,
            Self::Status
            | Self::Detail
            | Self::Header
            | Self::Headers
            | Self::Close
            | Self::Grpc
            | Self::Log
            | Self::Transparent
            | Self::Source
            | Self::From
            | Self::Body
            | Self::Code
            | Self::Init
            | Self::HttpError => false,
        }
    }

    /// Whether it describes the response of its struct, enum or variant.
    pub(crate) fn describes_response(self) -> bool {
        match self {
            Self::From | Self::Log | Self::HttpError => false,
            Self::Status
            | Self::Detail
            | Self::Header
            | Self::Headers
            | Self::Close
            | Self::Grpc
            | Self::Transparent
            | Self::Source
            | Self::Body
            | Self::Problem
            | Self::Code
            | Self::Extension
            | Self::Instance
            | Self::Init => true,
        }
    }
}

/// Our attributes on one item, right or wrong, in the order of the source; misplaced ones are left out.
#[derive(Default)]
pub(crate) struct AttrList<'a>(Vec<(Kind, &'a Attribute)>);

impl<'a> AttrList<'a> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Kind, &'a Attribute)> {
        self.0.iter().copied()
    }

    /// The first of a kind.
    pub(crate) fn find(&self, kind: Kind) -> Option<&'a Attribute> {
        self.iter().find(|(known, _)| *known == kind).map(|(_, attr)| attr)
    }

    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.find(kind).is_some()
    }

    /// Whether there is one of this kind already, which is reported with both.
    fn is_second(&self, kind: Kind, attr: &Attribute, errors: &mut Errors) -> bool {
        let Some(first) = self.find(kind) else {
            return false;
        };
        let message = format!("`#[{}]` is given twice: keep one of the two", kind.name());
        errors.between(first, attr, message);
        true
    }

    /// Adds an attribute, or reports why it does not belong here.
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

/// The attributes whose path is one word, with that word.
fn named(attrs: &[Attribute]) -> impl Iterator<Item = (&Attribute, String)> {
    attrs.iter().filter_map(|attr| Some((attr, attr.path().get_ident()?.to_string())))
}

/// Whether it is a misspelling of an attribute that gives the status.
fn is_misspelt(name: &str) -> bool {
    similar(name, [status::NAME, transparent::NAME]).is_some()
}

/// Whether a wrong attribute gives the status in its parentheses, as in `#[problem(status = 404)]`.
fn gives_status(attr: &Attribute) -> bool {
    let Meta::List(list) = &attr.meta else {
        return false;
    };
    list.tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => {
            let word = word.to_string();
            word == status::NAME || word == transparent::NAME || is_misspelt(&word)
        }
        _ => false,
    })
}
