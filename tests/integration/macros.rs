//! `http_error!`, `bail!`, `ensure!`: an `HttpException` on the spot.

use std::error::Error;

use genro_exceptions::{HttpError, HttpException, bail, ensure, http_error};
use http::StatusCode;

const TEAPOT: StatusCode = StatusCode::IM_A_TEAPOT;
const MAX: usize = 3;

mod codes {
    pub(super) const GONE: http::StatusCode = http::StatusCode::GONE;
}

fn answer(error: &HttpException) -> (u16, String) {
    assert_eq!(error.to_string(), error.detail());
    assert!(error.source().is_none());
    assert!(error.headers().is_empty());
    (error.status().as_u16(), error.detail().into_owned())
}

#[test]
fn a_status_is_a_number_a_name_or_a_path() {
    for (error, status) in [
        (http_error!(404, "text"), 404),
        (http_error!(NOT_FOUND, "text"), 404),
        (http_error!(StatusCode::NOT_FOUND, "text"), 404),
        (http_error!(TEAPOT, "text"), 418),
        (http_error!(codes::GONE, "text"), 410),
        (http_error!(CONTENT_TOO_LARGE, "text"), 413),
        (http_error!(300, "text"), 300),
        (http_error!(599, "text"), 599),
        (http_error!(430, "text"), 430),
    ] {
        assert_eq!(answer(&error), (status, "text".into()));
    }
}

#[test]
fn without_a_text_it_is_the_phrase() {
    assert_eq!(answer(&http_error!(404)), (404, "Not Found".into()));
    assert_eq!(answer(&http_error!(404,)), (404, "Not Found".into()));
    assert_eq!(answer(&http_error!(self::codes::GONE)), (410, "Gone".into()));
    assert_eq!(answer(&http_error!(404, "")), (404, String::new()));
}

#[test]
fn the_text_is_that_of_format() {
    let (id, width) = (7, 5);
    let name = String::from("ada");
    for (error, text) in [
        (http_error!(404, "user {id} not found"), "user 7 not found"),
        (http_error!(404, "{id:>width$}|{id:02}|{id:?}"), "    7|07|7"),
        (http_error!(404, "{} {}", id, name.len()), "7 3"),
        (http_error!(404, "{1} {0}", 1, 2,), "2 1"),
        (http_error!(404, "{n} {name}", n = id + 1), "8 ada"),
        (http_error!(404, "{{{id}}}"), "{7}"),
        (http_error!(404, "at most {MAX}"), "at most 3"),
        (http_error!(404, r#""{name}""#), "\"ada\""),
        (http_error!(404, "größe 🦀"), "größe 🦀"),
        (http_error!(404, concat!("a", 1)), "a1"),
        (http_error!(404, "{}", if id > 5 { "big" } else { "small" }), "big"),
        (http_error!(404, "{:?}", [1, 2].map(|x| x * id)), "[7, 14]"),
    ] {
        assert_eq!(answer(&error), (404, text.into()));
    }
    assert_eq!(name, "ada");
}

fn find(id: u64) -> Result<u64, HttpException> {
    if id == 0 {
        bail!(400, "ids begin at {}", 1);
    }
    ensure!(id < 100, UNPROCESSABLE_CONTENT, "no {id} so far");
    ensure!(id != 7, 410);
    ensure!(id > 1 && id != 50 || id == 1, TEAPOT, "odd",);
    Ok(id)
}

#[test]
fn bail_and_ensure_return_from_a_function() {
    assert_eq!(find(3).ok(), Some(3));
    for (id, status, text) in [
        (0, 400, "ids begin at 1"),
        (100, 422, "no 100 so far"),
        (7, 410, "Gone"),
        (50, 418, "odd"),
    ] {
        assert_eq!(find(id).map_err(|error| answer(&error)), Err((status, text.into())));
    }
}

#[test]
fn they_return_from_a_closure() {
    let check = |name: &str| {
        ensure!(!name.is_empty(), 422, "a name is missing");
        if name == "root" {
            bail!(FORBIDDEN, "{name} is taken");
        }
        Ok::<_, HttpException>(name.len())
    };
    assert_eq!(check("ada").ok(), Some(3));
    assert_eq!(answer(&check("").unwrap_err()), (422, "a name is missing".into()));
    assert_eq!(answer(&check("root").unwrap_err()), (403, "root is taken".into()));
}

#[test]
fn they_return_from_async_code() {
    async fn load(id: u8) -> Result<u8, HttpException> {
        std::future::ready(()).await;
        ensure!(id > 0, 400, "id {id}");
        std::future::ready(()).await;
        if id > 9 {
            bail!(404)
        }
        Ok(id)
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("no I/O, no timers");
    runtime.block_on(async {
        assert_eq!(load(3).await.ok(), Some(3));
        assert_eq!(answer(&load(0).await.unwrap_err()), (400, "id 0".into()));
        let block: Result<u8, HttpException> = async { load(10).await.map(|id| id + 1) }.await;
        assert_eq!(answer(&block.unwrap_err()), (404, "Not Found".into()));
        let task = tokio::spawn(async {
            ensure!(load(1).await.is_err(), CONFLICT, "a task");
            Ok::<_, HttpException>(())
        });
        // Whatever a task returns crosses threads.
        let error = task.await.expect("no panic").unwrap_err();
        assert_eq!(answer(&error), (409, "a task".into()));
    });
}

#[derive(Debug, HttpError)]
enum Own {
    #[status(503)]
    Storage(#[from] std::io::Error),
    #[transparent]
    Other(#[from] HttpException),
}

#[test]
fn they_convert_into_the_error_of_the_function() {
    fn own(id: u8) -> Result<u8, Own> {
        ensure!(id < 9, 422, "id {id}");
        if id == 0 {
            bail!(GONE);
        }
        Ok(id)
    }
    fn boxed() -> Result<u8, Box<dyn Error + Send + Sync>> {
        bail!(404, "text")
    }
    fn anyhow() -> anyhow::Result<u8> {
        ensure!(MAX == 4, 409, "text");
        Ok(1)
    }
    fn generic<E: From<HttpException>>() -> Result<u8, E> {
        bail!(404)
    }
    assert_eq!(own(3).ok(), Some(3));
    for (id, status, text) in [(9, 422, "id 9"), (0, 410, "Gone")] {
        let Err(Own::Other(error)) = own(id) else { panic!("{id}") };
        assert_eq!(answer(&error), (status, text.into()));
    }
    assert_eq!(answer(&HttpException::from_boxed(boxed().unwrap_err())), (404, "text".into()));
    assert_eq!(answer(&HttpException::from(anyhow().unwrap_err())), (409, "text".into()));
    assert!(matches!(generic::<Own>(), Err(Own::Other(_))));
    assert!(matches!(Own::from(std::io::Error::other("")), Own::Storage(_)));
}

#[test]
fn they_are_expressions() {
    fn check(id: Option<u8>) -> Result<u8, HttpException> {
        let id = match id {
            Some(id) if id == u8::MAX => bail!(409),
            Some(id) => id,
            None => bail!(400, "no id"),
        };
        let Some(next) = id.checked_add(1) else { bail!(409) };
        std::num::NonZeroU8::new(next - 1).map(u8::from).ok_or_else(|| http_error!(404, "zero"))
    }
    assert_eq!(check(Some(1)).ok(), Some(1));
    assert_eq!(check(None).map_err(|error| answer(&error).0), Err(400));
    assert_eq!(check(Some(255)).map_err(|error| answer(&error).0), Err(409));
    assert_eq!(check(Some(0)).map_err(|error| answer(&error).0), Err(404));
}

#[test]
fn they_are_found_by_their_path_alone() {
    fn check() -> Result<(), genro_exceptions::HttpException> {
        genro_exceptions::ensure!(MAX == 3, 500);
        genro_exceptions::bail!(404, "text")
    }
    assert_eq!(answer(&check().unwrap_err()), (404, "text".into()));
}

macro_rules! not_found {
    ($status:expr, $text:literal $(, $argument:expr)*) => {
        http_error!($status, $text $(, $argument)*)
    };
    (name $status:ident) => {
        http_error!($status)
    };
    (path $status:path) => {
        http_error!($status)
    };
}

#[test]
fn they_take_the_fragments_of_other_macros() {
    assert_eq!(answer(&not_found!(404, "a {} {}", 1 + 1, "b")), (404, "a 2 b".into()));
    assert_eq!(answer(&not_found!(StatusCode::GONE, "a")), (410, "a".into()));
    assert_eq!(answer(&not_found!(name GONE)), (410, "Gone".into()));
    assert_eq!(answer(&not_found!(path StatusCode::GONE)), (410, "Gone".into()));
}
