//! A constant that is no `CloseCode`.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(self::BANNED)]
struct Banned;

const BANNED: u16 = 4003;

fn main() {}
