#!/usr/bin/env python3
"""Checks both crates with the oldest version of each dependency that their manifests allow: with the default features,
and with all features. The copy has no dev-dependencies, which would raise the versions.

It needs a nightly toolchain for one command, `cargo update -Zdirect-minimal-versions`, and builds every framework anew."""

import os
import re
import shutil
import subprocess
import tempfile
import pathlib

from new_crate import LIBRARY, ROOT

MACRO = ROOT / "genro-exceptions-derive"

# A table of a manifest, up to the next one.
TABLE = r"^\[{}\]\n(?:(?!\[).*\n)*"


def copy(folder):
    """Copies the two crates into a workspace of their own."""
    manifest = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    manifest = re.sub(r"^(default-)?members = \[[^\]]*\]\n", "", manifest, flags=re.MULTILINE)
    members = [crate.name for crate in (LIBRARY, MACRO)]
    manifest = manifest.replace("[workspace]\n", f"[workspace]\nmembers = {members}\n", 1)
    pathlib.Path(folder, "Cargo.toml").write_text(manifest, encoding="utf-8")
    for crate in (LIBRARY, MACRO):
        shutil.copytree(crate, pathlib.Path(folder, crate.name), ignore=shutil.ignore_patterns("examples", "tests"))
        file = pathlib.Path(folder, crate.name, "Cargo.toml")
        manifest = file.read_text(encoding="utf-8")
        for table in ["dev-dependencies", r"\[example\]"]:
            manifest = re.sub(TABLE.format(table), "", manifest, flags=re.MULTILINE)
        file.write_text(manifest, encoding="utf-8")


def cargo(folder, *arguments):
    subprocess.run(["cargo", *arguments], cwd=folder, env={**os.environ, "RUSTFLAGS": "--cap-lints=allow"}, check=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        copy(folder)
        cargo(folder, "+nightly", "update", "-Zdirect-minimal-versions")
        cargo(folder, "check", "--locked")
        cargo(folder, "check", "--locked", "--all-features")
    print("both crates build with the oldest versions that their manifests allow")


if __name__ == "__main__":
    main()
