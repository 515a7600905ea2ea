//! A struct called `Cell` or `Rc` was refused by its name, and an alias of `Option` was no cause.

use std::error::Error;
use std::fmt;
use std::io;

use genro_exceptions::{HttpError, HttpException};

mod own {
    use std::fmt;

    #[derive(Debug, Clone, Copy)]
    pub(super) struct Cell {
        pub(super) row: u32,
    }

    impl fmt::Display for Cell {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "R{}", self.row)
        }
    }

    /// An error.
    #[derive(Debug)]
    pub(super) struct Rc;

    impl fmt::Display for Rc {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("return code 7")
        }
    }

    impl std::error::Error for Rc {}

    #[derive(Debug)]
    pub(super) struct RefCell<T>(pub(super) T);
}

use own::{Cell, Rc, RefCell};

#[derive(Debug, HttpError)]
#[status(409)]
#[detail("{cell} is taken, not {others:?}")]
struct Taken {
    cell: Cell,
    others: Vec<own::Cell>,
    held: Option<RefCell<u8>>,
    #[source]
    cause: Option<Rc>,
}

#[derive(Debug, HttpError)]
enum Variants {
    #[status(500)]
    Caused(#[from] Rc),
    #[status(404)]
    #[detail("{0:?}")]
    Missing(RefCell<Cell>),
}

/// One parameter decides whether it is an error.
#[derive(Debug, HttpError)]
#[status(404)]
struct Generic<T>(RefCell<T>);

type Maybe<T> = Option<T>;
type MaybeAny = Option<Box<dyn Error + Send + Sync>>;

#[derive(Debug, HttpError)]
#[status(500)]
struct OfAlias {
    id: u8,
    #[source]
    cause: Maybe<io::Error>,
}

#[derive(Debug, HttpError)]
#[status(500)]
enum Aliases {
    Any(#[source] MaybeAny),
    Anyhow(#[source] Maybe<anyhow::Error>),
    Boxed(#[source] Maybe<Box<io::Error>>),
    Converted(#[from] Maybe<fmt::Error>),
}

fn cause(error: &dyn HttpError) -> Option<String> {
    error.source().map(ToString::to_string)
}

#[test]
fn a_type_of_one_s_own_is_not_its_name() {
    let cell = Cell { row: 7 };
    let error = Taken::new(cell, vec![cell], Some(RefCell(1))).caused_by(Rc);
    assert_eq!(error.detail(), "R7 is taken, not [Cell { row: 7 }]");
    assert!(error.held.as_ref().is_some_and(|held| held.0 == 1));
    assert_eq!(cause(&error).as_deref(), Some("return code 7"));
    assert_eq!(cause(&Variants::from(Rc)).as_deref(), Some("return code 7"));
    let error = HttpException::from(Variants::missing(RefCell(cell)));
    assert_eq!(error.to_response::<String>().status(), 404);
    assert_eq!(Generic::new(RefCell(cell)).status(), 404);
    let response = axum::response::IntoResponse::into_response(Variants::missing(RefCell(cell)));
    assert_eq!(response.status(), 404);
}

#[test]
fn an_alias_of_option_is_a_cause() {
    let error = || io::Error::other("disk");
    assert_eq!(cause(&OfAlias::new(1, Some(error()))).as_deref(), Some("disk"));
    assert_eq!(OfAlias::new(7, None).id, 7);
    assert_eq!(cause(&OfAlias::new(1, None)), None);
    assert_eq!(cause(&Aliases::any(Some("any".into()))).as_deref(), Some("any"));
    assert_eq!(cause(&Aliases::any(None)), None);
    assert_eq!(cause(&Aliases::anyhow(Some(error().into()))).as_deref(), Some("disk"));
    assert_eq!(cause(&Aliases::boxed(Some(Box::new(error())))).as_deref(), Some("disk"));
    assert!(cause(&Aliases::from(Some(fmt::Error))).is_some());
}
