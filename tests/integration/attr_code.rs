//! `#[code("OUT_OF_CREDIT")]` on a struct or a variant, `#[code(rename_all = "…")]` on an enum, `#[code]` on a field: what
//! programs tell the error by.

use std::borrow::Cow;

use genro_exceptions::{HttpError, HttpException, HttpNotFound, Problem};
use serde_json::json;

use crate::attr_problem::problem;

#[derive(Debug, HttpError)]
#[status(403)]
#[code("OUT_OF_CREDIT")]
#[problem(title = "Out of credit")]
struct OutOfCredit {
    #[extension]
    balance: i64,
}

#[test]
fn the_code_is_a_member_and_a_method() {
    let error = OutOfCredit::new(-3);
    assert_eq!(error.code().as_deref(), Some("OUT_OF_CREDIT"));
    assert_eq!(
        problem(&error),
        json!({
            "title": "Out of credit", "status": 403, "detail": "Forbidden", "code": "OUT_OF_CREDIT", "balance": -3,
        })
    );
    // Before the other extensions, as nothing else is the same each time.
    assert!(
        error
            .to_response::<String>()
            .body()
            .ends_with("\"code\":\"OUT_OF_CREDIT\",\"balance\":-3}")
    );
}

#[derive(Debug, HttpError)]
#[status(409)]
enum OrderError {
    #[code("order.shipped")]
    Shipped,
    #[code("!\"#\\~")]
    #[detail("{0}")]
    Odd(u8),
    #[code(concat!("ORDER_", 7))]
    #[detail("{id}")]
    Seven {
        id: u8,
    },
    Nameless,
    #[transparent]
    Credit(#[from] OutOfCredit),
    #[transparent]
    Missing(#[from] HttpNotFound),
    #[transparent]
    Boxed(Box<dyn HttpError>),
}

#[test]
fn each_variant_has_its_own_or_that_of_its_field_or_none() {
    let all = [
        (OrderError::Shipped, Some("order.shipped")),
        (OrderError::odd(1), Some("!\"#\\~")),
        (OrderError::seven(7), Some("ORDER_7")),
        (OrderError::Nameless, None),
        (OrderError::from(OutOfCredit::new(0)), Some("OUT_OF_CREDIT")),
        (OrderError::from(HttpNotFound::new()), None),
        (OrderError::boxed(Box::new(OutOfCredit::new(0))), Some("OUT_OF_CREDIT")),
    ];
    for (error, code) in all {
        assert_eq!(error.code().as_deref(), code, "{error:?}");
        let member = Problem::of(&error).extensions.get("code").cloned();
        assert_eq!(member, code.map(Into::into), "{error:?}");
        assert_eq!(HttpException::from(error).code().as_deref(), code);
    }
}

#[test]
fn a_code_alone_makes_no_problem() {
    let response: http::Response<String> = OrderError::Shipped.to_response();
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    assert_eq!(response.body(), "Conflict");
    let response: http::Response<String> = OrderError::Shipped.to_problem_response();
    assert_eq!(
        response.body(),
        r#"{"title":"Conflict","status":409,"detail":"Conflict","code":"order.shipped"}"#
    );
}

macro_rules! coded {
    ($name:ident, $code:literal) => {
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[code($code)]
        struct $name;
    };
}

coded!(Coded, "BY_A_MACRO");

#[derive(Debug, HttpError)]
#[status(400)]
#[code("GENERIC")]
struct Generic<T>(T);

/// Neither printable nor of a form in JSON.
#[derive(Debug)]
struct Opaque;

#[test]
fn of_any_declaration() {
    assert_eq!(Coded.code().as_deref(), Some("BY_A_MACRO"));
    assert_eq!(Generic(Opaque).code().as_deref(), Some("GENERIC"));
    assert_eq!(HttpNotFound::new().code().as_deref(), None);
}

#[derive(Debug, HttpError)]
#[status(409)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum Named {
    UserNotFound,
    #[code("taken")]
    NameTaken,
    // Several may share a code.
    #[code("taken")]
    #[detail("the mail of user {id} is taken")]
    MailTaken {
        id: u64,
    },
    AtRunTime(#[code] String),
    r#Match,
    #[transparent]
    Credit(OutOfCredit),
}

#[test]
fn the_enum_names_the_variants_that_have_no_code() {
    for (error, expected) in [
        (Named::UserNotFound, "USER_NOT_FOUND"),
        (Named::NameTaken, "taken"),
        (Named::mail_taken(7), "taken"),
        (Named::at_run_time("E17"), "E17"),
        (Named::r#match(), "MATCH"),
        (Named::Credit(OutOfCredit::new(1)), "OUT_OF_CREDIT"),
    ] {
        assert_eq!(error.code().as_deref(), Some(expected), "{error:?}");
    }
}

#[derive(Debug, HttpError)]
#[status(409)]
#[code(rename_all = "kebab-case")]
enum Kebab {
    UserNotFound,
}

#[derive(Debug, HttpError)]
#[status(502)]
struct Upstream<C: std::fmt::Debug + Send + Sync + 'static> {
    #[code]
    code: C,
}

#[test]
fn a_code_at_run_time_is_visible_ascii_of_64_bytes() {
    assert_eq!(Kebab::UserNotFound.code().as_deref(), Some("user-not-found"));
    assert_eq!(Upstream::new(Cow::Borrowed("A")).code().as_deref(), Some("A"));
    assert_eq!(Upstream::new("A").code().as_deref(), Some("A"));
    assert_eq!(Upstream::new(Box::<str>::from("A")).code().as_deref(), Some("A"));
    assert_eq!(Upstream::new(Some("A".to_owned())).code().as_deref(), Some("A"));
    assert_eq!(Upstream::new(None::<String>).code(), None);
    for wrong in ["", "A B", "é", "A\n", "\u{7f}", &"A".repeat(65)] {
        assert_eq!(Upstream::new(wrong.to_owned()).code(), None, "{wrong:?}");
        assert!(
            !Upstream::new(wrong.to_owned())
                .to_problem_response::<String>()
                .body()
                .contains("code")
        );
    }
    assert_eq!(Upstream::new("~".repeat(64)).code().as_deref(), Some("~".repeat(64).as_str()));
}
