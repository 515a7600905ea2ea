//! The command line of the examples whose only option is the port.

use std::process::exit;

use lexopt::ValueExt as _;
use lexopt::prelude::{Long, Short};

const NAME: &str = env!("CARGO_BIN_NAME");

/// Returns the port of `--port N`, or `default` without it. Ends the program after `--help` and `--version`, and with exit
/// code 2 after a wrong option.
pub(crate) fn port(about: &str, default: u16) -> u16 {
    parse(about, default).unwrap_or_else(|problem| {
        eprintln!("{NAME}: {problem}; --help lists the options");
        exit(2)
    })
}

fn parse(about: &str, default: u16) -> Result<u16, lexopt::Error> {
    let mut port = default;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = arguments.value()?.parse_with(number)?,
            Short('h') | Long("help") => {
                println!("{about}\n\nUsage: {NAME} [--port N]\n");
                println!(
                    "      --port N   Sets the port; with 0, the system chooses a free one [default: {default}]"
                );
                println!("  -h, --help     Prints this text\n  -V, --version  Prints the version");
                exit(0)
            }
            Short('V') | Long("version") => {
                println!("{NAME} {}", env!("CARGO_PKG_VERSION"));
                exit(0)
            }
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(port)
}

fn number(text: &str) -> Result<u16, &'static str> {
    text.parse().map_err(|_| "a port is a number from 0 to 65535")
}
