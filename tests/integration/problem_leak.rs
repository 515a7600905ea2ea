//! What a problem does not show: causes, and texts that were written for the log.

use genro_exceptions::HttpError;
use http::StatusCode;
use serde_json::json;

use crate::attr_problem::problem;

const CANARY: &str = "/etc/secret";

#[derive(Debug, thiserror::Error, HttpError)]
#[problem]
enum Beside {
    #[error("{CANARY}: {0}")]
    #[status(500)]
    Log(u8),
    #[error("{CANARY}: {0}")]
    #[status(500)]
    #[detail("shard {0} is away")]
    Own(u8),
    #[error("no shard {0}")]
    #[status(404)]
    Shown(u8),
    #[error("{CANARY}")]
    AtRunTime(#[status] StatusCode),
    #[error("{CANARY}")]
    #[status(502)]
    Text {
        #[detail]
        text: String,
    },
    #[error("{CANARY}")]
    #[status(503)]
    #[detail("shard {shard} of {}", .shard + 1)]
    Sent {
        #[extension]
        shard: u8,
    },
}

#[test]
fn a_5xx_shows_nothing_that_was_written_for_the_log() {
    let detail = |error: Beside| {
        let body = problem(&error);
        assert_eq!(body["detail"], &*error.detail());
        assert!(!body.to_string().contains(CANARY), "{body}");
        body["detail"].as_str().map(str::to_owned)
    };
    let texts = [
        (Beside::log(1), "Internal Server Error"),
        (Beside::own(1), "shard 1 is away"),
        (Beside::shown(1), "no shard 1"),
        (Beside::at_run_time(StatusCode::BAD_GATEWAY), "Bad Gateway"),
        (Beside::text_with_text("mine"), "mine"),
        (Beside::sent(1), "shard 1 of 2"),
    ];
    for (error, expected) in texts {
        assert_eq!(detail(error).as_deref(), Some(expected));
    }
    assert_eq!(problem(&Beside::at_run_time(StatusCode::CONFLICT))["detail"], CANARY);
}

#[derive(Debug, HttpError)]
#[status(500)]
#[problem]
struct Broken(#[from] std::io::Error);

#[test]
fn the_cause_is_not_sent() {
    let error = Broken::from(std::io::Error::other(CANARY));
    assert_eq!(
        problem(&error),
        json!({ "title": "Internal Server Error", "status": 500, "detail": "Internal Server Error" })
    );
}
