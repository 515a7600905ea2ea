#!/usr/bin/env python3
"""Opens the page at /docs of the todo service in headless Chromium, and writes a screenshot: swagger_page.py FILE.png

Run it by hand and look at the picture. The page must show each operation, and the errors of one, and load nothing from elsewhere: every other
host is out of reach for the browser. It needs `chromium`, a package of Debian.
"""

import pathlib
import subprocess
import sys
import tempfile

from todo_service import todo_service

OPERATIONS = ["GET", "POST", "PUT", "DELETE"]
ERRORS = ["TodoError::TokenMissing", "TodoError::TitleTaken", "TOO_MANY_CHANGES", "retry-after"]

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--virtual-time-budget=20000",
    "--window-size=1200,6000",
]


def chromium(page, *flags):
    with tempfile.TemporaryDirectory() as folder:
        command = ["chromium", *FLAGS, f"--user-data-dir={folder}", *flags, page]
        result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=True)
    return result.stdout


def main():
    file = pathlib.Path(sys.argv[1]).absolute()
    with todo_service() as address:
        page = f"{address}/docs/#/todos/create"
        shown = chromium(page, "--dump-dom")
        absent = [name for name in OPERATIONS if f'opblock-summary-method">{name}<' not in shown]
        absent += [name for name in ERRORS if name not in shown]
        if absent:
            sys.exit(f"the page does not show {absent}")
        chromium(page, f"--screenshot={file}")
    print(f"the page shows {', '.join(OPERATIONS + ERRORS)}: look at {file}")


if __name__ == "__main__":
    main()
