//! The body of a response.

/// A body that can be made of a text: the type parameter of every [`http::Response`] that an error becomes.
///
/// `String`, `Vec<u8>`, `bytes::Bytes`, `http_body_util::Full<Bytes>`, the bodies of axum and reqwest. Implemented for
/// every type that has both conversions, so a body of your own needs these and no more.
///
/// ```
/// use genro_exceptions::{HttpNotFound, TextBody};
///
/// fn not_found<B: TextBody>() -> http::Response<B> {
///     HttpNotFound::new().into()
/// }
/// # assert_eq!(not_found::<Vec<u8>>().body(), b"Not found");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the body of a response: it cannot be made of a text",
    label = "this type does not implement `From<String>` and `From<&'static str>`",
    note = "a body is a `String`, a `Vec<u8>`, a `Bytes`, or another type with both conversions"
)]
pub trait TextBody: From<String> + From<&'static str> {}

#[diagnostic::do_not_recommend]
impl<B: From<String> + From<&'static str>> TextBody for B {}
