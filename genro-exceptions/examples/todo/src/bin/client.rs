//! A client of the service, which has its errors as the type that the service raises.
//!
//! `cargo run -p todo --bin client -- http://localhost:3000 wonderland add "buy milk"`

use std::collections::BTreeMap;
use std::process::ExitCode;

use genro_exceptions::{ClientError, ErrorFor as _};
use reqwest::{Client, RequestBuilder};
use todo::error::TodoError;

const USAGE: &str = "the arguments are URL, TOKEN and one of list, add TITLE, finish ID, remove ID";

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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(request) = request(&arguments) else {
        eprintln!("client: {USAGE}");
        return ExitCode::FAILURE;
    };
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
