//! Texts that reach the cause of a 5xx through the whole of `self`.

use std::io;

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", self.text())]
struct ByMethod(#[from] io::Error);

impl ByMethod {
    fn text(&self) -> String {
        self.0.to_string()
    }
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", std::error::Error::source(self).map_or(0, |source| source.to_string().len()))]
struct ByFunctionOfTrait(#[from] io::Error);

/// The method is called as a field that is not the cause.
#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", self.path())]
struct ByMethodCalledAsField {
    path: String,
    #[source]
    cause: io::Error,
}

impl ByMethodCalledAsField {
    fn path(&self) -> String {
        format!("{}: {}", self.path, self.cause)
    }
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", text(self))]
struct ByFunction(#[from] io::Error);

fn text(error: &ByFunction) -> String {
    error.0.to_string()
}

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", match self { Self(cause) => cause.kind() })]
struct ByPattern(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", format!("{self:?}"))]
struct ByMacro(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {}", format!("{}", .0.kind()))]
struct ByFieldInMacro(#[from] io::Error);

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("cannot read: {self:x}")]
struct ByOtherTrait(#[from] io::Error);

impl std::fmt::LowerHex for ByOtherTrait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

fn main() {}
