//! syn's tree with our attributes read; nothing is decided yet.

use std::cell::OnceCell;
use std::collections::HashSet;

use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Ident, Index, Member};

use crate::attr::Kind;
use crate::attr::case::CaseAttrs;
use crate::attr::field::FieldAttrs;
use crate::attr::options::{Options, Placement};
use crate::errors::Errors;
use crate::names;

/// A declaration with its attributes read.
pub(crate) struct ErrorInput<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) options: Options,
    pub(crate) is_enum: bool,
    /// The attributes of an enum, which its variants inherit. Those of a struct are the attributes of its case.
    pub(crate) defaults: CaseAttrs<'a>,
    pub(crate) cases: Vec<InputCase<'a>>,
    /// The names of the fields of all cases, collected for the first that is asked for.
    field_names: OnceCell<HashSet<String>>,
}

/// One variant, or the struct itself.
pub(crate) struct InputCase<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) attrs: CaseAttrs<'a>,
    pub(crate) fields: Vec<InputField<'a>>,
}

/// One field of a case.
pub(crate) struct InputField<'a> {
    pub(crate) field: &'a Field,
    pub(crate) member: Member,
    pub(crate) attrs: FieldAttrs<'a>,
}

impl<'a> ErrorInput<'a> {
    /// Reads a declaration. A union is an error, and has no input.
    pub(crate) fn read(item: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let mut attrs = CaseAttrs::read(&item.attrs, Placement::Type, errors);
        let options = std::mem::take(&mut attrs.options);
        let (is_enum, mut defaults, mut cases) = match &item.data {
            Data::Struct(data) => {
                let fields = read_fields(&data.fields, errors);
                let case = InputCase { ident: &item.ident, attrs, fields };
                (false, CaseAttrs::default(), vec![case])
            }
            Data::Enum(data) => {
                let variants = data.variants.iter().map(|variant| InputCase {
                    ident: &variant.ident,
                    attrs: CaseAttrs::read(&variant.attrs, Placement::Variant, errors),
                    fields: read_fields(&variant.fields, errors),
                });
                (true, attrs, variants.collect())
            }
            Data::Union(data) => {
                let message = "`HttpError` can be derived for a struct or an enum, not for a union";
                errors.at(data.union_token.span, message);
                return None;
            }
        };
        defaults.resolve_paths(item);
        for case in &mut cases {
            case.attrs.resolve_paths(item);
        }
        Some(Self { item, options, is_enum, defaults, cases, field_names: OnceCell::new() })
    }

    /// The attributes with the one of this kind that holds for a case: its own, or those of the enum.
    pub(crate) fn attrs_of<'i>(&'i self, case: &'i InputCase<'a>, kind: Kind) -> &'i CaseAttrs<'a> {
        if case.attrs.all.has(kind) { &case.attrs } else { &self.defaults }
    }

    /// Whether a case is transparent: itself, or by the enum if it has no status.
    pub(crate) fn is_transparent(&self, case: &InputCase<'_>) -> bool {
        let inherits = || self.defaults.all.has(Kind::Transparent) && !case.has_status();
        case.attrs.all.has(Kind::Transparent) || inherits()
    }

    /// The options of the type, and those of its variants, where an option of the type is misplaced.
    pub(crate) fn all_options(&self) -> impl Iterator<Item = &Options> {
        std::iter::once(&self.options).chain(self.cases.iter().map(|case| &case.attrs.options))
    }

    /// Whether any case has a field of this name.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        let fields = || self.cases.iter().flat_map(|case| &case.fields);
        let names = || fields().map(|field| names::spoken(&field.member)).collect();
        self.field_names.get_or_init(names).contains(name)
    }

    /// Whether two variants, or two fields of a case, have one name, which the compiler reports.
    pub(crate) fn repeats_name(&self) -> bool {
        let variants = self.cases.iter().map(|case| case.ident.unraw().to_string());
        self.cases.iter().any(InputCase::repeats_name) || has_repeated(variants)
    }

    /// All our attributes in the order of the source.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (Kind, &'a Attribute)> {
        let of_cases = self.cases.iter().flat_map(|case| {
            let of_fields = case.fields.iter().flat_map(|field| field.attrs.all.iter());
            case.attrs.all.iter().chain(of_fields)
        });
        self.defaults.all.iter().chain(of_cases)
    }
}

impl InputCase<'_> {
    /// Whether two fields have one name.
    pub(crate) fn repeats_name(&self) -> bool {
        has_repeated(self.fields.iter().map(|field| names::spoken(&field.member)))
    }

    /// Whether it has a status, on itself or in a field.
    pub(crate) fn has_status(&self) -> bool {
        self.attrs.all.has(Kind::Status)
            || self.fields.iter().any(|field| field.attrs.all.has(Kind::Status))
    }
}

fn has_repeated(mut names: impl Iterator<Item = String>) -> bool {
    let mut seen = HashSet::new();
    names.any(|name| !seen.insert(name))
}

fn read_fields<'a>(fields: &'a Fields, errors: &mut Errors) -> Vec<InputField<'a>> {
    fields
        .iter()
        .enumerate()
        .map(|(index, field)| InputField {
            field,
            member: match &field.ident {
                Some(ident) => Member::Named(ident.clone()),
                None => Member::Unnamed(Index::from(index)),
            },
            attrs: FieldAttrs::read(&field.attrs, errors),
        })
        .collect()
}
