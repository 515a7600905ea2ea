#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found")]
#[header(CACHE_CONTROL, "no-store")]
pub struct UserNotFound {
    id: u64,
}
