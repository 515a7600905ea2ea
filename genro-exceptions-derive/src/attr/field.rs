//! The attributes of a field, and the role that they give to it.

use syn::{Attribute, Path, Type};

use super::extension::{self, ExtensionAttr};
use super::header::{self, FieldHeaderAttr};
use super::init::{self, InitAttr};
use super::{AttrList, Kind, bare, gives_status, is_misspelt, named};
use super::{
    body, close, code, detail, from, grpc, headers, instance, log, options, problem, source,
    status, transparent,
};
use crate::errors::Errors;
use crate::types;

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct FieldAttrs<'a> {
    pub(crate) all: AttrList<'a>,
    pub(crate) role: Role,
    /// It has two roles, or the attribute of its role is wrong: the right type is unknown.
    pub(crate) is_role_open: bool,
    /// Not a role: a `#[header]` field can be an extension too.
    pub(crate) extension: Option<ExtensionAttr>,
    /// Not a role either: what the field holds in a new error.
    pub(crate) init: Option<InitAttr>,
    /// Whether it is the cause, where an attribute of another derive decides that.
    pub(crate) is_foreign_source: Option<bool>,
    /// A reported mistake already explains why there is no status.
    pub(crate) explains_missing_status: bool,
    /// An attribute that may be a misspelt one of ours, or one of another derive.
    pub(crate) misspelt: Option<&'a Path>,
}

/// What a field is to the error.
#[derive(Clone, Default)]
pub(crate) enum Role {
    #[default]
    Plain,
    Status,
    Detail,
    Header(FieldHeaderAttr),
    Headers,
    Close,
    Code,
    Source,
    From,
    Instance,
}

impl Role {
    /// The message for a type that this role cannot have, as far as the name of the type tells.
    pub(crate) fn wrong_type(&self, ty: &Type) -> Option<String> {
        match self {
            Self::Plain => None,
            Self::Status => status::wrong_type(ty),
            Self::Detail => detail::wrong_type(ty),
            Self::Header(_) => header::wrong_type(ty),
            Self::Headers => headers::wrong_type(ty),
            Self::Close => close::wrong_type(ty),
            Self::Code => code::wrong_type(ty),
            Self::Source => source::wrong_type(source::NAME, ty),
            Self::From => source::wrong_type(from::NAME, ty),
            Self::Instance => instance::wrong_type(ty),
        }
    }

    /// Whether a field of this type has a value where a constructor is given none.
    pub(crate) fn has_default(&self, ty: &Type) -> bool {
        match self {
            Self::Detail | Self::Headers => true,
            Self::Header(_) | Self::Source => types::option_of(ty).is_some(),
            Self::Plain | Self::Status | Self::Close | Self::Code | Self::From | Self::Instance => {
                false
            }
        }
    }
}

impl<'a> FieldAttrs<'a> {
    pub(crate) fn read(attrs: &'a [Attribute], errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for (attr, name) in named(attrs) {
            match Kind::of(&name) {
                Some(kind) if read.all.is_second(kind, attr, errors) => {}
                Some(kind) => {
                    let result = read.read_one(kind, attr, errors);
                    read.all.add(kind, attr, result, errors);
                }
                None if source::FOREIGN.contains(&name.as_str()) => {
                    read.is_foreign_source = source::of_foreign(attr).or(read.is_foreign_source);
                }
                None if is_misspelt(&name) => read.misspelt = Some(attr.path()),
                None => {}
            }
        }
        read
    }

    /// Keeps the value of an attribute; an error is the reason why it does not belong here.
    fn read_one(
        &mut self,
        kind: Kind,
        attr: &Attribute,
        errors: &mut Errors,
    ) -> Result<(), &'static str> {
        let (role, read) = match kind {
            Kind::Status => (Role::Status, bare(attr, status::ON_FIELD)),
            Kind::Detail => (Role::Detail, bare(attr, detail::ON_FIELD)),
            Kind::Header => {
                let Some(header) = header::parse_field(attr, errors) else {
                    self.is_role_open = true;
                    return Ok(());
                };
                (Role::Header(header), Ok(()))
            }
            Kind::Headers => (Role::Headers, bare(attr, headers::ON_FIELD)),
            Kind::Close => (Role::Close, bare(attr, close::ON_FIELD)),
            Kind::Code => (Role::Code, bare(attr, code::ON_FIELD)),
            Kind::Source => (Role::Source, bare(attr, source::ON_FIELD)),
            Kind::From => (Role::From, bare(attr, from::ON_FIELD)),
            Kind::Instance => (Role::Instance, bare(attr, instance::ON_FIELD)),
            Kind::Extension => {
                self.extension = extension::parse(attr, errors);
                return Ok(());
            }
            Kind::Init => {
                // With a mistake, it still is no parameter.
                self.init = Some(errors.take(init::parse(attr)).unwrap_or(InitAttr::Default));
                return Ok(());
            }
            Kind::Transparent => {
                self.explains_missing_status = true;
                return Err(transparent::MISPLACED);
            }
            Kind::Grpc => return Err(grpc::MISPLACED),
            Kind::Log => return Err(log::MISPLACED),
            Kind::Problem => return Err(problem::MISPLACED),
            Kind::Body => return Err(body::MISPLACED),
            Kind::HttpError => {
                self.explains_missing_status |= gives_status(attr);
                return Err(options::MISPLACED);
            }
        };
        let is_right = errors.take(read).is_some();
        let is_first = matches!(self.role, Role::Plain);
        // A `#[from]` field is the cause without `#[source]` too.
        let is_repeated =
            matches!((&self.role, &role), (Role::Source, Role::From) | (Role::From, Role::Source));
        self.is_role_open |= !is_right || !(is_first || is_repeated);
        if is_first || matches!(role, Role::From) {
            self.role = role;
        }
        Ok(())
    }
}
