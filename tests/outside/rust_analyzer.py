#!/usr/bin/env python3
"""Opens declarations in a `rust-analyzer` from the PATH, as an editor does. It must be silent about a right one, complete
constructors, variants and methods of the trait, show their docs, find the field of `.field` in a detail, and report
exactly the messages of the macro for a wrong declaration, at the wrong word. While a declaration is being typed, the rest
of the file stays known.

`.ci/run` does not call it. Where there is no `rust-analyzer`, one can be built, in ten minutes on two cores; this is the
version that was tried:

    cargo +nightly install --locked --profile dev ra_ap_rust-analyzer --version 0.0.330

It needs the sources of the standard library, in the toolchain, or the path of their folder `library` in RUST_SRC_PATH.
"""

import json
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
    // More is typed here.
    Err(ApiError::user(error))
}
"""
CURSOR = "// More is typed here."

# What is typed, and what must be offered.
COMPLETIONS = [
    ("UserNotFound::", {"new"}),
    ("ApiError::", {"TooMany", "Archive", "User", "too_many", "archive", "user"}),
    ("error.", {"id", "status", "detail", "headers", "close_frame", "report", "to_response"}),
    ("HttpTooManyRequests::new().", {"retry_after", "caused_by", "header", "try_header", "status"}),
]

# A place, a word in it, and what must be shown for it.
HOVERS = [
    ("UserNotFound::new(id)", "new", ["-> Self", "Creates a `UserNotFound`; its response has status 404."]),
    ("ApiError::user(error)", "user(", ["-> Self", "Creates an `ApiError::User`; its response is that of its field."]),
    ("error.status()", "status", ["fn status(&self)", "Returns the status code of the response"]),
    ("(Debug, HttpError)", "HttpError", ["proc_macro HttpError", "/genro_exceptions/derive.HttpError.html"]),
    ("#[transparent]", "transparent", ["derive_helper transparent"]),
    (".names.len()", "names", ["names: Vec<u8"]),
]

# A place, a word in it, and the line that an editor leads to first.
DEFINITIONS = [
    (".names.len()", "names", "TooMany { names: Vec<u8> },"),
    ("user {id} not found", "id", "pub struct UserNotFound { id: u64 }"),
    ("UserNotFound::new(id)", "new", "pub struct UserNotFound { id: u64 }"),
    ("ApiError::user(error)", "user(", "User(UserNotFound),"),
]

# Wrong declarations. `rust-analyzer` must report what the compiler reports, and nothing else.
WRONG = """
use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(200)]
pub struct NoErrorStatus;

#[derive(Debug, HttpError)]
#[detail("there is no status")]
pub struct NoStatus;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {nam} not found")]
pub struct Misspelt { name: String }

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{} letters", .nam.len())]
pub struct MisspeltToo { name: String }

#[derive(Debug, HttpError)]
#[status(500)]
#[detail("no: {0}")]
pub struct Leak(#[from] std::io::Error);

#[derive(Debug, HttpError)]
pub enum Several {
    #[status(404)]
    #[close(99)]
    CloseCode,
    NoStatus,
}
"""

# Declarations that are not finished, and all that is said about each: what the compiler would say too.
UNFINISHED = [
    ("#[sta]\nstruct Half;", ["`Half` has no status: write `#[status(404)]`, or another status, on the struct"]),
    ("#[status]\nstruct Half;", ["a value is missing: `#[status(404)]`"]),
    ("#[status()]\nstruct Half;", ["a value is missing in the parentheses: `#[status(404)]`"]),
    ("#[status(404)]\n#[detail(\"user {\")]\nstruct Half { name: String }",
     ["a `{` is not closed: close it with `}`, or write `{{` to print a brace"]),
    ("#[status(404)]\n#[detail(\"user {}\", .)]\nstruct Half { name: String }", []),
    ("#[status(404)]\n#[detail(\"user {}\", .name.)]\nstruct Half { name: String }", []),
    ("#[status(404)]\nstruct Half { name: }", None),
    ("#[status(404)]\nstruct Half { na", None),
    ("#[status(404)]\nenum Half { A, # }", None),
]


def check_right(server):
    server.show(RIGHT)
    if found := server.diagnostics():
        sys.exit(f"about a right file: {found}")
    for place, word, parts in HOVERS:
        shown = server.hover(RIGHT.index(place) + place.index(word))
        if missing := [part for part in parts if part not in shown]:
            sys.exit(f"for {word!r} in {place!r}, {missing} is not in:\n{shown}")
    for place, word, line in DEFINITIONS:
        found = server.definitions(RIGHT.index(place) + place.index(word))
        if found[:1] != [line]:
            sys.exit(f"{word!r} in {place!r} leads to {found}")


def completions(server, text, typed):
    """Returns what is offered at the end of the text that is typed, without the trait that a method is of."""
    text = text.replace(CURSOR, typed)
    server.show(text)
    return {label.split("(")[0] for label in server.completions(text.index(f"    {typed}\n") + len(f"    {typed}"))}


def check_completions(server):
    for typed, expected in COMPLETIONS:
        if missing := expected - completions(server, RIGHT, typed):
            sys.exit(f"{typed} is not completed by {missing}")


def compiler_messages(crate):
    """Returns the errors of the compiler as the server returns its own: the message, and the text that it is about."""
    said = crate.cargo("check", "--quiet", "--message-format", "json").stdout
    messages = [json.loads(line).get("message") for line in said.splitlines()]
    messages = [message for message in messages if message and message["spans"]]
    found = []
    for message in messages:
        [span] = [span for span in message["spans"] if span["is_primary"]]
        [line] = span["text"]
        place = (span["line_start"], span["column_start"])
        found.append((place, (message["message"], line["text"][line["highlight_start"] - 1:line["highlight_end"] - 1])))
    return [message for _, message in sorted(found)]


def check_wrong(crate, server):
    crate.write("src/lib.rs", WRONG)
    expected = compiler_messages(crate)
    server.show(WRONG)
    found = server.diagnostics()
    if len(expected) != 7 or found != expected:
        sys.exit(f"the compiler reports\n{expected}\nand rust-analyzer\n{found}")


def check_unfinished(server):
    for declaration, expected in UNFINISHED:
        text = f"{RIGHT}\n#[derive(Debug, HttpError)]\n{declaration}\n"
        server.show(text)
        found = [message for message, _ in server.diagnostics()]
        # Where the syntax is wrong, it is said by others, in their words; the macro has not panicked.
        if found != expected if expected is not None else any("panic" in message for message in found):
            sys.exit(f"about {declaration}: {found}")
        if "new" not in completions(server, text, "UserNotFound::"):
            sys.exit(f"{declaration} makes a server forget the declarations before it")


def main():
    program = shutil.which("rust-analyzer")
    # The rust-analyzer of rustup ends with an error where the component is not installed.
    if not program or subprocess.run([program, "--version"], capture_output=True, check=False).returncode != 0:
        sys.exit("there is no rust-analyzer in the PATH")
    with tempfile.TemporaryDirectory() as folder:
        crate = NewCrate(folder, "edited")
        crate.manifest(f'genro-exceptions = {{ {path_to(LIBRARY)}, features = ["json"] }}\nhttp = "1"')
        (crate.folder / "src/main.rs").unlink()
        crate.write("src/lib.rs", RIGHT)
        crate.build()
        server = LanguageServer(program, crate.folder, "src/lib.rs", crate.environment)
        try:
            check_right(server)
            check_completions(server)
            check_unfinished(server)
            check_wrong(crate, server)
        finally:
            server.stop()
    print("an editor completes, explains and finds what is generated, and shows the messages of the macro")


if __name__ == "__main__":
    main()
