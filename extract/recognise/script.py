"""Which way up a page lies, in which script it is, and which models read it."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.recognise.areas import find_dpi
from extract.recognise.errors import TesseractMissing
from extract.recognise.picture import POINTS, Upright
from extract.recognise.tesseract import read_orientation, tesseract_languages

# Models by script, the best first: measured on this field's pages, Serbian (Latin) ones too, where `srp_latn`
# glues a lone `i` to the word before it more often than the others do.
MODELS = {"Latin": ("bos", "hrv", "srp_latn"), "Cyrillic": ("srp",)}
DIGIT_MODELS = ("eng", "bos", "hrv", "srp_latn", "srp")
ORIENTATION_DPI = 150  # enough to see which way up letters stand, and quick
SURE_TURN = 3.0  # Tesseract's own measure; upright pages of text reach 14
SURE_SCRIPT = 1.0  # the same; pages of one script reach 3 to 10, a page with letterheads in both .3


class Models(NamedTuple):
    """What to read with: the main model, others of the same script, that of the other script, that for digits."""

    main: str
    others: tuple[str, ...]
    foreign: str | None
    digits: str


class Looks(NamedTuple):
    """Degrees clockwise to turn the picture, and the script, None where that is not sure."""

    turn: int
    script: str | None


def detect_looks(upright: Upright) -> Looks:
    """Find which way up a page lies and its script, as far as Tesseract can say."""
    from PIL import Image as images

    step = max(1, round(upright.scale * POINTS / ORIENTATION_DPI))
    small = images.fromarray(upright.grey).reduce(step)
    found = read_orientation(small, round(find_dpi(upright) / step))
    if found is None:
        return Looks(0, None)
    turn, sure, script, script_sure = found
    return Looks(turn if sure >= SURE_TURN else 0, script if script_sure >= SURE_SCRIPT and script in MODELS else None)


def find_models(script: str, wanted: Sequence[str] | None = None) -> Models:
    """The installed models for a script.

    Args:
        script: `Latin` or `Cyrillic`.
        wanted: Models to read with instead of those found: the main one first.

    Raises:
        TesseractMissing: no model of the script, or not all of the wanted ones, are installed.
    """
    installed = tesseract_languages()
    missing = [name for name in wanted or () if name not in installed]
    names = list(wanted) if wanted else [name for name in MODELS[script] if name in installed]
    if missing or not names:
        raise TesseractMissing(reason="missing models: " + ", ".join(missing or MODELS[script]))
    other = "Cyrillic" if script == "Latin" else "Latin"
    foreign = None if wanted else next((name for name in MODELS[other] if name in installed), None)
    digits = next((name for name in DIGIT_MODELS if name in installed), names[0])
    return Models(names[0], tuple(names[1:]), foreign, digits)
