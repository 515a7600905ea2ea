//! Cargo, run on a generated crate, and what it costs.

use std::error::Error;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use nix::sys::resource::{UsageWho, getrusage};

/// A generated crate, and where its build goes.
pub(crate) struct Project {
    pub(crate) folder: PathBuf,
    /// What its program is called.
    pub(crate) program: String,
    pub(crate) target: PathBuf,
}

impl Project {
    /// Runs cargo in the crate and returns what it prints.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            // The whole crate each time, and the flags of no profile but cargo's own.
            .env("CARGO_INCREMENTAL", "0")
            // What a developer's shell or `cargo bench` has set is for other builds.
            .env_remove("RUSTFLAGS")
            // Expansion is printed by an unstable flag.
            .env("RUSTC_BOOTSTRAP", "1");
        run(&mut cargo)
    }

    /// The CPU time of the same, in the processes of cargo and of all compilers, after the source has changed.
    pub(crate) fn time(&self, arguments: &[&str]) -> Result<Duration, Box<dyn Error>> {
        let source = File::options().append(true).open(self.folder.join("src/lib.rs"))?;
        source.set_modified(SystemTime::now())?;
        let before = user_time()?;
        self.cargo(arguments)?;
        Ok(user_time()?.saturating_sub(before))
    }

    /// The bytes of the section `.text` of the release build.
    pub(crate) fn text_section(&self) -> Result<u64, Box<dyn Error>> {
        let program = self.target.join("release").join(&self.program);
        let sections = run(Command::new("size").arg("-A").arg(program))?;
        let size = sections
            .lines()
            .filter_map(|line| line.strip_prefix(".text "))
            .find_map(|rest| rest.split_whitespace().next());
        Ok(size.ok_or("`size` names no section .text")?.parse()?)
    }

    /// An empty folder for the builds.
    pub(crate) fn clean(&self) -> Result<(), Box<dyn Error>> {
        if self.target.exists() {
            fs::remove_dir_all(&self.target)?;
        }
        Ok(())
    }
}

/// A folder below cargo's for what benchmarks leave behind.
pub(crate) fn scratch(name: impl AsRef<Path>) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The CPU time, in user mode, of all processes that this one has started and that have ended.
fn user_time() -> Result<Duration, Box<dyn Error>> {
    let time = getrusage(UsageWho::RUSAGE_CHILDREN)?.user_time();
    let micros = time.tv_sec() * 1_000_000 + time.tv_usec();
    Ok(Duration::from_micros(micros.try_into()?))
}

fn run(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let program = Path::new(command.get_program());
    let name = program.file_name().map(OsStr::to_os_string);
    let output = command.output().map_err(|error| format!("{name:?}: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{name:?}: {}: {said}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
