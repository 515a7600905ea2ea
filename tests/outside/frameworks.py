#!/usr/bin/env python3
"""Creates the service of each page of `guide/frameworks/`, with the dependencies that it names and no others, starts it, and
compares its responses with the chapter.

`.ci/run` does not call it, because it builds each framework with its default features: the tests of `tests/conformance`
run the same code. Names of pages, such as `poem`, select them."""

import json
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from new_crate import LIBRARY, NewCrate, path_to

PAGES = LIBRARY / "src/guide/frameworks"
CHAPTER = (LIBRARY / "src/guide/frameworks.md").read_text(encoding="utf-8")
# The page of Rocket uses its default, which has another port.
PORTS = {"rocket": 8000}


def dependencies(page):
    """Returns the dependencies on the page, with the library of the workspace."""
    [block] = re.findall(r"```toml\n\[dependencies\]\n(.*?)```", page, re.DOTALL)
    return block.replace('{ version = "0.1"', f"{{ {path_to(LIBRARY)}", 1)


def exchanges():
    """Returns each path, content and response of the chapter."""
    block = CHAPTER.split("```text\n", 1)[1].split("```", 1)[0]
    for path, content, body in re.findall(r"^\$ curl localhost:3000(\S+)(.*)\n(.*)$", block, re.MULTILINE):
        content = re.search(r"-d '(.*)'", content)
        yield path, content and content[1], json.loads(body)


def ask(port, path, content):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", content and content.encode())
    if content:
        request.add_header("content-type", "application/json")
    for _ in range(100):
        try:
            with urllib.request.urlopen(request, timeout=20) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            return error.read()
        except urllib.error.URLError:
            # It does not listen yet.
            time.sleep(0.1)
    sys.exit(f"nothing listens on port {port}")


def check(name, folder):
    crate = NewCrate(folder, f"service-{name.replace('_', '-')}")
    crate.manifest(dependencies((PAGES / f"{name}.md").read_text(encoding="utf-8")))
    crate.write("src/main.rs", (PAGES / f"{name}.rs").read_text(encoding="utf-8"))
    crate.build()
    with subprocess.Popen([crate.executable(crate.name)], cwd=folder, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, encoding="utf-8") as process:
        try:
            for path, content, expected in exchanges():
                body = ask(PORTS.get(name, 3000), path, content)
                if json.loads(body) != expected:
                    sys.exit(f"{name} answers {path} with {body}")
        finally:
            process.kill()
        log = process.stderr.read()
    if "the report cannot be read: No such file" not in log:
        sys.exit(f"{name} logs\n{log}")


def main():
    names = sys.argv[1:] or sorted(file.stem for file in PAGES.glob("*.rs"))
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            check(name, folder)
    print("these services answer as the guide says:", *names)


if __name__ == "__main__":
    main()
