use axum::Router;
use axum::body::Body;
use axum::response::Response;
use genro_exceptions::tower::ErrorLayer;
use http_body_util::Limited;
use tower::ServiceBuilder;

/// As a layer that compresses bodies does.
fn compressed(response: Response) -> http::Response<Limited<Body>> {
    response.map(|body| Limited::new(body, 100))
}

fn main() {
    let layers = ServiceBuilder::new().layer(ErrorLayer::new()).map_response(compressed);
    let _: Router = Router::new().layer(layers);
}
