"""The todo service of the examples, started for a client in Python."""

import contextlib
import subprocess

from new_crate import ROOT, metadata


@contextlib.contextmanager
def todo_service():
    """Builds and starts the service on a free port, and gives its address, such as http://127.0.0.1:3000."""
    subprocess.run(["cargo", "build", "--quiet", "--locked", "-p", "todo"], cwd=ROOT, check=True)
    program = ROOT / metadata()["target_directory"] / "debug" / "todo"
    service = subprocess.Popen(
        [program, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
    )
    try:
        yield service.stdout.readline().removeprefix("todos on ").strip()
    finally:
        service.terminate()
        service.wait()
