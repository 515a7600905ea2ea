//! The messages of `users.proto`, which are the JSON of the HTTP routes too.

use serde::{Deserialize, Serialize};

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct GetRequest {
    #[prost(uint64, tag = "1")]
    pub(crate) id: u64,
}

#[derive(Clone, PartialEq, prost::Message, Deserialize)]
pub(crate) struct CreateRequest {
    #[prost(string, tag = "1")]
    pub(crate) name: String,
    #[prost(int32, tag = "2")]
    pub(crate) age: i32,
}

#[derive(Clone, PartialEq, prost::Message, Serialize)]
pub(crate) struct User {
    #[prost(uint64, tag = "1")]
    pub(crate) id: u64,
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    #[prost(int32, tag = "3")]
    pub(crate) age: i32,
}
