#!/usr/bin/env python3
"""Packages both crates as for publication, and checks the contents. A new crate then depends on the unpacked archives and
runs the README's first example."""

import json
import pathlib
import subprocess
import tarfile
import tempfile

from new_crate import LIBRARY, ROOT, NewCrate, metadata, path_to
from page import first

# In the order of publication: the library depends on the macro.
PACKAGES = ["genro-exceptions-derive", "genro-exceptions"]
FILES = ["Cargo.toml", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"]
METADATA = ["description", "license", "documentation", "readme", "rust_version"]

SHOW = """
    let (head, body) = response.into_parts();
    println!("{} {}", head.status, body);
"""


def package(folder):
    """Makes the archives, each of which cargo builds from its files. Uncommitted changes may be packaged too.

    The target folder is a new one: cargo caches unpacked crates by the path of their registry, so it would otherwise build
    the library with the macro of an earlier run.
    """
    command = ["cargo", "package", "--quiet", "--locked", "--allow-dirty", "--target-dir", folder]
    for name in PACKAGES:
        command += ["-p", name]
    subprocess.run(command, cwd=ROOT, check=True)
    return pathlib.Path(folder, "package")


def unpack(archive, folder):
    """Unpacks an archive, and returns the folder with its files."""
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if not member.isfile():
                raise SystemExit(f"{archive.name}: {member.name} is not a plain file")
        tar.extractall(folder)
    return pathlib.Path(folder, archive.name.removesuffix(".crate"))


def check_files(unpacked):
    for name in FILES:
        file = unpacked / name
        if not file.is_file() or not file.stat().st_size:
            raise SystemExit(f"{unpacked.name} lacks {name}")
    for manifest in unpacked.rglob("Cargo.toml"):
        if manifest.parent != unpacked:
            raise SystemExit(f"{unpacked.name} contains another package: {manifest}")


def check_metadata(package):
    for key in METADATA:
        if not package[key]:
            raise SystemExit(f"{package['name']} has no {key}")
    # The limits of the registry.
    keywords, categories = package["keywords"], package["categories"]
    if not 1 <= len(keywords) <= 5 or any(len(word) > 20 for word in keywords) or not 1 <= len(categories) <= 5:
        raise SystemExit(f"{package['name']} has the keywords {keywords} and the categories {categories}")


def smoke(folder, library, macro):
    """Runs the README's first example in a crate that depends on the unpacked packages."""
    crate = NewCrate(folder, "packaged")
    crate.environment["CARGO_TARGET_DIR"] = str(pathlib.Path(folder, "target"))
    crate.manifest(f'genro-exceptions = {{ {path_to(library)} }}\nhttp = "1"\n'
                   f"[patch.crates-io]\ngenro-exceptions-derive = {{ {path_to(macro)} }}")
    program = first(LIBRARY / "README.md", "rust").program()
    crate.write("src/main.rs", program.rstrip().removesuffix("}") + SHOW + "}\n")
    said = crate.run()
    if said != "404 Not Found user 7 not found\n":
        raise SystemExit(f"the program prints {said!r}")
    used = json.loads(crate.cargo("metadata", "--format-version", "1").stdout)["packages"]
    used = {pathlib.Path(package["manifest_path"]).parent for package in used if package["name"] in PACKAGES}
    if used != {library, macro}:
        raise SystemExit(f"the program was built with {used}")


def main():
    for package_of_workspace in metadata()["packages"]:
        if package_of_workspace["name"] in PACKAGES:
            check_metadata(package_of_workspace)
    with tempfile.TemporaryDirectory() as folder:
        # Resolved, because cargo reports the real paths of packages.
        folder = pathlib.Path(folder).resolve()
        archives = package(folder / "target")
        unpacked = []
        for name in PACKAGES:
            [archive] = archives.glob(f"{name}-[0-9]*.crate")
            unpacked.append(unpack(archive, folder))
            check_files(unpacked[-1])
        macro, library = unpacked
        smoke(folder, library, macro)
    print("both packages are complete, and a program that depends on them works")


if __name__ == "__main__":
    main()
