//! axum's own server and WebSocket.

use std::net::SocketAddr;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::get;
use genro_exceptions::{CloseFrame, HttpError, HttpException, WebSocketDisconnect};

use super::{LIMIT, Server, listen};
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
    let upgrade = upgrade.max_message_size(LIMIT).max_frame_size(LIMIT);
    Ok(upgrade.on_upgrade(|socket| talk(socket, raised, report)))
}

async fn talk(
    mut socket: WebSocket,
    raised: Option<HttpException>,
    report: Sender<WebSocketDisconnect>,
) {
    if let Some(error) = raised {
        return finish(socket, Some(error.close_frame())).await;
    }
    let left = hear(&mut socket).await;
    finish(socket, left.close_frame()).await;
    // Nobody listens to a test that has failed.
    let _ = report.send(left);
}

/// Ends the connection, as in the guide.
async fn finish(mut socket: WebSocket, frame: Option<CloseFrame>) {
    if let Some(frame) = frame {
        // Fails if the peer is gone.
        let _ = socket.send(frame.into()).await;
    }
    // The next call answers a close frame of the peer; further calls wait for the answer to ours.
    let rest = async { while let Some(Ok(_)) = socket.recv().await {} };
    let _ = tokio::time::timeout(Duration::from_secs(5), rest).await;
}

/// Reads until the peer leaves.
async fn hear(socket: &mut WebSocket) -> WebSocketDisconnect {
    loop {
        match socket.recv().await {
            None => return WebSocketDisconnect::new(1006),
            Some(Err(error)) => return error.into(),
            Some(Ok(Message::Close(frame))) => return frame.into(),
            Some(Ok(_)) => {}
        }
    }
}
