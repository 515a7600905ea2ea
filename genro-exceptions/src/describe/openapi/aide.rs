//! aide 0.15: every described error implements `OperationOutput`.

#[doc(hidden)]
pub use aide::OperationOutput;
use aide::generate::GenContext;
#[doc(hidden)]
pub use aide::generate::GenContext as Context;
#[doc(hidden)]
pub use aide::openapi::{Operation, Response};
use schemars::{JsonSchema, Schema as JsonSchemaValue, SchemaGenerator};

use super::schema::Schema;
use super::{Document, Value, probes};
use crate::describe::answers::answers_in;
use crate::describe::{Answers, Describe, ErrorCase, TypeSchema};
use crate::format::{Extensions, Format, JsonFormat, ProblemJson};
use crate::problem::FieldErrors;

/// The schema of a type.
#[doc(hidden)]
pub type SchemaOf = fn(&mut SchemaGenerator) -> JsonSchemaValue;

const fn schema_of<T: JsonSchema>() -> SchemaOf {
    SchemaGenerator::subschema_for::<T>
}

probes!(JsonSchema);

#[doc(hidden)]
#[macro_export]
macro_rules! __aide_schema {
    ($schema:ident $probe:ident $type:ty) => {{
        use $crate::__private::aide::Unknown as _;
        $schema.aide = <$crate::__private::aide::$probe<$type>>::SCHEMA;
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __aide {
    ([$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::aide::OperationOutput for $($type)* $($bounds)* {
            type Inner = Self;

            fn operation_response(
                __context: &mut $crate::__private::aide::Context,
                __operation: &mut $crate::__private::aide::Operation,
            ) -> $crate::__private::Option<$crate::__private::aide::Response> {
                $crate::__private::aide::single(
                    <Self as $crate::__private::aide::OperationOutput>::inferred_responses(
                        __context,
                        __operation,
                    ),
                )
            }

            fn inferred_responses(
                __context: &mut $crate::__private::aide::Context,
                _: &mut $crate::__private::aide::Operation,
            ) -> $crate::__private::aide::Responses {
                $crate::__private::aide::responses(
                    &<Self as $crate::__private::Describe>::cases(),
                    __context,
                )
            }
        }
    };
}

/// What [`OperationOutput::inferred_responses`] returns.
#[doc(hidden)]
pub type Responses = Vec<(Option<u16>, Response)>;

/// The responses of the cases.
#[doc(hidden)]
pub fn responses(cases: &[ErrorCase], context: &mut GenContext) -> Responses {
    let document = &mut context.schema;
    super::responses(cases, document)
        .into_iter()
        .filter_map(|(status, response)| {
            let response = serde_json::from_value(response.to_json(document)).ok()?;
            Some((status.map(|status| status.as_u16()), response))
        })
        .collect()
}

crate::__aide! { [<E: Describe>] [Answers<E>] [] }
crate::__aide! { [<E: Describe>] [Answers<E, ProblemJson>] [] }

impl<E: Describe, F: JsonFormat<Body<'static>: JsonSchema>> OperationOutput for Answers<E, F> {
    type Inner = Self;

    fn operation_response(context: &mut GenContext, operation: &mut Operation) -> Option<Response> {
        single(Self::inferred_responses(context, operation))
    }

    fn inferred_responses(context: &mut GenContext, _: &mut Operation) -> Responses {
        let schema = TypeSchema { aide: FormProbe::<F>::SCHEMA, ..TypeSchema::default() };
        responses(&answers_in::<E>(Format::of::<F>(), schema), context)
    }
}

/// The response of a type with one status: what `TransformOperation::response::<404, UserNotFound>()` documents.
#[doc(hidden)]
#[must_use]
pub fn single(responses: Responses) -> Option<Response> {
    let [(_, response)] = <[_; 1]>::try_from(responses).ok()?;
    Some(response)
}

/// Implements `JsonSchema` for a type of this crate.
macro_rules! json_schema {
    ($type:ty, $name:literal, $schema:expr) => {
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> JsonSchemaValue {
                $schema.to_json(generator).try_into().unwrap_or_default()
            }
        }
    };
}

json_schema!(Extensions<'_>, "Extensions", Schema::OBJECT);
json_schema!(FieldErrors, "FieldErrors", super::field_errors());

impl Document for SchemaGenerator {
    fn type_schema(&mut self, schema: TypeSchema) -> Option<Value> {
        Some(schema.aide?(self).to_value())
    }

    fn component(&self, name: &str) -> Option<Value> {
        self.definitions().get(name).cloned()
    }
}
