//! What the guide says of services for which the library has no feature.

mod lambda;
mod leptos;

/// What must never be sent.
const CANARY: &str = "canary-5ec2e7";
