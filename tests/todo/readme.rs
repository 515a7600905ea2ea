//! The README of the service: its commands, typed as they stand there, give what it shows, and the log that it shows.

use std::process::{Command, Stdio};

use crate::service::{Folder, Service, without_time};

const README: &str = include_str!("../../genro-exceptions/examples/todo/README.md");

/// What stands between the two fences of the only block of that language.
fn block(language: &str) -> &'static str {
    let fence = format!("```{language}\n");
    let mut parts = README.split(&fence);
    let (Some(_), Some(part), None) = (parts.next(), parts.next(), parts.next()) else {
        panic!("there is not one block in {language}");
    };
    let (block, _) = part.split_once("```").expect("the block ends");
    block
}

/// What a shell prints, without the date and with one `retry-after` for all of the minute.
fn shell(command: &str) -> String {
    let output = Command::new("sh")
        .args(["-c", command])
        .env("no_proxy", "*")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .expect("there is a shell");
    assert!(output.status.success(), "{command}: {output:?}");
    let said = String::from_utf8(output.stdout).expect("text");
    let lines = said.lines().filter(|line| !line.starts_with("date: "));
    let lines = lines.map(|line| {
        let wait = line.strip_prefix("retry-after: ");
        let within = wait.is_some_and(|wait| matches!(wait.parse(), Ok(1..=60)));
        if within { "retry-after: 60" } else { line }
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

#[test]
fn its_commands_give_what_it_shows() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("skipped: there is no curl here");
        return;
    }
    let folder = Folder::new();
    let file = folder.file("todos.db");
    let service = Service::with_database(&file);
    let file = file.to_str().expect("a path in UTF-8");

    let mut tried = 0;
    for typed in block("console").split("$ ").skip(1) {
        let (command, shown) = typed.split_once('\n').expect("the command ends");
        let here =
            command.replace("localhost:3000", &service.address).replace("/tmp/todos.db", file);
        assert_eq!(shell(&here), shown.trim(), "{command}");
        tried += 1;
    }
    assert_eq!(tried, 15);

    let logged = service.stop();
    let logged: Vec<_> = logged.iter().map(|line| without_time(line)).collect();
    let shown: Vec<_> = block("text").lines().map(without_time).collect();
    assert_eq!(logged, shown);
}
