//! What an error costs to answer, beside the best code by hand and beside what people would use instead.
//!
//! `cargo bench -p genro-exceptions-benches --bench run_time` prints the tables. It counts instructions with valgrind.

mod measure;

use std::error::Error;

use genro_exceptions_benches::cases::{Case, GROUPS};
use genro_exceptions_benches::table::{Table, grouped};

use measure::{Allocations, allocations, instructions, nanoseconds};

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds `--bench`.
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["loop", index, times] => repeat(index.parse()?, times.parse()?),
        ["list"] => list(),
        [] => tables()?,
        _ => return Err("`loop INDEX TIMES` runs one contender, `list` names them".into()),
    }
    Ok(())
}

fn tables() -> Result<(), Box<dyn Error>> {
    let mut allocations = allocations()?.into_iter();
    let mut index = 0;
    for group in GROUPS {
        println!("### {}\n", group.title);
        let mut table = Table::new([
            "case",
            "contender",
            "instructions",
            "ratio",
            "allocations",
            "reallocations",
            "bytes",
            "ns",
        ]);
        for case in group.cases {
            check(case)?;
            let mut limit = None;
            for (at, contender) in case.contenders.iter().enumerate() {
                let counted = instructions(index)?;
                let limit = *limit.get_or_insert(counted);
                let Allocations { count, again, bytes } =
                    allocations.next().ok_or("a contender was not counted")?;
                table.row([
                    if at == 0 { case.name } else { "" }.into(),
                    contender.name.to_owned(),
                    grouped(counted),
                    measure::ratio(counted, limit),
                    count.to_string(),
                    again.to_string(),
                    grouped(bytes),
                    nanoseconds(contender.run).to_string(),
                ]);
                index += 1;
            }
        }
        println!("{table}");
    }
    Ok(())
}

/// Contenders that answer something else are no contenders.
fn check(case: &Case) -> Result<(), String> {
    let mut results = case.contenders.iter().map(|contender| (contender.result)());
    let first = results.next().unwrap_or_default();
    match results.find(|result| *result != first) {
        None => Ok(()),
        Some(other) => Err(format!("{}: {first} is not {other}", case.name)),
    }
}

/// What valgrind watches.
fn repeat(index: usize, times: u32) {
    let contender =
        GROUPS.iter().flat_map(|group| group.cases).flat_map(|case| case.contenders).nth(index);
    if let Some(contender) = contender {
        for _ in 0..times {
            (contender.run)();
        }
    }
}

fn list() {
    let mut index = 0;
    for group in GROUPS {
        for case in group.cases {
            for contender in case.contenders {
                println!("{index}: {}: {}: {}", group.title, case.name, contender.name);
                index += 1;
            }
        }
    }
}
