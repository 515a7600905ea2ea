//! What the bodies of the errors are made of: forms, and the types of members.

use std::borrow::Cow;

use genro_exceptions::{JsonFormat, PublicError};
use serde::Serialize;

/// Declares types with the schema traits of all four crates.
macro_rules! described {
    ($($(#[$meta:meta])* struct $name:ident { $($(#[$of_field:meta])* $field:ident: $type:ty,)* })*) => {
        $(
            $(#[$meta])*
            #[derive(
                Debug,
                Clone,
                Serialize,
                utoipa::ToSchema,
                salvo::oapi::ToSchema,
                schemars::JsonSchema,
                poem_openapi::Object,
            )]
            pub(crate) struct $name {
                $($(#[$of_field])* $field: $type,)*
            }
        )*
    };
}

/// `{"error":{"code":"GONE","message":"…"}}`, with owned texts, which all four crates can describe.
#[derive(Debug)]
pub(crate) struct Envelope;

impl JsonFormat for Envelope {
    type Body<'a> = Body;

    fn body(error: &PublicError<'_>) -> Body {
        let code = error.code().map(Cow::into_owned);
        Body { error: Inner { code, message: error.detail().into_owned() } }
    }
}

/// A form whose body no crate knows.
#[derive(Debug)]
pub(crate) struct Opaque;

impl JsonFormat for Opaque {
    type Body<'a> = [Cow<'a, str>; 1];

    fn body<'a>(error: &PublicError<'a>) -> Self::Body<'a> {
        [error.detail()]
    }
}

#[derive(
    Debug,
    Clone,
    Serialize,
    utoipa::ToSchema,
    salvo::oapi::ToSchema,
    schemars::JsonSchema,
    poem_openapi::Enum,
)]
pub(crate) enum Currency {
    Euro,
}

described! {
    struct Body { error: Inner, }
    struct Inner { code: Option<String>, message: String, }
    /// The value of a member, with a schema of its own.
    struct Account { number: String, currency: Currency, }
    struct Owned { owner: Option<Sub>, }
    struct Sub { number: i64, }
    struct First { second: Second, }
    struct Second { third: Third, }
    struct Third { fourth: Option<Fourth>, }
    struct Fourth { fifth: Vec<Sub>, }
    /// One that contains itself.
    struct Tree {
        #[schema(no_recursion)]
        children: Vec<Tree>,
    }
    /// Two that contain each other.
    struct Author {
        name: String,
        #[schema(no_recursion)]
        book: Option<Box<Book>>,
    }
    struct Book {
        #[schema(no_recursion)]
        author: Option<Box<Author>>,
        #[schema(no_recursion)]
        others: Vec<Book>,
    }
}

impl Account {
    pub(crate) fn example() -> Self {
        Self { number: "7".to_owned(), currency: Currency::Euro }
    }
}

impl First {
    pub(crate) fn example() -> Self {
        let fourth = Fourth { fifth: vec![Sub { number: 5 }] };
        Self { second: Second { third: Third { fourth: Some(fourth) } } }
    }
}

impl Tree {
    pub(crate) fn example() -> Self {
        Self { children: vec![Self { children: vec![] }] }
    }
}

/// A type that no crate knows.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Unknown {
    shape: u8,
}

impl Unknown {
    pub(crate) fn example() -> Self {
        Self { shape: 3 }
    }
}
