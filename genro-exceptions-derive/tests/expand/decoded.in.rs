#[derive(Debug, HttpError)]
#[problem]
#[code(rename_all = "SCREAMING_SNAKE_CASE")]
#[http_error(decode)]
pub enum ApiError {
    #[status(404)]
    #[detail("user {id} not found")]
    UserNotFound {
        #[extension]
        id: u64,
        #[header("retry-after")]
        wait: Option<u64>,
        #[init(Location::caller())]
        at: &'static Location<'static>,
        #[source]
        cause: Option<io::Error>,
    },
    #[transparent]
    Inner(Inner),
    #[status(500)]
    #[http_error(skip(decode))]
    Storage(#[from] io::Error),
}
