#[derive(Debug, HttpError)]
#[status(from)]
#[code(from)]
#[headers(from)]
pub enum ApiError {
    Store(#[from] StoreError, #[init(Location::caller())] &'static Location<'static>),
    #[status(.cause.status().unwrap_or(StatusCode::BAD_GATEWAY))]
    #[code(.cause.to_string())]
    #[header(RETRY_AFTER, .wait)]
    #[header("x-cause", value(.cause))]
    #[close(if *.wait > 60 { CloseCode::GOING_AWAY } else { CloseCode::TRY_AGAIN_LATER })]
    Upstream {
        wait: u64,
        #[source]
        cause: Client,
        #[init(format!("/waits/{}", .wait))]
        #[instance]
        instance: String,
    },
}
