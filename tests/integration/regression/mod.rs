//! What services, bug reports of other crates and fuzzers broke once, a file for each kind of fault. Each test is named
//! after what was wrong.

mod challenge;
mod multipart;
mod repeated_challenge;
mod retry_after;
