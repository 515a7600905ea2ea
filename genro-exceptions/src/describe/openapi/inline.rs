//! Schemas of utoipa with the components they refer to in them.

use std::collections::BTreeMap;

use utoipa::ToSchema;
use utoipa::openapi::schema::{AdditionalProperties, ArrayItems};
use utoipa::openapi::{RefOr, Schema};

use super::COMPONENTS;
use super::utoipa::{UtoipaSchema, any};

/// The schema of a type with the schemas it refers to in it. Where a type contains itself, it is open.
pub(super) fn inlined<T: ToSchema>() -> UtoipaSchema {
    let mut components = Vec::new();
    T::schemas(&mut components);
    let mut schema = T::schema();
    Inliner { components: components.into_iter().collect(), within: Vec::new() }
        .inline(&mut schema);
    schema
}

struct Inliner {
    components: BTreeMap<String, UtoipaSchema>,
    /// The names of the components around this place.
    within: Vec<String>,
}

impl Inliner {
    fn inline(&mut self, schema: &mut UtoipaSchema) {
        match schema {
            RefOr::Ref(reference) => {
                let name = reference.ref_location.strip_prefix(COMPONENTS).unwrap_or_default();
                let name = name.to_owned();
                let found = self.components.get(&name).filter(|_| !self.within.contains(&name));
                *schema = found.cloned().unwrap_or_else(any);
                self.within.push(name);
                self.inline(schema);
                self.within.pop();
            }
            RefOr::T(schema) => self.inline_parts(schema),
        }
    }

    fn inline_parts(&mut self, schema: &mut Schema) {
        use Schema::{AllOf, AnyOf, Array, Object, OneOf};
        match schema {
            Object(object) => {
                object.properties.values_mut().for_each(|schema| self.inline(schema));
                if let Some(AdditionalProperties::RefOr(schema)) =
                    object.additional_properties.as_deref_mut()
                {
                    self.inline(schema);
                }
            }
            Array(array) => {
                if let ArrayItems::RefOrSchema(items) = &mut array.items {
                    self.inline(items);
                }
                array.prefix_items.iter_mut().for_each(|schema| self.inline_parts(schema));
            }
            OneOf(one_of) => one_of.items.iter_mut().for_each(|schema| self.inline(schema)),
            AllOf(all_of) => all_of.items.iter_mut().for_each(|schema| self.inline(schema)),
            AnyOf(any_of) => any_of.items.iter_mut().for_each(|schema| self.inline(schema)),
            // A kind of schema that utoipa has later.
            _ => {}
        }
    }
}
