use genro_exceptions::HttpError;

mod errors {
    use genro_exceptions::HttpError;

    #[derive(Debug, HttpError)]
    #[status(404)]
    pub struct Public;

    #[derive(Debug, HttpError)]
    #[status(404)]
    pub(super) struct OfParent;
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Private;

fn main() {
    let responses: [http::Response<String>; 3] = [
        errors::Public::new().to_response(),
        errors::OfParent::new().to_response(),
        Private::new().to_response(),
    ];
    assert_eq!(responses.map(|response| response.status().as_u16()), [404; 3]);
}
