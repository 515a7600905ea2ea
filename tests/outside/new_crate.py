"""A crate outside the workspace, made as somebody makes one who has only read the docs."""

import json
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "genro-exceptions"


def metadata():
    """What cargo says of the workspace."""
    command = ["cargo", "metadata", "--locked", "--no-deps", "--format-version", "1"]
    said = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return json.loads(said.stdout)


class NewCrate:
    """`cargo new`, and what is done in there. It builds into the workspace's target folder, for what is built there."""

    def __init__(self, folder, name):
        self.folder = pathlib.Path(folder) / name
        self.name = name
        self.environment = {**os.environ, "CARGO_TARGET_DIR": metadata()["target_directory"]}
        subprocess.run(["cargo", "new", "--quiet", "--vcs", "none", self.folder], check=True)
        # The versions that the workspace is tested with.
        shutil.copy(ROOT / "Cargo.lock", self.folder)

    def manifest(self, lines):
        """Appends to the manifest, which ends with `[dependencies]`."""
        with open(self.folder / "Cargo.toml", "a", encoding="utf-8") as file:
            file.write(lines + "\n")

    def write(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def cargo(self, *arguments):
        """Runs cargo; both its outputs as text, and its code."""
        return subprocess.run(
            ["cargo", *arguments], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", check=False)

    def build(self, *arguments):
        built = self.cargo("build", "--quiet", *arguments)
        if built.returncode != 0:
            raise SystemExit(f"{self.name} does not build:\n{built.stderr}")

    def run(self, *arguments):
        """Builds and runs it; what it prints."""
        ran = self.cargo("run", "--quiet", *arguments)
        if ran.returncode != 0:
            raise SystemExit(f"{self.name} does not run:\n{ran.stdout}{ran.stderr}")
        return ran.stdout

    def executable(self, name):
        return pathlib.Path(self.environment["CARGO_TARGET_DIR"], "debug", name)


def path_to(folder):
    """A path as a value in a manifest."""
    return f"path = {json.dumps(str(folder))}"
