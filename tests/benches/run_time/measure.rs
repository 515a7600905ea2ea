//! Instructions, allocations, time.

use std::error::Error;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// How often a contender runs under valgrind: the difference is that of the runs, without the start of the program.
const FEW: u32 = 100;
const MANY: u32 = 600;

/// The instructions of one run of a contender.
pub(crate) fn instructions(index: usize) -> Result<u64, Box<dyn Error>> {
    // At the same time: other load does not change what they count.
    let [few, many] = [FEW, MANY].map(|times| program(index, times));
    let [few, many] = [instructions_of(few?)?, instructions_of(many?)?];
    Ok((many - few) / u64::from(MANY - FEW))
}

fn program(index: usize, times: u32) -> Result<Child, Box<dyn Error>> {
    Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(["loop", &index.to_string(), &times.to_string()])
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("valgrind: {error}").into())
}

fn instructions_of(program: Child) -> Result<u64, Box<dyn Error>> {
    let output = program.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .ok_or_else(|| format!("valgrind: {said}"))?
        .1;
    Ok(count.trim().parse()?)
}

/// What one run of a contender allocates.
pub(crate) struct Allocations {
    pub(crate) count: u64,
    /// Those that had to grow or to shrink.
    pub(crate) again: u64,
    pub(crate) bytes: u64,
}

/// What each contender allocates, counted by a program of its own: the counter would be in the way here.
pub(crate) fn allocations() -> Result<Vec<Allocations>, Box<dyn Error>> {
    let output = Command::new(env!("CARGO_BIN_EXE_allocations")).output()?;
    let mut counted = Vec::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let numbers: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        let [count, again, bytes] = numbers[..] else {
            return Err(format!("not three numbers: {line}").into());
        };
        counted.push(Allocations { count, again, bytes });
    }
    Ok(counted)
}

/// The time of one run, the median of many.
pub(crate) fn nanoseconds(run: fn()) -> u128 {
    const BATCH: u32 = 2_000;
    let mut times: Vec<_> = (0..51)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..BATCH {
                run();
            }
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2].as_nanos() / u128::from(BATCH)
}

/// How much more than the limit, with two digits.
pub(crate) fn ratio(count: u64, limit: u64) -> String {
    let hundredths = (count * 100 + limit / 2) / limit.max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
