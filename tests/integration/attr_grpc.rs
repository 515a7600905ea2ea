//! `#[grpc(ABORTED)]`: the code in gRPC, where the status does not decide it.

use genro_exceptions::{HttpConflict, HttpError, HttpErrorHandle, HttpException, http_error};
use http::StatusCode;
use tonic::{Code, Status};

macro_rules! coded {
    ($($name:ident $code:tt)*) => {$(
        #[derive(Debug, HttpError)]
        #[status(418)]
        #[grpc($code)]
        struct $name;
    )*};
}

coded! {
    Cancelled CANCELLED
    Unknown UNKNOWN
    InvalidArgument INVALID_ARGUMENT
    DeadlineExceeded DEADLINE_EXCEEDED
    NotFound NOT_FOUND
    AlreadyExists ALREADY_EXISTS
    PermissionDenied PERMISSION_DENIED
    ResourceExhausted RESOURCE_EXHAUSTED
    FailedPrecondition FAILED_PRECONDITION
    Aborted ABORTED
    OutOfRange OUT_OF_RANGE
    Unimplemented UNIMPLEMENTED
    Internal INTERNAL
    Unavailable UNAVAILABLE
    DataLoss DATA_LOSS
    Unauthenticated UNAUTHENTICATED
    Lowest 1
    Highest 16
    InHex 0xA
}

#[test]
fn every_name_and_number_is_the_code_of_tonic() {
    let all: [(&dyn HttpError, Code); 19] = [
        (&Cancelled, Code::Cancelled),
        (&Unknown, Code::Unknown),
        (&InvalidArgument, Code::InvalidArgument),
        (&DeadlineExceeded, Code::DeadlineExceeded),
        (&NotFound, Code::NotFound),
        (&AlreadyExists, Code::AlreadyExists),
        (&PermissionDenied, Code::PermissionDenied),
        (&ResourceExhausted, Code::ResourceExhausted),
        (&FailedPrecondition, Code::FailedPrecondition),
        (&Aborted, Code::Aborted),
        (&OutOfRange, Code::OutOfRange),
        (&Unimplemented, Code::Unimplemented),
        (&Internal, Code::Internal),
        (&Unavailable, Code::Unavailable),
        (&DataLoss, Code::DataLoss),
        (&Unauthenticated, Code::Unauthenticated),
        (&Lowest, Code::Cancelled),
        (&Highest, Code::Unauthenticated),
        (&InHex, Code::Aborted),
    ];
    for (error, code) in all {
        assert_eq!(error.grpc_code(), code, "{error:?}");
        // It changes nothing else.
        assert_eq!(error.status(), 418);
    }
}

#[derive(Debug, HttpError)]
#[status(409)]
#[grpc(ALREADY_EXISTS)]
enum UserError {
    NameTaken,
    #[grpc(ABORTED)]
    Changed,
    #[status(404)]
    Unknown,
    #[transparent]
    Inner(HttpConflict),
    #[transparent]
    Boxed(Box<dyn HttpError>),
    ByField(#[status] StatusCode),
}

#[derive(Debug, HttpError)]
enum Mixed {
    #[status(409)]
    #[grpc(OUT_OF_RANGE)]
    Own,
    #[status(404)]
    Usual,
}

#[test]
fn a_variant_has_its_own_code_or_that_of_the_enum() {
    for (error, code) in [
        (UserError::NameTaken, Code::AlreadyExists),
        (UserError::Changed, Code::Aborted),
        (UserError::Unknown, Code::AlreadyExists),
        (UserError::by_field(StatusCode::GONE), Code::AlreadyExists),
    ] {
        assert_eq!(error.grpc_code(), code, "{error:?}");
    }
    assert_eq!(Mixed::Own.grpc_code(), Code::OutOfRange);
    assert_eq!(Mixed::Usual.grpc_code(), Code::NotFound);
}

#[test]
fn whatever_forwards_to_an_error_has_its_code() {
    assert_eq!(UserError::inner(HttpConflict::new()).grpc_code(), Code::Aborted);
    assert_eq!(UserError::boxed(Box::new(DataLoss)).grpc_code(), Code::DataLoss);
    let boxed: Box<dyn HttpError> = Box::new(UserError::NameTaken);
    assert_eq!(boxed.grpc_code(), Code::AlreadyExists);
    let exception = HttpException::from(UserError::NameTaken);
    assert_eq!(exception.grpc_code(), Code::AlreadyExists);
    let amended = exception.caused_by("a cause").try_header("x-a", "b").unwrap();
    assert_eq!(amended.grpc_code(), Code::AlreadyExists);
    let erased = HttpException::from_boxed(Box::new(UserError::NameTaken));
    assert_eq!(erased.grpc_code(), Code::AlreadyExists);
    let of_anyhow = HttpException::from(anyhow::Error::from(UserError::NameTaken).context("why"));
    assert_eq!(of_anyhow.grpc_code(), Code::AlreadyExists);
    assert_eq!(HttpErrorHandle::new(amended).grpc_code(), Code::AlreadyExists);
    assert_eq!(http_error!(404).grpc_code(), Code::NotFound);
}

#[derive(Debug, HttpError)]
#[status(404)]
#[http_error(skip(grpc))]
struct ByHand;

impl From<ByHand> for Status {
    fn from(_: ByHand) -> Self {
        Self::data_loss("by hand")
    }
}

#[test]
fn a_conversion_of_ones_own_takes_the_place_of_the_derived_one() {
    assert_eq!(Status::from(ByHand).code(), Code::DataLoss);
    // Through an `HttpException`, the error is like any other.
    assert_eq!(Status::from(HttpException::from(ByHand)).code(), Code::NotFound);
}

#[derive(Debug, HttpError)]
#[status(404)]
#[grpc(UNKNOWN)]
#[detail("no {0:?}")]
struct Generic<T: std::fmt::Debug + Send + Sync + 'static>(T);

#[test]
fn a_generic_error_converts() {
    let status = Status::from(Generic::new(7));
    assert_eq!((status.code(), status.message()), (Code::Unknown, "no 7"));
}

#[derive(Debug, HttpError)]
enum Computed {
    #[status(StatusCode::from_u16(*.0).unwrap_or(StatusCode::BAD_GATEWAY))]
    Number(u16),
    #[status(from)]
    OfCause(#[from] HttpConflict),
    #[status(StatusCode::from_u16(*.number).unwrap_or(StatusCode::BAD_GATEWAY))]
    #[grpc(DATA_LOSS)]
    Declared { number: u16 },
}

/// A status that is computed decides as a fixed one does.
#[test]
fn the_code_is_that_of_a_computed_status() {
    let code = |error: Computed| Status::from(error).code();
    assert_eq!(code(Computed::number(404)), Code::NotFound);
    assert_eq!(code(Computed::number(1000)), Code::Unavailable);
    assert_eq!(code(Computed::from(HttpConflict::new())), Code::Aborted);
    assert_eq!(code(Computed::declared(404)), Code::DataLoss);
}
