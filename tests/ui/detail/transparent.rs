//! `transparent` as thiserror spells it.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[detail(transparent)]
struct ApiError(genro_exceptions::HttpNotFound);

fn main() {}
