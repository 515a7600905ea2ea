//! `HttpError` for pointers to an HTTP error: `Box` and `Arc`.

use std::error::Error;
use std::sync::Arc;

use http::HeaderMap;

use super::HttpError;
use super::search::leave_downcast;
use crate::format::Format;

/// The methods of an error that forwards to another one, all but `append_headers` and `format`.
macro_rules! forward {
    ($this:ident => $error:expr) => {
        fn status(&$this) -> ::http::StatusCode {
            $error.status()
        }
        fn detail(&$this) -> ::std::borrow::Cow<'_, str> {
            $error.detail()
        }
        fn to_detail(&$this) -> ::std::borrow::Cow<'static, str> {
            $error.to_detail()
        }
        fn close_code(&$this) -> $crate::websocket::CloseCode {
            $error.close_code()
        }
        #[cfg(feature = "tonic")]
        fn grpc_code(&$this) -> ::tonic::Code {
            $error.grpc_code()
        }
        fn code(&$this) -> Option<::std::borrow::Cow<'_, str>> {
            $error.code()
        }
        #[cfg(feature = "json")]
        fn problem_type(&$this) -> Option<$crate::problem::ProblemType<'_>> {
            $error.problem_type()
        }
        #[cfg(feature = "json")]
        fn write_problem(&$this, members: &mut $crate::problem::ProblemMembers<'_>) {
            $error.write_problem(members);
        }
        #[cfg(feature = "tracing")]
        fn log_entry(&$this) -> $crate::log::LogEntry<'_> {
            $error.log_entry()
        }
    };
}
pub(crate) use forward;

impl Error for Box<dyn HttpError> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        (**self).source()
    }

    fn cause(&self) -> Option<&dyn Error> {
        leave_downcast(self)
    }
}

/// `HttpError` for a pointer: all methods are those of the error that it points to.
macro_rules! pointer {
    ($([$($parameter:tt)*] $pointer:ty;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameter)*> HttpError for $pointer {
            forward!(self => (**self));

            fn append_headers(&self, headers: &mut HeaderMap) {
                (**self).append_headers(headers);
            }

            fn format(&self) -> Option<Format> {
                (**self).format()
            }
        }
    )+};
}

pointer! {
    [] Box<dyn HttpError>;
    [T: HttpError] Box<T>;
    [T: HttpError + ?Sized] Arc<T>;
}
