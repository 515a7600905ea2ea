#!/usr/bin/env python3
"""Validates the OpenAPI documents: the snapshots of the four crates, and what the todo service serves.

It needs the package in openapi_documents.txt. `.ci/run` installs it; by hand:

    python3 -m venv /tmp/documents && /tmp/documents/bin/pip install -r tests/outside/openapi_documents.txt
    /tmp/documents/bin/python tests/outside/openapi_documents.py
"""

import json
import sys
import urllib.request

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from new_crate import ROOT
from todo_service import todo_service

VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}


def documents():
    """The name and the text of each document."""
    for file in sorted((ROOT / "tests" / "openapi" / "snapshots").glob("*.json")):
        yield file.stem, file.read_text(encoding="utf-8")
    with todo_service() as address:
        with urllib.request.urlopen(f"{address}/openapi.json", timeout=20) as response:
            yield "todo", response.read()


def main():
    names = []
    for name, text in documents():
        document = json.loads(text)
        version = document["openapi"].rsplit(".", 1)[0]
        mistakes = [error.message for error in VALIDATORS[version](document).iter_errors()]
        if mistakes:
            sys.exit(f"{name} is no document of OpenAPI {version}: {mistakes}")
        names.append(f"{name} ({document['openapi']})")
    if len(names) != 5:
        sys.exit(f"five documents are expected: {names}")
    print("valid:", ", ".join(names))


if __name__ == "__main__":
    main()
