"""docs/findings.md names every code that a finding can have, and no other."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from planoteka.build.gather import GATHERED
from tests.documents import GOLDEN, ROOT

MAKERS = {"Note", "RawFinding", "Finding", "find", "leave_out", "_note"}
"""What makes a finding; its code is the first argument, or `code`."""
CODE = re.compile(r"[a-z]+(?:[_-][a-z]+)+")
OF_NOTES = re.compile(r"(?:deadline|institution|list|money|name|outline|party|short-name)(?:-[a-z]+)+")
"""Codes of notes, wherever they are written: some stand in tables."""


@cache
def listed() -> set[str]:
    return set(
        re.findall(r"^\| `([a-z_]+)` \|", (ROOT / "docs" / "findings.md").read_text(encoding="utf-8"), re.MULTILINE)
    )


def _trees() -> Iterator[ast.Module]:
    for package in ("extract", "normalise", "planoteka"):
        for path in sorted((ROOT / package).rglob("*.py")):
            yield ast.parse(path.read_text(encoding="utf-8"))


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names that stand for a text."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield from ((target.id, node.value.value) for target in node.targets if isinstance(target, ast.Name))


def _codes(tree: ast.Module, named: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and OF_NOTES.fullmatch(node.value):
            yield node.value
        if isinstance(node, ast.Call):
            maker = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            code = next((k.value for k in node.keywords if k.arg == "code"), node.args[0] if node.args else None)
            said = code.value if isinstance(code, ast.Constant) else named.get(getattr(code, "id", ""))
            if maker in MAKERS and isinstance(said, str) and CODE.fullmatch(said):
                yield said


@cache
def used() -> set[str]:
    trees = list(_trees())
    named = {name: text for tree in trees for name, text in _constants(tree)}
    return {code.replace("-", "_") for tree in trees for code in _codes(tree, named)}


def test_every_code_in_the_source_is_listed() -> None:
    assert used() - listed() == set()


def test_every_listed_code_is_in_the_source() -> None:
    assert listed() - used() == set()


def test_every_code_of_a_golden_is_listed() -> None:
    goldens: list[Path] = sorted(GOLDEN.glob("*.json"))
    assert {finding["code"] for path in goldens for finding in json.loads(path.read_bytes())["findings"]} <= listed()


def test_gathered_codes_are_listed() -> None:
    assert listed() >= GATHERED
