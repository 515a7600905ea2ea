//! The text that the methods of `OrStatus` take.

use std::borrow::Cow;

/// A text that the methods of [`OrStatus`](crate::OrStatus) take: a text, or a closure that returns one.
///
/// ```
/// use genro_exceptions::IntoDetail;
///
/// let id = 7;
/// assert_eq!("no such user".into_detail(), "no such user");
/// assert_eq!((|| format!("no user {id}")).into_detail(), "no user 7");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the detail that the client reads",
    label = "expected a text, or a closure without parameters that returns one",
    note = "a text is a `&'static str`, a `String` or a `Cow<'static, str>`: write `\"no such user\"` or \
            `|| format!(\"no user {{id}}\")`"
)]
pub trait IntoDetail {
    /// Returns the text.
    fn into_detail(self) -> Cow<'static, str>;
}

macro_rules! texts {
    ($($text:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoDetail for $text {
            fn into_detail(self) -> Cow<'static, str> {
                self.into()
            }
        }
    )*};
}

texts! { &'static str String Cow<'static, str> }

#[diagnostic::do_not_recommend]
impl<F, S> IntoDetail for F
where
    F: FnOnce() -> S,
    S: Into<Cow<'static, str>>,
{
    fn into_detail(self) -> Cow<'static, str> {
        self().into()
    }
}
