//! A list that is not one of types.

use genro_exceptions::{HttpNotFound, any_error};

any_error! { pub struct NoComma: HttpNotFound HttpNotFound; }
any_error! { pub struct Plus: HttpNotFound + HttpNotFound; }
any_error! { pub struct Text: "HttpNotFound"; }
any_error! { pub struct Number: HttpNotFound, 404; }
any_error! { pub struct TwoCommas: HttpNotFound,, HttpNotFound; }

fn main() {}
