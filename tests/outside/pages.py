#!/usr/bin/env python3
"""Pastes every example of the README and of the derive's page into a separate program in a new crate. Each must run or, if
it is marked `compile_fail`, must not compile."""

import json
import re
import shutil
import subprocess
import tempfile

from new_crate import LIBRARY, ROOT, NewCrate, metadata, path_to
from page import blocks

PAGES = [ROOT / "README.md", LIBRARY / "src/derive.md"]

# A name that is not in scope: then the example fails for another reason than the one it shows.
NOT_IN_SCOPE = re.compile(r"error(\[E04(05|12|22|25|32|33|63)\])?: (cannot find|unresolved|failed to resolve)")


def examples():
    """Yields the name and the block of each example."""
    for page in PAGES:
        for block in blocks(page):
            if block.is_rust:
                yield f"{page.stem}_line_{block.line}".lower(), block


def dependencies(code):
    """Returns the manifest lines for the crates that the code uses, with the library's versions and features."""
    [library] = [package for package in metadata()["packages"] if package["name"] == "genro-exceptions"]
    lines = {}
    # Dev-dependencies come last, because they have the features that the docs need.
    for dependency in sorted(library["dependencies"], key=lambda dependency: dependency["kind"] or ""):
        name = dependency["name"]
        if not name.startswith("genro-") and re.search(rf"\b{name.replace('-', '_')}::", code):
            default = json.dumps(dependency["uses_default_features"])
            features = json.dumps(dependency["features"])
            lines[name] = (f'{name} = {{ version = "{dependency["req"]}", default-features = {default}, '
                           f"features = {features} }}")
    # The features that a block names in a `cfg`, and those of the frameworks that it uses.
    said = set(re.findall(r'feature = "([\w-]+)"', code)) | lines.keys()
    # The attributes that need the feature `json`; their sections name it.
    if re.search(r"#\[(problem|extension|instance)\b|\bProblem\b|\bJsonFormat\b", code):
        said.add("json")
    features = sorted(said & library["features"].keys())
    mirrored = [f'{feature} = ["genro-exceptions/{feature}"]' for feature in features]
    return "\n".join([f"genro-exceptions = {{ {path_to(LIBRARY)} }}", *lines.values(),
                      "[features]", f"default = {json.dumps(features)}", *mirrored])


def main():
    found = dict(examples())
    if not found:
        raise SystemExit("no examples")
    fails = []
    with tempfile.TemporaryDirectory() as folder:
        crate = NewCrate(folder, "pages")
        # Examples may include files of the guide.
        shutil.copytree(LIBRARY / "src/guide", crate.folder / "src/guide")
        crate.manifest(dependencies("".join(block.program() for block in found.values())))
        for name, block in found.items():
            kind = "examples" if "compile_fail" in block.words else "src/bin"
            crate.write(f"{kind}/{name}.rs", block.program())
        crate.build("--bins")
        for name, block in found.items():
            if "compile_fail" in block.words:
                # `check` does not evaluate the constants of generic types.
                built = crate.cargo("build", "--quiet", "--example", name)
                if built.returncode == 0:
                    fails.append(f"{name} compiles")
                elif NOT_IN_SCOPE.search(built.stderr):
                    fails.append(f"{name} fails for another reason:\n{built.stderr}")
            elif "no_run" not in block.words:
                ran = subprocess.run([crate.executable(name)], stdin=subprocess.DEVNULL, capture_output=True,
                                     encoding="utf-8", timeout=60, check=False)
                if (ran.returncode != 0) != ("should_panic" in block.words):
                    fails.append(f"{name} ends with {ran.returncode}:\n{ran.stderr}")
    if fails:
        raise SystemExit("\n".join(fails))
    print(f"{len(found)} examples behave as their pages state")


if __name__ == "__main__":
    main()
