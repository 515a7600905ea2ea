//! Over a socket: the quickstart as a process of its own, and a server in this process for what that does not show.

mod child;
mod command_line;
mod framework_cases;
mod guide;
mod http_cases;
mod in_process;
mod process;
mod socket;
mod websocket_cases;
mod wire;
