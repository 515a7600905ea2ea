#!/usr/bin/env python3
"""A crate whose build script and whose program derive with two builds of the library, one with features and one without.
Cargo builds the macro once for both, with the features of both; each gets the code that its library has."""

import tempfile
from typing import NamedTuple

from new_crate import LIBRARY, NewCrate, path_to

# What the feature would generate is written by hand: generated as well, it would not compile.
WITHOUT = """
use axum_core::response::{IntoResponse, Response};
use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("no user {user_id}")]
#[log(warn)]
struct NoUser {
    user_id: u64,
}

impl NoUser {
    fn to_problem_response(&self) -> http::Response<String> {
        self.to_response()
    }
}

impl IntoResponse for NoUser {
    fn into_response(self) -> Response {
        self.to_response::<String>().map(Into::into)
    }
}

#[derive(Debug, HttpError)]
enum Failure {
    #[transparent]
    NoUser(NoUser),
}

genro_exceptions::any_error! { struct AnyError: Failure; }

impl IntoResponse for AnyError {
    fn into_response(self) -> Response {
        http::Response::<String>::from(self).map(Into::into)
    }
}

impl AnyError {
    fn from_eyre(error: Failure) -> Self {
        error.into()
    }
}

fn said() -> String {
    let error = Failure::no_user(NoUser::new(7));
    let Failure::NoUser(user) = error;
    let body = user.to_problem_response().into_body();
    let _ = user.into_response();
    let any = AnyError::from_eyre(Failure::no_user(NoUser::new(7)));
    assert_eq!(any.into_response().status(), 404);
    body
}
"""

WITH = """
use axum_core::response::IntoResponse;
use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("no user {user_id}")]
#[problem(title = "No such user")]
#[log(warn)]
struct NoUser {
    #[extension]
    user_id: u64,
}

#[derive(Debug, HttpError)]
enum Failure {
    #[transparent]
    NoUser(NoUser),
}

genro_exceptions::any_error! { struct AnyError: Failure; }

fn said() -> String {
    let error = Failure::no_user(NoUser::new(7));
    let body = error.to_problem_response::<String>().into_body();
    error.trace();
    let _ = error.into_response();
    let failed = || Failure::no_user(NoUser::new(7));
    let any = AnyError::from(anyhow::Error::new(failed()).context("a"));
    assert_eq!(any.into_response().status(), 404);
    assert_eq!(AnyError::from_eyre(eyre::Report::new(failed())).status(), 404);
    body
}
"""

BUILD = """
fn main() {
    println!("cargo::rustc-env=SAID={}", said());
}
"""

PROGRAM = """
fn main() {
    println!("{}", env!("SAID"));
    println!("{}", said());
}
"""


class Side(NamedTuple):
    """A build script or a program: its code, the features that its library has, and what it prints."""

    code: str
    features: str
    said: str


PLAIN = Side(WITHOUT, "[]", "no user 7")
FULL = Side(WITH, '["anyhow", "axum", "eyre", "json", "tracing"]', '{"title":"No such user","status":404,"detail":"no user 7","user_id":7}')


def dependencies(side):
    return (f'genro-exceptions = {{ {path_to(LIBRARY)}, features = {side.features} }}\n'
            'anyhow = "1"\naxum-core = "0.5.5"\neyre = "0.6.12"\nhttp = "1"\n')


def crate(folder, name, build, program):
    made = NewCrate(folder, name)
    made.manifest(dependencies(program) + "\n[build-dependencies]\n" + dependencies(build))
    made.write("build.rs", build.code + BUILD)
    made.write("src/main.rs", program.code + PROGRAM)
    return made


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, build, program in [("plain-then-full", PLAIN, FULL), ("full-then-plain", FULL, PLAIN)]:
            said = crate(folder, name, build, program).run()
            if said != f"{build.said}\n{program.said}\n":
                raise SystemExit(f"{name} says\n{said}")

        # The macro has the feature, from the library of the build script, and the library of the program lacks it.
        lacking = PLAIN._replace(code=WITHOUT.replace("    user_id: u64", "    #[extension]\n    user_id: u64"))
        message = "error: `#[extension]` needs the feature `json` of `genro-exceptions`"
        if message not in crate(folder, "lacking", FULL, lacking).cargo("build").stderr:
            raise SystemExit("the message for the missing feature is not there")
    print("a build script and a program get the code for the library that each has")


if __name__ == "__main__":
    main()
