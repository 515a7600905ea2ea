//! actix-web's own server, and actix-ws.

use std::sync::mpsc::{Sender, channel};
use std::thread;

use actix_web::web::{Data, Path, Payload};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt, web};
use actix_ws::{AggregatedMessage, AggregatedMessageStream, CloseReason, ProtocolError};
use genro_exceptions::{HttpError, WebSocketDisconnect};

use super::{LIMIT, Server, listen};
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
    let (response, session, stream) = actix_ws::handle(&request, payload)?;
    let stream = stream.max_frame_size(LIMIT).aggregate_continuations();
    let mut stream = stream.max_continuation_size(LIMIT);
    match raised(request.path()) {
        Some(error) => rt::spawn(async move {
            let reason = error.close_frame().into();
            session.close(Some(reason)).await.expect("it is sent");
        }),
        None => rt::spawn(async move {
            let (left, answer) = hear(&mut stream).await.expect("a peer that is gone");
            let _ = session.close(answer).await;
            // Nobody listens to a test that has failed.
            let _ = report.send(left);
        }),
    };
    Ok(response)
}

/// Reads until the peer leaves; with the reason to close with.
async fn hear(
    stream: &mut AggregatedMessageStream,
) -> Result<(WebSocketDisconnect, Option<CloseReason>), ProtocolError> {
    while let Some(message) = stream.recv().await {
        match message {
            Ok(AggregatedMessage::Close(reason)) => return Ok((reason.clone().into(), reason)),
            Ok(_) => {}
            Err(error) => {
                let left = WebSocketDisconnect::try_from(error)?;
                let reason = left.close_frame().map(CloseReason::from);
                return Ok((left, reason));
            }
        }
    }
    Ok((WebSocketDisconnect::new(1006), None))
}
