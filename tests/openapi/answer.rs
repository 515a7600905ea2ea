//! An answer, as a client that is not ours reads it.

use http::HeaderMap;
use ureq::Agent;

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

pub(crate) fn get(port: u16, path: &str) -> Answer {
    let config = Agent::config_builder().http_status_as_error(false).max_redirects(0);
    let agent: Agent = config.build().into();
    let response = agent.get(format!("http://127.0.0.1:{port}{path}")).call();
    let mut response = response.expect("an answer");
    let body = response.body_mut().read_to_string().expect("a text");
    Answer { status: response.status().as_u16(), headers: response.headers().clone(), body }
}

impl Answer {
    /// The media type without parameters; none if there is no body.
    pub(crate) fn media_type(&self) -> Option<&str> {
        let value = self.headers.get("content-type")?.to_str().expect("a text");
        value.split(';').next().map(str::trim)
    }
}
