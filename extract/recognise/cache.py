"""Recognised pages kept on disk, so that a second run costs nothing.

A page is found by a digest of its picture, its size, Tesseract's version, the models asked for and this
package's own source: a changed rule reads anew by itself.
"""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, astuple
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from extract.page import Edge, Page, Word

if TYPE_CHECKING:
    from PIL.Image import Image


def default_cache() -> Path:
    """The user's own cache directory for recognised pages."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "planoteka" / "recognised"


def find_key(image: "Image", width: float, height: float, version: str, languages: Sequence[str] | None) -> str:
    """The name under which a page is kept."""
    facts = [image.mode, image.size, round(width, 3), round(height, 3), version, languages and list(languages)]
    digest = hashlib.sha256(json.dumps([*facts, _own_version()]).encode())
    digest.update(image.tobytes())
    return digest.hexdigest()


@cache
def _own_version() -> str:
    digest = hashlib.sha256()
    own = sorted(Path(__file__).parent.glob("*.py"))
    for file in [*own, Path(__file__).parents[1] / "page.py"]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def read_kept(folder: Path, key: str, number: int) -> Page | None:
    """A page kept earlier, with the number it has now; None where there is none or it cannot be read."""
    try:
        kept = json.loads((folder / f"{key}.json").read_text(encoding="utf-8"))
        return Page(
            number=number,
            width=kept["width"],
            height=kept["height"],
            words=tuple(Word(**row | {"cuts": tuple(row["cuts"])}) for row in kept["words"]),
            edges=tuple(Edge(*row) for row in kept["edges"]),
            images=tuple((row[0], row[1], row[2], row[3]) for row in kept["images"]),
            turned=kept["turned"],
            health=kept["health"],
            skew=kept["skew"],
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError):  # absent or cut off: the page is read again
        return None


def write_kept(folder: Path, key: str, page: Page) -> None:
    """Keep a page, whole or not at all; a directory that cannot be written only costs time at the next run."""
    kept = {
        "width": page.width,
        "height": page.height,
        "words": [asdict(word) for word in page.words],
        "edges": list(map(astuple, page.edges)),
        "images": page.images,
        "turned": page.turned,
        "health": page.health,
        "skew": page.skew,
    }
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(kept, file, ensure_ascii=False)
        Path(name).replace(folder / f"{key}.json")
