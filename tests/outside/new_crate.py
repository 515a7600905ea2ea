"""Creates a crate outside the workspace, as a user of the docs does."""

import json
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "genro-exceptions"


def metadata():
    """Returns cargo's description of the workspace."""
    command = ["cargo", "metadata", "--locked", "--no-deps", "--format-version", "1"]
    said = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return json.loads(said.stdout)


class NewCrate:
    """A crate from `cargo new`. It shares the target folder of the workspace, so that dependencies are built once."""

    def __init__(self, folder, name):
        self.folder = pathlib.Path(folder) / name
        self.name = name
        self.environment = {**os.environ, "CARGO_TARGET_DIR": metadata()["target_directory"]}
        subprocess.run(["cargo", "new", "--quiet", "--vcs", "none", self.folder], check=True)
        # The same versions of dependencies as in the workspace.
        shutil.copy(ROOT / "Cargo.lock", self.folder)

    def manifest(self, lines):
        """Appends lines to the manifest, which ends with `[dependencies]`."""
        with open(self.folder / "Cargo.toml", "a", encoding="utf-8") as file:
            file.write(lines + "\n")

    def write(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def cargo(self, *arguments):
        """Runs cargo and returns its two outputs as text, and its exit code."""
        return subprocess.run(
            ["cargo", *arguments], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", check=False)

    def build(self, *arguments):
        built = self.cargo("build", "--quiet", *arguments)
        if built.returncode != 0:
            raise SystemExit(f"{self.name} does not build:\n{built.stderr}")

    def run(self, *arguments):
        """Builds and runs the crate, and returns what it prints."""
        ran = self.cargo("run", "--quiet", *arguments)
        if ran.returncode != 0:
            raise SystemExit(f"{self.name} does not run:\n{ran.stdout}{ran.stderr}")
        return ran.stdout

    def executable(self, name):
        return pathlib.Path(self.environment["CARGO_TARGET_DIR"], "debug", name)


def path_to(folder):
    """Returns a path dependency for a manifest."""
    return f"path = {json.dumps(str(folder))}"
