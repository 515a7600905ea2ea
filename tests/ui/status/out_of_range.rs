//! Statuses that an error cannot have.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(-404)]
struct Negative;

#[derive(Debug, HttpError)]
#[status(0)]
struct Zero;

#[derive(Debug, HttpError)]
#[status(103)]
struct Interim;

#[derive(Debug, HttpError)]
#[status(200)]
struct Success;

#[derive(Debug, HttpError)]
#[status(OK)]
struct SuccessName;

#[derive(Debug, HttpError)]
#[status(600)]
struct Above;

#[derive(Debug, HttpError)]
#[status(4040)]
struct FourDigits;

#[derive(Debug, HttpError)]
#[status(99999999999999999999999999)]
struct Huge;

fn main() {}
