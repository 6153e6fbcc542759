"""Imports go one way: planoteka to extract to normalise, and extract to no reading of values."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.documents import ROOT

TEXT_AND_MODEL = {
    *("asides", "codes", "contents", "fields", "files", "headers", "headings", "letters", "mixed", "model"),
    *("numbering", "script", "vocabulary", "words", "years"),
}
"""The modules of `normalise` that extraction may ask: what texts look like, not what values they mean."""
LIBRARIES = {
    "pypdfium2": "extract/read/pdfium.py",
    "spacy": "normalise/parties/phrases.py",
    "cyrtranslit": "normalise/letters.py",
}
"""Each heavy library is known to one module."""


def _imports(package: str) -> Iterator[tuple[Path, list[str]]]:
    """The modules of a package with the dotted names that they import."""
    for path in sorted((ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name.split(".")) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield path, node.module.split(".")


def test_normalise_imports_no_other_package() -> None:
    assert [path for path, name in _imports("normalise") if name[0] in {"extract", "planoteka"}] == []


def test_extract_imports_model_and_text_helpers_only() -> None:
    found = [(path, name) for path, name in _imports("extract") if name[0] in {"normalise", "planoteka"}]
    assert found and [item for item in found if item[1][0] == "planoteka" or item[1][1] not in TEXT_AND_MODEL] == []


def test_heavy_libraries_are_known_to_one_module_each() -> None:
    found = {
        (name[0], str(path.relative_to(ROOT)))
        for p in ("extract", "normalise", "planoteka")
        for path, name in _imports(p)
    }
    for library, module in LIBRARIES.items():
        assert {path for name, path in found if name == library} == {module}
