//! Declarations of every shape that a client can make of a response, with values for each field.

#![allow(
    dead_code,
    reason = "fields are compared by their `Debug`, and some variants are only the server's"
)]

mod bodies;
mod cases;
mod header_fields;
mod made;

use axum::response::IntoResponse;
use genro_exceptions::{Decode, HttpError};
use proptest::prelude::*;

pub(crate) use self::bodies::*;
pub(crate) use self::cases::*;
pub(crate) use self::header_fields::*;
pub(crate) use self::made::*;

/// A declaration.
pub(crate) trait Shape: Decode + IntoResponse {
    fn values() -> BoxedStrategy<Self>;

    /// The value as the wire carries it.
    fn carried(self) -> Self {
        self
    }
}

/// Calls a macro for each of the declarations.
macro_rules! every_shape {
    ($each:ident) => {
        $each! {
            unit: Unit, text_struct: Text, tuple: Tuple, members: Members, numbers: Numbers, enveloped: Enveloped,
            codes: Codes, types: Types, statuses: Statuses, run_time: RunTime, computed: Computed, instances: Instances,
            header_values: HeaderValues, both: Both, repeated: Repeated, further: Further, at_home: AtHome, from: FromCause,
            inner: Outer, generic: Generic<Vec<String>>, foreign: Foreign, forms: Forms, catch_all: CatchAll,
            fixed_problem: FixedProblem, redirect: Moved, code_extension: CodeExtension,
            ready: Ready,
        }
    };
}
pub(crate) use every_shape;

/// Known by its status, without a body.
#[derive(Debug, HttpError)]
#[status(410)]
#[http_error(decode)]
pub(crate) struct Unit;

impl Shape for Unit {
    fn values() -> BoxedStrategy<Self> {
        Just(()).prop_map(|()| Self).boxed()
    }
}
