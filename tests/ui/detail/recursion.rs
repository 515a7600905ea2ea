//! The text prints itself.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {self}")]
struct InBraces;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {self} {self:?}")]
struct InBracesTwice;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {:?} {}", self, self)]
struct AsArgument;

#[derive(Debug, Clone, HttpError)]
#[status(404)]
#[detail("oh: {whole}", whole = (&self).clone())]
struct AsClone;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {}", self.to_string())]
struct ByToString;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {}", ToString::to_string(&self).len())]
struct ByPath;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {}", self.report())]
struct ByReport;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {}", format!("{self} {:?} {}", 1, 2))]
struct InMacro;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("oh: {}", vec![format!("{:?} {1}", 1, self)].len())]
struct AsArgumentOfMacro;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("for the log")]
#[status(404)]
#[detail("oh: {} {}", self, self.detail())]
struct DetailBesideThiserror;

fn main() {}
