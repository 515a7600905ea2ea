//! The service on tonic, written by hand in place of generated code, and its client.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use genro_exceptions::tower::ErrorLayer;
use http::Request as HttpRequest;
use http::uri::PathAndQuery;
use tokio_stream::Iter;
use tonic::body::Body;
use tonic::client::Grpc as Client;
use tonic::server::{Grpc, NamedService};
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Channel, Server};
use tonic::{Request, Response, Status, Streaming};
use tonic_prost::ProstCodec;

use crate::errors::raise;

/// `Raise/Unary` and `Raise/Stream`: a name, and the error of this name.
#[derive(Debug, Clone)]
pub(crate) struct Raise;

type Items = Iter<std::vec::IntoIter<Result<String, Status>>>;
type Answer = Pin<Box<dyn Future<Output = Result<http::Response<Body>, Infallible>> + Send>>;

impl NamedService for Raise {
    const NAME: &'static str = "tests.Raise";
}

impl tower::Service<HttpRequest<Body>> for Raise {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequest<Body>) -> Answer {
        let mut grpc = Grpc::new(ProstCodec::<String, String>::default());
        Box::pin(async move {
            Ok(match request.uri().path() {
                "/tests.Raise/Unary" => grpc.unary(tower::service_fn(unary), request).await,
                "/tests.Raise/Stream" => {
                    grpc.server_streaming(tower::service_fn(stream), request).await
                }
                _ => Status::unimplemented("no such method").into_http(),
            })
        })
    }
}

async fn unary(request: Request<String>) -> Result<Response<String>, Status> {
    if request.get_ref() == "foreign" {
        return Err(Status::data_loss("shard 3 is gone"));
    }
    Ok(Response::new(raise(request.get_ref())?))
}

/// One item, and then the error; the error at once if the name is `first`.
async fn stream(request: Request<String>) -> Result<Response<Items>, Status> {
    if request.get_ref() == "first" {
        raise("not_found")?;
    }
    let items = vec![Ok("one".to_owned()), raise(request.get_ref()).map_err(Status::from)];
    Ok(Response::new(tokio_stream::iter(items)))
}

/// Starts the service, within a layer.
pub(crate) async fn serve(layer: ErrorLayer) -> SocketAddr {
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    let incoming = TcpIncoming::bind(any_port).expect("a free port");
    let address = incoming.local_addr().expect("an address");
    let server = Server::builder().layer(layer).add_service(Raise);
    tokio::spawn(server.serve_with_incoming(incoming));
    address
}

/// A client of the service.
pub(crate) struct Caller(Client<Channel>);

impl Caller {
    pub(crate) async fn new(address: SocketAddr) -> Self {
        let endpoint = Channel::from_shared(format!("http://{address}")).expect("a URI");
        Self(Client::new(endpoint.connect().await.expect("the server listens")))
    }

    pub(crate) async fn unary(&mut self, name: &str) -> Result<String, Status> {
        self.0.ready().await.expect("the server is ready");
        let path = PathAndQuery::from_static("/tests.Raise/Unary");
        let codec = ProstCodec::<String, String>::default();
        Ok(self.0.unary(Request::new(name.to_owned()), path, codec).await?.into_inner())
    }

    pub(crate) async fn stream(&mut self, name: &str) -> Result<Streaming<String>, Status> {
        self.0.ready().await.expect("the server is ready");
        let path = PathAndQuery::from_static("/tests.Raise/Stream");
        let codec = ProstCodec::<String, String>::default();
        Ok(self.0.server_streaming(Request::new(name.to_owned()), path, codec).await?.into_inner())
    }
}
