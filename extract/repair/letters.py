"""Mends a single word whose letters say themselves what is wrong: other scripts, code pages, capitals, doubles."""

import re

from extract.repair.tables import ADDRESS, read_tables
from normalise.letters import CAPITAL, SMALL
from normalise.mixed import TWIN_WORD, in_one_script, is_roman, latin_of_twins
from normalise.script import to_latin
from normalise.words import known

_ADDRESS = re.compile(ADDRESS)
_LETTERS = re.compile(r"[^\W\d_]+")
_MIXED = re.compile("[A-Za-zčćšđžČĆŠĐŽ][\u0400-\u052f]|[\u0400-\u052f][A-Za-zčćšđžČĆŠĐŽ]")
_NUMBERED = re.compile("[IVX]+[А-ЯЂЈЉЊЋЏ]")  # roads of class IБ: a Roman number and a Cyrillic letter
_CYRILLIC_TWINS = {
    latin: cyrillic for cyrillic, latin in zip("АВЕЈКМНОРСТУХаејорсух", "ABEJKMHOPCTYXaejopcyx", strict=True)
}
_UKRAINIAN = re.compile("[ІіӀӏ]")
_SMALL_IN_CAPITALS = re.compile("[čćšđžђжћчшљњџ]|(?<=[LNЛН])[jј]|(?<=[DД])[žж]")
_PAIRED = re.compile(r"([^\W\d_])\1")
BYTES = "\u0700-\u1dff\u2e80-\ud7ff"
"""The scripts, none of them of Europe, in which letters of ours appear whose two bytes changed places."""
_BYTES = re.compile(f"[{BYTES}]")
_OURS = re.compile(f"[{CAPITAL}{SMALL}]")
_UTF8 = re.compile("â€|[ÃÄÅÐÑ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
# What code page 1252 shows for the letters of 1251; its holes stay as control characters.
_UNDEFINED = "\x81\x8d\x8f\x90\x9d"
_HIGH = "À-ÿ¼šœžŸ£ŠŒŽ€" + _UNDEFINED
_HIGH_RUN = re.compile("[À-ÿ]{2}")
_HIGH_WORD = re.compile(f"(?<![A-Za-z0-9{_HIGH}])[{_HIGH}]+(?![A-Za-z0-9{_HIGH}])")
_CYRILLIC_WORD = re.compile("[А-Яа-яЂЈЉЊЋЏђјљњћџ]+")
_POWER = re.compile("(?<![^\\W\\d_])([dckm]?m)([˛ł])(?!\\w)")
_VOWELS = frozenset("AEIOURАЕИОУР")
_CAPITALS_LEAST = 2
_DOUBLED_LEAST = 3  # pairs in a word: `seeress` has two by chance
_DOUBLED_SURE = 5


def mend_script(text: str) -> str:
    """`Prevenција` to `Prevencija`: each word in the script it is in for the greater part. Addresses stay."""
    if text.isascii() or not (_MIXED.search(text) or _UKRAINIAN.search(text)) or _ADDRESS.search(text):
        return text
    if _UKRAINIAN.search(text):
        text = _LETTERS.sub(lambda m: is_roman(m[0]) or m[0], text)
    if not _MIXED.search(text):
        return text
    return _LETTERS.sub(_one_script, text)


def _one_script(match: re.Match[str]) -> str:
    word = match[0]
    if not _MIXED.search(word):
        return word
    if _NUMBERED.fullmatch(word):
        return word
    return is_roman(word) or in_one_script(word)


def mend_twins(text: str) -> str:
    """`ce`, `y`, `HA` to `се`, `у`, `НА`: words of Latin twins on a Cyrillic page that mixes the scripts.

    Only where the Cyrillic reading is far more usual.
    """
    return TWIN_WORD.sub(_twin, text) if not _ADDRESS.search(text) else text


def _twin(match: re.Match[str]) -> str:
    word = match[0]
    return word if latin_of_twins(word) == word else "".join(_CYRILLIC_TWINS[c] for c in word)


def mend_foreign(text: str) -> str:
    """`Poboļjšati` to `Poboljšati`: letters of other languages that look like ours, where a known word comes out."""
    table: dict[str, str] = read_tables()["foreign"]
    if table.keys().isdisjoint(text):
        return text
    return _LETTERS.sub(lambda m: _if_known(m[0], "".join(table.get(c, c) for c in m[0])), text)


def mend_ligatures(text: str) -> str:
    """`organizaciƟ` to `organizaciti`: the signs that fonts give for ti, tt, where a known word comes out."""
    table: dict[str, str] = read_tables()["ligatures"]
    if table.keys().isdisjoint(text):
        return text
    return _LETTERS.sub(lambda m: _if_known(m[0], "".join(table.get(c, c) for c in m[0])), text)


def mend_powers(text: str) -> str:
    """`m˛`, `cmł` to `m²`, `cm³`: the powers of units read in code page 1250."""
    return _POWER.sub(lambda m: m[1] + {"˛": "²", "ł": "³"}[m[2]], text) if "˛" in text or "ł" in text else text


def mend_capitals(text: str) -> str:
    """`SPROVOĐENjE`, `IZVEšTAJ`, `čIJE` to capitals: letters that a converter left small. Abbreviations stay."""
    if text.islower() or text.istitle() or text.isupper():
        return text
    return _LETTERS.sub(_all_capitals, text)


def _all_capitals(match: re.Match[str]) -> str:
    word = match[0]
    if word.isupper() or not _SMALL_IN_CAPITALS.search(word):
        return word
    capitals = _SMALL_IN_CAPITALS.sub(lambda m: m[0].upper(), word)
    loud = sum(c.isupper() for c in word)
    if not capitals.isupper() or loud < _CAPITALS_LEAST or loud * 2 < len(word):
        return word
    if not _VOWELS & set(capitals):
        return word  # PXTLj
    return capitals if known(capitals) or len(capitals) > _DOUBLED_SURE else word


def mend_doubles(text: str) -> str:
    """`UURREEDDBBUU` to `UREDBU`: glyphs printed twice to look bold, where a known word comes out."""
    return _LETTERS.sub(_halve, text) if _PAIRED.search(text) else text


def mend_short_doubles(text: str) -> str:
    """`JJUU` to `JU`: short words beside longer doubled ones; a single pair (`II`) may be a number."""
    whole = text.rstrip(".,:;")
    pairs = len(_PAIRED.findall(whole))
    doubled = pairs > 1 and 2 * pairs == len(whole) and whole.isalpha()
    return whole[::2] + text[len(whole) :] if doubled else text


def _halve(match: re.Match[str]) -> str:
    word = match[0]
    pairs = len(_PAIRED.findall(word))
    if pairs < _DOUBLED_LEAST or 2 * pairs < len(word) - 1 or known(word):
        return word
    single = _PAIRED.sub(r"\1", word)
    return single if known(single) or (pairs >= _DOUBLED_SURE and 2 * pairs == len(word)) else word


def mend_bytes(text: str) -> str:
    """`e昀椀kasnost` to `efikasnost`: letters of ligatures whose two bytes changed places."""
    return _BYTES.sub(_change_bytes, text) if not text.isascii() else text


def _change_bytes(match: re.Match[str]) -> str:
    high, low = divmod(ord(match[0]), 0x100)
    letter = chr(low * 0x100 + high)
    return letter if _OURS.match(letter) else match[0]


def mend_utf8(text: str) -> str:
    """`sprovoÄ‘enje` to `sprovođenje`: UTF-8 read as a one-byte code page."""
    if not _UTF8.search(text):
        return text
    raw = bytearray()
    for c in text:
        try:
            raw += c.encode("cp1252")
        except UnicodeEncodeError:
            if ord(c) > 0xFF:
                return text
            raw.append(ord(c))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return text


def mend_cp1251(text: str) -> str:
    """`Ñëóæáåíè` to `Службени`: Cyrillic in code page 1251 read as 1252. No language writes words without ASCII."""
    if not _HIGH_RUN.search(text):
        return text
    return _HIGH_WORD.sub(lambda m: _from_cp1251(m[0]) if len(m[0]) > 1 else m[0], text)


def mend_short_cp1251(text: str) -> str:
    """`è` to `и`: a word of one letter beside longer ones of that kind."""
    return _HIGH_WORD.sub(lambda m: _from_cp1251(m[0]), text)


def _from_cp1251(word: str) -> str:
    raw = b"".join(c.encode("cp1252") if c not in _UNDEFINED else bytes([ord(c)]) for c in word)
    read = raw.decode("cp1251")
    return read if _CYRILLIC_WORD.fullmatch(read) else word


def _if_known(before: str, after: str) -> str:
    if before == after:
        return before
    return after if known(to_latin(after)) or "ļj" in before or "ņj" in before else before
