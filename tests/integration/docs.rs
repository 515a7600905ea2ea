//! What the docs say and no example of theirs can run: numbers, links, the picture.

use std::process::Command;
use std::{env, fs};

use genro_exceptions::*;
use http::StatusCode;

const README: &str = include_str!("../../README.md");
const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../genro-exceptions");

/// What stands between the two, on one line.
fn between<'a>(text: &'a str, before: &str, behind: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{before}"));
    rest.split_once(behind).unwrap_or_else(|| panic!("{behind}")).0
}

/// The docs cannot show a file of the package, so they show the picture as a URL that holds it.
#[test]
fn the_picture_in_the_guide_is_that_of_the_file() {
    let picture =
        fs::read_to_string(format!("{LIBRARY}/src/guide/one_error.svg")).expect("the picture");
    let encoded: String = picture
        .bytes()
        .map(|byte| match byte {
            b'%' | b'#' | b'<' | b'>' | b'"' | b'(' | b')' | b'\n' | b' ' | 0x80.. => {
                format!("%{byte:02X}")
            }
            _ => char::from(byte).to_string(),
        })
        .collect();
    let definition = format!("[one-error]: data:image/svg+xml,{encoded}\n");
    let file = format!("{LIBRARY}/src/guide/one_error.md");
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&file, &definition).expect("a file to write");
    }
    assert!(
        fs::read_to_string(file).expect("the definition") == definition,
        "the picture has changed: run this test with UPDATE_SNAPSHOTS=1"
    );
}

fn link_definitions(page: &str) -> Vec<(&str, &str)> {
    let lines = page.lines().filter_map(|line| line.strip_prefix('['));
    lines.filter_map(|line| line.split_once("]: ")).collect()
}

#[test]
fn each_link_of_the_readme_is_one_of_the_docs_too() {
    let docs = fs::read_to_string(format!("{LIBRARY}/src/guide/readme_links.md")).expect("text");
    let names =
        |page| -> Vec<&str> { link_definitions(page).into_iter().map(|(name, _)| name).collect() };
    let here = names(README);
    assert!(here.len() > 3, "{here:?}");
    assert_eq!(here, names(&docs));
}

/// The README is shown in the root of the repository, in the docs and on the registry's page, which resolves relative links
/// against the folder of the package: there, none of them is right everywhere.
#[test]
fn no_link_and_no_picture_of_the_readme_is_relative() {
    let inline = README.split("](").skip(1).map(|rest| between(rest, "", ")"));
    let html = ["src=\"", "href=\""]
        .into_iter()
        .flat_map(|attribute| README.split(attribute).skip(1))
        .map(|rest| between(rest, "", "\""));
    let defined = link_definitions(README).into_iter().map(|(_, target)| target);
    let mut targets = 0;
    for target in inline.chain(html).chain(defined) {
        assert!(target.starts_with("https://") || target.starts_with('#'), "{target}");
        targets += 1;
    }
    assert!(targets > 20, "{targets}");
}

/// What the tables of these pages name.
#[test]
fn each_file_that_a_table_names_is_there() {
    let root = format!("{LIBRARY}/..");
    let mut named = 0;
    for page in ["SECURITY.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(format!("{root}/{page}")).expect("text");
        for row in text.lines().filter(|line| line.starts_with("| ")) {
            for name in row.split('`').skip(1).step_by(2) {
                let is_path = ["tests/", "genro-exceptions/", "genro-exceptions-derive/", ".ci/"]
                    .iter()
                    .any(|folder| name.starts_with(folder));
                if is_path && !name.contains(['*', '<']) {
                    assert!(fs::exists(format!("{root}/{name}")).unwrap(), "{page}: {name}");
                    named += 1;
                }
            }
        }
    }
    assert!(named > 50, "{named}");
}

/// There, a path begins in the `src` of either crate, or in the `rules/` of the macro.
#[test]
fn each_file_to_change_is_there() {
    let root = format!("{LIBRARY}/..");
    let text = fs::read_to_string(format!("{root}/CONTRIBUTING.md")).expect("text");
    let folders = [
        "",
        "genro-exceptions/src/",
        "genro-exceptions-derive/src/",
        "genro-exceptions-derive/src/rules/",
    ];
    let mut named = 0;
    for row in between(&text, "## Where to change it", "\n## ")
        .lines()
        .filter(|line| line.starts_with("| "))
    {
        for name in row.split('`').skip(1).step_by(2) {
            let is_file = [".rs", ".md", "/"].iter().any(|end| name.ends_with(end));
            if is_file && !name.contains(['*', '<', ' ']) {
                let is_there = |folder| fs::exists(format!("{root}/{folder}{name}")).unwrap();
                assert!(folders.into_iter().any(is_there), "{name}");
                named += 1;
            }
        }
    }
    assert!(named > 60, "{named}");
}

#[test]
fn the_guide_shows_the_function_that_its_examples_call() {
    let [guide, included] = ["guide.md", "wire.rs"]
        .map(|name| fs::read_to_string(format!("{LIBRARY}/src/guide/{name}")).expect("text"));
    let function = between(&included, "pub ", "\n}\n");
    assert!(guide.contains(function), "{function}");
}

/// The chapters follow each other in the order of the guide's list.
#[test]
fn each_chapter_ends_with_a_link_to_the_next() {
    let read = |name: &str| {
        fs::read_to_string(format!("{LIBRARY}/src/guide/{name}.md")).expect("a chapter")
    };
    let list = read("guide");
    let is_item =
        |line: &&str| line.split_once(". [").is_some_and(|(at, _)| at.parse::<u8>().is_ok());
    let chapters: Vec<&str> =
        list.lines().filter(is_item).map(|line| between(line, "](", ")")).collect();
    assert!(chapters.len() > 15, "{chapters:?}");
    for pair in chapters.windows(2) {
        let chapter = read(pair[0]);
        let next = chapter.lines().rfind(|line| line.starts_with("Next: "));
        let next = next.unwrap_or_else(|| panic!("{} has no next chapter", pair[0]));
        assert_eq!(between(next, "(crate::guide::", ")"), pair[1], "{}", pair[0]);
    }
}

#[test]
fn the_readme_counts_the_crates_of_the_default_build() {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into());
    let tree = Command::new(cargo)
        .args(["tree", "--locked", "--offline", "-p", "genro-exceptions", "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(LIBRARY)
        .output()
        .expect("cargo runs");
    let listed = String::from_utf8_lossy(&tree.stdout).into_owned();
    let mut crates: Vec<_> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
    crates.sort_unstable();
    crates.dedup();
    assert!(tree.status.success(), "{tree:?}");

    let said = between(README, "The default build has ", " crates");
    assert_eq!(said, crates.len().to_string(), "{crates:?}");
    let paragraph = between(README, "The default build has ", "\n\n");
    for name in crates {
        assert!(paragraph.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
#[cfg(target_pointer_width = "64")]
fn the_readme_knows_the_sizes() {
    macro_rules! check {
        ($($ty:ident)*) => {$(
            let row = between(README, concat!("\n| `", stringify!($ty), "`"), " |\n");
            let (_, said) = row.rsplit_once("| ").expect("a number");
            assert_eq!(said, size_of::<$ty>().to_string(), stringify!($ty));
        )*};
    }
    check! {
        HttpException HttpNotFound HttpProxyAuthenticationRequired Redirect WebSocketException
    }
    // "every ready type that carries no header of its own", and "the largest of the ready types"
    assert_eq!(size_of::<HttpConflict>(), size_of::<HttpNotFound>());
    assert_eq!(size_of::<HttpInternalServerError>(), size_of::<HttpNotFound>());
    for size in [
        size_of::<HttpMethodNotAllowed>(),
        size_of::<HttpUnauthorized>(),
        size_of::<HttpContentTooLarge>(),
        size_of::<HttpRangeNotSatisfiable>(),
        size_of::<HttpUpgradeRequired>(),
        size_of::<HttpTooManyRequests>(),
        size_of::<HttpServiceUnavailable>(),
    ] {
        assert!(
            (size_of::<HttpNotFound>()..=size_of::<HttpProxyAuthenticationRequired>())
                .contains(&size),
            "{size}"
        );
    }
}

/// The example before each response asserts what the response says: the example runs, the response is only shown.
#[test]
fn each_response_on_the_page_of_the_derive_is_that_of_its_example() {
    let page = fs::read_to_string(format!("{LIBRARY}/src/derive.md")).expect("text");
    let mut example = "";
    let mut shown = 0;
    for block in page.split("\n```").skip(1) {
        let Some(response) = block.strip_prefix("text\nHTTP/1.1 ") else {
            if block.contains("\nuse ") {
                example = block;
            }
            continue;
        };
        let (head, body) = response.split_once("\n\n").expect("a head and a body");
        let mut lines = head.lines();
        let said = lines.next().expect("a status");
        let status = StatusCode::from_bytes(&said.as_bytes()[..3]).expect("a status");
        assert_eq!(said, status.to_string());
        let mut expected = vec![
            format!("assert_eq!(response.status(), {});", status.as_u16()),
            format!("assert_eq!(response.body(), {body:?});"),
        ];
        for line in lines {
            if line != "content-type: text/plain; charset=utf-8" {
                expected.push(format!("{:?}", line.split_once(": ").expect("a header").1));
            }
        }
        for assertion in expected {
            assert!(example.contains(&assertion), "no {assertion} in{example}");
        }
        shown += 1;
    }
    assert!(shown > 12, "only {shown}");
}
