"""Reads the code blocks of a page as rustdoc does."""

import dataclasses
import pathlib
import re

OF_RUST = {"rust", "should_panic", "no_run", "compile_fail"}


@dataclasses.dataclass
class Block:
    line: int
    language: str
    text: str

    @property
    def words(self):
        return set(filter(None, re.split(r"[,\s]+", self.language)))

    @property
    def is_rust(self):
        return all(word in OF_RUST or re.fullmatch(r"E\d{4}|edition\d{4}", word) for word in self.words)

    def program(self):
        """Returns a complete program: the code in `main`, including the lines that the page hides."""
        code = re.sub(r"^([ \t]*)#(?: |$)", r"\1", self.text, flags=re.MULTILINE)
        code = re.sub(r"^([ \t]*)##", r"\1#", code, flags=re.MULTILINE)
        if has_main(code):
            return code
        if code.rstrip().endswith("(())"):
            return f"fn main() -> Result<(), impl std::fmt::Debug> {{\n{code}}}\n"
        return f"fn main() {{\n{code}}}\n"


def has_main(code):
    """Returns whether there is a `fn main` outside of all modules."""
    starts = (found.start() for found in re.finditer(r"\bfn main\(", code))
    return any(code.count("{", 0, start) == code.count("}", 0, start) for start in starts)


def blocks(path):
    """Returns the fenced blocks of a Markdown file."""
    found, opened = [], None
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").split("\n"), 1):
        if opened is None and line.startswith("```"):
            opened = Block(number, line[3:].strip(), "")
        elif opened is not None and line.startswith("```"):
            found.append(opened)
            opened = None
        elif opened is not None:
            opened.text += line + "\n"
    return found


def first(path, language):
    return next(block for block in blocks(path) if block.language == language)
