//! The todo service as a process of its own, over a socket.

mod answers;
#[path = "../e2e/child.rs"]
mod child;
mod client;
mod command_line;
mod database;
mod document;
mod feed;
mod framework_answers;
mod problem;
mod readme;
mod service;
#[path = "../e2e/socket.rs"]
mod socket;
#[path = "../e2e/wire.rs"]
mod wire;
