//! The rejections of axum's extractors, as HTTP errors.

use std::borrow::Cow;

use axum::extract::{multipart, rejection};
use http::StatusCode;

#[cfg(feature = "describe")]
use crate::describe::{Describe, ErrorCase, rejection_cases};
use crate::error::search::{Downcast, downcast};
use crate::error::{HttpError, HttpException, text_or_phrase};

/// A row for each rejection: its name in a module of `axum::extract`, when it occurs, and its statuses.
macro_rules! rejections {
    (in $module:ident as $list:ident: $($(#[$example:meta])* $name:ident $when:literal: $($status:literal)+;)*) => {
        const $list: &[Downcast] = &[$(downcast::<$module::$name>),*];
        $(
        #[doc = concat!("rejection of ", $when, ".")]
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

        #[cfg(feature = "describe")]
        #[doc = concat!("A case for each status of the rejection of ", $when, ".")]
        impl Describe for $module::$name {
            fn cases() -> Vec<ErrorCase> {
                rejection_cases(stringify!($name), concat!("Rejection of ", $when, "."), &[$($status),+])
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
    BytesRejection "`Bytes`": 400 413;
    ExtensionRejection "`Extension`": 500;
    FormRejection "`Form`": 400 413 415 422;
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
    JsonRejection "`Json`": 400 413 415 422;
    MatchedPathRejection "`MatchedPath`": 500;
    NestedPathRejection "`NestedPath`": 500;
    PathRejection "`Path`": 400 500;
    QueryRejection "`Query`": 400;
    RawFormRejection "`RawForm`": 400 413 415;
    RawPathParamsRejection "`RawPathParams`": 400 500;
    StringRejection "`String`": 400 413;
    FailedToBufferBody "an extractor when the body cannot be read": 400 413;
    FailedToDeserializeForm "`Form` when the query string cannot be deserialized": 400;
    FailedToDeserializeFormBody "`Form` when the body cannot be deserialized": 422;
    FailedToDeserializePathParams "`Path` when the parameters cannot be deserialized": 400 500;
    FailedToDeserializeQueryString "`Query` when the query string cannot be deserialized": 400;
    InvalidFormContentType "`Form` when the content type is not that of a form": 415;
    InvalidUtf8 "`String` when the body is not UTF-8": 400;
    InvalidUtf8InPathParam "`RawPathParams` when a parameter is not UTF-8": 400;
    JsonDataError "`Json` when the body cannot be deserialized into the type": 422;
    JsonSyntaxError "`Json` when the body is not valid JSON": 400;
    LengthLimitError "an extractor when the body is too long": 413;
    MatchedPathMissing "`MatchedPath` when no route has matched": 500;
    MissingExtension "`Extension` when the extension is missing": 500;
    MissingJsonContentType "`Json` when the content type is not JSON": 415;
    MissingPathParams "`Path` when no route has matched": 500;
    UnknownBodyError "an extractor when the body ends with an error": 400;
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
    MultipartError "`Multipart` when a field cannot be read": 400 413 500;
    MultipartRejection "`Multipart`": 400;
    InvalidBoundary "`Multipart` when the content type has no boundary": 400;
}
