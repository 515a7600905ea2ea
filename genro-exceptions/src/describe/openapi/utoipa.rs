//! utoipa 6: every described error implements `IntoResponses`.

use std::collections::BTreeMap;

#[doc(hidden)]
pub use utoipa::IntoResponses;
use utoipa::openapi::example::ExampleBuilder;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::schema::{
    AnyOfBuilder, ArrayBuilder, Object, ObjectBuilder, OneOfBuilder, SchemaType, Type,
};
use utoipa::openapi::{Content, ContentBuilder, RefOr, ResponseBuilder};
use utoipa::{PartialSchema, ToSchema};

use super::inline::inlined;
use super::schema::{Member, Schema};
use super::{Alternative, Document, Header, MediaType, Response, Value, probes};
use crate::describe::answers::answers_in;
use crate::describe::{Answers, Describe, ErrorCase, TypeSchema};
use crate::format::{Extensions as ExtensionMembers, Format, JsonFormat, ProblemJson};
use crate::problem::FieldErrors;

pub(super) type UtoipaSchema = RefOr<utoipa::openapi::Schema>;

/// What [`IntoResponses::responses`] returns.
#[doc(hidden)]
pub type Responses = BTreeMap<String, RefOr<utoipa::openapi::Response>>;

/// The schema of a type.
#[doc(hidden)]
pub type SchemaOf = fn() -> UtoipaSchema;

const fn schema_of<T: ToSchema>() -> SchemaOf {
    inlined::<T>
}

probes!(ToSchema);

#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa_schema {
    ($schema:ident $probe:ident $type:ty) => {{
        use $crate::__private::utoipa::Unknown as _;
        $schema.utoipa = <$crate::__private::utoipa::$probe<$type>>::SCHEMA;
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa {
    ([$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::utoipa::IntoResponses for $($type)* $($bounds)* {
            fn responses() -> $crate::__private::utoipa::Responses {
                $crate::__private::utoipa::responses(&<Self as $crate::__private::Describe>::cases())
            }
        }
    };
}

/// The responses of the cases.
#[doc(hidden)]
#[must_use]
pub fn responses(cases: &[ErrorCase]) -> Responses {
    super::responses(cases, &mut Inlined)
        .into_iter()
        .map(|(status, response)| {
            let status =
                status.map_or_else(|| "default".to_owned(), |status| status.as_str().into());
            (status, translate_response(response))
        })
        .collect()
}

crate::__utoipa! { [<E: Describe>] [Answers<E>] [] }
crate::__utoipa! { [<E: Describe>] [Answers<E, ProblemJson>] [] }

impl<E: Describe, F: JsonFormat<Body<'static>: ToSchema>> IntoResponses for Answers<E, F> {
    fn responses() -> Responses {
        let schema = TypeSchema { utoipa: FormProbe::<F>::SCHEMA, ..TypeSchema::default() };
        responses(&answers_in::<E>(Format::of::<F>(), schema))
    }
}

impl PartialSchema for ExtensionMembers<'_> {
    fn schema() -> UtoipaSchema {
        translate(&Schema::OBJECT)
    }
}

impl ToSchema for ExtensionMembers<'_> {}

impl PartialSchema for FieldErrors {
    fn schema() -> UtoipaSchema {
        translate(&super::field_errors())
    }
}

impl ToSchema for FieldErrors {}

/// A document without components: `IntoResponses` has no place for them, so every schema has all its parts in it.
struct Inlined;

impl Document for Inlined {
    fn type_schema(&mut self, schema: TypeSchema) -> Option<Value> {
        serde_json::to_value(schema.utoipa?()).ok()
    }

    fn component(&self, _name: &str) -> Option<Value> {
        None
    }
}

fn translate_response(response: Response) -> RefOr<utoipa::openapi::Response> {
    let mut builder = ResponseBuilder::new().description(response.description);
    for header in response.headers {
        builder = builder.header(header.name.as_str(), translate_header(&header));
    }
    for media_type in response.content {
        let name = media_type.name.clone();
        builder = builder.content(name, translate_media_type(media_type));
    }
    builder.into()
}

fn translate_header(header: &Header) -> utoipa::openapi::header::Header {
    // Which utoipa 6 has no field for.
    let required = Extensions::from_iter([("required", header.is_required)]);
    HeaderBuilder::new().schema(Some(translate(&header.schema))).extensions(Some(required)).build()
}

fn translate_media_type(media_type: MediaType) -> Content {
    let is_exclusive = media_type.is_exclusive();
    let mut schemas: Vec<UtoipaSchema> =
        media_type.alternatives.iter().map(translate_alternative).collect();
    let schema = match schemas.len() {
        0 | 1 => schemas.pop(),
        _ if is_exclusive => {
            Some(schemas.into_iter().fold(OneOfBuilder::new(), OneOfBuilder::item).into())
        }
        _ => Some(schemas.into_iter().fold(AnyOfBuilder::new(), AnyOfBuilder::item).into()),
    };
    let examples = media_type.alternatives.into_iter().flat_map(|alternative| alternative.examples);
    let examples = examples.filter(|example| example.value.is_some()).map(|example| {
        let built = ExampleBuilder::new().summary(example.summary).value(example.value);
        (example.name, built.build())
    });
    ContentBuilder::new().schema(schema).examples_from_iter(examples).build()
}

fn translate_alternative(alternative: &Alternative) -> UtoipaSchema {
    let mut schema = translate(&alternative.schema);
    if let (Schema::Object(_), RefOr::T(utoipa::openapi::Schema::Object(object))) =
        (&alternative.schema, &mut schema)
    {
        let case = alternative.single();
        object.title = case.map(|case| case.name.clone());
        object.description = case.map(|case| case.summary.clone());
    }
    schema
}

fn translate(schema: &Schema) -> UtoipaSchema {
    match schema {
        Schema::Any => any(),
        Schema::String { format, value } => ObjectBuilder::new()
            .schema_type(Type::String)
            .format(format.map(|format| utoipa::openapi::SchemaFormat::Custom(format.to_owned())))
            .enum_values(value.as_deref().map(|value| [value]))
            .into(),
        Schema::Status(status) => ObjectBuilder::new()
            .schema_type(Type::Integer)
            .enum_values(status.map(|status| [status]))
            .into(),
        Schema::Array(items) => ArrayBuilder::new().items(translate(items)).into(),
        Schema::Object(members) => members.iter().fold(ObjectBuilder::new(), add_member).into(),
        Schema::Nullable(schema) => match translate(schema) {
            open if open == any() => open,
            schema => {
                let null = ObjectBuilder::new().schema_type(Type::Null);
                AnyOfBuilder::new().item(schema).item(null).into()
            }
        },
        Schema::Type(schema) => schema.utoipa.map_or_else(any, |schema| schema()),
    }
}

fn add_member(object: ObjectBuilder, member: &Member) -> ObjectBuilder {
    let object = object.property(member.name.as_str(), translate(&member.schema));
    if member.is_required { object.required(member.name.as_str()) } else { object }
}

pub(super) fn any() -> UtoipaSchema {
    Object::with_type(SchemaType::AnyValue).into()
}
