//! The quickstart, over the socket.
