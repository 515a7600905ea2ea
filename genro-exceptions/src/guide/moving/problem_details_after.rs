use axum::extract::Path;
use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[problem]
pub enum NoteError {
    #[status(404)]
    #[detail("no note {id}")]
    Missing { id: u64 },

    #[status(402)]
    #[problem(
        type = "https://example.com/probs/out-of-credit",
        title = "You do not have enough credit."
    )]
    #[detail("Your balance is {balance}, but that costs {price}.")]
    OutOfCredit {
        price: u32,
        #[extension]
        balance: u32,
    },

    #[status(503)]
    #[detail("no backup was written")]
    Backup(#[from] std::io::Error),
}

pub async fn note(Path(id): Path<u64>) -> Result<String, NoteError> {
    Err(NoteError::missing(id))
}

pub async fn buy(Path(price): Path<u32>) -> Result<String, NoteError> {
    Err(NoteError::out_of_credit(price, 30))
}

pub async fn backup() -> Result<String, NoteError> {
    Err(std::io::Error::other("/srv/notes.db: disk full"))?
}
