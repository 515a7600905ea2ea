#!/usr/bin/env python3
"""Builds every example and runs its command line: `--help` and `--version` end with code 0, a wrong option is one line and
code 2. The example of each framework then serves its three routes, with the same responses and log."""

import http.client
import json
import pathlib
import subprocess

from new_crate import ROOT, metadata

EXAMPLES = ROOT / "genro-exceptions" / "examples"

# The three routes: status and body, and whether there is a challenge.
ROUTES = [
    ("/users/7", 404, "user 7 not found", None),
    ("/admin", 401, "Unauthorized", 'Bearer realm="admin"'),
    ("/report", 500, "the report cannot be read", None),
]
LOG = [
    "404 Not Found: user 7 not found\n",
    "401 Unauthorized: Unauthorized\n",
    "500 Internal Server Error: the report cannot be read: No such file or directory (os error 2)\n",
]


def built():
    """Builds all examples, together with the workspace, as its tests are: so their dependencies have the same features.
    Returns the executables by name, and the names of those of the frameworks."""
    packages = {package["name"]: package for package in metadata()["packages"]}
    frameworks = packages["genro-exceptions-frameworks"]
    features = [f"{frameworks['name']}/{feature}" for feature in frameworks["features"]]
    features += ["genro-exceptions/axum", "genro-exceptions/json"]
    command = ["cargo", "build", "--quiet", "--locked", "--workspace", "--bins", "--examples",
               "--features", ",".join(features), "--message-format", "json-render-diagnostics"]
    said = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    messages = [message for line in said.splitlines() if (message := json.loads(line)).get("executable")]
    found = {message["target"]["name"]: message["executable"] for message in messages
             if EXAMPLES in pathlib.Path(message["target"]["src_path"]).parents}
    return found, {target["name"] for target in frameworks["targets"]}


def run(name, program, *arguments):
    """Returns the exit code and the two outputs of a program that ends by itself."""
    try:
        ran = subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
                             timeout=20, check=False)
    except subprocess.TimeoutExpired:
        raise SystemExit(f"{name} {arguments} does not end") from None
    return ran.returncode, ran.stdout, ran.stderr


def check_command_line(name, program, version):
    for option in ["--help", "-h"]:
        code, out, err = run(name, program, option)
        if (code, err) != (0, "") or not all(part in out for part in [f"\nUsage: {name}", "--help", "--version"]):
            raise SystemExit(f"{name} {option} ends with {code}:\n{out}{err}")
    for option in ["--version", "-V"]:
        said = run(name, program, option)
        if said != (0, f"{name} {version}\n", ""):
            raise SystemExit(f"{name} {option}: {said}")
    for option in ["--no-such-option", "-x", "a\nb"]:
        code, out, err = run(name, program, option)
        word = option.split("\n")[0]
        if (code, out) != (2, "") or err.count("\n") != 1 or not err.startswith(f"{name}: ") or word not in err:
            raise SystemExit(f"{name} {option} ends with {code}:\n{out}{err}")


def check_routes(name, program):
    with subprocess.Popen([program, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          encoding="utf-8") as process:
        try:
            address = process.stdout.readline().strip().removeprefix("http://")
            for path, *expected in ROUTES:
                connection = http.client.HTTPConnection(address, timeout=20)
                connection.request("GET", path)
                response = connection.getresponse()
                found = [response.status, response.read().decode(), response.getheader("www-authenticate")]
                if found != expected:
                    raise SystemExit(f"{name}: {path} is answered with {found}")
            for line in LOG:
                if (said := process.stderr.readline()) != line:
                    raise SystemExit(f"{name} logs {said!r} instead of {line!r}")
        finally:
            process.kill()


def main():
    version = metadata()["packages"][0]["version"]
    programs, frameworks = built()
    if missing := frameworks - programs.keys() | {"quickstart", "todo", "both"} - programs.keys():
        raise SystemExit(f"not built: {missing}")
    for name, program in sorted(programs.items()):
        check_command_line(name, program, version)
        if name in frameworks:
            check_routes(name, program)
    print("the command line of each example works, and each framework serves its routes:", *sorted(programs))


if __name__ == "__main__":
    main()
