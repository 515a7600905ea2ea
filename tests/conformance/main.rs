//! One table for all frameworks: the same error is the same answer, to the byte, and its cause is in reach of the log.

mod body;
mod cases;
mod client;
mod guide;
mod http2;
mod layer;
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
use client::{Answer, Request};
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

/// A row is a framework: how it is served with an `ErrorLayer`.
macro_rules! layers {
    ($($name:ident => $serve:path,)*) => {
        $(
            mod $name {
                #[test]
                fn answers_as_the_table_says() {
                    crate::layer::answers_as_the_table_says(stringify!($name), $serve);
                }
                #[test]
                fn forms_read_the_request() {
                    crate::layer::forms_read_the_request($serve);
                }
                #[test]
                fn streams_pass_as_they_are() {
                    crate::layer::streams_pass_as_they_are($serve);
                }
            }
        )*
    };
}

layers! {
    layer_of_actix_web => crate::actix_web::serve_with_layer,
    layer_of_axum => crate::axum::serve_with_layer,
    layer_of_axum_around_the_router => crate::axum::serve_with_layer_around,
    layer_of_hyper => crate::hyper::serve_with_layer,
    layer_of_poem => crate::poem::serve_with_layer,
    layer_of_rocket => crate::rocket::serve_with_layer,
    layer_of_rocket_with_catchers => crate::rocket::serve_with_layer_and_catchers,
    layer_of_salvo => crate::salvo::serve_with_layer,
    layer_of_warp => crate::warp::serve_with_layer,
}

/// A row is a framework: how it is served with compression and CORS around an `ErrorLayer`.
macro_rules! others {
    ($($name:ident => $serve:path,)*) => {
        mod others_work_around_a_layer {
            $(
                #[test]
                fn $name() {
                    crate::layer::others_work_around_it($serve);
                }
            )*
        }
    };
}

others! {
    of_actix_web => crate::actix_web::serve_within_others,
    of_axum => crate::axum::serve_within_others,
    of_hyper => crate::hyper::serve_within_others,
    of_poem => crate::poem::serve_within_others,
    of_rocket => crate::rocket::serve_within_others,
    of_salvo => crate::salvo::serve_within_others,
    of_warp => crate::warp::serve_within_others,
}

/// What a framework leaves out: framework, request, name of the header.
///
/// salvo takes the body off an answer to HEAD, and the length goes with it, as it may (RFC 9110 section 9.3.2).
/// poem and warp answer 405 without `allow`, which section 15.5.6 requires; a layer does not know the methods of a route.
/// Where the text of an answer to HEAD is not known, there is no length either (section 8.6).
const LEFT_OUT: [(&str, &str, &str); 5] = [
    ("with_salvo", "HEAD", "content-length"),
    ("layer_of_poem", "HEAD /foreign/text", "content-length"),
    ("layer_of_axum_around_the_router", "HEAD /foreign/text", "content-length"),
    ("layer_of_poem", "POST /raise/fixed", "allow"),
    ("layer_of_warp", "POST /raise/fixed", "allow"),
];

fn is_sent(framework: &str, request: &str, name: &str) -> bool {
    !LEFT_OUT.contains(&(framework, request, name))
}

/// Where the declared type answers, and where a type of `any_error!` that holds it does.
const PREFIXES: [&str; 2] = ["/", "/any/"];

fn answers_as_the_table_says(framework: &str, serve: fn(Log) -> u16) {
    let port = serve(Log::default());
    let mut wrong = Vec::new();
    for (case, prefix) in CASES.iter().flat_map(|case| PREFIXES.map(|prefix| (case, prefix))) {
        let &Case { method, name, .. } = case;
        let expected = expected(framework, case);
        let path = format!("{prefix}{name}");
        let request = Request::new(method, &path);
        let wire = client::exchange(port, &request);
        assert!(!format!("{wire:?}").contains(CANARY), "the cause is sent");
        if wire != expected {
            wrong.push(format!("{method} {path}: {wire:?}"));
        }
        // `ureq` tells all but the phrase of the status.
        let asked = client::ask(port, &request);
        if !(expected.status_line).starts_with(&asked.status_line)
            || (&asked.headers, &asked.body) != (&expected.headers, &expected.body)
        {
            wrong.push(format!("{method} {path}, by ureq: {asked:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn expected(framework: &str, case: &Case) -> Answer {
    let headers = case.headers.iter().filter(|line| is_sent(framework, case.method, line.0));
    Answer {
        status_line: case.status_line.to_owned(),
        headers: headers.map(|&(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: case.body.to_owned(),
    }
}

fn middleware_reaches_the_original(serve: fn(Log) -> u16) {
    let log = Log::default();
    let port = serve(log.clone());
    for prefix in PREFIXES {
        for name in ["canary", "throttled", "problem_of_a_5xx", "unwritable"] {
            client::exchange(port, &Request::new("GET", &format!("{prefix}{name}")));
        }
        assert_eq!(
            log.take(),
            [
                format!("500 the archive cannot be read: {CANARY}"),
                "429 Too many requests".to_owned(),
                format!("503 the bank is closed: {CANARY}"),
                format!("409 already done: {CANARY}"),
                format!(
                    "500 a member cannot be written as JSON: `done`: key must be a string: already done: {CANARY}"
                ),
            ],
            "{prefix}"
        );
    }
}
