//! A notes service that declares each error once, in `NoteError`, and the body of all error responses once, in `Envelope`.
//!
//! `cargo run --example quickstart --features axum,json` starts it and prints a `curl` command for each error.
//! `-- --help` lists its options.

mod port;

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::ws::{self, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{FromRequestParts, Path, State};
use axum::http::{StatusCode, header::AUTHORIZATION, request::Parts};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use genro_exceptions::tower::{ErrorLayer, panic_response};
use genro_exceptions::{HttpError, JsonFormat, PublicError, Redirect};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

use crate::port::port;

/// The body of every error response: `{"error":{"code":"NOT_FOUND","message":"note 7 not found"}}`.
///
/// The code is null in a response that the router, an extractor or another library has created.
struct Envelope;

impl JsonFormat for Envelope {
    type Body<'a> = Value;

    fn body(error: &PublicError<'_>) -> Value {
        json!({"error": {"code": error.code(), "message": error.detail()}})
    }
}

/// Every error of the service, with the response that the client receives.
#[derive(Debug, HttpError)]
#[body(Envelope)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
enum NoteError {
    #[status(404)]
    #[detail("note {id} not found")]
    #[close(4404)]
    NotFound { id: u64 },

    #[status(401)]
    #[detail("a token is missing")]
    #[header(WWW_AUTHENTICATE, "Bearer realm=\"notes\"")]
    TokenMissing,

    #[status(403)]
    #[detail("this token does not grant access")]
    TokenWrong,

    #[status(409)]
    #[detail("note {id} already has this text")]
    Duplicate { id: u64 },

    #[status(422)]
    #[detail("{field}: {problem}")]
    Invalid { field: &'static str, problem: &'static str },

    #[status(429)]
    #[detail("only one mail per minute is allowed")]
    MailedJustNow {
        #[header("retry-after")]
        wait: Duration,
    },

    // The client reads only this text. The log also has the cause.
    #[status(500)]
    #[detail("the archive cannot be read")]
    Archive(#[from] io::Error),
}

const ARCHIVE: &str = "/var/lib/notes-quickstart/archive.txt";
const TOKEN: &str = "Bearer open-sesame";
const MAIL_EVERY: Duration = Duration::from_secs(60);

/// The notes by number, and the time of the last mail.
#[derive(Default)]
struct Notes {
    texts: BTreeMap<u64, String>,
    mailed: Option<Instant>,
}

impl Notes {
    fn find(&self, id: u64) -> Result<&String, NoteError> {
        self.texts.get(&id).ok_or(NoteError::not_found(id))
    }

    fn next_id(&self) -> u64 {
        self.texts.last_key_value().map_or(1, |(last, _)| last + 1)
    }

    fn save(&mut self, id: u64, text: &str) -> Result<(), NoteError> {
        if text.trim().is_empty() {
            return Err(NoteError::invalid("text", "must not be empty"));
        }
        if let Some((other, _)) = self.texts.iter().find(|(_, other)| *other == text) {
            return Err(NoteError::duplicate(*other));
        }
        self.texts.insert(id, text.to_owned());
        Ok(())
    }

    fn change(&mut self, id: u64, text: &str) -> Result<(), NoteError> {
        self.find(id)?;
        self.save(id, text)
    }
}

/// The notes, shared by the handlers.
type Store = State<Arc<Mutex<Notes>>>;

fn open(store: &Mutex<Notes>) -> MutexGuard<'_, Notes> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn read(store: Store, Path(id): Path<u64>) -> Result<String, NoteError> {
    Ok(open(&store).find(id)?.clone())
}

#[derive(Deserialize)]
struct NewNote {
    text: String,
}

async fn create(store: Store, Json(note): Json<NewNote>) -> Result<Redirect, NoteError> {
    let mut notes = open(&store);
    let id = notes.next_id();
    notes.save(id, &note.text)?;
    Ok(Redirect::see_other(format!("/notes/{id}")))
}

async fn delete(_: Owner, store: Store, Path(id): Path<u64>) -> Result<StatusCode, NoteError> {
    let removed = open(&store).texts.remove(&id);
    removed.ok_or(NoteError::not_found(id))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn mail(store: Store, Path(id): Path<u64>) -> Result<StatusCode, NoteError> {
    let mut notes = open(&store);
    notes.find(id)?;
    if let Some(mailed) = notes.mailed {
        let wait = MAIL_EVERY.saturating_sub(mailed.elapsed());
        if !wait.is_zero() {
            return Err(NoteError::mailed_just_now(wait));
        }
    }
    notes.mailed = Some(Instant::now());
    Ok(StatusCode::ACCEPTED)
}

async fn archive() -> Result<String, NoteError> {
    let text = tokio::fs::read_to_string(ARCHIVE).await;
    // The error of the standard library does not name the file, but the log should.
    Ok(text.map_err(|error| io::Error::new(error.kind(), format!("{ARCHIVE}: {error}")))?)
}

/// A client with the token.
struct Owner;

impl<S: Sync> FromRequestParts<S> for Owner {
    type Rejection = NoteError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, NoteError> {
        match parts.headers.get(AUTHORIZATION) {
            Some(token) if token == TOKEN => Ok(Self),
            Some(_) => Err(NoteError::token_wrong()),
            None => Err(NoteError::token_missing()),
        }
    }
}

/// Opens a WebSocket to edit a note. Before the upgrade, an error refuses the handshake, as in any handler.
async fn live(_: Owner, store: Store, Path(id): Path<u64>, up: WebSocketUpgrade) -> Response {
    up.on_upgrade(move |mut socket| async move {
        // After the upgrade, the same errors close the socket.
        if let Err(error) = edit(&store, id, &mut socket).await {
            let close = error.close_frame();
            eprintln!("/notes/{id}/live closed with {}: {error}", close.code);
            let (code, reason) = (close.code.into(), close.reason.into_string().into());
            let frame = Message::Close(Some(ws::CloseFrame { code, reason }));
            // Fails if the client has left; then there is nobody to notify.
            let _ = socket.send(frame).await;
        }
    })
}

/// Sends the note. Each message from the client is its new text.
async fn edit(store: &Mutex<Notes>, id: u64, socket: &mut WebSocket) -> Result<(), NoteError> {
    let text = open(store).find(id)?.clone();
    // Fails if the client has left; then `recv` ends the loop.
    let _ = socket.send(Message::Text(text.into())).await;
    while let Some(Ok(message)) = socket.recv().await {
        if let Message::Text(text) = message {
            open(store).change(id, &text)?;
            let _ = socket.send(Message::Text(text)).await;
        }
    }
    Ok(())
}

/// A handler that panics.
async fn export() -> String {
    panic!("the export is not written yet")
}

/// A response of another library, with a text that is not for clients.
async fn backup() -> (StatusCode, &'static str) {
    (StatusCode::INTERNAL_SERVER_ERROR, "no connection to backup@10.0.0.7")
}

/// Gives every error response the body of an `Envelope`, and logs each error with all its causes.
fn errors() -> ErrorLayer {
    ErrorLayer::new().format::<Envelope>().on_error(|error, request| {
        let (method, path, status) = (&request.method, request.uri.path(), error.status().as_u16());
        eprintln!("{method} {path} {status}: {}", error.report());
    })
}

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("quickstart: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let port = port("A notes service that declares each of its errors once", 3000);
    let address = format!("127.0.0.1:{port}");
    let fail = |error: io::Error| format!("cannot listen on {address}: {error}");
    let listener = TcpListener::bind(&address).await.map_err(fail)?;
    let store = Arc::new(Mutex::new(Notes::default()));
    open(&store).texts.insert(1, "buy milk".to_owned());
    let app = Router::new()
        .route("/notes", post(create))
        .route("/notes/{id}", get(read).delete(delete))
        .route("/notes/{id}/mail", post(mail))
        .route("/notes/{id}/live", get(live))
        .route("/archive", get(archive))
        .route("/export", get(export))
        .route("/backup", get(backup))
        // Inside of `errors()`, like everything else that creates an error response.
        .layer(CatchPanicLayer::custom(panic_response))
        .layer(errors())
        .with_state(store);
    let url = format!("http://{}", listener.local_addr().map_err(fail)?);
    let guide =
        GUIDE.replace("URL", &url).replace("HANDSHAKE", HANDSHAKE).replace("AS_JSON", AS_JSON);
    // The service also works if the guide cannot be printed.
    let _ = io::stdout().write_all(guide.as_bytes());
    axum::serve(listener, app).await.map_err(fail)
}

const HANDSHAKE: &str = "-H 'connection: upgrade' -H 'upgrade: websocket' \
    -H 'sec-websocket-version: 13' -H 'sec-websocket-key: bm90ZXMgcXVpY2tzdGFydA=='";

const AS_JSON: &str = "-H 'content-type: application/json' -d";

/// What it prints at the start.
const GUIDE: &str = include_str!("guide.txt");
