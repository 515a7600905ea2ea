//! What a call to another service returns.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
pub enum UpstreamError {
    #[status(504)]
    #[detail("the shop did not answer in time")]
    TimedOut(#[source] reqwest::Error),

    #[status(502)]
    #[detail("the shop cannot be reached")]
    Unreachable(#[source] reqwest::Error),

    #[status(502)]
    #[detail("the answer of the shop is not usable")]
    Unusable(#[source] reqwest::Error),

    // The request itself is wrong, so the other service has no part in it.
    #[status(500)]
    Failed(#[source] reqwest::Error),
}

impl From<reqwest::Error> for UpstreamError {
    fn from(error: reqwest::Error) -> Self {
        // A URL may contain a key, which does not belong in the log either.
        let error = error.without_url();
        // A connection that takes too long is both: a timeout, and a failure to connect.
        if error.is_timeout() {
            Self::TimedOut(error)
        } else if error.is_connect() {
            Self::Unreachable(error)
        } else if error.is_builder() {
            Self::Failed(error)
        } else {
            Self::Unusable(error)
        }
    }
}

/// Asks another service. A status of 400 or above is an error too.
pub async fn price(client: &reqwest::Client, url: &str) -> Result<String, UpstreamError> {
    Ok(client.get(url).send().await?.error_for_status()?.text().await?)
}
