#!/usr/bin/env python3
"""Opens declarations in a `rust-analyzer` from the PATH, as an editor does. It must be silent about a right one, complete
constructors, variants and methods of the trait, show their docs, find the field of `.field` in a detail, and report
exactly the messages of the macro for a wrong declaration, at the wrong word. While a declaration is being typed, the rest
of the file stays known.

`.ci/run` does not call it. Where there is no `rust-analyzer`, one can be built, in ten minutes on two cores:

    cargo +nightly install --locked --profile dev ra_ap_rust-analyzer
"""

import shutil
import subprocess
import sys
import tempfile

from language_server import LanguageServer
from new_crate import LIBRARY, NewCrate, path_to

RIGHT = """
use genro_exceptions::{HttpError, HttpTooManyRequests};

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
pub struct UserNotFound { id: u64 }

#[derive(Debug, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ApiError {
    #[status(422)]
    #[detail("{} names are too many", .names.len())]
    TooMany { names: Vec<u8> },

    #[status(503)]
    #[detail("the archive is unavailable")]
    Archive(#[from] std::io::Error),

    #[transparent]
    User(UserNotFound),
}

pub fn fail(id: u64) -> Result<(), ApiError> {
    let error = UserNotFound::new(id);
    let _ = error.status();
    let _ = HttpTooManyRequests::new();
    Err(ApiError::user(error))
}
"""

# Each is a line that is typed at the end of `fail`, up to the cursor, and what must be offered.
COMPLETIONS = [
    ("UserNotFound::", ["new(…)"]),
    ("ApiError::", ["too_many(…)", "user(…)", "TooMany {…}", "Archive(…)"]),
    ("error.", ["status()", "detail()", "headers()", "to_response()", "close_frame()", "report()"]),
    ("HttpTooManyRequests::new().", ["retry_after(…)", "status()"]),
]

# Where the mouse rests, and what must be shown.
HOVERS = [
    ("UserNotFound::new(id)", "new", ["fn new(id: u64) -> UserNotFound", "Creates"]),
    ("ApiError::user(error)", "user(", ["fn user(", "Creates"]),
    ("error.status()", "status", ["fn status(&self)", "status code"]),
    ("#[derive(Debug, HttpError)]\n#[status", "HttpError", ["derive", "HttpError"]),
]

# Wrong declarations: the messages of the macro, and the words that they are about.
WRONG = [
    ("""#[status(200)]\nstruct Wrong;""", [("200", "200")]),
]


def check_right(server):
    server.show(RIGHT)
    if found := server.diagnostics():
        sys.exit(f"about a right file: {found}")


def main():
    print("TODO")


if __name__ == "__main__":
    main()
