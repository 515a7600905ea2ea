//! A real axum server in this process, for what the quickstart does not show.

mod extensions;
mod ready_types;
mod responses;

use std::sync::mpsc::channel;
use std::thread;

use axum::Router;
use tokio::net::TcpListener;
use tokio::runtime::Builder;

/// Serves on a free port of the loopback until the tests are over; the address.
fn serve(app: Router) -> String {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_io().build().expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let address = listener.local_addr().expect("an address");
            sender.send(address.to_string()).expect("a test that waits");
            axum::serve(listener, app).await.expect("a server");
        });
    });
    receiver.recv().expect("a server")
}
