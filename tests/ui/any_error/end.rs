//! A declaration that ends otherwise. Each type is declared, so that its uses are right.

use genro_exceptions::{HttpNotFound, any_error};

any_error! { pub struct NoSemicolon }
any_error! { pub struct NoSemicolonOfList: HttpNotFound }
any_error! { pub struct Comma, }
any_error! { pub struct Fields { error: HttpNotFound } }
any_error! { pub struct Tuple(HttpNotFound); }
any_error! { pub struct Parameter<T>; }
any_error! { pub struct Two; pub struct Second; }

fn take(_: Result<NoSemicolon, Parameter>) -> Result<Tuple, Two> {
    Err(HttpNotFound::new())?
}

fn main() {
    let _ = take;
}
