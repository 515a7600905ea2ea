//! Constants of another type.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(self::BANNED)]
struct Close;

const BANNED: u16 = 4003;

#[derive(Debug, HttpError)]
#[status(429)]
#[header(self::WAIT, "120")]
struct Header;

const WAIT: &str = "retry-after";

#[derive(Debug, HttpError)]
#[status(self::GONE)]
struct Status;

const GONE: u16 = 410;

fn main() {}
