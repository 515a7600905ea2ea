//! Only the derive is in scope by its path.

#[derive(Debug, genro_exceptions::HttpError)]
#[status(404)]
struct NotFound;

fn main() {
    NotFound::new().status();
}
