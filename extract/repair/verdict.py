"""The verdict on a page's text layer: sound, damaged, unreadable. Cheap checks first: a sound page costs little."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.page import Page, Word
from extract.repair.apart import find_torn
from extract.repair.dropped import find_losses
from extract.repair.halves import join_halves
from extract.repair.letters import BYTES, mend_bytes, mend_capitals
from extract.repair.mend import Verdict
from extract.repair.neighbours import has_one, has_republic
from extract.repair.swapped import common_words_with_d, find_swaps
from extract.repair.tables import ADDRESS
from normalise.files import read_data
from normalise.letters import SMALL
from normalise.words import known

_L = r"[^\W\d_]"
_SIGNS = frozenset("~^}]{[|\\`@ĉĈċĊţŢşŞăĝŝĵèÈæÆðÐþÞñÑòëêçúõïåäłøØ¹©¾®¬†§¦ºª½¿¡«»\ufffd?")
_CONTROLS = frozenset(map(chr, (*range(1, 9), *range(0x0E, 0x20), *range(0x7F, 0xA0))))
# What may stand for a letter, where it stands beside one. A hit only asks for a closer look by `repair_page`.
_SIGN = re.compile(
    rf"{_L}[~^}}\]{{\[|\\`@][^\W_]|(?<!\S)[(\"„“]*[~^}}{{\[|\\`@]{_L}|{_L}[~^}}|\\`](?!\S)"
    r"|[ĉĈċĊţŢşŞăĝŝĵèÈæÆðÐþÞñÑòëêçúõïåäłøØ]"
    rf"|{_L}[¹©¾®¬†§¦ºª½¿¡«»]{_L}|(?<!\S)[¹©¾®¬†§¦ºª½¿¡]{_L}{{2}}"
    rf"|[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd]{_L}|{_L}[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd]|{_L}[\ue000-\uf8ff]{_L}"
    rf"|{_L}\?{_L}|(?<!\S)\?{_L}"
)
_SCRIPTS = re.compile("[A-Za-zčćšđžČĆŠĐŽ][\u0400-\u052f]|[\u0400-\u052f][A-Za-zčćšđžČĆŠĐŽ]|[ІіӀӏ]")
_FOREIGN_LETTERS = frozenset("˛ļņķģĺľŕřĕŏŭĭąęƟƩŌƞƫ")
_LATIN_CAPITALS = "A-ZČĆŠĐŽ"
_ALL_CAPITALS, _LEFT_SMALL = f"{_LATIN_CAPITALS}А-ЯЂЈЉЊЋЏ", "čćšđžђжћчшљњџ"
# By a capital beside what was left small, of which there are fewer on a page than of small letters.
_CAPITALS = re.compile(
    f"[{_ALL_CAPITALS}](?:[{_ALL_CAPITALS}][{_LEFT_SMALL}]|(?<=\\s[{_LEFT_SMALL}].)[{_ALL_CAPITALS}]"
    f"|(?<=[{_LATIN_CAPITALS}])[LN]j|(?<=[LN])j[{_LATIN_CAPITALS}]|(?<=D)ž[{_LATIN_CAPITALS}])"
)
_PAIRS = re.compile(r"(.)\1(.)\2(.)\3")  # of anything: asked first, it costs a quarter
_DOUBLED = re.compile(rf"(?:({_L})\1){{3}}")
_APART = re.compile(rf" {_L}(?:[jJžŽ]? {_L}){{3}}[jJžŽ]?(?!\S)")
_UTF8_FIRST = frozenset("ÃÄÅÐÑ")
_UTF8 = re.compile("[ÃÄÅÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_LATIN, _CYRILLIC = re.compile("[A-Za-zčćšđžČĆŠĐŽ]"), re.compile("[\u0400-\u052f]")
# Every letter and sign that one of the kinds of damage is told by: most pages have none.
_ODD_LETTERS = re.escape("".join(_SIGNS | _CONTROLS | _FOREIGN_LETTERS | _UTF8_FIRST))
_ODD = re.compile(f"[{_ODD_LETTERS}{BYTES}\ue000-\U0010ffff]")
_LETTERS_ONLY = (_FOREIGN_LETTERS | _UTF8_FIRST) - _SIGNS
_CID = re.compile(r"\(cid:\d+\)")
_LETTER = re.compile(_L)
_SAMPLE_WORD = re.compile(rf"[{SMALL}](?<![\w@.].)[{SMALL}]{{3,}}(?![\w@])")
_ANY_WORD = re.compile(rf"{_L}{{3,}}")
_SAMPLE = 48  # words: enough to tell 1 % from 5 %
_SAMPLE_LEAST = 12
_SMALL = 60  # words: a page with too few for a sample is looked at whole
_DOUBTFUL = 0.04  # share of unknown words that asks for a look at all of them; sound pages have 0.01
_UNREADABLE = 0.6  # nothing of the language: a wrong table of letters, an OCR layer in another language
_UNREADABLE_NAMES = 0.8  # the same where names and abbreviations count
_FOREIGN = 0.06  # share of another language's everyday words: its pages have above 0.15
_CID_MOST = 0.02  # share of words with glyph codes
_START = 600  # characters: where so many hold enough letters, the page has letters
_LETTERS_SURE = 0.3
_LETTERS_LEAST = 0.05  # share of a page's characters: a page of numbers has units and a heading
_ORPHANS = 0.1  # share of words that are punctuation alone: what is left of sentences without letters
_COVERED = 0.4  # share of the page under pictures: a scan
_LARGE = 0.15  # share of the page: a picture that can hold a table
_FEW = 40  # letters: a page number, a stamp


def judge_page(page: Page) -> Verdict:
    """Judge a page's text layer.

    Args:
        page: as read.

    Returns:
        `sound` where nothing speaks against it, `damaged` with the kinds suspected where `repair_page` should
        look, `unreadable` where the text is not what the page shows.
    """
    texts = [word.text for word in page.words]
    text = " ".join(texts)
    start = text[:_START]
    if len(text) < _START or not _has_letters(start):
        letters = len(_LETTER.findall(text))
        if letters < _FEW and _is_covered(page):
            return Verdict("unreadable", ("picture without text",))
        if page.words and _has_lost_letters(text, letters, len(page.words)):
            return Verdict("unreadable", ("no letters",))
    if "(cid:" in text and len(_CID.findall(text)) > _CID_MOST * max(1, len(page.words)):
        return Verdict("unreadable", ("glyph codes",))
    kinds = find_clues(text)
    if not common_words_with_d().isdisjoint(texts):
        kinds.append("ć printed as d")
    unknown, surely = _sample_unknown(text)
    doubtful = len(page.words) < _SMALL if unknown is None else unknown > _DOUBTFUL
    if not kinds and not doubtful and not page.images:
        return Verdict("sound", (), unknown)
    if (kinds or doubtful) and _is_other_language(text):
        return Verdict("sound", ("other language",), unknown)
    if unknown is not None and unknown > surely and "signs" not in kinds and "utf-8" not in kinds:
        return Verdict("unreadable", ("unknown words",), unknown)
    if doubtful and not kinds:
        kinds += find_unseen(page.words)
    if page.images and _has_silent_picture(page):
        kinds.append("picture beside text")
    return Verdict("damaged" if kinds else "sound", tuple(kinds), unknown)


def _has_letters(text: str) -> bool:
    """Whether enough of a text are letters; those of its plain words nearly always are."""
    enough = _LETTERS_SURE * len(text)
    return sum(map(len, filter(str.isalpha, text.split(" ")))) >= enough or sum(map(str.isalpha, text)) >= enough


def find_clues(text: str) -> list[str]:
    """Find the kinds of damage that letters and signs give away."""
    odd = set(_ODD.findall(text))
    both = bool(_LATIN.search(text) and _CYRILLIC.search(text))
    found = {
        "signs": not odd <= _LETTERS_ONLY
        and bool(_SIGN.search(_without_addresses(text) if "@" in odd or "~" in odd else text)),
        "scripts": both and bool(_SCRIPTS.search(text)),
        "republic": has_republic(text),
        "foreign letters": not odd.isdisjoint(_FOREIGN_LETTERS),
        "capitals": any(mend_capitals(word) != word for word in _words_with(_CAPITALS, text)),
        "doubled letters": bool(_PAIRS.search(text) and _DOUBLED.search(text)),
        "letters apart": bool(_APART.search(f" {text}")),
        "one for l": has_one(text),
        "changed bytes": any(mend_bytes(sign) != sign for sign in odd),
        "utf-8": not odd.isdisjoint(_UTF8_FIRST) and bool(_UTF8.search(text)),
    }
    return [kind for kind, is_found in found.items() if is_found]


def _words_with(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """The words of a text in which a pattern begins."""
    for found in pattern.finditer(text):
        end = text.find(" ", found.start())
        yield text[text.rfind(" ", 0, found.start()) + 1 : end if end > 0 else len(text)]


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


def _has_silent_picture(page: Page) -> bool:
    """Whether a large picture has no word on it: it may show lines that the text layer lacks."""
    for x0, top, x1, bottom in page.images:
        large = (x1 - x0) * (min(bottom, page.height) - max(top, 0.0)) > _LARGE * page.width * page.height
        if large and not any(x0 <= w.x0 and w.x1 <= x1 and top <= w.top and w.bottom <= bottom for w in page.words):
            return True
    return False


def _has_lost_letters(text: str, letters: int, words: int) -> bool:
    if letters > _LETTERS_LEAST * len(text):
        return False
    orphans = sum(not any(c.isalnum() for c in word) and word not in "-–—•" for word in text.split(" "))
    return orphans > _ORPHANS * words and words > _SAMPLE_LEAST


def _without_addresses(text: str) -> str:
    return " ".join(word for word in text.split(" ") if not re.search(ADDRESS, word))


def _sample_unknown(text: str) -> tuple[float | None, float]:
    """The share of unknown words in a sample spread over the page, and the share from which it is no text.

    Words in small letters tell best: names and abbreviations are left out. Where there are too few, all count.
    """
    text = join_halves(text)
    words, limit = _SAMPLE_WORD.findall(text), _UNREADABLE
    if len(words) < _SAMPLE_LEAST:
        words, limit = _ANY_WORD.findall(text), _UNREADABLE_NAMES
    if len(words) < _SAMPLE_LEAST:
        return None, limit
    sample = words[:: max(1, len(words) // _SAMPLE)]
    return sum(not known(word) for word in sample) / len(sample), limit


def _is_other_language(text: str) -> bool:
    words = text.lower().split()
    usual_words = [word for word in words if word in _usual_elsewhere()]
    if len(usual_words) <= _FOREIGN * len(words):
        return False
    return any(sum(word in usual for word in usual_words) > _FOREIGN * len(words) for usual in _other_languages())


@cache
def _usual_elsewhere() -> frozenset[str]:
    """The everyday words of all other languages."""
    return frozenset().union(*_other_languages())


@cache
def _other_languages() -> tuple[frozenset[str], ...]:
    tables = read_data("other_languages")
    return tuple(frozenset(words) for name, words in tables.items() if name != "comment")
