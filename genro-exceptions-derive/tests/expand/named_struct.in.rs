#[derive(Debug, HttpError)]
#[status(404)]
#[detail("user {id} not found in {table:?}")]
pub struct UserNotFound {
    id: u64,
    table: String,
    #[detail]
    detail: Cow<'static, str>,
    #[header("retry-after")]
    retry_after: Option<Duration>,
    #[headers]
    headers: Headers,
    #[source]
    source: Option<Box<dyn Error + Send + Sync>>,
}
