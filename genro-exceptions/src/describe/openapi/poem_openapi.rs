//! poem-openapi 5: every described error implements `ApiResponse`.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

#[doc(hidden)]
pub use poem_openapi::ApiResponse;
use poem_openapi::registry::{MetaHeader, MetaMediaType, MetaResponse, MetaSchema, MetaSchemaRef};
#[doc(hidden)]
pub use poem_openapi::registry::{MetaResponses, Registry};
use poem_openapi::types::Type;

use super::schema::{Member, Schema};
use super::{Alternative, Document, Header, MediaType, Response, Value, probes};
use crate::describe::answers::answers_in;
use crate::describe::{Answers, Describe, ErrorCase, TypeSchema};
use crate::format::{Extensions, Format, JsonFormat, ProblemJson};
use crate::problem::FieldErrors;

/// The schema of a type, and what adds to a document what the schema refers to.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct SchemaOf {
    schema: fn() -> MetaSchemaRef,
    register: fn(&mut Registry),
}

const fn schema_of<T: Type>() -> SchemaOf {
    SchemaOf { schema: T::schema_ref, register: T::register }
}

probes!(Type);

#[doc(hidden)]
#[macro_export]
macro_rules! __poem_openapi_schema {
    ($schema:ident $probe:ident $type:ty) => {{
        use $crate::__private::poem_openapi::Unknown as _;
        $schema.poem_openapi = <$crate::__private::poem_openapi::$probe<$type>>::SCHEMA;
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __poem_openapi {
    ([$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::poem_openapi::ApiResponse for $($type)* $($bounds)* {
            fn meta() -> $crate::__private::poem_openapi::MetaResponses {
                $crate::__private::poem_openapi::meta(&<Self as $crate::__private::Describe>::cases())
            }

            fn register(__registry: &mut $crate::__private::poem_openapi::Registry) {
                $crate::__private::poem_openapi::register(
                    &<Self as $crate::__private::Describe>::cases(),
                    __registry,
                );
            }
        }
    };
}

/// The responses of the cases.
#[doc(hidden)]
#[must_use]
pub fn meta(cases: &[ErrorCase]) -> MetaResponses {
    let responses = super::responses(cases, &mut Registry::new());
    let responses = responses.into_iter().map(|(status, response)| {
        translate_response(status.map(|status| status.as_u16()), response)
    });
    MetaResponses { responses: responses.collect() }
}

/// Adds the schemas that the responses of the cases refer to.
#[doc(hidden)]
pub fn register(cases: &[ErrorCase], registry: &mut Registry) {
    super::responses(cases, registry);
}

crate::__poem_openapi! { [<E: Describe>] [Answers<E>] [] }
crate::__poem_openapi! { [<E: Describe>] [Answers<E, ProblemJson>] [] }

impl<E: Describe, F: JsonFormat<Body<'static>: Type>> ApiResponse for Answers<E, F> {
    fn meta() -> MetaResponses {
        meta(&cases_in::<E, F>())
    }

    fn register(registry: &mut Registry) {
        register(&cases_in::<E, F>(), registry);
    }
}

fn cases_in<E: Describe, F: JsonFormat<Body<'static>: Type>>() -> Vec<ErrorCase> {
    let schema = TypeSchema { poem_openapi: FormProbe::<F>::SCHEMA, ..TypeSchema::default() };
    answers_in::<E>(Format::of::<F>(), schema)
}

/// Implements `Type` for a type of this crate.
macro_rules! schema_type {
    ($type:ty, $name:literal, $schema:expr) => {
        impl Type for $type {
            const IS_REQUIRED: bool = true;

            type RawValueType = Self;

            type RawElementValueType = Self;

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            fn schema_ref() -> MetaSchemaRef {
                translate(&$schema)
            }

            fn as_raw_value(&self) -> Option<&Self> {
                Some(self)
            }

            fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
                Box::new(std::iter::once(self))
            }
        }
    };
}

schema_type!(Extensions<'_>, "Extensions", Schema::OBJECT);
schema_type!(FieldErrors, "FieldErrors", super::field_errors());

impl Document for Registry {
    fn type_schema(&mut self, schema: TypeSchema) -> Option<Value> {
        let schema = schema.poem_openapi?;
        (schema.register)(self);
        serde_json::to_value((schema.schema)()).ok()
    }

    fn component(&self, name: &str) -> Option<Value> {
        serde_json::to_value(self.schemas.get(name)?).ok()
    }
}

fn translate_response(status: Option<u16>, response: Response) -> MetaResponse {
    MetaResponse {
        description: interned(response.description),
        status,
        status_range: None,
        content: response.content.into_iter().map(translate_media_type).collect(),
        headers: response.headers.iter().map(translate_header).collect(),
    }
}

fn translate_header(header: &Header) -> MetaHeader {
    MetaHeader {
        name: header.name.to_string(),
        description: None,
        required: header.is_required,
        deprecated: false,
        schema: translate(&header.schema),
    }
}

fn translate_media_type(media_type: MediaType) -> MetaMediaType {
    let mut schemas: Vec<_> = media_type.alternatives.iter().map(translate_alternative).collect();
    let schema = match schemas.len() {
        1 => schemas.remove(0),
        _ if media_type.is_exclusive() => inline(MetaSchema { one_of: schemas, ..MetaSchema::ANY }),
        _ => inline(MetaSchema { any_of: schemas, ..MetaSchema::ANY }),
    };
    MetaMediaType { content_type: interned(media_type.name), schema }
}

/// A schema with the first of its examples, which in poem-openapi belong to the schema.
fn translate_alternative(alternative: &Alternative) -> MetaSchemaRef {
    let example = alternative.examples.iter().find_map(|example| example.value.clone());
    let title = alternative.single().map(|case| case.name.clone());
    let description = alternative.single().map(|case| interned(case.summary.clone()));
    match translate(&alternative.schema) {
        MetaSchemaRef::Inline(schema) => {
            inline(MetaSchema { title, description, example, ..*schema })
        }
        // Nothing may stand beside a reference.
        reference @ MetaSchemaRef::Reference(_) => {
            let all_of = vec![reference];
            inline(MetaSchema { title, description, example, all_of, ..MetaSchema::ANY })
        }
    }
}

/// The schema in OpenAPI 3.0, the version of poem-openapi.
fn translate(schema: &Schema) -> MetaSchemaRef {
    match schema {
        Schema::Any => inline(MetaSchema::ANY),
        Schema::String { format, value } => inline(MetaSchema {
            format: *format,
            enum_items: value.iter().map(|value| value.as_str().into()).collect(),
            ..MetaSchema::new("string")
        }),
        Schema::Status(status) => inline(MetaSchema {
            enum_items: status.iter().map(|status| (*status).into()).collect(),
            ..MetaSchema::new("integer")
        }),
        Schema::Array(items) => inline(MetaSchema {
            items: Some(Box::new(translate(items))),
            ..MetaSchema::new("array")
        }),
        Schema::Object(members) => inline(translate_object(members)),
        Schema::Nullable(schema) => nullable(translate(schema)),
        Schema::Type(schema) => {
            schema.poem_openapi.map_or_else(|| inline(MetaSchema::ANY), |schema| (schema.schema)())
        }
    }
}

fn translate_object(members: &[Member]) -> MetaSchema {
    let members = members.iter().map(|member| (interned(member.name.clone()), member));
    let required = members.clone().filter(|(_, member)| member.is_required).map(|(name, _)| name);
    MetaSchema {
        required: required.collect(),
        properties: members.map(|(name, member)| (name, translate(&member.schema))).collect(),
        ..MetaSchema::new("object")
    }
}

/// `nullable` counts only beside a type (OpenAPI 3.0.3).
fn nullable(schema: MetaSchemaRef) -> MetaSchemaRef {
    match schema {
        MetaSchemaRef::Inline(schema) if schema.is_empty() => MetaSchemaRef::Inline(schema),
        MetaSchemaRef::Inline(schema) if !schema.ty.is_empty() && schema.enum_items.is_empty() => {
            inline(MetaSchema { nullable: true, ..*schema })
        }
        schema => {
            let null = MetaSchema {
                nullable: true,
                enum_items: vec![Value::Null],
                ..MetaSchema::new("string")
            };
            inline(MetaSchema { any_of: vec![schema, inline(null)], ..MetaSchema::ANY })
        }
    }
}

fn inline(schema: MetaSchema) -> MetaSchemaRef {
    MetaSchemaRef::Inline(Box::new(schema))
}

/// The text for the rest of the program: poem-openapi takes no other. The same text is there once, however often a
/// document is made.
fn interned(text: String) -> &'static str {
    static TEXTS: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = texts.get(text.as_str()) {
        return known;
    }
    let text: &'static str = text.leak();
    texts.insert(text);
    text
}
