//! The cases of several types as those of one.

use std::marker::PhantomData;

use super::{Describe, ErrorCase, TypeSchema};
use crate::format::{ErrorFormat, Format, PlainText};

/// The answers of several error types, as those of one: `Answers<(ApiError, HttpNotFound)>`.
///
/// No case is lost: two of one status, or of one code, are both there. Only a case that equals another in all its parts is
/// there once.
///
/// The second parameter is the form of the service's `ErrorLayer`. A case that declares no form has it, as its response has
/// in that service; one that declares a form keeps it: `Answers<(ApiError, HttpNotFound), Envelope>`. So does one with a
/// `content-type` other than `text/plain`, which the layer leaves alone.
///
/// With the feature of an OpenAPI crate, it is what documents the responses of an operation: see the
/// [guide](crate::guide::openapi).
///
/// ```
/// use genro_exceptions::describe::{Answers, Describe};
/// use genro_exceptions::{HttpConflict, HttpNotFound};
///
/// let cases = <Answers<(HttpNotFound, HttpConflict)>>::cases();
/// let statuses: Vec<_> = cases.iter().filter_map(|case| case.status()).collect();
/// assert_eq!(statuses, [404, 409]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Answers<E, F = PlainText>(PhantomData<fn() -> (E, F)>);

impl<E: Describe, F: ErrorFormat> Describe for Answers<E, F> {
    fn cases() -> Vec<ErrorCase> {
        answers_in::<E>(Format::of::<F>(), TypeSchema::default())
    }
}

/// The cases of a type, each once, in the form of a layer.
pub(crate) fn answers_in<E: Describe>(form: Format, schema: TypeSchema) -> Vec<ErrorCase> {
    let mut cases: Vec<ErrorCase> = Vec::new();
    for case in E::cases() {
        let case = case.in_layer(form, schema);
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    cases
}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<$($name: Describe),+> Describe for ($($name,)+) {
            fn cases() -> Vec<ErrorCase> {
                let mut cases = Vec::new();
                $(cases.extend($name::cases());)+
                cases
            }
        }
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
tuples!(A B C D E F G H I);
tuples!(A B C D E F G H I J);
tuples!(A B C D E F G H I J K);
tuples!(A B C D E F G H I J K L);
