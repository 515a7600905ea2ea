//! Over sockets: axum raises each error, reqwest and hyper receive it.

use bytes::Bytes;
use genro_exceptions::{ClientError, Decode, ErrorFor, HttpError, Received};
use http::{Response, Uri};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use crate::server::Server;
use crate::shapes::*;

/// How many values of each declaration go over the wire, to each client.
const VALUES: usize = 24;

pub(crate) async fn by_reqwest(url: &str) -> reqwest::Response {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
    client.expect("a client").get(url).send().await.expect("a response")
}

pub(crate) async fn by_hyper(url: &str) -> Response<Incoming> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    client.get(url.parse::<Uri>().expect("a URI")).await.expect("a response")
}

/// The declared error of a response; that of a redirect, which is no failure, by hand.
async fn read<E, R>(response: R) -> Result<E, String>
where
    E: Decode + TryFrom<Received, Error = Received>,
    R: ErrorFor,
{
    match response.error_for::<E>().await {
        Err(ClientError::Declared(error)) => Ok(error),
        Err(other) => Err(format!("{other:#?}")),
        Ok(response) => {
            let received = response.receive(Received::LIMIT).await;
            assert!(received.status().is_redirection(), "{received:#?}");
            E::try_from(received).map_err(|received| format!("{received:#?}"))
        }
    }
}

async fn goes_over<E>(server: &Server)
where
    E: Shape + TryFrom<Received, Error = Received>,
{
    let mut runner = TestRunner::deterministic();
    let values = E::values();
    for _ in 0..VALUES {
        let tree = values.new_tree(&mut runner).expect("a value");
        let sent = format!("{:?}", tree.current().carried());
        let response = by_reqwest(&server.raise("", tree.current())).await;
        let read_by_reqwest: E = read(response).await.expect("by reqwest");
        assert_eq!(format!("{read_by_reqwest:?}"), sent);
        let response = by_hyper(&server.raise("", tree.current())).await;
        let read_by_hyper: E = read(response).await.expect("by hyper");
        assert_eq!(format!("{read_by_hyper:?}"), sent);
    }
}

macro_rules! over_the_wire {
    ($($name:ident: $shape:ty,)*) => {$(
        #[tokio::test]
        async fn $name() {
            goes_over::<$shape>(&Server::start().await).await;
        }
    )*};
}

every_shape!(over_the_wire);

/// The form is that of the layer; a problem says that it is one, and any other form is named by the client.
#[derive(Debug, PartialEq, HttpError)]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[http_error(decode)]
enum Formless {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound {
        #[extension]
        id: u64,
    },
}

#[tokio::test]
async fn a_form_of_the_layer_is_read() {
    let server = Server::start().await;
    let sent = || Formless::user_not_found(7);
    let response = by_reqwest(&server.raise("/problem", sent())).await;
    assert_eq!(read::<Formless, _>(response).await, Ok(sent()));

    let response = by_hyper(&server.raise("/envelope", sent())).await;
    let received = response.receive(Received::LIMIT).await;
    // The client does not know the form.
    assert!(Formless::try_from(received.clone()).is_err());
    let received = received.with_format::<crate::envelope::Envelope>();
    assert_eq!(Formless::try_from(received).ok(), Some(sent()));
}

#[tokio::test]
async fn the_futures_go_to_other_threads() {
    let server = Server::start().await;
    let response = by_reqwest(&server.raise("", Unit)).await;
    let read = tokio::spawn(response.error_for::<Unit>()).await.expect("the task");
    assert!(matches!(read, Err(ClientError::Declared(Unit))));
    let response = by_hyper(&server.raise("", Unit)).await;
    let read = tokio::spawn(response.error_for_within::<Unit>(16)).await.expect("the task");
    assert!(matches!(read, Err(ClientError::Declared(Unit))));
}
