//! The codes of gRPC, `google.rpc.Code`.

/// Number, name, and the variant of `tonic::Code`.
pub(crate) const CODES: [(u8, &str, &str); 17] = [
    (0, "OK", "Ok"),
    (1, "CANCELLED", "Cancelled"),
    (2, "UNKNOWN", "Unknown"),
    (3, "INVALID_ARGUMENT", "InvalidArgument"),
    (4, "DEADLINE_EXCEEDED", "DeadlineExceeded"),
    (5, "NOT_FOUND", "NotFound"),
    (6, "ALREADY_EXISTS", "AlreadyExists"),
    (7, "PERMISSION_DENIED", "PermissionDenied"),
    (8, "RESOURCE_EXHAUSTED", "ResourceExhausted"),
    (9, "FAILED_PRECONDITION", "FailedPrecondition"),
    (10, "ABORTED", "Aborted"),
    (11, "OUT_OF_RANGE", "OutOfRange"),
    (12, "UNIMPLEMENTED", "Unimplemented"),
    (13, "INTERNAL", "Internal"),
    (14, "UNAVAILABLE", "Unavailable"),
    (15, "DATA_LOSS", "DataLoss"),
    (16, "UNAUTHENTICATED", "Unauthenticated"),
];

/// Why a number cannot be the code of an error.
pub(crate) fn refusal(code: i64) -> Option<&'static str> {
    match code {
        0 => Some("it means success, use 1 to 16"),
        1..=16 => None,
        100..=599 => Some("an HTTP status is the value of `#[status(…)]`; here, use 1 to 16"),
        _ => Some("use 1 to 16"),
    }
}

/// The number of a name.
pub(crate) fn code_of(name: &str) -> Option<u8> {
    CODES.iter().find(|(_, known, _)| *known == name).map(|(code, _, _)| *code)
}

/// The variant of `tonic::Code`, for a code that `refusal` accepts.
pub(crate) fn variant_of(code: u8) -> &'static str {
    CODES[usize::from(code)].2
}

#[cfg(test)]
mod tests {
    use super::{CODES, code_of, refusal, variant_of};
    use tonic::Code;

    /// The variants of `tonic::Code`, whose Debug is their name.
    #[test]
    fn the_codes_are_those_of_tonic() {
        for (number, name, variant) in CODES {
            let code = Code::from_i32(number.into());
            assert_eq!(format!("{code:?}"), variant);
            assert_eq!((code_of(name), variant_of(number)), (Some(number), variant));
            assert_eq!(refusal(number.into()).is_some(), code == Code::Ok);
            assert_eq!(name.replace('_', "").to_lowercase(), variant.to_lowercase());
        }
        // `tonic` takes any other number for this one.
        for other in [-1, 17, 404] {
            assert_eq!(Code::from_i32(other), Code::Unknown);
            assert!(refusal(other.into()).is_some());
        }
    }
}
