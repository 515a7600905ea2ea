//! A field among the arguments without its dot.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
enum ApiError {
    #[status(404)]
    #[detail("user {} not found", user_id)]
    User { user_id: u64 },
    #[status(404)]
    #[detail("group {} of {count} not found", &name.trim(), count = users.len())]
    Group { name: String, users: Vec<u64> },
}

fn main() {}
