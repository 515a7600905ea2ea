//! Fields that are not `Send + Sync`, by names that the user's own types may have.

use std::cell::RefCell;
use std::rc::Rc;

use genro_exceptions::{HttpError, HttpException};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{name}")]
struct UserNotFound {
    name: Rc<str>,
    tries: Vec<RefCell<u32>>,
}

/// A type of the user's.
#[derive(Debug)]
struct Cell {
    row: u32,
}

#[derive(Debug, HttpError)]
#[status(409)]
struct Taken {
    cell: Cell,
}

fn find() -> Result<(), HttpException> {
    Err(Taken::new(Cell { row: 7 }))?
}

fn main() {}
