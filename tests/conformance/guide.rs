//! The services of the guide, which its pages show as the files in `genro-exceptions/src/guide/frameworks/`. A script in
//! `tests/outside/` builds them with the dependencies that the pages name.

use crate::client::{Request, exchange};

/// A row is a page: the file as a module, and how it is served on another port than its `main` takes.
macro_rules! services {
    ($($name:ident $file:literal { $($serve:tt)* })*) => {
        $(
            #[allow(dead_code, reason = "nobody calls `main`, which Rocket writes itself")]
            mod $name {
                include!(concat!("../../genro-exceptions/src/guide/frameworks/", $file));
                $($serve)*

                #[test]
                fn answers_as_the_guide_says() {
                    super::answers_as_the_guide_says(stringify!($name), start());
                }
            }
        )*
    };
}

services! {
    actix_web "actix_web.rs" {
        fn start() -> u16 {
            crate::loopback::run(|listener| async {
                let server = HttpServer::new(|| App::new().wrap(errors()).configure(routes));
                let server = server.workers(1).disable_signals();
                server.listen(listener).expect("a socket").run().await
            })
        }
    }
    hyper "hyper.rs" {
        fn start() -> u16 {
            crate::loopback::run(|listener| serve(crate::loopback::tokio(listener)))
        }

        #[test]
        fn a_long_body_is_too_large() {
            let content = &"x".repeat(1025);
            let request = crate::client::Request { method: "POST", path: "/users", headers: vec![], content };
            assert!(crate::client::exchange(start(), &request).status_line.contains(" 413 "));
        }
    }
    poem "poem.rs" {
        fn start() -> u16 {
            crate::poem::serve_app(app())
        }
    }
    rocket "rocket.rs" {
        fn start() -> u16 {
            crate::rocket::serve_app(|rocket| app().configure(rocket.figment().clone()))
        }
    }
    salvo "salvo.rs" {
        fn start() -> u16 {
            crate::salvo::serve_app(service())
        }
    }
    warp "warp.rs" {
        fn start() -> u16 {
            crate::loopback::run(|listener| serve(crate::loopback::tokio(listener)))
        }
    }
}

/// The row of the chapter's table: the statuses, and the cells behind them.
fn row(name: &str) -> Vec<&'static str> {
    let chapter = include_str!("../../genro-exceptions/src/guide/frameworks.md");
    let row = chapter.lines().find(|line| line.contains(&format!("::{name}) |")));
    row.expect("a row").split('|').map(str::trim).collect()
}

fn answers_as_the_guide_says(name: &str, port: u16) {
    let ask = |method, path, content| {
        let headers = vec![("content-type", "application/json")];
        let answer = exchange(port, &Request { method, path, headers, content });
        let body = answer.body.strip_prefix(r#"{"error":{"code":"#).map(str::to_owned);
        let body = body.unwrap_or_else(|| panic!("{name} answers {path} with {}", answer.body));
        let has_allow = answer.headers.iter().any(|(name, _)| name == "allow");
        (answer.status_line[9..12].to_owned(), has_allow, body)
    };
    let answer = |status: &str, body: &str| (status.to_owned(), false, format!("{body}}}}}"));
    assert_eq!(
        ask("GET", "/users/7", ""),
        answer("404", r#""USER_NOT_FOUND","message":"user 7 not found""#)
    );
    assert_eq!(
        ask("POST", "/users", "\"ada\""),
        answer("409", r#""NAME_TAKEN","message":"the name ada is taken""#)
    );
    assert_eq!(
        ask("GET", "/report", ""),
        answer("500", r#""REPORT","message":"the report cannot be read""#)
    );
    let [_, _, path, method, json, ..] = row(name)[..] else { panic!("cells") };
    let (status, has_allow, _) = ask("GET", "/nowhere", "");
    assert_eq!((status.as_str(), has_allow), (path, false), "a path without a route");
    let (status, has_allow, _) = ask("DELETE", "/users/7", "");
    assert_eq!(status, method[..3], "a method without a route");
    assert_eq!(has_allow, method.ends_with("with `allow`"), "a method without a route");
    let (status, _, body) = ask("POST", "/users", "\"ada");
    assert_eq!(status, json[..3], "JSON that cannot be read");
    assert_eq!(body.contains("EOF"), json.ends_with("with the reason"), "{body}");
}
