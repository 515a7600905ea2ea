//! The response of reqwest.

use http::StatusCode;
use reqwest::Response;

use super::body::BoundedBody;
use super::{ErrorFor, Received};

impl ErrorFor for Response {
    async fn receive(mut self, limit: usize) -> Received {
        let (status, headers) = (self.status(), std::mem::take(self.headers_mut()));
        let (mut start, mut failure) = (BoundedBody::new(limit), None);
        loop {
            match self.chunk().await {
                Ok(Some(chunk)) if start.push(&chunk) => {}
                Ok(_) => break,
                Err(error) => {
                    start.cut();
                    failure = Some(error.into());
                    break;
                }
            }
        }
        Received::new(status, headers, start, failure)
    }

    fn status_code(&self) -> StatusCode {
        self.status()
    }
}
