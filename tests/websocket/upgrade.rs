//! What axum's `WebSocketUpgrade` rejects, in the format of this crate.

use axum::Router;
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::response::Response;
use axum::routing::any;
use genro_exceptions::HttpException;
use ureq::http::Response as Answer;
use ureq::{Agent, Body};

use crate::servers;

async fn upgrade(
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, HttpException> {
    Ok(upgrade?.on_upgrade(|_| async {}))
}

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).build().into()
}

fn read(answer: &mut Answer<Body>) -> (u16, String) {
    let body = answer.body_mut().read_to_string().expect("a text");
    (answer.status().as_u16(), body)
}

#[test]
fn a_request_that_opens_no_socket_reads_why() {
    let address = servers::axum::serve(Router::new().route("/", any(upgrade)));
    let url = format!("http://{address}/");

    let mut answer = agent().get(&url).call().unwrap();
    let text = "Connection header did not include 'upgrade'";
    assert_eq!(read(&mut answer), (400, text.to_owned()));
    assert_eq!(answer.headers()["content-type"], "text/plain; charset=utf-8");

    let mut answer = agent().post(&url).send("x").unwrap();
    let text = "Request method must be `GET`";
    assert_eq!(read(&mut answer), (405, text.to_owned()));
    assert_eq!(answer.headers()["allow"], "GET");
}
