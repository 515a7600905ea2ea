//! A field without Debug, printed with `{:?}`.

use genro_exceptions::HttpError;

#[derive(HttpError)]
#[status(404)]
#[detail("user {id:?} not found")]
struct UserNotFound {
    id: UserId,
}

struct UserId(u64);

impl std::fmt::Debug for UserNotFound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UserNotFound")
    }
}

fn main() {}
