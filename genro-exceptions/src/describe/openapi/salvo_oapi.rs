//! salvo-oapi 1: every described error implements `EndpointOutRegister` and `ToResponses`.

#[doc(hidden)]
pub use salvo_oapi::{Components, EndpointOutRegister, Operation, Responses, ToResponses};
use salvo_oapi::{RefOr, Schema as SalvoSchema, ToSchema};

use super::schema::Schema;
use super::{Document, Value, probes};
use crate::describe::answers::answers_in;
use crate::describe::{Answers, Describe, ErrorCase, TypeSchema};
use crate::format::{Extensions, Format, JsonFormat, ProblemJson};
use crate::problem::FieldErrors;

/// The schema of a type.
#[doc(hidden)]
pub type SchemaOf = fn(&mut Components) -> RefOr<SalvoSchema>;

const fn schema_of<T: ToSchema>() -> SchemaOf {
    T::to_schema
}

probes!(ToSchema);

#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi_schema {
    ($schema:ident $probe:ident $type:ty) => {{
        use $crate::__private::salvo_oapi::Unknown as _;
        $schema.salvo_oapi = <$crate::__private::salvo_oapi::$probe<$type>>::SCHEMA;
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi {
    ([$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::salvo_oapi::ToResponses for $($type)* $($bounds)* {
            fn to_responses(
                __components: &mut $crate::__private::salvo_oapi::Components,
            ) -> $crate::__private::salvo_oapi::Responses {
                $crate::__private::salvo_oapi::responses(
                    &<Self as $crate::__private::Describe>::cases(),
                    __components,
                )
            }
        }
        $crate::__salvo_oapi_register! { [$($generics)*] [$($type)*] [$($bounds)*] }
    };
}

/// What a handler's result is documented by: the `ToResponses` of the type.
#[doc(hidden)]
#[macro_export]
macro_rules! __salvo_oapi_register {
    ([$($generics:tt)*] [$($type:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::salvo_oapi::EndpointOutRegister for $($type)* $($bounds)* {
            fn register(
                __components: &mut $crate::__private::salvo_oapi::Components,
                __operation: &mut $crate::__private::salvo_oapi::Operation,
            ) {
                $crate::__private::salvo_oapi::register::<Self>(__components, __operation);
            }
        }
    };
}

/// Adds the responses of a type to an operation.
#[doc(hidden)]
pub fn register<T: ToResponses>(components: &mut Components, operation: &mut Operation) {
    operation.responses.append(&mut T::to_responses(components));
}

/// The responses of the cases.
#[doc(hidden)]
pub fn responses(cases: &[ErrorCase], components: &mut Components) -> Responses {
    super::responses(cases, components)
        .into_iter()
        .filter_map(|(status, response)| {
            let response = response.to_json(components);
            let response: salvo_oapi::Response = serde_json::from_value(response).ok()?;
            let status =
                status.map_or_else(|| "default".to_owned(), |status| status.as_str().into());
            Some((status, response))
        })
        .collect()
}

crate::__salvo_oapi! { [<E: Describe>] [Answers<E>] [] }
crate::__salvo_oapi! { [<E: Describe>] [Answers<E, ProblemJson>] [] }

impl<E: Describe, F: JsonFormat<Body<'static>: ToSchema>> ToResponses for Answers<E, F> {
    fn to_responses(components: &mut Components) -> Responses {
        let schema = TypeSchema { salvo_oapi: FormProbe::<F>::SCHEMA, ..TypeSchema::default() };
        responses(&answers_in::<E>(Format::of::<F>(), schema), components)
    }
}

crate::__salvo_oapi_register! {
    [<E: Describe, F: JsonFormat<Body<'static>: ToSchema>>] [Answers<E, F>] []
}

impl ToSchema for Extensions<'_> {
    fn to_schema(components: &mut Components) -> RefOr<SalvoSchema> {
        translate(&Schema::OBJECT, components)
    }
}

impl ToSchema for FieldErrors {
    fn to_schema(components: &mut Components) -> RefOr<SalvoSchema> {
        translate(&super::field_errors(), components)
    }
}

fn translate(schema: &Schema, components: &mut Components) -> RefOr<SalvoSchema> {
    let schema = serde_json::from_value(schema.to_json(components));
    schema.unwrap_or_else(|_| SalvoSchema::default().into())
}

impl Document for Components {
    fn type_schema(&mut self, schema: TypeSchema) -> Option<Value> {
        serde_json::to_value(schema.salvo_oapi?(self)).ok()
    }

    fn component(&self, name: &str) -> Option<Value> {
        serde_json::to_value(self.schemas.get(name)?).ok()
    }
}
