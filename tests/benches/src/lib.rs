//! The errors whose cost to run is measured, and what both benchmarks share.

pub mod cases;
pub mod table;

mod axum_thiserror;
mod by_hand;
mod by_serde;
mod frameworks;
mod genro;
mod problem_details;
mod success;
mod thiserror;
mod tuple;

use std::hint::black_box;
use std::io;

// What only the moment of the error knows, and no optimizer may.

fn user() -> u64 {
    black_box(4711)
}

fn seconds() -> u64 {
    black_box(120)
}

fn place() -> &'static str {
    black_box("/users/7?tab=notes")
}

/// An I/O error, which allocates nothing.
fn disk() -> io::Error {
    black_box(io::Error::from(io::ErrorKind::NotFound))
}

/// Ten header lines.
const TEN: [(&str, &str); 10] = [
    ("cache-control", "no-store"),
    ("content-language", "en"),
    ("retry-after", "120"),
    ("server", "bench"),
    ("vary", "accept"),
    ("www-authenticate", "Bearer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-request-id", "7"),
    ("x-robots-tag", "none"),
];
