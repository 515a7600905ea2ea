//! What the catalogue asks the types of a declaration.
//!
//! An inherent function whose bound holds goes before that of a trait. So a type without the trait that its attribute asks
//! for causes no second error here. The names are those that no blanket trait of a user has.

use std::marker::PhantomData;

use http::HeaderName;

use super::{CaseHeader, Describe, ErrorCase, Presence};
use crate::field::{HeaderField, InstanceField};
use crate::format::{ErrorFormat, Format};

/// A type of a declaration: that of a field, or a form.
#[derive(Debug)]
pub struct TypeOf<T: ?Sized>(PhantomData<T>);

impl<T: Describe + ?Sized> TypeOf<T> {
    /// Returns the cases of the field of a transparent case.
    #[must_use]
    pub fn __genro_cases() -> Vec<ErrorCase> {
        T::cases()
    }
}

impl<T: HeaderField> TypeOf<T> {
    /// Returns the header of a field.
    #[must_use]
    pub fn __genro_header(name: &HeaderName) -> CaseHeader {
        let header = case_header(name);
        if T::may_be_absent() { header.optional() } else { header }
    }
}

impl<T: InstanceField> TypeOf<T> {
    /// Returns whether an error with a field for the instance has one.
    #[must_use]
    pub fn __genro_instance() -> Presence {
        if T::may_be_absent() { Presence::Sometimes } else { Presence::Always }
    }
}

impl<T: ErrorFormat> TypeOf<T> {
    /// Returns the form.
    #[must_use]
    pub fn __genro_format() -> Option<Format> {
        Some(Format::of::<T>())
    }
}

/// Returns a header that every response has.
#[must_use]
pub fn case_header(name: &HeaderName) -> CaseHeader {
    CaseHeader::new(name.clone())
}

/// The types without the trait in question.
pub trait AnyType {
    /// Returns the one case of which nothing is known: the type implements `HttpError` without [`Describe`].
    #[must_use]
    fn __genro_cases() -> Vec<ErrorCase> {
        vec![ErrorCase::open("")]
    }

    /// Returns the header of a field that the compiler reports.
    #[must_use]
    fn __genro_header(name: &HeaderName) -> CaseHeader {
        case_header(name)
    }

    /// Returns nothing: the compiler reports the field.
    #[must_use]
    fn __genro_instance() -> Presence {
        Presence::Never
    }

    /// Returns nothing: the compiler reports the form.
    #[must_use]
    fn __genro_format() -> Option<Format> {
        None
    }
}

impl<T: ?Sized> AnyType for TypeOf<T> {}
