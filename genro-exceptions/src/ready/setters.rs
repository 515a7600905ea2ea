//! Setters for the optional headers of ready types, and constructors that use them.

use http::header::PROXY_AUTHENTICATE;

use super::{
    HttpContentTooLarge, HttpProxyAuthenticationRequired, HttpServiceUnavailable,
    HttpTooManyRequests, HttpUnauthorized,
};
use crate::header::{Challenge, RetryAfter};

impl HttpUnauthorized {
    /// Creates an error with a challenge for a bearer token: `www-authenticate: Bearer`.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpUnauthorized};
    ///
    /// assert_eq!(HttpUnauthorized::bearer().headers()["www-authenticate"], "Bearer");
    /// ```
    #[must_use]
    pub fn bearer() -> Self {
        Self::new().challenge(Challenge::bearer())
    }

    /// Creates an error with a challenge for a user name and a password: `www-authenticate: Basic realm="…"`.
    ///
    /// ```
    /// use genro_exceptions::{HttpError, HttpUnauthorized};
    ///
    /// let error = HttpUnauthorized::basic("staff only");
    /// assert_eq!(error.headers()["www-authenticate"], r#"Basic realm="staff only""#);
    /// ```
    #[must_use]
    pub fn basic(realm: impl AsRef<str>) -> Self {
        Self::new().challenge(Challenge::basic(realm))
    }

    /// Adds a challenge, as a field line `www-authenticate` of its own. It never replaces one.
    ///
    /// ```
    /// use genro_exceptions::{Challenge, HttpError, HttpUnauthorized};
    ///
    /// let error = HttpUnauthorized::bearer().challenge(Challenge::basic("staff only"));
    /// let headers = error.headers();
    /// let lines: Vec<_> = headers.get_all("www-authenticate").iter().collect();
    /// assert_eq!(lines, ["Bearer", r#"Basic realm="staff only""#]);
    /// ```
    #[must_use]
    pub fn challenge(mut self, challenge: Challenge) -> Self {
        self.0.get_or_insert_default().push(challenge);
        self
    }
}

impl HttpProxyAuthenticationRequired {
    /// Adds a challenge to that of the constructor, as a field line `proxy-authenticate` of its own.
    ///
    /// ```
    /// use genro_exceptions::{Challenge, HttpError, HttpProxyAuthenticationRequired};
    ///
    /// let error = HttpProxyAuthenticationRequired::new(Challenge::bearer())
    ///     .challenge(Challenge::basic("proxy"));
    /// assert_eq!(error.headers().get_all("proxy-authenticate").iter().count(), 2);
    /// ```
    #[must_use]
    pub fn challenge(self, challenge: Challenge) -> Self {
        self.header(PROXY_AUTHENTICATE, challenge.into())
    }
}

macro_rules! retry_after {
    ($($name:ident)*) => {$(
        impl $name {
            /// Sets the header `retry-after` to the seconds of a `Duration` or the date of a `SystemTime`, rounded up.
            ///
            /// ```
            /// use std::time::Duration;
            #[doc = concat!("use genro_exceptions::{HttpError, ", stringify!($name), "};")]
            ///
            #[doc = concat!("let error = ", stringify!($name), "::new().retry_after(Duration::from_secs(30));")]
            /// assert_eq!(error.headers()["retry-after"], "30");
            /// ```
            #[must_use]
            pub fn retry_after(mut self, retry_after: impl Into<RetryAfter>) -> Self {
                self.0 = Some(retry_after.into());
                self
            }
        }
    )*};
}

retry_after! { HttpContentTooLarge HttpTooManyRequests HttpServiceUnavailable }
