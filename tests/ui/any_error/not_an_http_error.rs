//! A type of the list is no HTTP error, or does not exist.

use genro_exceptions::{HttpNotFound, any_error};

any_error! { pub struct OfForeign: HttpNotFound, std::io::Error; }
any_error! { pub struct OfMissing: Missing; }

fn main() {
    let _ = OfForeign::from(HttpNotFound::new());
}
