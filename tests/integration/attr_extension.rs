//! `#[extension]` on a field: a member of the problem.

use std::collections::BTreeMap;
use std::time::Duration;

use genro_exceptions::{HttpError, Problem};
use serde::Serialize;
use serde_json::{Value, json};

use crate::attr_problem::problem;

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Account {
    id: u8,
    is_open: bool,
}

#[derive(Debug, HttpError)]
#[status(409)]
#[problem]
#[detail("{id} has {}", .accounts.len())]
struct Named {
    #[extension(rename = "user_id")]
    id: u64,
    #[extension]
    accounts: Vec<Account>,
    #[extension]
    limit: Option<u32>,
    #[extension]
    r#match: BTreeMap<&'static str, Account>,
    #[extension(rename = "Code2")]
    nested: (u8, &'static str, [f64; 1]),
    #[extension]
    value: Value,
    #[expect(dead_code, reason = "not sent, not printed")]
    secret: &'static str,
}

#[test]
fn any_value_is_a_member_and_no_other_field_is() {
    let account = Account { id: 1, is_open: true };
    let error = Named::new(
        7,
        vec![account.clone()],
        None,
        BTreeMap::from([("é", account)]),
        (1, "a\"b", [0.5]),
        json!({ "x": null }),
        "secret",
    );
    let expected = json!({
        "title": "Conflict",
        "status": 409,
        "detail": "7 has 1",
        "user_id": 7,
        "accounts": [{ "id": 1, "isOpen": true }],
        "limit": null,
        "match": { "é": { "id": 1, "isOpen": true } },
        "Code2": [1, "a\"b", [0.5]],
        "value": { "x": null },
    });
    assert_eq!(problem(&error), expected);
    assert_eq!(serde_json::to_value(Problem::of(&error)).unwrap(), expected);
}

#[derive(Debug, HttpError)]
#[status(429)]
enum Variants {
    #[detail("{1}")]
    Tuple(#[extension(rename = "first")] u8, u8, #[extension(rename = "third")] &'static str),
    Named {
        #[extension]
        #[header("retry-after")]
        wait: u64,
        #[header("x-wait")]
        #[extension(rename = "seconds")]
        pause: Option<Duration>,
    },
    None,
    #[transparent]
    Inner(Sent),
}

/// The members behind the standard ones.
fn extensions(error: &dyn HttpError) -> Value {
    Value::Object(Problem::of(error).extensions)
}

#[test]
fn fields_of_variants_and_of_tuples() {
    let error = Variants::tuple(1, 2, "c");
    assert_eq!(extensions(&error), json!({ "first": 1, "third": "c" }));
    // A member alone makes no problem.
    assert_eq!(error.to_response::<String>().body(), "2");
    assert_eq!(
        error.to_problem_response::<String>().body(),
        r#"{"title":"Too Many Requests","status":429,"detail":"2","first":1,"third":"c"}"#
    );
    assert_eq!(extensions(&Variants::None), json!({}));
    let inner = Variants::inner(Sent::new(7));
    assert_eq!(extensions(&inner), json!({ "item_id": 7 }));
}

#[test]
fn a_header_may_be_a_member_too() {
    let error = Variants::Named { wait: 5, pause: Some(Duration::from_secs(2)) };
    let headers = error.headers();
    assert_eq!([&headers["retry-after"], &headers["x-wait"]], ["5", "2"]);
    assert_eq!(extensions(&error), json!({ "wait": 5, "seconds": { "secs": 2, "nanos": 0 } }));
}

#[derive(Debug, HttpError)]
#[status(400)]
#[problem]
#[detail("{shown}")]
struct Generic<T, U: ?Sized, V> {
    #[extension]
    sent: T,
    shown: V,
    #[extension]
    boxed: Box<U>,
    #[extension]
    fixed: u8,
}

#[derive(Debug, HttpError)]
#[status(400)]
struct Plain<T>(T);

/// Neither printable nor of a form in JSON.
#[derive(Debug)]
struct Opaque;

#[test]
fn a_parameter_has_to_have_a_form_in_json_only_where_it_is_sent() {
    // `char` is sent, and what is only printed need not be.
    let error = Generic::<_, str, _>::new('a', "b", "c".into(), 4);
    assert_eq!(extensions(&error), json!({ "sent": "a", "boxed": "c", "fixed": 4 }));
    assert_eq!(extensions(&Plain(Opaque)), json!({}));
}

macro_rules! sent {
    ($name:ident { $field:ident: $ty:ty as $rename:literal }) => {
        #[derive(Debug, HttpError)]
        #[status(400)]
        #[problem]
        struct $name {
            #[extension(rename = $rename)]
            $field: $ty,
        }
    };
}

sent!(Sent { id: u64 as "item_id" });

#[test]
fn a_macro_declares_it_from_its_fragments() {
    assert_eq!(extensions(&Sent::new(7)), json!({ "item_id": 7 }));
}
