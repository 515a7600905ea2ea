#[derive(Debug, HttpError)]
#[detail("{0} of {total} items", total = .1.len())]
struct Partial(usize, Vec<u8>, #[status] StatusCode);
