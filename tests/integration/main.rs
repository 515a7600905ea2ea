//! Behaviour, by attribute and by type.

mod allow;
mod anyhow;
mod axum_rejections;
mod beside;
mod beside_by_hand;
mod beside_derive_more;
mod beside_snafu;
mod beside_thiserror;
mod challenge;
mod headers;
mod or_status;
mod redirect;
mod websocket;
