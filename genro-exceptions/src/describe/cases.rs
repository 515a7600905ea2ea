//! The cases of a type, as generated code collects them.

use std::any::type_name;
use std::cell::RefCell;

use http::StatusCode;

use super::{ErrorCase, TypeSchema};
use crate::format::Format;

thread_local! {
    /// The types whose cases are being collected.
    static OPEN: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// The cases of a type.
///
/// The methods take it by value: so no method of a blanket trait of a user goes before them.
#[derive(Debug)]
pub struct Cases {
    type_name: &'static str,
    /// Whether the type is being described further out: it holds itself, in a box, and its cases are there already.
    is_repeated: bool,
    found: Vec<ErrorCase>,
}

impl Cases {
    /// Starts the cases of a type.
    #[must_use]
    pub fn of<T: ?Sized>() -> Self {
        let type_name = type_name::<T>();
        let is_repeated = OPEN.with_borrow_mut(|open| {
            let is_repeated = open.contains(&type_name);
            open.push(type_name);
            is_repeated
        });
        Self { type_name, is_repeated, found: Vec::new() }
    }

    /// Adds a case with the lines of its doc comment.
    #[must_use]
    pub fn push(mut self, docs: &[&'static str], case: ErrorCase) -> Self {
        if !self.is_repeated {
            let mut case = case.declared_by(self.type_name).with_docs(join(docs));
            if is_of_this_crate(self.type_name) {
                let summary = case.summary();
                case = case.with_docs(summary);
            }
            self.found.push(case.with_true_type());
        }
        self
    }

    /// Adds the cases of the field of a transparent case, under the name of that case.
    #[must_use]
    pub fn append(
        mut self,
        name: &'static str,
        docs: &[&'static str],
        cases: impl FnOnce() -> Vec<ErrorCase>,
    ) -> Self {
        if !self.is_repeated {
            let cases = cases();
            let (is_one, docs) = (cases.len() == 1, join(docs));
            self.found.extend(cases.into_iter().map(|case| case.within(name, is_one, &docs)));
        }
        self
    }

    /// Returns the cases.
    #[must_use]
    pub fn finish(mut self) -> Vec<ErrorCase> {
        std::mem::take(&mut self.found)
    }
}

impl Drop for Cases {
    fn drop(&mut self) {
        OPEN.with_borrow_mut(Vec::pop);
    }
}

/// The cases of a type of `any_error!`.
#[derive(Debug)]
pub struct AnyCases {
    type_name: &'static str,
    listed: Vec<ErrorCase>,
    form: Option<(Format, TypeSchema)>,
}

impl AnyCases {
    /// Starts the cases of a type.
    #[must_use]
    pub fn of<T>() -> Self {
        Self { type_name: type_name::<T>(), listed: Vec::new(), form: None }
    }

    /// Adds the cases of a type of the list.
    #[must_use]
    pub fn with_listed(mut self, cases: Vec<ErrorCase>) -> Self {
        self.listed.extend(cases);
        self
    }

    /// Sets the form of the cases that declare none.
    #[must_use]
    pub fn in_form(mut self, format: Option<Format>, schema: TypeSchema) -> Self {
        self.form = format.map(|format| (format, schema));
        self
    }

    /// Returns the cases: those of the list, any other HTTP error, and the 500 that every other error is.
    #[must_use]
    pub fn finish(self, name: &'static str) -> Vec<ErrorCase> {
        let any = ErrorCase::open(name).with_docs("Any other HTTP error.");
        let other = ErrorCase::new(name, StatusCode::INTERNAL_SERVER_ERROR)
            .with_docs("Any error that is no HTTP error.");
        let own = [any, other].map(|case| case.declared_by(self.type_name));
        let cases = self.listed.into_iter().chain(own);
        let in_form = |case: ErrorCase| match self.form {
            Some((format, schema)) => case.or_form(format, schema),
            None => case,
        };
        cases.map(in_form).collect()
    }
}

/// Whether a type is one of this crate. The first paragraph of its doc comment is for everybody, and the rest for those who
/// write Rust: examples, and what only the log has.
fn is_of_this_crate(type_name: &str) -> bool {
    type_name.split("::").next() == module_path!().split("::").next()
}

/// The lines of a doc comment as one text, without the spaces that all of its lines begin with.
fn join(docs: &[&'static str]) -> String {
    let lines = || docs.iter().flat_map(|text| text.split('\n'));
    let indent = |line: &str| line.len() - line.trim_start().len();
    let indent = lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let lines: Vec<&str> =
        lines().map(|line| line.get(indent..).unwrap_or("").trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
