//! The options of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

/// `--port N`: 3000 by default, any free port for 0. `--database FILE`: in memory by default.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) database: Option<PathBuf>,
}

impl Options {
    pub(crate) fn of(mut arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Self { port: 3000, database: None };
        while let Some(name) = arguments.next() {
            let value = arguments.next();
            match (&*name.to_string_lossy(), value) {
                ("--port", Some(port)) => {
                    let port = port.to_string_lossy();
                    let bad = |_| format!("{port:?} is not a port, 0 to 65535");
                    options.port = port.parse().map_err(bad)?;
                }
                ("--database", Some(file)) => options.database = Some(file.into()),
                (name, _) => {
                    return Err(format!(
                        "the arguments are --port N and --database FILE, not {name:?}"
                    ));
                }
            }
        }
        Ok(options)
    }
}
