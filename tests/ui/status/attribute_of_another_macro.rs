//! An attribute of another macro that is one letter from `#[status]`: the compiler accepts it, and no status is given.

// As `stats`, the attribute macro `derive` stands for the attribute of any other macro.
use core::prelude::v1::derive as stats;
use core::prelude::v1::derive as tranparent;

use genro_exceptions::{HttpError, HttpNotFound};

#[derive(Debug, HttpError)]
#[stats(Clone)]
struct Counted;

#[derive(Debug, HttpError)]
#[tranparent(Default)]
struct Window(HttpNotFound);

fn main() {}
