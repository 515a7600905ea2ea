//! The rejections of axum's extractors, as HTTP errors.

use std::borrow::Cow;

use axum::extract::{multipart, rejection};
use http::StatusCode;

use crate::error::search::{Downcast, downcast};
use crate::error::{HttpError, HttpException, text_or_phrase};

/// A row for each rejection: its name in a module of `axum::extract`, and when it occurs.
macro_rules! rejections {
    (in $module:ident as $list:ident: $($(#[$example:meta])* $name:ident $when:literal;)*) => {
        const $list: &[Downcast] = &[$(downcast::<$module::$name>),*];
        $(
        #[doc = concat!("Rejection of ", $when, ".")]
        ///
        /// **Shape**: axum's status and text; the detail of a 5xx is its reason phrase.
        impl HttpError for $module::$name {
            fn status(&self) -> StatusCode {
                Self::status(self)
            }
            fn detail(&self) -> Cow<'_, str> {
                self.to_detail()
            }
            fn to_detail(&self) -> Cow<'static, str> {
                // Not Display: for a path, the text that axum sends has more.
                text_or_phrase(Self::status(self), || self.body_text().into())
            }
        }

        #[doc = concat!("Wraps the rejection of ", $when, "; `downcast_ref` returns it.")]
        $(#[$example])*
        impl From<$module::$name> for HttpException {
            fn from(rejection: $module::$name) -> Self {
                Self::from_error(rejection)
            }
        }
        )*
    };
}

/// All of them, in any error.
pub(crate) const DOWNCASTS: [&[Downcast]; 2] = [REJECTIONS, OF_MULTIPART];

rejections! {
    in rejection as REJECTIONS:
    BytesRejection "`Bytes`";
    ExtensionRejection "`Extension`";
    FormRejection "`Form`";
    ///
    /// ```
    /// use axum::Json;
    /// use axum::extract::{FromRequest, rejection::JsonRejection};
    /// use genro_exceptions::{HttpError, HttpException};
    ///
    /// /// `Json` whose rejections are sent like every other error of the service.
    /// #[derive(FromRequest)]
    /// #[from_request(via(Json), rejection(HttpException))]
    /// struct Body<T>(T);
    ///
    /// async fn rename(Body(name): Body<String>) -> String {
    ///     name
    /// }
    /// # let _: axum::Router = axum::Router::new().route("/", axum::routing::post(rename));
    ///
    /// /// Or a variant of an error, into which `?` converts the `Err` of a `Result<Json<T>, JsonRejection>`.
    /// #[derive(Debug, HttpError)]
    /// enum RenameError {
    ///     #[transparent]
    ///     Body(#[from] JsonRejection),
    ///     #[status(409)]
    ///     Taken,
    /// }
    /// ```
    JsonRejection "`Json`";
    MatchedPathRejection "`MatchedPath`";
    NestedPathRejection "`NestedPath`";
    PathRejection "`Path`";
    QueryRejection "`Query`";
    RawFormRejection "`RawForm`";
    RawPathParamsRejection "`RawPathParams`";
    StringRejection "`String`";
    FailedToBufferBody "an extractor when the body cannot be read";
    FailedToDeserializeForm "`Form` when the query string cannot be deserialized";
    FailedToDeserializeFormBody "`Form` when the body cannot be deserialized";
    FailedToDeserializePathParams "`Path` when the parameters cannot be deserialized";
    FailedToDeserializeQueryString "`Query` when the query string cannot be deserialized";
    InvalidFormContentType "`Form` when the content type is not that of a form";
    InvalidUtf8 "`String` when the body is not UTF-8";
    InvalidUtf8InPathParam "`RawPathParams` when a parameter is not UTF-8";
    JsonDataError "`Json` when the body cannot be deserialized into the type";
    JsonSyntaxError "`Json` when the body is not valid JSON";
    LengthLimitError "an extractor when the body is too long";
    MatchedPathMissing "`MatchedPath` when no route has matched";
    MissingExtension "`Extension` when the extension is missing";
    MissingJsonContentType "`Json` when the content type is not JSON";
    MissingPathParams "`Path` when no route has matched";
    UnknownBodyError "an extractor when the body ends with an error";
}

rejections! {
    in multipart as OF_MULTIPART:
    ///
    /// ```
    /// use axum::extract::Multipart;
    /// use genro_exceptions::HttpException;
    ///
    /// async fn upload(mut form: Multipart) -> Result<String, HttpException> {
    ///     let mut names = String::new();
    ///     while let Some(field) = form.next_field().await? {
    ///         names.push_str(field.name().unwrap_or("?"));
    ///     }
    ///     Ok(names)
    /// }
    /// # let _: axum::Router = axum::Router::new().route("/", axum::routing::post(upload));
    /// ```
    MultipartError "`Multipart` when a field cannot be read";
    MultipartRejection "`Multipart`";
    InvalidBoundary "`Multipart` when the content type has no boundary";
}
