//! Two fields or two variants of one name, which the compiler reports alone.

use genro_exceptions::HttpError;

#[derive(HttpError)]
#[status(404)]
#[problem]
#[detail("no user {id}")]
struct Fields {
    #[extension]
    id: u64,
    name: String,
    #[extension]
    id: u64,
    #[header("x-a")]
    a: Option<u64>,
    #[header("x-b")]
    a: Option<u64>,
}

#[derive(HttpError)]
enum Variants {
    #[status(404)]
    X { id: u64 },
    #[status(410)]
    X,
    #[status(409)]
    Y { r#type: u8, r#type: u8 },
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl std::fmt::Debug for Variants {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

fn main() {
    let _ = Fields::new(1, "a", 2).to_response::<String>();
    let _ = Variants::x(1);
}
