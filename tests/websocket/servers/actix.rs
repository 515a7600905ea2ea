//! actix-web's own server, and actix-ws.

use std::sync::mpsc::{Sender, channel};
use std::thread;

use actix_web::web::{Data, Path, Payload};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt, web};
use actix_ws::{Message, MessageStream, ProtocolError};
use genro_exceptions::{HttpError, WebSocketDisconnect};

use super::{Server, listen};
use crate::{raised, refusal};

/// Starts the server.
pub(crate) fn start() -> Server {
    let (listener, address) = listen();
    let (report, left) = channel();
    thread::spawn(move || {
        let app = move || {
            App::new().app_data(Data::new(report.clone())).route("/{path}", web::get().to(answer))
        };
        let server =
            HttpServer::new(app).workers(1).disable_signals().listen(listener).expect("a socket");
        rt::System::new().block_on(server.run()).expect("it serves");
    });
    Server { address, left }
}

async fn answer(
    request: HttpRequest,
    path: Path<String>,
    payload: Payload,
    report: Data<Sender<WebSocketDisconnect>>,
) -> Result<HttpResponse, actix_web::Error> {
    if *path == "refused" {
        Err(refusal())?;
    }
    let (response, session, mut stream) = actix_ws::handle(&request, payload)?;
    match raised(request.path()) {
        Some(error) => rt::spawn(async move {
            let reason = error.close_frame().into();
            session.close(Some(reason)).await.expect("it is sent");
        }),
        None => rt::spawn(async move {
            let left = hear(&mut stream).await.expect("a peer that is gone");
            // Nobody listens to a test that has failed.
            let _ = report.send(left);
            let _ = session.close(None).await;
        }),
    };
    Ok(response)
}

/// Reads until the peer leaves.
async fn hear(stream: &mut MessageStream) -> Result<WebSocketDisconnect, ProtocolError> {
    while let Some(message) = stream.recv().await {
        match message {
            Ok(Message::Close(reason)) => return Ok(reason.into()),
            Ok(_) => {}
            Err(error) => return WebSocketDisconnect::try_from(error),
        }
    }
    Ok(WebSocketDisconnect::new(1006))
}
