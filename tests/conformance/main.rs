//! One table for all frameworks: the same error is the same answer, to the byte, and its cause is in reach of the log.

mod cases;
mod client;
mod log;
mod loopback;
mod table;

mod actix_web;
mod axum;
mod hyper;
mod poem;
mod rocket;
mod salvo;
mod warp;

#[no_implicit_prelude]
mod shapes;

use cases::CANARY;
use client::Answer;
use log::Log;
use table::{CASES, Case};

/// A row is a framework: the name of its tests, and how it is served.
macro_rules! frameworks {
    ($($name:ident => $serve:path,)*) => {
        $(
            mod $name {
                #[test]
                fn answers_as_the_table_says() {
                    crate::answers_as_the_table_says(stringify!($name), $serve);
                }
                #[test]
                fn middleware_reaches_the_original() {
                    crate::middleware_reaches_the_original($serve);
                }
            }
        )*
    };
}

frameworks! {
    with_actix_web => crate::actix_web::serve,
    with_axum => crate::axum::serve,
    with_hyper => crate::hyper::serve,
    with_poem => crate::poem::serve,
    with_rocket => crate::rocket::serve,
    with_salvo => crate::salvo::serve,
    with_warp_rejections => crate::warp::serve,
    with_warp_replies => crate::warp::serve_replies,
}

/// What a framework leaves out and may: salvo takes the body off an answer to HEAD, and the length goes with it
/// (RFC 9110 section 9.3.2).
const LEFT_OUT: [(&str, &str, &str); 1] = [("with_salvo", "HEAD", "content-length")];

fn answers_as_the_table_says(framework: &str, serve: fn(Log) -> u16) {
    let port = serve(Log::default());
    let mut wrong = Vec::new();
    for case in CASES {
        let &Case { method, name, .. } = case;
        let expected = expected(framework, case);
        let wire = client::read(port, method, name);
        assert!(!format!("{wire:?}").contains(CANARY), "the cause is sent");
        if wire != expected {
            wrong.push(format!("{method} {name}: {wire:?}"));
        }
        // `ureq` tells all but the phrase of the status.
        let asked = client::ask(port, method, name);
        if !(expected.status_line).starts_with(&asked.status_line)
            || (&asked.headers, &asked.body) != (&expected.headers, &expected.body)
        {
            wrong.push(format!("{method} {name}, by ureq: {asked:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn expected(framework: &str, case: &Case) -> Answer {
    let is_sent = |name| !LEFT_OUT.contains(&(framework, case.method, name));
    let headers = case.headers.iter().filter(|line| is_sent(line.0));
    Answer {
        status_line: case.status_line.to_owned(),
        headers: headers.map(|&(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: case.body.to_owned(),
    }
}

fn middleware_reaches_the_original(serve: fn(Log) -> u16) {
    let log = Log::default();
    let port = serve(log.clone());
    client::read(port, "GET", "canary");
    client::read(port, "GET", "throttled");
    client::read(port, "GET", "problem_of_a_5xx");
    client::read(port, "GET", "unwritable");
    assert_eq!(
        log.take(),
        [
            format!("500 the archive cannot be read: {CANARY}"),
            "429 Too many requests".to_owned(),
            format!("503 the bank is closed: {CANARY}"),
            format!("409 already done: {CANARY}"),
            format!(
                "500 the problem cannot be written as JSON: `done`: key must be a string: already done: {CANARY}"
            ),
        ]
    );
}
