"""The verdict on a page's text layer: sound, damaged, unreadable. Cheap checks first: a sound page costs little."""

import json
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from extract.page import Page, Word
from extract.repair.apart import find_torn
from extract.repair.dropped import find_losses
from extract.repair.mend import Verdict
from extract.repair.swapped import find_swaps
from extract.repair.tables import ADDRESS
from normalise.words import known

_L = r"[^\W\d_]"
# Kind of damage -> what gives it away in the page's text. A hit only asks for a closer look by `repair_page`.
_CLUES = {
    "signs": re.compile(
        rf"{_L}[~^}}\]{{\[|\\`@][^\W_]|(?<!\S)[(\"„“]*[~^}}{{\[|\\`@]{_L}|{_L}[~^}}|\\`](?!\S)"
        r"|[ĉĈċĊţŢşŞăĝŝĵèÈæÆðÐþÞñÑòëêçúõïåäłøØ]"
        rf"|{_L}[¹©¾®¬†§¦ºª½¿¡]{_L}|(?<!\S)[¹©¾®¬†§¦ºª½¿¡«»]{_L}{{2}}|{_L}[«»]{_L}"
        rf"|[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd]{_L}|{_L}[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]"
        rf"|{_L}\?{_L}|(?<!\S)\?{_L}"
    ),
    "scripts": re.compile(
        "[A-Za-zčćšđžČĆŠĐŽ][\u0400-\u052f]|[\u0400-\u052f][A-Za-zčćšđžČĆŠĐŽ]|[ІіӀӏ]|[Gg]lasnik\\w* PC|гласник\\w* PC"
    ),
    "foreign letters": re.compile("[ļņķģĺľŕřĕŏŭĭąęƟƩŌƞƫ]"),
    "capitals": re.compile(
        "[A-ZČĆŠĐŽ]{2}[čćšđž]|(?<!\\S)[čćšđž][A-ZČĆŠĐŽ]{2}|[A-ZČĆŠĐŽ][LN]j|Dž[A-ZČĆŠĐŽ]|[LN]j[A-ZČĆŠĐŽ]|[А-ЯЂЈЉЊЋЏ]{2}[ђжћчшљњџ]"
    ),
    "doubled letters": re.compile(rf"(?:({_L})\1){{3}}"),
    "letters apart": re.compile(rf"(?<!\S){_L}(?:[jJžŽ]? {_L}){{3}}[jJžŽ]?(?!\S)"),
    "one for l": re.compile(r"[ČčЧч](?:lan|лан)\w* l\."),
    "utf-8": re.compile("[ÃÄÅÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"),
}
_CID = re.compile(r"\(cid:\d+\)")
_LETTER = re.compile(_L)
_SAMPLE_WORD = re.compile(r"(?<![\w@.])[a-zčćšđžа-яђјљњћџ]{4,}(?![\w@])")
_SAMPLE = 48  # words: enough to tell 1 % from 5 %
_SAMPLE_LEAST = 12
_SMALL = 60  # words: a page with too few for a sample is looked at whole
_DOUBTFUL = 0.04  # share of unknown words that asks for a look at all of them; sound pages have 0.01
_UNREADABLE = 0.6  # nothing of the language: a wrong table of letters, an OCR layer in another language
_FOREIGN = 0.06  # share of another language's everyday words: its pages have above 0.15
_CID_MOST = 0.02  # share of words with glyph codes
_LETTERS_LEAST = 0.05  # share of a page's characters: a page of numbers has units and a heading
_ORPHANS = 0.1  # share of words that are punctuation alone: what is left of sentences without letters
_COVERED = 0.4  # share of the page under pictures: a scan
_FEW = 40  # letters: a page number, a stamp


def judge_page(page: Page) -> Verdict:
    """Judge a page's text layer.

    Args:
        page: as read.

    Returns:
        `sound` where nothing speaks against it, `damaged` with the kinds suspected where `repair_page` should
        look, `unreadable` where the text is not what the page shows.
    """
    text = " ".join([word.text for word in page.words])
    letters = len(_LETTER.findall(text))
    if letters < _FEW and _is_covered(page):
        return Verdict("unreadable", ("picture without text",))
    if len(_CID.findall(text)) > _CID_MOST * max(1, len(page.words)):
        return Verdict("unreadable", ("glyph codes",))
    if page.words and _has_lost_letters(text, letters, len(page.words)):
        return Verdict("unreadable", ("no letters",))
    kinds = [kind for kind, clue in _CLUES.items() if clue.search(text)]
    if "signs" in kinds and re.search(ADDRESS, text) and not _CLUES["signs"].search(_without_addresses(text)):
        kinds.remove("signs")
    unknown = _sample_unknown(text)
    doubtful = len(page.words) < _SMALL if unknown is None else unknown > _DOUBTFUL
    if doubtful and not _is_other_language(text):
        if unknown and unknown > _UNREADABLE and "signs" not in kinds and "utf-8" not in kinds:
            return Verdict("unreadable", ("unknown words",), unknown)
        kinds += find_unseen(page.words)
    return Verdict("damaged" if kinds else "sound", tuple(kinds), unknown)


def find_unseen(words: Sequence[Word]) -> list[str]:
    """Find the kinds of damage that only the words themselves show: letters lost, letters for others, torn words."""
    texts = [word.text for word in words]
    kinds = [*find_swaps(texts), *find_losses(texts)]
    if len({text for _, _, text in find_torn(words)}) > 1:
        kinds.append("torn words")
    return kinds


def _is_covered(page: Page) -> bool:
    area = sum((x1 - x0) * (bottom - top) for x0, top, x1, bottom in page.images)
    return area > _COVERED * page.width * page.height


def _has_lost_letters(text: str, letters: int, words: int) -> bool:
    if letters > _LETTERS_LEAST * len(text):
        return False
    orphans = sum(not any(c.isalnum() for c in word) and word not in "-–—•" for word in text.split(" "))
    return orphans > _ORPHANS * words and words > _SAMPLE_LEAST


def _without_addresses(text: str) -> str:
    return " ".join(word for word in text.split(" ") if not re.search(ADDRESS, word))


def _sample_unknown(text: str) -> float | None:
    """The share of unknown words in a sample spread over the page; small letters, so that names are left out."""
    words = _SAMPLE_WORD.findall(text.replace("\u00ad", ""))
    if len(words) < _SAMPLE_LEAST:
        return None
    sample = words[:: max(1, len(words) // _SAMPLE)]
    return sum(not known(word) for word in sample) / len(sample)


def _is_other_language(text: str) -> bool:
    words = text.lower().split()
    return any(sum(word in usual for word in words) > _FOREIGN * len(words) for usual in _other_languages())


@cache
def _other_languages() -> tuple[frozenset[str], ...]:
    tables = json.loads((files("normalise") / "data" / "other_languages.json").read_text("utf-8"))
    return tuple(frozenset(words) for name, words in tables.items() if name != "comment")
