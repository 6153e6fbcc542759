"""Tables of letters: Cyrillic by sound and by look, ligatures, the letters of each script.

By sound `Р` is R, by look it is P: which one was meant is decided in `script`, letter tables only live here.
"""

import re
from functools import cache

SERBIAN_CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"
# What cyrtranslit's Serbian table leaves alone: neighbours' letters that stray into official texts.
_NEIGHBOURS = {
    "ѐ": "e", "ѝ": "i", "ѓ": "đ", "ќ": "ć", "ѕ": "s", "і": "i", "ї": "ji", "є": "je", "ґ": "g", "ё": "jo", "й": "j",
    "щ": "šč", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju", "я": "ja", "ӏ": "i", "ў": "u",
}  # fmt: skip
_CAPITAL_NEIGHBOURS = {"Ӏ": "I", "Ѕ": "S", "І": "I"}

# Pairs that look the same in print: Cyrillic, Latin.
_LOOKS = dict(zip("АВЕЈКМНОРСТУХаејорсухѕіЅІӀӏ", "ABEJKMHOPCTYXaejopcyxsiSIIi", strict=True))
# The Latin letter that stands for a Cyrillic one by its look, then read aloud: P -> Р -> R.
LATIN_SEEN_AS_CYRILLIC = {
    "B": "V", "H": "N", "P": "R", "C": "S", "Y": "U", "X": "H", "p": "r", "c": "s", "y": "u", "x": "h",
}  # fmt: skip
# The Cyrillic letter inside a Latin word, by its look; y and x are no letters of the language: by sound.
CYRILLIC_SEEN_AS_LATIN = {c: x for c, x in _LOOKS.items() if x not in "YXyx"}
TWINS = frozenset(_LOOKS) | frozenset(_LOOKS.values())
BY_LOOK = str.maketrans(_LOOKS)

# Letters of one script that nobody takes for a letter of the other one.
ONLY_LATIN = frozenset("bdfghiklmnqrstuvwzčćđšžDFGILNQRSUVWZČĆĐŠŽ")
ONLY_CYRILLIC = frozenset("бвгдђжзиклљмнњптћфцчџшъьюяыБГДЂЖЗИЛЉЊПЋФЦЧЏШ")

# The letters of a pattern's class, both scripts: `[{CAPITAL}]`.
CAPITAL = "A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ"
SMALL = "a-zčćšđžа-яђјљњћџ"
DIGIT = "\\d¹²³⁰⁴-⁹₀-₉"  # raised and lowered ones too

# One sign for several letters, and signs that fonts show for a letter of the language.
COMPATIBLE = str.maketrans(
    {
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
        "ǆ": "dž", "ǅ": "Dž", "Ǆ": "DŽ", "ǉ": "lj", "ǈ": "Lj", "Ǉ": "LJ", "ǌ": "nj", "ǋ": "Nj", "Ǌ": "NJ",
        "ð": "đ", "Ð": "Đ", "Ɖ": "Đ", "ɖ": "đ", "\u00ad": "",
    }
)  # fmt: skip

_DIGIT = re.compile(f"[{DIGIT}]")


def holds_digit(text: str) -> bool:
    """Whether a digit stands in a text."""
    return _DIGIT.search(text) is not None


@cache
def cyrillic_by_sound() -> dict[int, str]:
    """The `str.translate` table of every Cyrillic letter to Latin, by sound (`Љ` gives `Lj`)."""
    import cyrtranslit  # loaded with the first Cyrillic letter only

    table = {ord(letter): cyrtranslit.to_latin(letter, "sr") for letter in SERBIAN_CYRILLIC}
    for letter, latin in _NEIGHBOURS.items():
        table[ord(letter)] = latin
        table.setdefault(ord(letter.upper()), latin.capitalize())
    table.update({ord(letter): latin for letter, latin in _CAPITAL_NEIGHBOURS.items()})
    return table


@cache
def latin_by_sound() -> tuple[tuple[str, str], ...]:
    """Latin letters and digraphs with their Cyrillic letter, digraphs first. Meant for single known words."""
    pairs = {cyrillic_by_sound()[ord(letter)]: letter for letter in SERBIAN_CYRILLIC}
    pairs |= {pair.upper(): letter for pair, letter in pairs.items() if len(pair) > 1 and pair[0].isupper()}
    return tuple(sorted(pairs.items(), key=lambda pair: -len(pair[0])))
