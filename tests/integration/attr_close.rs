//! `#[close(1008)]` on a case, `#[close]` on a field: the code of the close frame.

use genro_exceptions::{CloseCode, HttpError};
use http::StatusCode;

const OWN: CloseCode = match CloseCode::new(4001) {
    Some(code) => code,
    None => panic!("4001 is for private use"),
};

macro_rules! closing {
    ($($name:ident $status:literal $([$($close:tt)*])?;)*) => {$(
        #[derive(Debug, HttpError)]
        #[status($status)]
        $(#[close($($close)*)])?
        struct $name;
    )*};
}

closing! {
    ByNumber 404 [4404];
    ByHexNumber 404 [0x3EB];
    ByConstant 404 [CloseCode::GOING_AWAY];
    ByGlobalPath 404 [::genro_exceptions::CloseCode::GOING_AWAY];
    ByOwnConstant 404 [OWN];
    Lowest 500 [1000];
    LowestReserved 500 [1003];
    LowestExtended 500 [1007];
    HighestProtocol 500 [1014];
    LowestRegistered 500 [3000];
    Highest 500 [4999];
    Unauthorized 401;
    Forbidden 403;
    RequestTimeout 408;
    NotFound 404;
    ServiceUnavailable 503;
    BadGateway 502;
    NotModified 304;
}

#[test]
fn every_spelling_names_one_code_and_without_it_the_status_decides() {
    let all: [(&dyn HttpError, u16); 18] = [
        (&ByNumber, 4404),
        (&ByHexNumber, 1003),
        (&ByConstant, 1001),
        (&ByGlobalPath, 1001),
        (&ByOwnConstant, 4001),
        (&Lowest, 1000),
        (&LowestReserved, 1003),
        (&LowestExtended, 1007),
        (&HighestProtocol, 1014),
        (&LowestRegistered, 3000),
        (&Highest, 4999),
        (&Unauthorized, 3000),
        (&Forbidden, 3003),
        (&RequestTimeout, 3008),
        (&NotFound, 1008),
        (&ServiceUnavailable, 1013),
        (&BadGateway, 1011),
        (&NotModified, 1000),
    ];
    for (error, code) in all {
        assert_eq!(error.close_code().as_u16(), code, "{error:?}");
        let frame = error.close_frame();
        assert_eq!((frame.code.as_u16(), &*frame.reason), (code, &*error.detail()));
    }
}

#[derive(Debug, HttpError)]
#[status(404)]
struct Chosen {
    #[close]
    code: CloseCode,
}

#[derive(Debug, HttpError)]
#[status(403)]
#[close(1008)]
enum Room {
    Usual,
    #[close(4001)]
    Full,
    #[detail("kicked by {by}")]
    Kicked {
        by: &'static str,
        #[close]
        code: CloseCode,
    },
    Status(#[status] StatusCode),
}

#[test]
fn a_field_chooses_the_code_at_run_time() {
    assert_eq!(Chosen::new(OWN).close_code(), OWN);
    let error = Room::kicked("ada", CloseCode::GOING_AWAY);
    assert_eq!(error.close_frame().to_payload(), b"\x03\xE9kicked by ada");
}

#[test]
fn a_variant_has_its_own_code_or_that_of_the_enum() {
    assert_eq!(Room::Usual.close_code().as_u16(), 1008);
    assert_eq!(Room::Full.close_code().as_u16(), 4001);
    assert_eq!(Room::status(StatusCode::SERVICE_UNAVAILABLE).close_code().as_u16(), 1008);
}

#[derive(Debug, HttpError)]
enum Mixed {
    #[status(401)]
    Usual,
    #[status(401)]
    #[close(4000)]
    Own,
    ByField(#[status] StatusCode),
}

#[test]
fn a_variant_without_one_goes_by_its_status() {
    assert_eq!(Mixed::Usual.close_code(), CloseCode::UNAUTHORIZED);
    assert_eq!(Mixed::Own.close_code().as_u16(), 4000);
    assert_eq!(Mixed::by_field(StatusCode::FORBIDDEN).close_code(), CloseCode::FORBIDDEN);
}

#[derive(Debug, HttpError)]
#[status(400)]
#[detail("{text}")]
struct Long {
    text: String,
}

#[test]
fn the_reason_is_cut_and_the_error_keeps_the_whole_text() {
    let error = Long::new("ü".repeat(100));
    let frame = error.close_frame();
    assert_eq!(&*frame.reason, "ü".repeat(61));
    assert_eq!(frame.to_payload().len(), 124);
    assert_eq!(error.detail().len(), 200);
    assert_eq!(error.to_response::<String>().body().len(), 200);
}
