//! The response of a case that describes it, and where each part of it comes from.

use syn::{LitStr, Path};

use super::{Case, Role};
use crate::attr::close::CloseAttr;
use crate::attr::header_name::HeaderName;
use crate::attr::problem::ProblemAttr;
use crate::attr::status::StatusAttr;
use crate::rules::status::is_redirect;
use crate::template::{Computed, Template};
use crate::types;

/// The response of a case that describes it.
pub(crate) struct Described {
    pub(crate) status: Status,
    /// The text, or the default of the `#[detail]` field.
    pub(crate) text: Text,
    /// Whether what a 5xx sends may show the cause.
    pub(crate) exposes_cause: bool,
    pub(crate) headers: Vec<CaseHeader>,
    /// The index of the cause whose headers are sent too.
    pub(crate) headers_from: Option<usize>,
    pub(crate) close: Close,
    /// The code in gRPC, where the status does not decide it.
    pub(crate) grpc: Option<u8>,
    /// The type and the title, where the response is a problem.
    pub(crate) problem: Option<ProblemAttr>,
    /// Whether `problem` is that of the enum.
    pub(crate) inherits_problem: bool,
    pub(crate) code: Code,
    /// The form of the body.
    pub(crate) body: Option<Path>,
    /// Whether `body` is that of the enum.
    pub(crate) inherits_body: bool,
}

pub(crate) enum Status {
    Fixed(StatusAttr),
    /// The index of the `#[status]` field.
    Field(usize),
    Computed(Computed),
    /// The index of the cause.
    OfCause(usize),
}

pub(crate) enum Text {
    Fixed(String),
    Template(Template),
    /// The reason phrase of the status.
    Phrase,
    /// The Display of another derive, for a status below 500; else the reason phrase.
    Display,
}

pub(crate) enum Close {
    Fixed(CloseAttr),
    /// The index of the `#[close]` field.
    Field(usize),
    Computed(Computed),
    ByStatus,
}

pub(crate) enum Code {
    None,
    Fixed(LitStr),
    /// The index of the `#[code]` field.
    Field(usize),
    Computed(Computed),
    /// The index of the cause.
    OfCause(usize),
}

/// A header of the case.
pub(crate) struct CaseHeader {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
}

pub(crate) enum HeaderValue {
    Fixed(LitStr),
    Computed(Computed),
}

impl CaseHeader {
    pub(crate) fn computed(&self) -> Option<&Computed> {
        match &self.value {
            HeaderValue::Computed(computed) => Some(computed),
            HeaderValue::Fixed(_) => None,
        }
    }
}

impl Described {
    /// Whether the declaration does not say which status it is.
    pub(crate) fn is_chosen_at_run_time(&self) -> bool {
        !matches!(self.status, Status::Fixed(_))
    }

    /// The expressions that a client reads the value of: that of the code, which is said, and those of the headers.
    pub(crate) fn sent_expressions(&self) -> impl Iterator<Item = (bool, &Computed)> {
        let code = match &self.code {
            Code::Computed(code) => Some((true, code)),
            _ => None,
        };
        let headers = self.headers.iter().filter_map(CaseHeader::computed);
        code.into_iter().chain(headers.map(|header| (false, header)))
    }
}

impl Case<'_> {
    /// Whether the status may turn out to be one that cannot be answered, which a 500 replaces.
    pub(crate) fn may_be_replaced(&self, described: &Described) -> bool {
        described.is_chosen_at_run_time() || self.may_lack_location(described)
    }

    /// Whether it may be a redirect whose headers turn out to have no target.
    pub(crate) fn may_lack_location(&self, described: &Described) -> bool {
        let Status::Fixed(status) = &described.status else {
            return false;
        };
        // The compiler refuses a constant that is a redirect where there is no place for a target.
        let may_be_redirect = status.code().is_none_or(is_redirect);
        may_be_redirect && self.has_location(described) && !self.always_has_location(described)
    }

    /// Whether a header that is a target has exactly one value.
    fn always_has_location(&self, described: &Described) -> bool {
        let mut headers = described.headers.iter().filter(|header| header.computed().is_none());
        headers.any(|header| header.name.is_location())
            || self.fields.iter().any(|field| match &field.role {
                Role::Header(header) => {
                    header.name.is_location() && types::is_header_value(field.ty)
                }
                _ => false,
            })
    }

    /// Whether it has a place for the target of a redirect.
    pub(crate) fn has_location(&self, described: &Described) -> bool {
        described.headers_from.is_some()
            || described.headers.iter().any(|header| header.name.is_location())
            || self.fields.iter().any(|field| match &field.role {
                Role::Headers => true,
                Role::Header(header) => header.name.is_location(),
                _ => false,
            })
    }
}
