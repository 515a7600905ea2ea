//! The tables.

use std::collections::BTreeSet;
use std::error::Error;
use std::time::Duration;

use genro_exceptions_benches::table::{Table, grouped};

use crate::cargo::{Project, scratch};
use crate::flavour::Flavour;
use crate::generated::{self, Types};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// How often each is built; the fastest counts, since other work on the machine only adds.
const RUNS: usize = 3;
const COUNTS: [usize; 3] = [100, 400, 1_000];
const VARIANTS: [usize; 4] = [10, 100, 1_000, 3_000];
/// thiserror, beside which the others stand.
const REFERENCE: Flavour = Flavour::Thiserror;
const ERRORS: [Flavour; 4] =
    [Flavour::Genro, Flavour::SameItems, Flavour::Thiserror, Flavour::ByHand];

/// `cargo check` of many types.
pub(crate) fn check() -> Outcome {
    println!("### `cargo check`, user CPU in ms\n");
    let projects = projects(&Flavour::ALL, COUNTS.map(Types::Mixed))?;
    let measured = fastest(&projects, &["check", "--lib", "--quiet", "--offline"])?;
    print_slopes(&Flavour::ALL, &measured, "ms a type", milliseconds);
    Ok(())
}

/// `cargo build --release` of many types, and the machine code that it makes.
pub(crate) fn release() -> Outcome {
    let projects = projects(&ERRORS, COUNTS.map(Types::Mixed))?;
    let measured = fastest(&projects, &["build", "--release", "--quiet", "--offline"])?;
    println!("### Section `.text` of a program that uses all types\n");
    let sizes: Outcome<Vec<Vec<u64>>> =
        projects.iter().map(|row| row.iter().map(Project::text_section).collect()).collect();
    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
    print_slopes(&ERRORS, &sizes?, "bytes a type", |size| size as f64);

    println!("### `cargo build --release` of that program, user CPU in ms\n");
    print_slopes(&ERRORS, &measured, "ms a type", milliseconds);
    Ok(())
}

/// The lines that the compiler reads after expansion.
pub(crate) fn expansion() -> Outcome {
    println!("### Lines after expansion\n");
    let projects = projects(&Flavour::ALL, [Types::Mixed(100)])?;
    let mut table = Table::new(["flavour", "100 types", "ratio"]);
    let mut lines = Vec::new();
    for row in &projects {
        let expanded = row[0].cargo(&[
            "rustc",
            "--lib",
            "--profile=check",
            "--quiet",
            "--offline",
            "--",
            "-Zunpretty=expanded",
        ])?;
        lines.push(expanded.lines().filter(|line| !line.trim().is_empty()).count());
    }
    let reference = lines[position(&Flavour::ALL)];
    for (flavour, lines) in Flavour::ALL.iter().zip(lines) {
        #[expect(clippy::cast_precision_loss, reason = "lines are far below 2^53")]
        let ratio = lines as f64 / reference as f64;
        table.row([flavour.to_string(), grouped(lines as u64), format!("{ratio:.2}")]);
    }
    println!("{table}");
    Ok(())
}

/// `cargo check` of one enum.
pub(crate) fn one_enum() -> Outcome {
    println!("### `cargo check` of one enum, user CPU\n");
    let projects = projects(&ERRORS, VARIANTS.map(Types::OneEnum))?;
    let measured = fastest(&projects, &["check", "--lib", "--quiet", "--offline"])?;
    let mut head = vec!["flavour".to_owned()];
    head.extend(VARIANTS.map(|variants| format!("{} variants", grouped(variants as u64))));
    head.push("µs a variant, 1,000 to 3,000".into());
    head.push("ratio at 3,000".into());
    let mut table = Table::new(head);
    let reference = measured[position(&ERRORS)][3];
    for (flavour, times) in ERRORS.iter().zip(&measured) {
        let mut row = vec![flavour.to_string()];
        row.extend(times.iter().map(|time| format!("{} ms", time.as_millis())));
        let step = times[3].saturating_sub(times[2]).as_micros() / 2_000;
        row.push(step.to_string());
        row.push(format!("{:.2}", times[3].div_duration_f64(reference)));
        table.row(row);
    }
    println!("{table}");
    Ok(())
}

/// A first build, dependencies and all.
pub(crate) fn cold() -> Outcome {
    println!("### First `cargo build` of one type, with the dependencies\n");
    let mut projects = projects(&ERRORS, [Types::Mixed(1)])?;
    for row in &mut projects {
        row[0].target = row[0].folder.join("target");
    }
    let mut fastest = vec![Duration::MAX; ERRORS.len()];
    let arguments = ["build", "--lib", "--quiet", "--offline"];
    for _ in 0..RUNS {
        for (row, fastest) in projects.iter().zip(&mut fastest) {
            row[0].clean()?;
            *fastest = row[0].time(&arguments)?.min(*fastest);
        }
    }
    let reference = fastest[position(&ERRORS)];
    let mut table = Table::new(["flavour", "user CPU", "ratio", "crates in the tree"]);
    for ((flavour, row), time) in ERRORS.iter().zip(&projects).zip(fastest) {
        let tree =
            row[0].cargo(&["tree", "--offline", "--prefix=none", "--format={p}", "-e=normal"])?;
        let crates: BTreeSet<&str> =
            tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
        table.row([
            flavour.to_string(),
            format!("{} ms", time.as_millis()),
            format!("{:.2}", time.div_duration_f64(reference)),
            // Without the generated one itself.
            (crates.len() - 1).to_string(),
        ]);
    }
    println!("{table}");
    Ok(())
}

/// Crates of each flavour, one row a flavour; they share a target directory, and so the builds of their dependencies.
fn projects<const N: usize>(flavours: &[Flavour], types: [Types; N]) -> Outcome<Vec<Vec<Project>>> {
    let mut rows = Vec::new();
    for flavour in flavours {
        let mut row = Vec::new();
        for types in types {
            let program = generated::crate_name(*flavour, types);
            let folder = scratch(&program);
            generated::write(&folder, *flavour, types)?;
            row.push(Project { folder, program, target: scratch("target") });
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The time of each, the fastest of some runs in which they take turns.
fn fastest(projects: &[Vec<Project>], arguments: &[&str]) -> Outcome<Vec<Vec<Duration>>> {
    for project in projects.iter().flatten() {
        // The dependencies are built before.
        project.cargo(arguments)?;
    }
    let mut fastest: Vec<Vec<Duration>> =
        projects.iter().map(|row| vec![Duration::MAX; row.len()]).collect();
    for _ in 0..RUNS {
        for (row, times) in projects.iter().zip(&mut fastest) {
            for (project, time) in row.iter().zip(times) {
                *time = project.time(arguments)?.min(*time);
            }
        }
    }
    Ok(fastest)
}

/// Prints what each number of types costs, and what one type more does: the slope from the fewest to the most.
fn print_slopes<T: Copy>(
    flavours: &[Flavour],
    measured: &[Vec<T>],
    unit: &str,
    figure: impl Fn(T) -> f64,
) {
    let mut head = vec!["flavour".to_owned(), unit.into(), "ratio".into()];
    head.extend(COUNTS.map(|count| format!("{} types", grouped(count as u64))));
    let mut table = Table::new(head);
    #[expect(clippy::cast_precision_loss, reason = "there are not 2^53 types")]
    let types = (COUNTS[2] - COUNTS[0]) as f64;
    let slope = |row: &[T]| (figure(row[2]) - figure(row[0])) / types;
    let reference = slope(&measured[position(flavours)]);
    for (flavour, row) in flavours.iter().zip(measured) {
        let slope = slope(row);
        let mut cells =
            vec![flavour.to_string(), format!("{slope:.2}"), format!("{:.2}", slope / reference)];
        cells.extend(row.iter().map(|cost| format!("{:.0}", figure(*cost))));
        table.row(cells);
    }
    println!("{table}");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn position(flavours: &[Flavour]) -> usize {
    flavours.iter().position(|flavour| *flavour == REFERENCE).unwrap_or_default()
}
