//! Numbers that cannot be sent in a close frame.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(-1)]
struct Negative;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(999)]
struct Below;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1005)]
struct Reserved;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(2000)]
struct Unassigned;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(5000)]
struct Above;

#[derive(Debug, HttpError)]
#[status(403)]
#[close(70000)]
struct Huge;

fn main() {}
