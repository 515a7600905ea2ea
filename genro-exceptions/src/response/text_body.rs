//! The types that the body of a response may have.

/// A body that can be created from a text: the type parameter of [`http::Response`] in every conversion of an error.
///
/// It is implemented for every type with `From<String>` and `From<&'static str>`: `String`, `Vec<u8>`, `bytes::Bytes`,
/// `http_body_util::Full<Bytes>`, and the bodies of axum and reqwest. Another body type needs only these two conversions.
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
    message = "`{Self}` cannot be the body of a response: it cannot be created from a text",
    label = "this type does not implement `From<String>` and `From<&'static str>`",
    note = "use `String`, `Vec<u8>`, `Bytes`, or another type with both conversions"
)]
pub trait TextBody: From<String> + From<&'static str> {}

#[diagnostic::do_not_recommend]
impl<B: From<String> + From<&'static str>> TextBody for B {}
