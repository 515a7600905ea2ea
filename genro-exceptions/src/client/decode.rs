//! From a response to a declared error: which case it is.

use std::any::type_name;
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use http::{HeaderName, HeaderValue, StatusCode};

use super::mismatch::Mismatch;
use super::{ReadFormat, Received};
use crate::error::{BoxError, HttpError};
use crate::problem::Problem;
use crate::ready::uri_reference;

/// An error type that a client can make of a response: what `#[http_error(decode)]` writes.
///
/// Each such type has `TryFrom<Received>` too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made of a response",
    label = "this type is not declared with `#[http_error(decode)]`",
    note = "write `#[http_error(decode)]` on `{Self}`"
)]
pub trait Decode: HttpError + Sized {
    /// Returns the error, if the response is a case of it.
    #[doc(hidden)]
    fn decode(decoder: &Decoder<'_>) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Decode> Decode for Box<T>
where
    Self: HttpError,
{
    fn decode(decoder: &Decoder<'_>) -> Option<Self> {
        T::decode(decoder).map(Self::new)
    }
}

/// How a form of the body is read.
#[derive(Debug, Clone, Copy)]
pub struct ReadForm(fn(&Received) -> Result<Problem, BoxError>);

impl ReadForm {
    pub(super) fn read(self, received: &Received) -> Result<Problem, BoxError> {
        (self.0)(received)
    }
}

/// Returns how a form is read.
#[must_use]
pub const fn read_form<F: ReadFormat>() -> ReadForm {
    ReadForm(F::read)
}

/// What tells a case from the others.
#[derive(Debug, Clone, Copy)]
pub struct CaseKey {
    /// None where it is known only at run time.
    pub status: Option<StatusCode>,
    /// The code, or how it is known.
    pub code: CaseCode,
    /// The URI of the problem type.
    pub type_uri: Option<&'static str>,
}

/// The code of a case.
#[derive(Debug, Clone, Copy)]
pub enum CaseCode {
    /// There is none.
    None,
    /// None, and the member `code` is an extension.
    Extension,
    /// It is declared.
    Is(&'static str),
    /// It is known only at run time.
    RunTime,
}

impl CaseKey {
    /// By the code, else by the type, else by the status.
    fn fits(self, problem: &Problem, status: StatusCode) -> bool {
        let code = code_of(problem);
        let is_code = match self.code {
            CaseCode::None => code.is_none(),
            CaseCode::Is(declared) => code == Some(declared),
            CaseCode::Extension | CaseCode::RunTime => true,
        };
        let has_code = matches!(self.code, CaseCode::Is(_) | CaseCode::RunTime);
        let is_type = match (declared_type(self.type_uri), type_of(problem)) {
            (Some(declared), Some(uri)) => declared == uri,
            // A form may have no place for the type, and a newer service may send one that the code does not need.
            (Some(_), None) | (None, Some(_)) => has_code,
            (None, None) => true,
        };
        is_code && is_type && self.status.is_none_or(|declared| declared == status)
    }
}

fn code_of(problem: &Problem) -> Option<&str> {
    problem.extensions.get("code")?.as_str()
}

fn type_of(problem: &Problem) -> Option<&str> {
    problem.type_uri.as_deref().filter(|uri| !matches!(*uri, "" | "about:blank"))
}

fn declared_type(uri: Option<&str>) -> Option<Cow<'_, str>> {
    uri.filter(|uri| !matches!(*uri, "" | "about:blank")).map(uri_reference::encode)
}

/// A response that becomes an error.
#[derive(Debug)]
pub struct Decoder<'a> {
    pub(super) received: &'a Received,
    /// What has been read of the body, in each form that was asked for.
    readings: RefCell<Vec<Reading>>,
    reason: RefCell<Option<Mismatch>>,
}

#[derive(Debug)]
struct Reading {
    form: Option<ReadForm>,
    problem: Option<Rc<Problem>>,
}

impl<'a> Decoder<'a> {
    fn new(received: &'a Received) -> Self {
        Self { received, readings: RefCell::default(), reason: RefCell::default() }
    }

    /// The body in a form, which is read once.
    fn read(&self, form: Option<ReadForm>) -> Option<Rc<Problem>> {
        let is_same = |reading: &Reading| match (reading.form, form) {
            (Some(one), Some(other)) => std::ptr::fn_addr_eq(one.0, other.0),
            (None, None) => true,
            _ => false,
        };
        if let Some(known) = self.readings.borrow().iter().find(|reading| is_same(reading)) {
            return known.problem.clone();
        }
        let read = match form {
            Some(form) => self.received.read_as(form),
            None => self.received.read_problem().or_else(|error| {
                // The text of an error that has no other form.
                let text = self.received.plain_text().ok_or(error)?;
                Ok(Problem::default().detail(text))
            }),
        };
        let problem = match read {
            Ok(problem) => Some(Rc::new(problem)),
            Err(error) => {
                self.fail("the body cannot be read as that of an error", Some(error));
                None
            }
        };
        self.readings.borrow_mut().push(Reading { form, problem: problem.clone() });
        problem
    }

    /// Keeps the reason; later ones may be consequences of the first.
    fn fail(&self, message: impl Into<String>, cause: Option<BoxError>) {
        self.reason.borrow_mut().get_or_insert_with(|| Mismatch::new(message, cause));
    }

    /// Why no case of a type fits.
    fn into_reason(self, name: &str) -> Mismatch {
        let problem = self.read(None);
        let code =
            problem.as_deref().and_then(code_of).map(|code| format!(" and the code {code:?}"));
        let (status, code) = (self.received.status().as_u16(), code.unwrap_or_default());
        let cause = self.reason.into_inner().map(Into::into);
        Mismatch::new(format!("no case of `{name}` has the status {status}{code}"), cause)
    }
}

/// What a case is filled with.
#[derive(Debug)]
pub struct Fields<'a> {
    decoder: &'a Decoder<'a>,
    pub(super) problem: &'a Problem,
    pub(super) code: Option<&'a str>,
}

impl Fields<'_> {
    pub(super) fn received(&self) -> &Received {
        self.decoder.received
    }

    /// The response has nothing that this field could hold.
    pub(super) fn fail<T>(&self, message: String, cause: Option<BoxError>) -> Option<T> {
        self.decoder.fail(message, cause);
        None
    }

    /// Returns whether there is an extension of this name.
    #[must_use]
    pub fn has_extension(&self, name: &str) -> bool {
        self.problem.extensions.contains_key(name)
    }

    /// The values of a header but those that the declaration gives, without the texts around each.
    pub(super) fn header_values(
        &self,
        name: &HeaderName,
        fixed: &[&str],
        [before, behind]: [&str; 2],
    ) -> Option<Vec<HeaderValue>> {
        let mut fixed = fixed.to_vec();
        let mut values = Vec::new();
        for value in self.received().headers().get_all(name) {
            if let Some(at) = fixed.iter().position(|fixed| *value == **fixed) {
                fixed.remove(at);
                continue;
            }
            let inner = value.as_bytes().strip_prefix(before.as_bytes());
            let inner = inner.and_then(|inner| inner.strip_suffix(behind.as_bytes()));
            match inner.and_then(|inner| HeaderValue::from_bytes(inner).ok()) {
                Some(inner) => values.push(inner),
                None => return self.no_header(name),
            }
        }
        Some(values)
    }

    pub(super) fn no_header<T>(&self, name: &HeaderName) -> Option<T> {
        self.fail(
            format!("the header `{name}` is missing, or not of the type that is declared"),
            None,
        )
    }
}

/// Returns the error of a case, if the response is one; generated code calls it for each case.
pub fn case<E: HttpError>(
    decoder: &Decoder<'_>,
    key: CaseKey,
    form: Option<ReadForm>,
    make: fn(&Fields<'_>) -> Option<E>,
) -> Option<E> {
    let problem = decoder.read(form)?;
    let status = decoder.received.status();
    if !key.fits(&problem, status) {
        return None;
    }
    let code = match key.code {
        CaseCode::Extension => None,
        _ => code_of(&problem),
    };
    let error = make(&Fields { decoder, problem: &problem, code })?;
    // What is computed has been checked by nobody yet.
    (error.status() == status && error.code().as_deref() == code).then_some(error)
}

/// Returns the error of a response, or the response with the reason why it is none.
///
/// # Errors
///
/// The response, if it is no case of the error.
pub fn decode<E: Decode>(received: Received) -> Result<E, Received> {
    decode_or_problem(&received).map_err(|undeclared| received.because(undeclared.reason))
}

/// A response that is no case of an error.
pub(super) struct Undeclared {
    pub(super) reason: Mismatch,
    /// The problem that it is, in the form of one of the cases.
    pub(super) problem: Option<Box<Problem>>,
}

/// The same with the problem that the response is.
pub(super) fn decode_or_problem<E: Decode>(received: &Received) -> Result<E, Undeclared> {
    let decoder = Decoder::new(received);
    if let Some(error) = E::decode(&decoder) {
        return Ok(error);
    }
    // A text is none.
    let is_text = received.plain_text().is_some();
    let problem = received.problem().or_else(|| {
        let readings = decoder.readings.borrow();
        let mut problems = readings.iter().filter_map(|reading| reading.problem.as_deref());
        problems.next().filter(|_| !is_text).cloned()
    });
    let reason = decoder.into_reason(type_name::<E>());
    Err(Undeclared { reason, problem: problem.map(Box::new) })
}
