#!/usr/bin/env python3
"""Lists the crates whose items are in the library's public interface. A new major version of one of them requires a new
major version of the library. In the default build, `http` is the only one."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from new_crate import ROOT, metadata

ALLOWED = {"alloc", "core", "std", "http", "genro_exceptions_derive"}

# This feature adds a crate, which proves that the check finds it.
PROBE = ("anyhow", {"anyhow"})


def documented(feature):
    """Returns rustdoc's description of the public interface. Its format is unstable, so rustdoc alone runs with unstable
    features; for cargo, that would rebuild all dependencies. Warnings are no concern here: with few features, a link to an
    item of another feature has no target."""
    command = ["cargo", "rustdoc", "--quiet", "--locked", "-p", "genro-exceptions", "--lib"]
    if feature:
        command += ["--features", feature]
    command += ["--", "-Zunstable-options", "--output-format", "json"]
    with tempfile.TemporaryDirectory() as folder:
        rustdoc = pathlib.Path(folder, "rustdoc")
        rustdoc.write_text('#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc "$@"\n', encoding="utf-8")
        rustdoc.chmod(0o700)
        environment = {**os.environ, "RUSTDOC": str(rustdoc), "RUSTDOCFLAGS": "--cap-lints=allow"}
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
    file = pathlib.Path(metadata()["target_directory"], "doc", "genro_exceptions.json")
    return json.loads(file.read_text(encoding="utf-8"))


def mentioned(value):
    """Yields the ids of all items that a part of the description mentions: types, traits, re-exports."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), int) and ("path" in value or "source" in value):
            yield str(value["id"])
        for part in value.values():
            yield from mentioned(part)
    elif isinstance(value, list):
        for part in value:
            yield from mentioned(part)


def foreign_crates(feature=None):
    """Returns the names of these crates, each with one of its items."""
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
        sys.exit("rustdoc does not mention `http`: its format has changed")
    feature, expected = PROBE
    probed = foreign_crates(feature).keys() - ALLOWED
    if probed != expected:
        sys.exit(f"with the feature {feature}, the check finds {probed} instead of {expected}")
    print("crates in the public interface:", *sorted(found))


if __name__ == "__main__":
    main()
