//! The options of the command line.

use std::path::PathBuf;
use std::process::exit;

use lexopt::ValueExt as _;
use lexopt::prelude::{Long, Short};

const HELP: &str = "\
A todo service with every kind of error

Usage: todo [--port N] [--database FILE]

      --port N         Sets the port; with 0, the system chooses a free one [default: 3000]
      --database FILE  Keeps the todos in a file [default: in memory]
  -h, --help           Prints this text
  -V, --version        Prints the version";

#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) database: Option<PathBuf>,
}

impl Options {
    /// Reads the command line. Ends the program after `--help` and `--version`, and with exit code 2 after a wrong option.
    pub(crate) fn read() -> Self {
        Self::parse(lexopt::Parser::from_env()).unwrap_or_else(|problem| {
            eprintln!("todo: {problem}; --help lists the options");
            exit(2)
        })
    }

    fn parse(mut arguments: lexopt::Parser) -> Result<Self, lexopt::Error> {
        let mut options = Self { port: 3000, database: None };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse_with(port)?,
                Long("database") => options.database = Some(arguments.value()?.into()),
                Short('h') | Long("help") => {
                    println!("{HELP}");
                    exit(0)
                }
                Short('V') | Long("version") => {
                    println!("todo {}", env!("CARGO_PKG_VERSION"));
                    exit(0)
                }
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(options)
    }
}

fn port(text: &str) -> Result<u16, &'static str> {
    text.parse().map_err(|_| "a port is a number from 0 to 65535")
}
