//! The attributes of one place, read: one file an attribute, dispatched by name here.

mod arguments;
pub(crate) mod close;
pub(crate) mod code;
pub(crate) mod detail;
pub(crate) mod extension;
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

use syn::{Attribute, LitStr};

use crate::errors::Errors;
use crate::similar::similar;
pub(crate) use arguments::error_at;
use arguments::{arguments, bare, optional_arguments, quoted, unknown};
use detail::DetailAttr;
use extension::ExtensionAttr;
use header::{FieldHeaderAttr, HeaderAttr};
use options::Options;
use problem::ProblemAttr;
use status::StatusAttr;

/// An attribute and what it says; no value where it is wrong, which has been reported by then.
pub(crate) struct Keyed<'a, T> {
    pub(crate) attr: &'a Attribute,
    pub(crate) value: Option<T>,
}

/// What stands on a type or a variant.
#[derive(Default)]
pub(crate) struct CaseAttrs<'a> {
    pub(crate) status: Option<Keyed<'a, StatusAttr>>,
    pub(crate) detail: Option<Keyed<'a, DetailAttr>>,
    pub(crate) headers: Vec<Keyed<'a, HeaderAttr>>,
    pub(crate) close: Option<Keyed<'a, close::CloseAttr>>,
    pub(crate) transparent: Option<Keyed<'a, ()>>,
    pub(crate) problem: Option<Keyed<'a, ProblemAttr>>,
    pub(crate) code: Option<Keyed<'a, LitStr>>,
    /// Misplaced, unless another derive writes `From` and reads it.
    pub(crate) from: Option<&'a Attribute>,
    pub(crate) options: Options,
    /// Carries `#[error(…)]`: thiserror writes Display, Error and From.
    pub(crate) is_thiserror: bool,
    /// Carries an attribute of ours that is misspelt or misplaced: that is reported, and what it says is missing.
    pub(crate) has_slip: bool,
}

impl CaseAttrs<'_> {
    /// What a struct says of its one case; its options stay behind.
    pub(crate) fn take_for_case(&mut self) -> Self {
        let options = std::mem::take(&mut self.options);
        std::mem::replace(
            self,
            Self { options, is_thiserror: self.is_thiserror, ..Self::default() },
        )
    }
}

/// What stands on a field.
#[derive(Default)]
pub(crate) struct FieldAttrs<'a> {
    pub(crate) status: Option<Keyed<'a, ()>>,
    pub(crate) detail: Option<Keyed<'a, ()>>,
    pub(crate) header: Option<Keyed<'a, FieldHeaderAttr>>,
    pub(crate) headers: Option<Keyed<'a, ()>>,
    pub(crate) close: Option<Keyed<'a, ()>>,
    pub(crate) source: Option<Keyed<'a, ()>>,
    pub(crate) from: Option<Keyed<'a, ()>>,
    pub(crate) extension: Option<Keyed<'a, ExtensionAttr>>,
    pub(crate) instance: Option<Keyed<'a, ()>>,
    /// What another derive's attribute says of the field: that it is the cause, or that it is not.
    pub(crate) is_foreign_source: Option<bool>,
    pub(crate) has_slip: bool,
}

/// Where an attribute of a case stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Placement {
    Type,
    Variant,
}

const NAMES: [&str; 13] = [
    status::NAME,
    detail::NAME,
    header::NAME,
    headers::NAME,
    close::NAME,
    transparent::NAME,
    source::NAME,
    from::NAME,
    problem::NAME,
    code::NAME,
    extension::NAME,
    instance::NAME,
    options::NAME,
];

/// Reads the attributes of a type or a variant.
pub(crate) fn read_case<'a>(
    attrs: &'a [Attribute],
    placement: Placement,
    errors: &mut Errors,
) -> CaseAttrs<'a> {
    let mut read = CaseAttrs::default();
    for (attr, name) in named(attrs) {
        match name.as_str() {
            status::NAME => set(&mut read.status, attr, status::parse(attr), errors),
            detail::NAME => {
                read.has_slip |= detail::is_transparent(attr);
                set(&mut read.detail, attr, detail::parse(attr), errors);
            }
            header::NAME => {
                let value = errors.take(header::parse(attr));
                read.headers.push(Keyed { attr, value });
            }
            close::NAME => set(&mut read.close, attr, close::parse(attr), errors),
            transparent::NAME => set(&mut read.transparent, attr, transparent::parse(attr), errors),
            problem::NAME => set(&mut read.problem, attr, problem::parse(attr), errors),
            code::NAME => set(&mut read.code, attr, code::parse(attr), errors),
            options::NAME => read.options.read(attr, placement, errors),
            headers::NAME => errors.on(attr, headers::on_case(attr)),
            source::NAME => errors.on(attr, source::MISPLACED),
            extension::NAME => errors.on(attr, extension::MISPLACED),
            instance::NAME => errors.on(attr, instance::MISPLACED),
            from::NAME => read.from = read.from.or(Some(attr)),
            "error" => read.is_thiserror = true,
            other => read.has_slip |= is_misspelt(other),
        }
    }
    read
}

/// Reads the attributes of a field.
pub(crate) fn read_field<'a>(attrs: &'a [Attribute], errors: &mut Errors) -> FieldAttrs<'a> {
    let mut read = FieldAttrs::default();
    for (attr, name) in named(attrs) {
        match name.as_str() {
            status::NAME => set(&mut read.status, attr, bare(attr, status::ON_FIELD), errors),
            detail::NAME => set(&mut read.detail, attr, bare(attr, detail::ON_FIELD), errors),
            header::NAME => set(&mut read.header, attr, header::parse_field(attr), errors),
            headers::NAME => set(&mut read.headers, attr, bare(attr, headers::ON_FIELD), errors),
            close::NAME => set(&mut read.close, attr, bare(attr, close::ON_FIELD), errors),
            source::NAME => set(&mut read.source, attr, bare(attr, source::ON_FIELD), errors),
            from::NAME => set(&mut read.from, attr, bare(attr, from::ON_FIELD), errors),
            extension::NAME => set(&mut read.extension, attr, extension::parse(attr), errors),
            instance::NAME => set(&mut read.instance, attr, bare(attr, instance::ON_FIELD), errors),
            transparent::NAME => {
                errors.on(attr, transparent::MISPLACED);
                read.has_slip = true;
            }
            problem::NAME => errors.on(attr, problem::MISPLACED),
            code::NAME => errors.on(attr, code::MISPLACED),
            options::NAME => errors.on(attr, options::MISPLACED),
            foreign if source::FOREIGN.contains(&foreign) => {
                read.is_foreign_source = source::of_foreign(attr).or(read.is_foreign_source);
            }
            other => read.has_slip |= is_misspelt(other),
        }
    }
    read
}

/// Whether a name was to say the status; any other attribute, however spelled, leaves it missing.
fn is_misspelt(name: &str) -> bool {
    similar(name, [status::NAME, transparent::NAME]).is_some()
}

fn named(attrs: &[Attribute]) -> impl Iterator<Item = (&Attribute, String)> {
    attrs.iter().filter_map(|attr| Some((attr, attr.path().get_ident()?.to_string())))
}

/// Fills a place that can be filled once; the second time is an error that shows both.
fn set<'a, T>(
    place: &mut Option<Keyed<'a, T>>,
    attr: &'a Attribute,
    value: syn::Result<T>,
    errors: &mut Errors,
) {
    if let Some(first) = place {
        let name = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
        errors.between(
            first.attr,
            attr,
            format!("`#[{name}]` is given twice: keep one of the two"),
        );
        return;
    }
    let value = errors.take(value);
    *place = Some(Keyed { attr, value });
}

/// Two attributes of one place as they stand in the source.
///
/// They are elements of one slice, so their addresses say which comes first.
pub(crate) fn in_order<'a>(
    one: &'a Attribute,
    other: &'a Attribute,
) -> (&'a Attribute, &'a Attribute) {
    if std::ptr::from_ref(one) <= std::ptr::from_ref(other) { (one, other) } else { (other, one) }
}
