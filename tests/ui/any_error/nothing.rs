//! Nothing to declare.

use genro_exceptions::any_error;

any_error! {}
any_error! { pub struct; }

fn main() {}
