//! A client of the service, which has its errors as the type that the service raises.
//!
//! `cargo run -p todo --bin client -- http://localhost:3000 wonderland add "buy milk"`

use std::collections::BTreeMap;
use std::process::{ExitCode, exit};

use genro_exceptions::{ClientError, ErrorFor as _};
use lexopt::ValueExt as _;
use lexopt::prelude::{Long, Short, Value};
use reqwest::{Client, RequestBuilder};
use todo::error::TodoError;

const HELP: &str = "\
A client of the todo service

Usage: client URL TOKEN list
       client URL TOKEN add TITLE
       client URL TOKEN finish ID
       client URL TOKEN remove ID

  -h, --help     Prints this text
  -V, --version  Prints the version";

/// Returns the words of the command line. Ends the program after `--help` and `--version`.
fn words() -> Result<Vec<String>, lexopt::Error> {
    let (mut words, mut arguments) = (Vec::new(), lexopt::Parser::from_env());
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(word) => words.push(word.string()?),
            Short('h') | Long("help") => {
                println!("{HELP}");
                exit(0)
            }
            Short('V') | Long("version") => {
                println!("client {}", env!("CARGO_PKG_VERSION"));
                exit(0)
            }
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(words)
}

/// The request of a command.
fn request(arguments: &[String]) -> Option<RequestBuilder> {
    let [url, token, command @ ..] = arguments else {
        return None;
    };
    let (client, todos) = (Client::new(), format!("{url}/todos"));
    let words: Vec<_> = command.iter().map(String::as_str).collect();
    let request = match words[..] {
        ["list"] => client.get(todos),
        ["add", title] => client.post(todos).json(&BTreeMap::from([("title", title)])),
        ["finish", id] => client.put(format!("{todos}/{id}/done")),
        ["remove", id] => client.delete(format!("{todos}/{id}")),
        _ => return None,
    };
    Some(request.bearer_auth(token))
}

#[tokio::main]
async fn main() -> ExitCode {
    let request = words().and_then(|words| request(&words).ok_or("this is not a command".into()));
    let request = request.unwrap_or_else(|problem| {
        eprintln!("client: {problem}; --help lists the commands");
        exit(2)
    });
    let response = match request.send().await {
        Ok(response) => response,
        Err(error) => {
            eprintln!("client: no answer: {error}");
            return ExitCode::FAILURE;
        }
    };
    match response.error_for::<TodoError>().await {
        Ok(response) => {
            println!("{}", response.text().await.unwrap_or_default());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("client: {}", advice(&error));
            ExitCode::FAILURE
        }
    }
}

/// What a user can do about an error: each case is known by its type, not by its text.
fn advice(error: &ClientError<TodoError>) -> String {
    match error {
        ClientError::Declared(TodoError::TokenMissing | TodoError::TokenUnknown) => {
            "log in again".to_owned()
        }
        ClientError::Declared(TodoError::TitleTaken { title }) => {
            format!("{title:?} is there already: nothing to do")
        }
        ClientError::Declared(TodoError::TooManyChanges { wait }) => {
            format!("slow down, and try again in {} seconds", wait.as_secs())
        }
        ClientError::Declared(TodoError::NotFound { id } | TodoError::NotYours { id }) => {
            format!("todo {id} is not on this list")
        }
        ClientError::Declared(error) => error.to_string(),
        ClientError::Problem(problem) => format!("the service says: {problem}"),
        other => format!("this is not the service: {other}"),
    }
}
