//! The client's side: from the response of a real server back to the error that it declares, with reqwest and hyper.

mod client_error;
mod envelope;
mod headers;
mod hostile;
mod over_the_wire;
mod round_trip;
mod server;
mod shapes;
mod values;
mod which_case;
