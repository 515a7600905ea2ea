//! A port and a runtime for a server.

use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use tokio::runtime::Builder;

/// Runs a server on a thread of its own until the tests end, and tells the port.
///
/// The port listens before this returns, so nobody has to wait for the server.
pub(crate) fn run<F: Future>(serve: impl FnOnce(TcpListener) -> F + Send + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.set_nonblocking(true).expect("a socket for tokio");
    let port = listener.local_addr().expect("bound").port();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async { serve(listener).await });
    });
    port
}

/// The same listener for frameworks that take tokio's.
pub(crate) fn tokio(listener: TcpListener) -> tokio::net::TcpListener {
    tokio::net::TcpListener::from_std(listener).expect("a socket for tokio")
}
