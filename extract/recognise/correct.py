"""Letters put right after recognition, only where one reading is certain.

The other steps look at the ink again, and what they find is what the page shows. Here nothing is looked at: letters
change by what can be a word or a number, and so what was read stays beside them (`Piece.read`) and becomes a repair.
Nothing is done about missing diacritics: `Republickom` may be what is printed, and the authors' slips stay.
"""

import re
from collections.abc import Sequence

from extract.recognise.areas import Line, Piece
from extract.recognise.dashes import FLAT
from normalise.letters import LATIN_SEEN_AS_CYRILLIC, ONLY_CYRILLIC
from normalise.words import known

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^\|+I?$|^I\|$"), "I"),  # rules are wiped before reading: what still looks like one is a numeral
    (re.compile(r"(?<=\d[-/])[|!]$"), "I"),  # document numbers such as 020-1418/2016-I
    (re.compile(r",,"), "„"),  # nobody prints two commas
    (re.compile(r"[-–—]*(?:—-|-—|–-|-–)[-–—]*"), "–"),
)
_NUMBER = re.compile(r"\d[\dOoОоlI|.,]*")  # begins with a digit, and nothing in it but digits and their look-alikes
_DIGITS = str.maketrans("OoОоlI|", "0000111")
SHORTEST = 5  # letters; of shorter words too many differ in one letter only
_DASHES = frozenset("-–—")
_LETTERS = re.compile(r"[^\W\d_]+")
_LOW_QUOTE = re.compile(r",{1,2}[^\W\d]")
_CLOSING = re.compile(r"\w[”\"“»’']+[.,;:)]*$")
_OPENING = re.compile(r"[„“«\"]")
_QUOTE_REACH = 12  # words within which a quotation closes


def correct_lines(lines: Sequence[Line]) -> list[Line]:
    """Put right what Tesseract is known to misread and what cannot be anything else."""
    cleaned = [line._replace(pieces=tuple(_correct_piece(piece) for piece in line.pieces)) for line in lines]
    cleaned = [line._replace(pieces=tuple(p for p in line.pieces if not is_dirt(p))) for line in cleaned]
    return open_quotes([line for line in cleaned if line.pieces])


def is_dirt(piece: Piece) -> bool:
    """True for signs without a letter or digit that were hardly recognised: spots, icons, rests of rules."""
    said = sum(c.isalnum() for c in piece.text)
    if not said and set(piece.text) <= _DASHES and piece.right - piece.left >= FLAT * (piece.bottom - piece.top):
        return False
    if not said:
        return piece.confidence < (0.6 if set(piece.text) <= set('-–—•.,;:()/"') else 0.9)
    return piece.confidence < 0.2 and said <= 2


def _correct_piece(piece: Piece) -> Piece:
    text = piece.text
    for pattern, right in _RULES:
        text = pattern.sub(right, text)
    if _NUMBER.fullmatch(text) and sum(c.isdigit() for c in text) > 1:
        text = text.translate(_DIGITS)
    text = _LETTERS.sub(lambda match: read_by_look(part_letters(match[0])), text)
    return _put_right(piece, text)


def _put_right(piece: Piece, text: str) -> Piece:
    """The piece with another text; what was read first stays beside it."""
    return piece if text == piece.text else piece._replace(text=text, read=piece.read or piece.text)


def part_letters(word: str) -> str:
    """A word with `m` read for `rn` (`smemicama`), where only `rn` makes a word, and only one."""
    if len(word) < SHORTEST or not word.isalpha() or known(word):
        return word
    found = {word[:i] + "rn" + word[i + 1 :] for i, letter in enumerate(word) if letter == "m"}
    right = [other for other in found if known(other)]
    return right[0] if len(right) == 1 else word


def read_by_look(word: str) -> str:
    """A Latin word as its Cyrillic look-alikes sound, where only that makes a word.

    Authors mix scripts inside a word (`ekonomска`); a picture shows `ekonomcka`, which is none.
    """
    mixed = not (word.islower() or word.isupper() or word.istitle())
    if mixed or len(word) < SHORTEST or known(word) or any(letter in ONLY_CYRILLIC for letter in word):
        return word
    places = [index for index, letter in enumerate(word) if letter in LATIN_SEEN_AS_CYRILLIC]
    if not places or len(places) > 6:
        return word
    found = set()
    for chosen in range(1, 1 << len(places)):
        letters = list(word)
        for bit, place in enumerate(places):
            if chosen >> bit & 1:
                letters[place] = LATIN_SEEN_AS_CYRILLIC[word[place]]
        if known("".join(letters)):
            found.add("".join(letters))
    return found.pop() if len(found) == 1 else word


def open_quotes(lines: Sequence[Line]) -> list[Line]:
    """A comma before a word, with a closing quote soon after and none open, is a low quote: `,Help me"`."""
    lines = [_join_commas(line) for line in lines]
    flat = [(index, place) for index, line in enumerate(lines) for place in range(len(line.pieces))]
    texts = [lines[index].pieces[place].text for index, place in flat]
    result = [list(line.pieces) for line in lines]
    for number, text in enumerate(texts):
        if not _LOW_QUOTE.match(text):
            continue
        following = [text.lstrip(","), *texts[number + 1 : number + _QUOTE_REACH]]
        closing = next((i for i, word in enumerate(following) if _CLOSING.search(word)), None)
        opening = next((i for i, word in enumerate(following) if _OPENING.match(word)), None)
        if closing is not None and (opening is None or opening > closing):
            index, place = flat[number]
            result[index][place] = _put_right(result[index][place], "„" + following[0])
    return [line._replace(pieces=tuple(row)) for line, row in zip(lines, result, strict=True)]


def _join_commas(line: Line) -> Line:
    """A comma that stands nearer to the word behind it than to that before it belongs to the one behind."""
    row = list(line.pieces)
    for place in range(len(row) - 2, -1, -1):
        comma, word = row[place], row[place + 1]
        if comma.text not in (",", ",,") or not word.text[0].isalpha():
            continue
        if place == 0 or comma.left - row[place - 1].right > word.left - comma.right:
            read = (comma.read or comma.text) + (word.read or word.text) if comma.read or word.read else ""
            low = max(comma.bottom, word.bottom)
            joined = word._replace(text=comma.text + word.text, left=comma.left, bottom=low, read=read)
            row[place : place + 2] = [joined]
    return line._replace(pieces=tuple(row))
