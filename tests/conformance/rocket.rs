//! Rocket: `Responder`, read by a fairing. It binds by itself, so it tells the port at liftoff.

use std::sync::mpsc;
use std::thread;

use genro_exceptions::integrations::rocket::error_of;
use rocket::config::{Config, LogLevel, Shutdown};
use rocket::fairing::AdHoc;
use rocket::{get, routes};

use crate::cases::{ApiError, raise};
use crate::log::Log;

#[get("/<name>")]
fn answer(name: &str) -> Result<String, ApiError> {
    raise(name)
}

pub(crate) fn serve(log: Log) -> u16 {
    let (tell, told) = mpsc::channel();
    let config = Config {
        port: 0,
        log_level: LogLevel::Off,
        shutdown: Shutdown { ctrlc: false, ..Shutdown::default() },
        ..Config::debug_default()
    };
    let app = rocket::custom(config)
        .mount("/", routes![answer])
        .attach(AdHoc::on_response("log", move |request, _| {
            let log = log.clone();
            Box::pin(async move { log.original(error_of(request).as_ref()) })
        }))
        .attach(AdHoc::on_liftoff("port", move |rocket| {
            Box::pin(async move { tell.send(rocket.config().port).expect("a test") })
        }));
    thread::spawn(|| drop(rocket::execute(app.launch())));
    told.recv().expect("liftoff")
}
