//! The members of a problem, as an error writes them.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{self, Display};

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::{Problem, is_standard, json_text};
use crate::error::HttpError;
use crate::ready::uri_reference;

/// Writes the members that describe one occurrence of a problem; see
/// [`HttpError::write_problem`](crate::HttpError::write_problem).
///
/// **Shape**: the members are written into the body in the order of the calls. Call the methods in the order of the RFC:
/// detail, instance, extensions, and use each name once. A second detail or instance is ignored.
///
/// If a member cannot be serialized, the response is a 500 with its reason phrase, and the log has the cause. A client
/// never receives an incomplete problem.
///
/// ```
/// use std::fmt;
/// use genro_exceptions::{HttpError, ProblemMembers, ProblemType};
/// use http::StatusCode;
///
/// #[derive(Debug)]
/// struct OutOfCredit { balance: u32, price: u32 }
///
/// impl fmt::Display for OutOfCredit {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "{} needed, {} available", self.price, self.balance)
///     }
/// }
/// impl std::error::Error for OutOfCredit {}
/// impl HttpError for OutOfCredit {
///     fn status(&self) -> StatusCode {
///         StatusCode::FORBIDDEN
///     }
///     fn detail(&self) -> std::borrow::Cow<'_, str> {
///         self.to_string().into()
///     }
///     fn problem_type(&self) -> Option<ProblemType<'_>> {
///         Some(ProblemType::new())
///     }
///     fn write_problem(&self, members: &mut ProblemMembers<'_>) {
///         members.detail(format_args!("{self}"));
///         members.extension("balance", &self.balance);
///     }
/// }
///
/// let error: &dyn HttpError = &OutOfCredit { balance: 30, price: 50 };
/// assert_eq!(
///     error.to_response::<String>().body(),
///     r#"{"title":"Forbidden","status":403,"detail":"50 needed, 30 available","balance":30}"#,
/// );
/// ```
#[derive(Debug)]
pub struct ProblemMembers<'a> {
    target: Target<'a>,
    /// The code, until it is written before the first extension.
    code: Option<&'a str>,
    /// Whether the error has a code, which reserves the name `code`.
    has_code: bool,
    has_detail: bool,
    has_instance: bool,
    failure: Option<Failure>,
}

#[derive(Debug)]
enum Target<'a> {
    /// A body with an open JSON object.
    Body(&'a mut String),
    Problem(&'a mut Problem),
    /// The instance alone.
    Instance(&'a mut Option<String>),
    /// The extensions alone, as they are written.
    Extensions(&'a mut Vec<Extension>),
}

/// The name of an extension member and its JSON.
pub(crate) type Extension = (Cow<'static, str>, Box<RawValue>);

/// The URI reference of this occurrence of an error, if it has one.
pub(crate) fn instance_of(error: &dyn HttpError) -> Option<String> {
    let mut instance = None;
    error.write_problem(&mut ProblemMembers::new(Target::Instance(&mut instance), None));
    instance
}

/// The extension members of an error, without its code.
pub(crate) fn extensions_of(error: &dyn HttpError) -> Result<Vec<Extension>, Failure> {
    let mut extensions = Vec::new();
    let mut members = ProblemMembers::new(Target::Extensions(&mut extensions), None);
    error.write_problem(&mut members);
    members.finish()?;
    Ok(extensions)
}

/// A member that could not be written, and the cause.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) member: &'static str,
    pub(crate) cause: Box<dyn Error + Send + Sync>,
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { member, cause } = self;
        write!(f, "a member cannot be written as JSON: `{member}`: {cause}")
    }
}

impl Error for Failure {}

impl<'a> ProblemMembers<'a> {
    pub(super) fn of_body(body: &'a mut String, code: Option<&'a str>) -> Self {
        Self::new(Target::Body(body), code)
    }

    pub(super) fn of_problem(problem: &'a mut Problem, code: Option<&'a str>) -> Self {
        Self::new(Target::Problem(problem), code)
    }

    fn new(target: Target<'a>, code: Option<&'a str>) -> Self {
        Self {
            target,
            code,
            has_code: code.is_some(),
            has_detail: false,
            has_instance: false,
            failure: None,
        }
    }

    /// Writes `detail`, the description of this occurrence; an empty text leaves it out.
    ///
    /// The text is formatted directly into the body: `format_args!("no user {id}")` allocates no `String`.
    pub fn detail(&mut self, text: impl Display) {
        self.write_detail(&text);
    }

    /// The part of `detail` that is not generic, so that it is compiled once.
    fn write_detail(&mut self, text: &dyn Display) {
        if std::mem::replace(&mut self.has_detail, true) {
            return;
        }
        let written = match &mut self.target {
            Target::Body(body) => json_text::write_member(body, json_text::DETAIL, text),
            Target::Problem(problem) => {
                let mut detail = String::new();
                let written = fmt::write(&mut detail, format_args!("{text}"));
                if written.is_ok() && !detail.is_empty() {
                    problem.detail = Some(detail);
                }
                written
            }
            Target::Instance(_) | Target::Extensions(_) => Ok(()),
        };
        if let Err(cause) = written {
            self.fail("detail", cause);
        }
    }

    /// Writes `instance`, the URI reference of this occurrence; an empty text leaves it out.
    ///
    /// Characters that RFC 3986 does not allow are percent-encoded exactly once.
    pub fn instance(&mut self, uri: impl AsRef<str>) {
        let uri = uri.as_ref();
        if std::mem::replace(&mut self.has_instance, true) || uri.is_empty() {
            return;
        }
        match &mut self.target {
            Target::Body(body) => json_text::write_uri(body, json_text::INSTANCE, uri),
            Target::Problem(problem) => {
                problem.instance = Some(uri_reference::encode(uri).into_owned());
            }
            Target::Instance(instance) => {
                **instance = Some(uri_reference::encode(uri).into_owned());
            }
            Target::Extensions(_) => {}
        }
    }

    /// Writes an extension member.
    ///
    /// A number that is not finite becomes `null`, since JSON has no such numbers. A name that the RFC defines, or `code` if
    /// the error has a code, makes the response a 500, as does a value that cannot be serialized.
    pub fn extension<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if is_standard(name) || (self.has_code && name == "code") {
            return self.fail(name, "the name of the member is reserved");
        }
        self.write_extension(Cow::Borrowed(name), name, value);
    }

    /// Writes an extension member whose name the caller has checked.
    pub(crate) fn foreign_extension<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.write_extension(Cow::Owned(name.to_owned()), "extension", value);
    }

    fn write_extension<T: Serialize + ?Sized>(
        &mut self,
        name: Cow<'static, str>,
        member: &'static str,
        value: &T,
    ) {
        self.write_code();
        let written = match &mut self.target {
            Target::Body(body) => json_text::write_value(body, &name, value),
            Target::Problem(problem) => {
                to_raw_value(value).map(|value| problem.keep(name.into_owned(), &value))
            }
            Target::Instance(_) => Ok(()),
            Target::Extensions(extensions) => {
                to_raw_value(value).map(|value| extensions.push((name, value)))
            }
        };
        if let Err(cause) = written {
            self.fail(member, cause);
        }
    }

    fn write_code(&mut self) {
        let Some(code) = self.code.take() else { return };
        match &mut self.target {
            Target::Body(body) => json_text::write_text(body, json_text::CODE, code),
            Target::Problem(problem) => {
                problem.extensions.insert("code".into(), code.into());
            }
            // Which do not ask for it.
            Target::Instance(_) | Target::Extensions(_) => {}
        }
    }

    fn fail(&mut self, member: &'static str, cause: impl Into<Box<dyn Error + Send + Sync>>) {
        // Later failures may be consequences of the first.
        self.failure.get_or_insert_with(|| Failure { member, cause: cause.into() });
    }

    /// Writes the members that are still missing, and returns the first failure.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        self.write_code();
        match self.failure {
            None => Ok(()),
            Some(failure) => Err(failure),
        }
    }
}
