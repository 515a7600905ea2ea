#!/usr/bin/env python3
"""Pastes the README's first example into a new crate and runs it. A server that returns its error must send what the
README shows."""

import http.client
import subprocess
import tempfile

from new_crate import LIBRARY, ROOT, NewCrate, path_to
from page import first

README = ROOT / "README.md"

SERVER = """
async fn user(axum::extract::Path(id): axum::extract::Path<u64>) -> Result<String, UserNotFound> {
    Err(UserNotFound::new(id))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = axum::Router::new().route("/users/{id}", axum::routing::get(user));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    axum::serve(listener, app).await
}
"""


def answer(address):
    """Returns the response on the wire, without the date."""
    connection = http.client.HTTPConnection(address, timeout=20)
    connection.request("GET", "/users/7")
    response = connection.getresponse()
    lines = [f"HTTP/{response.version / 10} {response.status} {response.reason}"]
    lines += [f"{name}: {value}" for name, value in response.getheaders() if name != "date"]
    return "\n".join(lines) + "\n\n" + response.read().decode() + "\n"


def main():
    example = first(README, "rust")
    declaration, _ = example.text.split("\nlet ", 1)
    with tempfile.TemporaryDirectory() as folder:
        crate = NewCrate(folder, "newcomer")
        crate.manifest(f'genro-exceptions = {{ {path_to(LIBRARY)} }}\nhttp = "1"')
        crate.write("src/main.rs", example.program())
        crate.run()

        server = NewCrate(folder, "newcomers-server")
        server.manifest(f'genro-exceptions = {{ {path_to(LIBRARY)}, features = ["axum"] }}\naxum = "0.8"\n'
                        'tokio = { version = "1", features = ["full"] }')
        server.write("src/main.rs", declaration + SERVER)
        server.build()
        with subprocess.Popen([server.executable(server.name)], stdout=subprocess.PIPE, encoding="utf-8") as process:
            try:
                said = answer(process.stdout.readline().strip())
            finally:
                process.kill()
    shown = first(README, "text").text
    if said != shown:
        raise SystemExit(f"the README shows\n{shown}\nbut this is on the wire:\n{said}")
    print("the README's first example runs, and its response is the one in the README")


if __name__ == "__main__":
    main()
