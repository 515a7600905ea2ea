//! How the value of a field gets to a client.

use super::{Case, CaseField, Described, Role, Text};
use crate::attr::header::FieldHeaderAttr;
use crate::template::FormatTrait;
use crate::types;

/// Where a client that makes the error of a response has the value of a field from.
#[derive(Clone, Copy)]
pub(crate) enum Travel<'f> {
    Extension(&'f str),
    Header(&'f FieldHeaderAttr),
    /// Both, the extension first: a form may have no extensions.
    ExtensionOrHeader(&'f str, &'f FieldHeaderAttr),
    Headers,
    Status,
    Code,
    Detail,
    Instance,
    /// It is not sent: the declaration says what it holds.
    Init,
    /// It is not sent: an `Option` is `None`.
    Nothing,
    /// It is not sent, and nothing says what it holds.
    Nowhere,
}

impl Travel<'_> {
    /// Whether it is in the response.
    pub(crate) fn is_sent(self) -> bool {
        !matches!(self, Self::Init | Self::Nothing | Self::Nowhere)
    }
}

impl CaseField<'_> {
    pub(crate) fn travel(&self) -> Travel<'_> {
        match (&self.extension, &self.role) {
            (Some(name), Role::Header(header)) => Travel::ExtensionOrHeader(name, header),
            (Some(name), _) => Travel::Extension(name),
            (None, Role::Header(header)) => Travel::Header(header),
            (None, Role::Headers) => Travel::Headers,
            (None, Role::Status) => Travel::Status,
            (None, Role::Code) => Travel::Code,
            (None, Role::Detail) => Travel::Detail,
            (None, Role::Instance) => Travel::Instance,
            (None, Role::Plain | Role::Close | Role::Source | Role::From) => self.left_at_home(),
        }
    }

    fn left_at_home(&self) -> Travel<'_> {
        if self.init.is_some() {
            Travel::Init
        } else if types::option_of(self.ty).is_some() {
            Travel::Nothing
        } else {
            Travel::Nowhere
        }
    }
}

impl Case<'_> {
    /// The fields that the text prints, alone or with the whole of `self`. A `#[detail]` field has the text itself.
    pub(crate) fn printed_fields(&self, described: &Described) -> Vec<&CaseField<'_>> {
        let (Text::Template(template), None) = (&described.text, self.detail_field()) else {
            return Vec::new();
        };
        let prints_all = template.prints_self.iter().any(|format| *format != FormatTrait::DISPLAY);
        let fields = self.fields.iter().enumerate();
        let printed = fields.filter(|&(index, _)| {
            prints_all || template.used.contains(index) || template.looks_at.contains(index)
        });
        printed.map(|(_, field)| field).collect()
    }
}
