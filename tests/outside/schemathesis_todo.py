#!/usr/bin/env python3
"""Sends generated requests to the todo service, and fails if an answer is not in the document that it serves: its status,
its content type, its headers and its body.

The document is that of utoipa, and its errors come from their declarations. The run is bounded: half a minute at most.

It needs the package in schemathesis_todo.txt. `.ci/run` installs it; by hand:

    python3 -m venv /tmp/schemathesis && /tmp/schemathesis/bin/pip install -r tests/outside/schemathesis_todo.txt
    /tmp/schemathesis/bin/python tests/outside/schemathesis_todo.py
"""

import re
import subprocess
import sys
import tempfile

from todo_service import todo_service

CHECKS = ["status_code", "content_type", "response_headers", "response_schema"]

# With and without the token of a user: without it, every answer is a 401.
USERS = [["--header", "authorization: Bearer wonderland"], []]


def run(address, user, folder):
    """Runs the command line of Schemathesis, and returns the number of requests."""
    checks = ",".join([f"{check}_conformance" for check in CHECKS] + ["not_a_server_error"])
    command = [sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()", "run"]
    command += [f"{address}/openapi.json", *user, "--checks", checks, "--phases", "coverage,fuzzing"]
    command += ["--max-examples", "10", "--max-time", "15", "--seed", "1", "--generation-database", "none", "--no-color"]
    result = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    counted = re.search(r"(\d+) generated, (\d+) passed", result.stdout)
    if result.returncode != 0 or not counted or counted[1] != counted[2]:
        sys.exit(result.stdout + result.stderr)
    return int(counted[1])


def main():
    with todo_service() as address, tempfile.TemporaryDirectory() as folder:
        requests = [run(address, user, folder) for user in USERS]
    if min(requests) < 20:
        sys.exit(f"too few requests: {requests}")
    print(f"{sum(requests)} requests, and every answer is in the document")


if __name__ == "__main__":
    main()
