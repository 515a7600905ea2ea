//! The catalogue: what a declaration says of its answers, held to what is sent.

mod answers;
mod any_error;
mod by_hand;
mod cases;
mod declarations;
mod forms;
mod markdown;
mod random;
mod reality;
mod transparent;
