//! Attributes that the type cannot have.

use genro_exceptions::{PlainText, any_error};

any_error! {
    #[status(500)]
    pub struct WithStatus;
}
any_error! {
    #[derive(Debug)]
    pub struct WithDerive;
}
any_error! {
    #[body(PlainText)]
    #[body(PlainText)]
    pub struct Twice;
}
any_error! {
    #[body]
    pub struct WithoutForm;
}
any_error! {
    #[body(NotAForm)]
    pub struct OfOther;
}

struct NotAForm;

fn main() {}
