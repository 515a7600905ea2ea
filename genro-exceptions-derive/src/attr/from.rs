//! `#[from]` on a field: the cause, and a `From` impl for `?`.

pub(crate) const NAME: &str = "from";
pub(crate) const EXAMPLE: &str = "#[from]";
pub(crate) const MISPLACED: &str = "`#[from]` belongs on the field that holds the cause";
pub(crate) const ON_FIELD: &str = "`#[from]` takes no arguments";
