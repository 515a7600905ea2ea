#!/usr/bin/env python3
"""The crates whose items stand in the library's public interface: a new major version of one of those is a new major
version of the library. In the default build that is `http`, and no other."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from new_crate import ROOT, metadata

ALLOWED = {"alloc", "core", "std", "http", "genro_exceptions_derive"}

# With this feature there is one more, which a check that works has to find.
PROBE = ("anyhow", {"anyhow"})


def documented(feature):
    """What rustdoc knows of the public interface. The format is unstable, so rustdoc, and nothing else, is told that it
    may; cargo would build all dependencies anew."""
    command = ["cargo", "rustdoc", "--quiet", "--locked", "-p", "genro-exceptions", "--lib"]
    if feature:
        command += ["--features", feature]
    command += ["--", "-Zunstable-options", "--output-format", "json"]
    with tempfile.TemporaryDirectory() as folder:
        rustdoc = pathlib.Path(folder, "rustdoc")
        rustdoc.write_text('#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc "$@"\n', encoding="utf-8")
        rustdoc.chmod(0o700)
        subprocess.run(command, cwd=ROOT, env={**os.environ, "RUSTDOC": str(rustdoc)}, check=True)
    file = pathlib.Path(metadata()["target_directory"], "doc", "genro_exceptions.json")
    return json.loads(file.read_text(encoding="utf-8"))


def mentioned(value):
    """The ids of all items that a part of the description speaks of: types, traits, re-exports."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), int) and ("path" in value or "source" in value):
            yield str(value["id"])
        for part in value.values():
            yield from mentioned(part)
    elif isinstance(value, list):
        for part in value:
            yield from mentioned(part)


def foreign_crates(feature=None):
    """The names of these crates, each with one item as the reason."""
    docs = documented(feature)
    found = {}
    for item in docs["index"].values():
        if item["crate_id"] != 0:
            continue
        for identity in mentioned(item["inner"]):
            path = docs["paths"].get(identity)
            if path and path["crate_id"] != 0:
                crate = docs["external_crates"][str(path["crate_id"])]["name"]
                found.setdefault(crate, "::".join(path["path"]))
    return found


def main():
    found = foreign_crates()
    others = {crate: item for crate, item in found.items() if crate not in ALLOWED}
    if others:
        sys.exit(f"in the public interface: {others}")
    if "http" not in found:
        sys.exit("rustdoc tells nothing of `http`: its format has changed")
    feature, expected = PROBE
    probed = foreign_crates(feature).keys() - ALLOWED
    if probed != expected:
        sys.exit(f"with the feature {feature} it finds {probed}, and should find {expected}")
    print("the public interface speaks of", *sorted(found))


if __name__ == "__main__":
    main()
