//! The head of the response of an error, filled in place, and the text of its body.

use std::borrow::Cow;
use std::error::Error;

use http::header::CONTENT_TYPE;
pub(crate) use http::response::Parts as Head;
use http::{Response, StatusCode};

use super::body_headers::{has_body, keep_true, remove_type, remove_type_of_nothing};
use super::body_type::{Among, BodyType};
use super::unwritable::{UNPRINTABLE, Unwritable};
use crate::error::{HttpError, HttpErrorHandle};
use crate::format::{Format, PlainText, PublicError, Written};
use crate::ready::phrase::phrase;
use crate::text::failures;

/// A head to fill. It is many bytes to move, so the functions below take it by reference.
#[inline]
pub(crate) fn new_head() -> Head {
    Response::new(()).into_parts().0
}

/// Makes a new head that of the response of an error, in the form that is given or else in the one that it declares;
/// returns the text.
///
/// If that cannot be written, the head is to be filled [with the failure](fill_with_failure).
// Inlined up to where most errors end, with a detail and nothing else: a call would cost as much as all that is in here.
#[inline]
pub(super) fn fill(
    head: &mut Head,
    body_type: &mut impl BodyType,
    error: &dyn HttpError,
    form: Option<Format>,
) -> Written {
    head.status = error.status();
    error.append_headers(&mut head.headers);
    // Most errors have no header.
    let has_type = !head.headers.is_empty() && keep_true(&mut head.headers, head.status);
    let own = error.format();
    if form.is_none() && own.is_none() && head.status.as_u16() >= 400 {
        write_detail(head, body_type, error, has_type)
    } else {
        fill_in_form(head, body_type, error, [form, own], has_type)
    }
}

/// The same where there is a form, or a status that may have no body.
#[inline]
fn fill_in_form(
    head: &mut Head,
    body_type: &mut impl BodyType,
    error: &dyn HttpError,
    [form, own]: [Option<Format>; 2],
    has_type: bool,
) -> Written {
    if !has_body(head.status) {
        remove_type(&mut head.headers);
        return Ok(Cow::Borrowed(""));
    }
    let Some(form) = form.or(own).filter(|form| !form.is_text()) else {
        // A type that the error gives is that of its own form; every other form sets its type.
        let is_of_own = own.is_some_and(|own| !own.is_text());
        if is_of_own {
            head.headers.remove(CONTENT_TYPE);
        }
        return write_detail(head, body_type, error, has_type && !is_of_own);
    };
    let text = written(&PublicError::new(error, head.status, None), form)?;
    if has_type {
        body_type.replace(&mut head.headers, form);
    } else {
        body_type.add(&mut head.headers, form);
    }
    Ok(text)
}

/// Writes the detail, whose type the error may give itself.
#[inline]
fn write_detail(
    head: &mut Head,
    body_type: &mut impl BodyType,
    error: &dyn HttpError,
    has_type: bool,
) -> Written {
    let before = failures();
    let text = error.to_detail();
    if failures() != before {
        return Err(unprintable());
    }
    if text.is_empty() {
        remove_type_of_nothing(&mut head.headers);
    } else if !has_type {
        body_type.add(&mut head.headers, Format::of::<PlainText>());
    }
    Ok(text)
}

#[cold]
fn unprintable() -> Box<dyn Error + Send + Sync> {
    UNPRINTABLE.into()
}

/// Makes the head that of the response where an error could not be written: with none of its headers, which may be about
/// its status.
#[cold]
pub(super) fn fill_with_failure(
    head: &mut Head,
    body_type: &mut impl BodyType,
) -> Cow<'static, str> {
    head.status = StatusCode::INTERNAL_SERVER_ERROR;
    head.headers.clear();
    body_type.add(&mut head.headers, Format::of::<PlainText>());
    Cow::Borrowed(phrase(head.status))
}

/// The same, where nobody can keep the error: the log finds a report of it, and why the response is not that of the error.
#[cold]
pub(super) fn fill_with_report(
    head: &mut Head,
    error: &dyn HttpError,
    reason: Box<dyn Error + Send + Sync>,
) -> Cow<'static, str> {
    let report = Unwritable::of_report(reason, error);
    head.extensions.insert(HttpErrorHandle::new(report));
    fill_with_failure(head, &mut Among)
}

/// The body of an error in a form.
pub(crate) fn written(error: &PublicError<'_>, form: Format) -> Written {
    printed(|| form.to_text(error))
}

/// What has been written, unless a `Display` of it has failed.
pub(crate) fn printed(write: impl FnOnce() -> Written) -> Written {
    let before = failures();
    let text = write()?;
    if failures() == before { Ok(text) } else { Err(unprintable()) }
}
