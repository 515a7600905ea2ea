//! axum's own server and WebSocket.

use std::net::SocketAddr;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use axum::Router;
use axum::extract::Path;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::get;
use genro_exceptions::{HttpError, HttpException, WebSocketDisconnect};

use super::{Server, listen};
use crate::{raised, refusal};

/// Starts the server.
pub(crate) fn start() -> Server {
    let (report, left) = channel();
    let upgrade = move |Path(path): Path<String>, upgrade: WebSocketUpgrade| {
        let report = report.clone();
        async move { answer(&path, upgrade, report) }
    };
    let address = serve(Router::new().route("/{path}", get(upgrade)));
    Server { address, left }
}

/// Serves the routes on a thread of their own, at a free port.
pub(crate) fn serve(app: Router) -> SocketAddr {
    let (listener, address) = listen();
    listener.set_nonblocking(true).expect("a socket for the runtime");
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
            axum::serve(listener, app).await.expect("it serves");
        });
    });
    address
}

fn answer(
    path: &str,
    upgrade: WebSocketUpgrade,
    report: Sender<WebSocketDisconnect>,
) -> Result<Response, HttpException> {
    if path == "refused" {
        Err(refusal())?;
    }
    let raised = raised(&format!("/{path}"));
    Ok(upgrade.on_upgrade(|socket| talk(socket, raised, report)))
}

async fn talk(
    mut socket: WebSocket,
    raised: Option<HttpException>,
    report: Sender<WebSocketDisconnect>,
) {
    if let Some(error) = raised {
        let close = Message::from(error.close_frame());
        socket.send(close).await.expect("it is sent");
        while let Some(Ok(_)) = socket.recv().await {}
    } else if let Err(left) = hear(&mut socket).await {
        // Nobody listens to a test that has failed.
        let _ = report.send(left);
    }
}

/// Reads until the peer leaves.
async fn hear(socket: &mut WebSocket) -> Result<(), WebSocketDisconnect> {
    while let Some(message) = socket.recv().await {
        if let Message::Close(frame) = message? {
            return Err(frame.into());
        }
    }
    Ok(())
}
