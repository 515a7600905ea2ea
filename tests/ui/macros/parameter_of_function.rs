use genro_exceptions::{HttpException, http_error};

fn refused<const STATUS: u16>() -> HttpException {
    http_error!(STATUS, "refused")
}

fn main() {}
