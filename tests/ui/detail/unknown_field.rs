//! Fields that do not exist.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {user_di} not found")]
struct InBraces {
    user_id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", .user_di + 1)]
struct InArgument {
    user_id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {} not found", .name)]
struct LikeNone {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{text:>widht$.widht$}")]
struct AsWidth {
    text: String,
    width: usize,
}

fn main() {}
