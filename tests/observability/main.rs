//! The log of error responses: what subscribers hear of them.

mod attr_log;
mod backtrace;
mod by_hand;
mod capture;
mod grpc;
mod open_telemetry;
mod service;
mod span;
mod traced;
