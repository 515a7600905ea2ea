//! The table of features in the guide, against Cargo.toml and the crates in Cargo.lock.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../genro-exceptions");

fn cargo(arguments: &[&str]) -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let ran = Command::new(cargo)
        .args(arguments)
        .args(["--locked", "--offline"])
        .current_dir(LIBRARY)
        .output()
        .expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).expect("text")
}

/// A version as numbers: `1.85` and `1.85.0` are the same.
type Version = [u64; 2];

fn version(text: &str) -> Version {
    let mut parts = text.split('.').map(|part| part.parse().expect("a number"));
    [parts.next().expect("a major version"), parts.next().unwrap_or(0)]
}

struct Metadata {
    library: Value,
    /// The Rust version that a crate requires, by name and version.
    rust: BTreeMap<String, Version>,
}

impl Metadata {
    fn read() -> Self {
        let metadata: Value =
            serde_json::from_str(&cargo(&["metadata", "--format-version", "1"])).expect("JSON");
        let mut rust = BTreeMap::new();
        let mut library = Value::Null;
        for package in metadata["packages"].as_array().expect("packages") {
            let name = package["name"].as_str().expect("a name");
            let required = package["rust_version"].as_str().map_or([0, 0], version);
            rust.insert(
                format!("{name} v{}", package["version"].as_str().expect("text")),
                required,
            );
            if name == "genro-exceptions" {
                library = package.clone();
            }
        }
        Self { library, rust }
    }

    fn features(&self) -> BTreeSet<&str> {
        let all = self.library["features"].as_object().expect("features");
        all.keys()
            .map(String::as_str)
            .filter(|name| *name != "default" && !name.starts_with("__"))
            .collect()
    }

    /// The version that a manifest requires of a crate, without what is no part of compatibility: `0.8`, `1`.
    fn required(&self, name: &str) -> Vec<&str> {
        let dependencies = self.library["dependencies"].as_array().expect("dependencies");
        let of_it = dependencies.iter().filter(|dependency| dependency["name"] == name);
        of_it.map(|it| it["req"].as_str().expect("text").trim_start_matches('^')).collect()
    }

    /// The Rust version that a feature requires with the crates in Cargo.lock.
    fn rust_of(&self, feature: &str) -> Version {
        let tree = cargo(&[
            "tree",
            "-p",
            "genro-exceptions",
            "--features",
            feature,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]);
        let crates =
            tree.lines().map(|line| line.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" "));
        crates
            .map(|it| *self.rust.get(&it).unwrap_or_else(|| panic!("{it}")))
            .max()
            .expect("crates")
    }
}

/// `serde 1, serde_json 1`, without what is in parentheses.
fn crates(cell: &str) -> impl Iterator<Item = (&str, &str)> {
    let cell = cell.split(" (").next().expect("a first part");
    let named = cell.split(", ").filter(|one| *one != "no other crate");
    named.map(|one| one.split_once(' ').expect("a name and a version"))
}

#[test]
fn the_guide_lists_every_feature_with_its_versions() {
    let file = format!("{LIBRARY}/src/guide/features.md");
    let page = fs::read_to_string(&file).expect("the page");
    let metadata = Metadata::read();
    let mut written = BTreeSet::new();
    let mut right = page.clone();
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let [feature, works_with, _rust, adds] =
            row.trim_matches(['|', ' ']).split(" | ").collect::<Vec<_>>()[..]
        else {
            panic!("{row}");
        };
        let name = feature.trim_matches('`');
        assert!(written.insert(name.to_owned()), "{name} twice");
        for (crate_name, version) in crates(works_with) {
            let required = metadata.required(crate_name);
            let is_it = |required: &&str| {
                required
                    .strip_prefix(version)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            assert!(required.iter().any(is_it), "{name}: {crate_name} {version}, not {required:?}");
        }
        let [major, minor] = metadata.rust_of(name);
        let row_as_it_is = format!("| {feature} | {works_with} | {major}.{minor} | {adds} |");
        right = right.replace(row, &row_as_it_is);
    }
    assert_eq!(written, metadata.features().into_iter().map(str::to_owned).collect());

    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(file, &right).expect("a file to write");
        return;
    }
    assert_eq!(page, right, "run this test with UPDATE_SNAPSHOTS=1 to update the Rust versions");
}

/// `llms.txt` names the features too, and the frameworks with their versions.
#[test]
fn the_grammar_on_one_page_names_every_feature() {
    let page = fs::read_to_string(format!("{LIBRARY}/../llms.txt")).expect("the page");
    let (_, rest) = page.split_once("\nFeatures, ").expect("the paragraph");
    let paragraph = rest.split("\n\n").next().expect("its end");
    let written: BTreeSet<&str> = paragraph.split('`').skip(1).step_by(2).collect();
    assert_eq!(written, Metadata::read().features());
}

/// A row has the status and the type.
#[test]
fn the_grammar_on_one_page_lists_every_ready_type() {
    let page = fs::read_to_string(format!("{LIBRARY}/../llms.txt")).expect("the page");
    let table = fs::read_to_string(format!("{LIBRARY}/src/ready/table.rs")).expect("the table");
    let declared: Vec<(u16, &str)> = table
        .lines()
        .filter_map(|line| {
            let (status, rest) = line.trim().split_once(' ')?;
            Some((status.parse().ok()?, rest.split(' ').next()?))
        })
        .collect();
    let written: Vec<(u16, &str)> = page
        .lines()
        .filter_map(|line| {
            let (status, rest) = line.strip_prefix("| ")?.split_once(" | `")?;
            Some((status.parse().ok()?, rest.split('`').next()?))
        })
        .collect();
    assert!(declared.len() > 30);
    assert_eq!(written, declared);
}
