//! Placeholders for arguments that are not there.

use genro_exceptions::HttpError;

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{} {} {id}", .id)]
struct Next {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{1} {id}", .id)]
struct ByNumber {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{:>2$} {id}", .id, 7)]
struct WidthByNumber {
    id: u64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{ratio:.*}")]
struct Precision {
    ratio: f64,
}

#[derive(Debug, HttpError)]
#[status(404)]
#[detail("{:.*} {id}", .id)]
struct PrecisionAndValue {
    id: usize,
}

fn main() {}
