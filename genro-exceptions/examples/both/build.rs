//! Generates the gRPC service that `users.proto` describes. With `protoc` installed, `tonic-prost-build` does so from the
//! file itself.

use tonic_build::manual::{Builder, Method, Service};

fn main() {
    let method = |name: &str, route: &str, input: &str| {
        Method::builder()
            .name(name)
            .route_name(route)
            .input_type(format!("crate::messages::{input}"))
            .output_type("crate::messages::User")
            .codec_path("tonic_prost::ProstCodec")
            .build()
    };
    let users = Service::builder()
        .name("Users")
        .package("users")
        .method(method("get", "Get", "GetRequest"))
        .method(method("create", "Create", "CreateRequest"))
        .build();
    Builder::new().build_client(false).build_transport(false).compile(&[users]);
}
