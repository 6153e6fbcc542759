"""The only place that calls Tesseract: pictures in, words in pixels out.

The binary is used through its command line: one call takes many pictures (a list file), so that the
model is loaded once for all cells of a page.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from extract.recognise.errors import TesseractFailed, TesseractMissing

if TYPE_CHECKING:
    from PIL.Image import Image

PROGRAM = "tesseract"
TIME_LIMIT = 300.0  # seconds for one call; a dense A4 page takes about 5, a page of noise can take minutes
BLOCK = 6  # Tesseract's "single uniform block of text"
COLUMNS = 3  # Tesseract's "fully automatic page segmentation": finds columns and blocks
LINE = 7  # Tesseract's "single text line"
WORD_LEVEL = "5"  # the level of a word in Tesseract's table


class Reading(NamedTuple):
    """A word that Tesseract read: pixels of its picture, `line` numbers the picture's lines."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: tuple[int, int, int]
    confidence: float


def tesseract_available() -> bool:
    """True where the program can be started from the search path."""
    return shutil.which(PROGRAM) is not None


@cache
def tesseract_version() -> str:
    """The program's version, such as `5.3.0`.

    Raises:
        TesseractMissing: the program is not installed.
    """
    found = re.search(r"tesseract\s+v?(\S+)", _run(["--version"]))
    return found.group(1) if found else "unknown"


@cache
def tesseract_languages() -> frozenset[str]:
    """The names of the installed language models, such as `srp_latn`.

    Raises:
        TesseractMissing: the program is not installed.
    """
    return frozenset(line.strip() for line in _run(["--list-langs"]).splitlines()[1:] if line.strip())


def read_pictures(
    pictures: Sequence["Image"], languages: str, mode: int, dpi: int, letters: str = ""
) -> list[list[Reading]]:
    """Read the words of many pictures with one call.

    Args:
        pictures: What to read, each by itself.
        languages: Language models joined by `+`, as Tesseract names them.
        mode: How Tesseract lays a picture out (`BLOCK`, `COLUMNS`, `LINE`).
        dpi: Pixels an inch.
        letters: The only characters to read, where it is known which can stand there.

    Returns:
        For each picture its words in Tesseract's reading order.

    Raises:
        TesseractMissing: the program is not installed.
        TesseractFailed: the program gave up.
    """
    if not pictures:
        return []
    with tempfile.TemporaryDirectory(prefix="planoteka-") as name:
        folder = Path(name)
        files = [folder / f"{number}.png" for number in range(len(pictures))]
        for file, picture in zip(files, pictures, strict=True):
            picture.save(file, compress_level=1)
        source = folder / "pictures.txt"
        source.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
        options = ["-l", languages, "--psm", str(mode), "--dpi", str(dpi), "-c", "tessedit_create_tsv=1"]
        if letters:
            options += ["-c", f"tessedit_char_whitelist={letters}"]
        table = _run([str(source), "stdout", *options])
    return _split_pages(table, len(pictures))


def read_orientation(picture: "Image", dpi: int) -> tuple[int, float, str, float] | None:
    """Ask which way up a page lies and in which script it is.

    Returns:
        (degrees clockwise to turn the picture upright, its confidence, script name, its confidence), or None
        where the page holds too few letters to say.
    """
    with tempfile.TemporaryDirectory(prefix="planoteka-") as name:
        file = Path(name) / "page.png"
        picture.save(file, compress_level=1)
        try:
            text = _run([str(file), "stdout", "-l", "osd", "--psm", "0", "--dpi", str(dpi)])
        except TesseractFailed:  # too few letters is an error to Tesseract, an answer to us
            return None
    facts = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    if "Rotate" not in facts or "Script" not in facts:
        return None
    sure, script_sure = float(facts["Orientation confidence"]), float(facts["Script confidence"])
    return int(facts["Rotate"]), sure, facts["Script"].strip(), script_sure


def _split_pages(table: str, count: int) -> list[list[Reading]]:
    pages: list[list[Reading]] = [[] for _ in range(count)]
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != WORD_LEVEL or not cells[11].strip():
            continue
        page, block, paragraph, line, _, left, top, width, height = map(int, cells[1:10])
        place = (left, top, left + width, top + height)
        confidence = max(0.0, float(cells[10]) / 100)
        pages[page - 1].append(Reading(cells[11].strip(), *place, (block, paragraph, line), confidence))
    return pages


def _run(arguments: list[str]) -> str:
    """What the program prints; one thread only, since pages are read side by side."""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            [PROGRAM, *arguments], env=environment, capture_output=True, timeout=TIME_LIMIT, check=False
        )
    except FileNotFoundError as error:
        raise TesseractMissing(reason="the program is not found") from error
    except subprocess.TimeoutExpired as error:
        raise TesseractFailed(reason=f"no answer in {TIME_LIMIT:.0f} seconds") from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise TesseractFailed(reason=said or f"exit code {done.returncode}")
    return done.stdout.decode("utf-8", "replace")
