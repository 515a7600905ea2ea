//! syn's tree with our attributes read: what was said, before anything is decided.

use syn::{Data, DeriveInput, Field, Fields, Ident, Index, Member};

use crate::attr::{self, CaseAttrs, FieldAttrs, Placement};
use crate::errors::Errors;

/// A declaration with its attributes read.
pub(crate) struct ErrorInput<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) attrs: CaseAttrs<'a>,
    pub(crate) is_enum: bool,
    /// The variants; for a struct the one case that it is, to which all attributes of the type but its options go.
    pub(crate) cases: Vec<InputCase<'a>>,
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
    /// Reads a declaration; nothing for a union, which has no cases to read.
    pub(crate) fn read(item: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let mut attrs = attr::read_case(&item.attrs, Placement::Type, errors);
        let cases = match &item.data {
            Data::Struct(data) => vec![InputCase {
                ident: &item.ident,
                attrs: attrs.take_for_case(),
                fields: read_fields(&data.fields, errors),
            }],
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|variant| InputCase {
                    ident: &variant.ident,
                    attrs: attr::read_case(&variant.attrs, Placement::Variant, errors),
                    fields: read_fields(&variant.fields, errors),
                })
                .collect(),
            Data::Union(data) => {
                let message = "`HttpError` can be derived for a struct or an enum, not for a union";
                errors.at(data.union_token.span, message);
                return None;
            }
        };
        let is_enum = matches!(item.data, Data::Enum(_));
        Some(Self { item, attrs, is_enum, cases })
    }
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
            attrs: attr::read_field(&field.attrs, errors),
        })
        .collect()
}
