//! What to generate: every question is decided, every default is filled in.

mod assertion;
mod described;
mod leak;
pub(crate) mod methods;
mod resolve;
mod travel;
mod values;

pub(crate) use crate::attr::field::Role;
pub(crate) use assertion::{Assertion, Condition, StatusRule};
pub(crate) use described::{CaseHeader, Close, Code, Described, HeaderValue, Status, Text};
pub(crate) use leak::{CauseOf, Hidden};
pub(crate) use travel::Travel;

use std::cell::OnceCell;
use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{DeriveInput, Ident, Member, Path, Type};

use crate::attr::log::LogAttr;
use crate::attr::options::Part;
use crate::template::Computed;
use crate::types::{self, Boxed, Certainty};
use crate::words;

/// A type that becomes an error.
pub(crate) struct ErrorModel<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) is_enum: bool,
    /// The library, where `crate = path` gives it.
    pub(crate) krate: Option<Path>,
    skip: Vec<Part>,
    /// The first attribute, or the option, that needs the library's feature `json`: what it is called, and where it is.
    pub(crate) needs_json: Option<(String, TokenStream)>,
    /// Whether a client can make it of a response.
    pub(crate) is_decoded: bool,
    /// The lints that the user allows anywhere in the declaration.
    pub(crate) allowed: Vec<TokenStream>,
    pub(crate) cases: Vec<Case<'a>>,
    /// The words of the declaration, once a generated name has been compared with them.
    words: OnceCell<HashSet<String>>,
    /// The declaration is wrong: signatures are generated without bodies.
    pub(crate) is_stub: bool,
}

/// A variant, or the struct itself.
pub(crate) struct Case<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: Vec<CaseField<'a>>,
    pub(crate) answer: Answer,
    /// The level in the log, where the status does not decide.
    pub(crate) log: Option<LogAttr>,
    /// Whether a client can make it of a response, where it can make the type.
    pub(crate) is_decoded: bool,
}

/// Where the response of a case comes from.
pub(crate) enum Answer {
    /// From the only field.
    Transparent,
    Described(Box<Described>),
}

/// A field and its role.
pub(crate) struct CaseField<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) role: Role,
    /// The name of the member that it is sent as.
    pub(crate) extension: Option<String>,
    /// What it holds at first, where the declaration says so.
    pub(crate) init: Option<Init>,
    /// By its role, or because another derive that writes the `Error` impl takes it for the cause.
    pub(crate) is_cause: bool,
    /// Whether it is the cause, if it is an error.
    pub(crate) is_cause_if_error: bool,
    /// The causes that its `#[init]` makes it of, which it may then show.
    pub(crate) made_of: Vec<CauseOf<'a>>,
}

impl CaseField<'_> {
    /// Whether it has a value where a constructor is given none.
    pub(crate) fn has_default(&self) -> bool {
        self.init.is_some() || self.role.has_default(self.ty)
    }
}

/// What a field holds in a new error.
pub(crate) enum Init {
    /// The default of its type.
    Default,
    Value(Computed),
}

impl Case<'_> {
    pub(crate) fn find(&self, is: impl Fn(&Role) -> bool) -> Option<usize> {
        self.fields.iter().position(|field| is(&field.role))
    }

    pub(crate) fn detail_field(&self) -> Option<usize> {
        self.find(|role| matches!(role, Role::Detail))
    }

    pub(crate) fn cause_field(&self) -> Option<usize> {
        self.fields.iter().position(|field| field.is_cause)
    }
}

impl ErrorModel<'_> {
    /// The model of a declaration in which a mistake has been found.
    pub(crate) fn into_stub(self) -> Self {
        Self { is_stub: true, ..self }
    }

    /// Whether a field is reported as not `Send + Sync`: then no impl of `HttpError` compiles.
    pub(crate) fn stays_in_thread(&self) -> bool {
        let stays = |ty: &Type| {
            types::boxed_error(types::option_of(ty).unwrap_or(ty)) == Some(Boxed::Local)
        };
        let mut fields = self.cases.iter().flat_map(|case| &case.fields);
        // Where nothing has been reported, the compiler reports the impl.
        self.is_stub
            && fields.any(|field| {
                matches!(types::stays_in_thread(field.ty), Some((_, Certainty::Type)))
                    || (field.is_cause && stays(field.ty))
            })
    }

    /// Whether it has a lifetime parameter, which is reported: `HttpError` is implemented for `'static` alone.
    pub(crate) fn borrows(&self) -> bool {
        self.item.generics.lifetimes().next().is_some()
    }

    /// Whether the type of a field holds the error itself, in a box: a bound of that type on a trait that is implemented
    /// here would be its own condition.
    pub(crate) fn is_recursive(&self, ty: &Type) -> bool {
        words::mentions_itself(ty.to_token_stream(), &self.item.ident)
    }

    /// Whether an item beside the type can name the type of a field: no parameter, and no `Self`, is in it.
    pub(crate) fn is_nameable(&self, ty: &Type) -> bool {
        let mut names = self.item.generics.params.iter().filter_map(types::parameter);
        !words::mentions(ty, &|word| word == "Self")
            && !names.any(|name| words::mentions(ty, &|word| word == name))
    }

    /// Whether the bounds of the impls hold or do not: there is no type parameter.
    pub(crate) fn is_concrete(&self) -> bool {
        self.item.generics.type_params().next().is_none()
    }

    /// Whether only the compiler can tell that a field is not `Send + Sync`. Its assertion reports that, and the bounds of
    /// the impls are assumed.
    pub(crate) fn may_stay_in_thread(&self) -> bool {
        let mut fields = self.cases.iter().flat_map(|case| &case.fields);
        self.is_concrete()
            && fields
                .any(|field| matches!(types::stays_in_thread(field.ty), Some((_, Certainty::Name))))
    }

    /// Whether the declaration has this word.
    pub(crate) fn uses_word(&self, word: &str) -> bool {
        let words = || words::words(self.item.to_token_stream());
        self.words.get_or_init(words).contains(word)
    }

    pub(crate) fn skips(&self, part: Part) -> bool {
        self.skip.contains(&part)
    }
}
