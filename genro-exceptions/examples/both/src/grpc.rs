//! The gRPC service.

use tonic::{Request, Response, Status};

use crate::messages::{CreateRequest, GetRequest, User};
use crate::store::Store;

/// What `build.rs` generates.
#[allow(missing_docs, unreachable_pub, clippy::pedantic, reason = "generated")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/users.Users.rs"));
}

pub(crate) use generated::users_server::UsersServer;

#[tonic::async_trait]
impl generated::users_server::Users for Store {
    async fn get(&self, request: Request<GetRequest>) -> Result<Response<User>, Status> {
        Ok(Response::new(Self::get(self, request.into_inner().id)?))
    }

    async fn create(&self, request: Request<CreateRequest>) -> Result<Response<User>, Status> {
        Ok(Response::new(Self::create(self, request.into_inner())?))
    }
}
