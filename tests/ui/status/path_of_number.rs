//! A constant that is no `StatusCode`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(self::GONE)]
struct Gone;

const GONE: u16 = 410;

fn main() {}
