//! `#[code("OUT_OF_CREDIT")]` on a case: what programs tell it by.

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
