#[derive(Debug, HttpError)]
#[status(500)]
pub enum ApiError {
    #[detail("storage failed")]
    #[grpc(DATA_LOSS)]
    Storage(#[from] io::Error),
    #[status(NOT_FOUND)]
    #[detail("no note {id}")]
    #[problem(title = "No such note")]
    #[code("NO_NOTE")]
    Missing {
        #[extension(rename = "note_id")]
        id: u64,
    },
    #[status(path::TO_A_STATUS)]
    Other,
    #[transparent]
    Redirect(Redirect),
}
