//! One service on axum and on tonic, over loopback: what the clients of both read of the same error, and who hears of it.

mod answers;
mod errors;
mod grpc;
mod layer;
mod relay;
mod web;

/// What must never be sent.
const CANARY: &str = "canary-5ec2e7";
