//! What services, bug reports of other crates and fuzzers broke once, a file for each kind of fault. Each test is named
//! after what was wrong.

mod challenge;
mod forged_log_line;
mod hop_by_hop;
mod lost_in_any_error;
mod multipart;
mod redirect_host;
mod relayed_problem;
mod repeated_challenge;
mod retry_after;
mod unsent_header;
