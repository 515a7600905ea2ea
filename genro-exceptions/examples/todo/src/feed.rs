//! A WebSocket that sends the changes of the user's list. Each message from the client is a new todo.

use axum::extract::State;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use genro_exceptions::HttpError as _;
use tokio::sync::broadcast::{Sender, channel};
use tracing::{Instrument as _, info_span};

use crate::auth::User;
use crate::error::TodoError;
use crate::{Service, log, todos};

/// The number of changes that a slow reader may lag behind.
const BACKLOG: usize = 16;

/// The changes of all users, each with its user.
#[derive(Debug, Clone)]
pub(crate) struct Feed(Sender<(User, String)>);

impl Feed {
    pub(crate) fn new() -> Self {
        Self(channel(BACKLOG).0)
    }

    /// Sends a change to all open feeds.
    pub(crate) fn tell(&self, user: User, change: String) {
        // Fails if no feed is open.
        let _ = self.0.send((user, change));
    }
}

/// Opens a feed. Before the upgrade, an error refuses the handshake, as in any handler.
pub(crate) async fn open(
    user: User,
    State(service): State<Service>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, TodoError> {
    Ok(upgrade?.on_upgrade(move |mut socket| {
        async move {
            // After the upgrade, the same errors close the socket.
            if let Err(error) = talk(&service, user, &mut socket).await {
                log::closed(&error);
                // Fails if the client has left; then there is nobody to notify.
                let _ = socket.send(error.close_frame().into()).await;
            }
        }
        .instrument(info_span!("feed", user = user.0))
    }))
}

async fn talk(service: &Service, user: User, socket: &mut WebSocket) -> Result<(), TodoError> {
    let mut changes = service.feed.0.subscribe();
    loop {
        tokio::select! {
            message = socket.recv() => match message {
                Some(Ok(Message::Text(title))) => {
                    todos::add(service, user, title.as_str().to_owned()).await?;
                }
                // This includes a close frame: axum replies to it, and `recv` then ends.
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Ok(()),
            },
            change = changes.recv() => {
                let (whose, change) = change?;
                if whose == user {
                    // Fails if the client has left; then `recv` ends the loop.
                    let _ = socket.send(Message::Text(change.into())).await;
                }
            }
        }
    }
}
