#!/usr/bin/env python3
"""Creates a service from `template/` in a new folder, as `cargo generate` does. It must be formatted, without a warning
of clippy, and pass its own test. Started, it must answer with its envelope, and keep causes in the log."""

import http.client
import json
import os
import re
import subprocess
import tempfile
import tomllib

from new_crate import LIBRARY, ROOT, NewCrate, path_to

TEMPLATE = ROOT / "template"
MACRO = ROOT / "genro-exceptions-derive"

# Method, path and content of a request; status and body of its response.
EXCHANGES = [
    ("GET", "/users/7", None, 404, {"error": {"code": "USER_NOT_FOUND", "message": "user 7 not found"}}),
    ("POST", "/users", {"name": "ada"}, 201, {"name": "ada"}),
    ("GET", "/users/1", None, 200, {"name": "ada"}),
    ("POST", "/users", {"name": "ada"}, 409, {"error": {"code": "NAME_TAKEN", "message": "the name ada is taken"}}),
    ("GET", "/report", None, 500, {"error": {"code": "REPORT", "message": "the report cannot be read"}}),
    ("GET", "/nowhere", None, 404, {"error": {"code": None, "message": "Not Found"}}),
]


def rendered(name):
    """Yields the path and the text of each file of the new project."""
    included = tomllib.loads((TEMPLATE / "cargo-generate.toml").read_text(encoding="utf-8"))["template"]["include"]
    for file in sorted(TEMPLATE.rglob("*")):
        if file.is_dir() or file.name == "cargo-generate.toml":
            continue
        path = file.relative_to(TEMPLATE).as_posix().removesuffix(".liquid")
        text = file.read_text(encoding="utf-8")
        if path in included:
            text = text.replace("{{project-name}}", name)
            if left := re.findall(r"\{\{.*|\{%.*", text):
                raise SystemExit(f"{path} has another placeholder: {left}")
        yield path, text


def create(folder):
    """Creates the project; instead of the published library, it takes that of the workspace."""
    crate = NewCrate(folder, "rendered-service")
    for path, text in rendered(crate.name):
        crate.write(path, text)
    crate.manifest(f"[patch.crates-io]\ngenro-exceptions = {{ {path_to(LIBRARY)} }}\n"
                   f"genro-exceptions-derive = {{ {path_to(MACRO)} }}")
    return crate


def check(crate):
    for command in [["fmt", "--check"], ["clippy", "--quiet", "--all-targets", "--", "-D", "warnings"],
                    ["test", "--quiet"]]:
        ran = crate.cargo(*command)
        if ran.returncode != 0:
            raise SystemExit(f"cargo {' '.join(command)} fails:\n{ran.stdout}{ran.stderr}")


def send(address, method, path, content):
    """Returns the status, the headers and the body of a response."""
    connection = http.client.HTTPConnection(address, timeout=20)
    body = json.dumps(content) if content else None
    connection.request(method, path, body, {"content-type": "application/json"} if content else {})
    response = connection.getresponse()
    return response.status, response.headers, response.read().decode()


def check_responses(program, folder):
    """Sends the requests to the service, and returns its log."""
    environment = {**os.environ, "PORT": "0", "NO_COLOR": "1", "RUST_LOG": "debug"}
    with subprocess.Popen([program], cwd=folder, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            address = process.stdout.readline().strip().rsplit("/", 1)[1]
            for method, path, content, *expected in EXCHANGES:
                status, headers, body = send(address, method, path, content)
                if [status, json.loads(body)] != expected or headers["content-type"] != "application/json":
                    raise SystemExit(f"{method} {path} is answered with {status}\n{headers}{body}")
            _, _, document = send(address, "GET", "/openapi.json", None)
            described = sorted(json.loads(document)["paths"]["/users/{id}"]["get"]["responses"])
            if described[0] != "200" or not {"404", "409", "500"} <= set(described):
                raise SystemExit(f"the document describes {described}")
            # The text is that of axum, the envelope that of the service.
            status, _, body = send(address, "POST", "/users", {"age": 36})
            error = json.loads(body)["error"]
            if status != 422 or "missing field `name`" not in error["message"]:
                raise SystemExit(f"a wrong body is answered with {status}: {body}")
        finally:
            process.kill()
        return process.stdout.read()


def main():
    with tempfile.TemporaryDirectory() as folder:
        crate = create(folder)
        check(crate)
        crate.build()
        log = check_responses(crate.executable(crate.name), crate.folder)
        for part in ["ERROR", "the report cannot be read: No such file or directory", "DEBUG", "user 7 not found"]:
            if part not in log:
                raise SystemExit(f"the log lacks {part!r}:\n{log}")
        files = sorted(path for path, _ in rendered(crate.name))
    print("a service from the template builds, answers and logs:", *files)


if __name__ == "__main__":
    main()
