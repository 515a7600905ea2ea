//! Behaviour, by attribute and by type.

mod allow;
mod anyhow;
mod axum_rejections;
mod challenge;
mod headers;
mod or_status;
mod redirect;
mod websocket;
