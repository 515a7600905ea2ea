//! Two roles of the same field.

use std::io;

use genro_exceptions::HttpError;
use http::StatusCode;

#[derive(Debug, HttpError)]
#[status(500)]
struct FromAndHeader(#[from] #[header("x-why")] io::Error);

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct ExtensionAndDetail {
    #[detail]
    #[extension(rename = "text")]
    text: String,
}

#[derive(Debug, HttpError)]
struct ExtensionAndStatus {
    #[status]
    #[extension]
    status: StatusCode,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct InstanceAndDetail {
    #[instance]
    #[detail]
    account: String,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[problem]
struct InstanceAndExtension {
    #[instance]
    #[extension]
    account: String,
}

#[derive(Debug, HttpError)]
#[status(500)]
struct SourceAndDetail {
    #[source]
    #[detail]
    why: String,
}

#[derive(Debug, HttpError)]
struct SourceAndStatus {
    #[status]
    #[source]
    why: StatusCode,
}

fn main() {}
