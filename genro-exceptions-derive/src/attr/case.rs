//! The attributes of a type or a variant.

use syn::{Attribute, DeriveInput, Ident, Path};

use super::close::{self, CloseAttr};
use super::code::{self, CodeAttr};
use super::detail::{self, DetailAttr};
use super::expression::Given;
use super::header::{self, HeaderAttr};
use super::log::{self, LogAttr};
use super::options::{Options, Placement};
use super::problem::{self, ProblemAttr};
use super::status::{self, StatusAttr};
use super::{
    AttrList, Kind, body, constant, extension, grpc, headers, init, instance, source, transparent,
};
use super::{gives_status, is_misspelt, named};
use crate::errors::Errors;

/// The attributes of a type or a variant. A wrong one is reported when it is read, and has no value.
#[derive(Default)]
pub(crate) struct CaseAttrs<'a> {
    pub(crate) all: AttrList<'a>,
    pub(crate) status: Option<Given<StatusAttr>>,
    pub(crate) detail: Option<DetailAttr>,
    pub(crate) headers: Vec<HeaderAttr>,
    /// The word in `#[headers(from)]`.
    pub(crate) headers_from: Option<Ident>,
    pub(crate) close: Option<Given<CloseAttr>>,
    pub(crate) grpc: Option<u8>,
    pub(crate) log: Option<LogAttr>,
    pub(crate) body: Option<Path>,
    pub(crate) problem: Option<ProblemAttr>,
    pub(crate) code: Option<CodeAttr>,
    pub(crate) options: Options,
    /// Has `#[error(…)]`: thiserror writes Display, Error and From.
    pub(crate) is_thiserror: bool,
    /// Carries `#[error(transparent)]`: its field is the cause.
    pub(crate) is_foreign_transparent: bool,
    /// A reported mistake already explains why there is no status.
    pub(crate) explains_missing_status: bool,
    /// An attribute that may be a misspelt one of ours, or one of another derive.
    pub(crate) misspelt: Option<&'a Path>,
}

impl<'a> CaseAttrs<'a> {
    pub(crate) fn read(attrs: &'a [Attribute], placement: Placement, errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for (attr, name) in named(attrs) {
            match Kind::of(&name) {
                Some(kind) => {
                    let is_repeatable = matches!(kind, Kind::Header | Kind::HttpError | Kind::From);
                    if is_repeatable || !read.all.is_second(kind, attr, errors) {
                        let known = errors.count();
                        let result = read.read_one(kind, attr, placement, errors);
                        read.all.add(kind, attr, result, errors);
                        read.explains_missing_status |=
                            errors.count() > known && gives_status(attr);
                    }
                }
                None if name == "error" => {
                    read.is_thiserror = true;
                    read.is_foreign_transparent |= detail::is_transparent(attr);
                }
                None if is_misspelt(&name) => read.misspelt = Some(attr.path()),
                None => {}
            }
        }
        read
    }

    /// Finds out what the paths mean in a declaration. Each attribute is listed, so that none with a path is forgotten.
    pub(crate) fn resolve_paths(&mut self, item: &DeriveInput) {
        let Self {
            status,
            close,
            body,
            // Used within a method, where `Self` has its meaning, as are all expressions.
            headers: _,
            detail: _,
            code: _,
            // They have no path.
            headers_from: _,
            problem: _,
            options: _,
            all: _,
            is_thiserror: _,
            is_foreign_transparent: _,
            explains_missing_status: _,
            misspelt: _,
            grpc: _,
            log: _,
        } = self;
        if let Some(Given::Fixed(StatusAttr::Path(path))) = status {
            path.resolve(item);
        }
        if let Some(Given::Fixed(CloseAttr::Path(path))) = close {
            path.resolve(item);
        }
        if let Some(path) = body {
            constant::resolve_self(path, item);
        }
    }

    /// Keeps the value of an attribute; an error is the reason why it does not belong here.
    fn read_one(
        &mut self,
        kind: Kind,
        attr: &'a Attribute,
        placement: Placement,
        errors: &mut Errors,
    ) -> Result<(), &'static str> {
        match kind {
            Kind::Status => self.status = errors.take(status::parse(attr)),
            Kind::Detail => self.detail = errors.take(detail::parse(attr)),
            Kind::Header => self.headers.extend(header::parse(attr, errors)),
            Kind::Headers => self.headers_from = errors.take(headers::parse(attr)),
            Kind::Close => self.close = errors.take(close::parse(attr)),
            Kind::Grpc => self.grpc = errors.take(grpc::parse(attr)),
            Kind::Log => self.log = errors.take(log::parse(attr)),
            Kind::Transparent => drop(errors.take(transparent::parse(attr))),
            Kind::Body => self.body = errors.take(body::parse(attr)),
            Kind::Problem => self.problem = problem::parse(attr, errors),
            Kind::Code => self.code = code::parse(attr, errors),
            Kind::HttpError => {
                self.options.read(attr, placement, errors);
                self.take_status_of_options(attr, errors);
            }
            // Another derive may read it, which `check` decides.
            Kind::From => {}
            Kind::Source => return Err(source::MISPLACED),
            Kind::Extension => return Err(extension::MISPLACED),
            Kind::Instance => return Err(instance::MISPLACED),
            Kind::Init => return Err(init::MISPLACED),
        }
        Ok(())
    }

    /// The status in `#[http_error(status = 404)]`, which is that of `#[status(404)]`.
    fn take_status_of_options(&mut self, attr: &'a Attribute, errors: &mut Errors) {
        if let Some(status) = self.options.status.take() {
            if !self.all.is_second(Kind::Status, attr, errors) {
                self.status = Some(status);
                self.all.add(Kind::Status, attr, Ok(()), errors);
            }
        }
    }
}
