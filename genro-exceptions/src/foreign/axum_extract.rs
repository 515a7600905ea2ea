//! The rejections of axum's extractors as HTTP errors.

use std::borrow::Cow;

use axum::extract::rejection as rejected;
use http::StatusCode;

use crate::error::{HttpError, HttpException, text_or_phrase};

/// One row for each rejection: its name in `axum::extract::rejection`, and who rejects.
macro_rules! rejections {
    ($($(#[$example:meta])* $name:ident $who:literal;)*) => {$(
        #[doc = concat!("What ", $who, " rejects.")]
        ///
        /// **Shape**: status and text of axum; a 5xx says only the phrase of its status.
        impl HttpError for rejected::$name {
            fn status(&self) -> StatusCode {
                Self::status(self)
            }
            fn detail(&self) -> Cow<'_, str> {
                self.to_detail()
            }
            fn to_detail(&self) -> Cow<'static, str> {
                // Not Display, which for a path says less than axum sends.
                text_or_phrase(Self::status(self), || self.body_text().into())
            }
        }

        #[doc = concat!("What ", $who, " rejects, with its own status and text; `downcast_ref` finds it.")]
        $(#[$example])*
        impl From<rejected::$name> for HttpException {
            fn from(rejection: rejected::$name) -> Self {
                Self::from_error(rejection)
            }
        }
    )*};
}

rejections! {
    BytesRejection "`Bytes`";
    ExtensionRejection "`Extension`";
    FormRejection "`Form`";
    ///
    /// ```
    /// use axum::Json;
    /// use axum::extract::{FromRequest, rejection::JsonRejection};
    /// use genro_exceptions::{HttpError, HttpException};
    ///
    /// /// `Json` whose rejections look like every other error of the service.
    /// #[derive(FromRequest)]
    /// #[from_request(via(Json), rejection(HttpException))]
    /// struct Body<T>(T);
    ///
    /// async fn rename(Body(name): Body<String>) -> String {
    ///     name
    /// }
    /// # let _: axum::Router = axum::Router::new().route("/", axum::routing::post(rename));
    ///
    /// /// Or a case of an error of its own, made by `?` of a `Result<Json<T>, JsonRejection>`.
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
    FailedToBufferBody "every extractor that reads the body";
    FailedToDeserializeForm "`Form` of a GET";
    FailedToDeserializeFormBody "`Form` of a body";
    FailedToDeserializePathParams "`Path` of another type";
    FailedToDeserializeQueryString "`Query` of another type";
    InvalidFormContentType "`Form` of another content type";
    InvalidUtf8 "`String` of other bytes";
    InvalidUtf8InPathParam "`RawPathParams` of other bytes";
    JsonDataError "`Json` of another type";
    JsonSyntaxError "`Json` of no JSON";
    LengthLimitError "every extractor of a body too long";
    MatchedPathMissing "`MatchedPath` without a route";
    MissingExtension "`Extension` without the layer";
    MissingJsonContentType "`Json` of another content type";
    MissingPathParams "`Path` without a route";
    UnknownBodyError "every extractor of a body that broke off";
}
