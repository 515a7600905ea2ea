#[derive(Debug, HttpError)]
pub enum StoreError {
    #[status(409)]
    #[code("TAKEN")]
    #[detail("the name {name} is taken")]
    NameTaken { name: String },

    #[status(503)]
    Storage(#[from] io::Error),
}
