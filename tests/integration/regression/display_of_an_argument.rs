//! Arguments that print the error itself ran until the stack was full. Refused are those that would; what only looks as if
//! it did is not.

use genro_exceptions::HttpError;

#[derive(Debug, Clone, HttpError)]
#[status(400)]
#[detail("{:?} {:?} {whole:?}", self, self.clone(), whole = &self)]
#[allow(dead_code, reason = "printed by `Debug`")]
struct ByDebug(u8);

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{} {}", described(self).to_string(), self.0.to_string())]
struct ByHelper(u8);

fn described(error: &ByHelper) -> u8 {
    error.0 + 1
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{} {}", self.name(), format!("{self:?} {:?}", self))]
struct ByMethod(u8);

impl ByMethod {
    fn name(&self) -> &'static str {
        if self.0 == 0 { "none" } else { "some" }
    }
}

/// Display is thiserror's, so it may be printed.
#[derive(Debug, thiserror::Error, HttpError)]
#[error("log {0}")]
#[status(400)]
#[detail("{self} {} {}", self, self.to_string())]
struct BesideThiserror(u8);

#[test]
fn what_ends_compiles() {
    assert_eq!(ByDebug::new(7).detail(), "ByDebug(7) ByDebug(7) ByDebug(7)");
    assert_eq!(ByHelper::new(7).detail(), "8 7");
    assert_eq!(ByMethod::new(7).detail(), "some ByMethod(7) ByMethod(7)");
    assert_eq!(BesideThiserror::new(7).detail(), "log 7 log 7 log 7");
}
