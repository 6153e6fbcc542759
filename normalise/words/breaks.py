"""Decides what stands between two lines: a blank, a hyphen that belongs there, or a word that was broken."""

import re
from collections.abc import Sequence

from normalise.script import to_latin
from normalise.words.broken import FULL, LineEnd, is_broken, is_doubtful
from normalise.words.figures import is_broken_figure
from normalise.words.known import known
from normalise.words.own import SIGN, OwnWords
from normalise.words.parts import STANDING, is_break, is_linking, is_word, same_case

BREAKERS = "\u00ad\ufffe\x02"
"""Soft hyphen; what pdfium gives for the hyphen at a line end."""
BLANK, KEEP, DROP = "blank", "keep", "drop"
"""Between lines: a blank; nothing (a hyphen at the end stays); nothing, and the hyphen at the end goes."""
LETTER = r"[^\W\d_]"

_HYPHENS = "-‐‑–¬" + BREAKERS
_TAIL = re.compile(rf"({LETTER}+)([{_HYPHENS}]?)$")
_HEAD = re.compile(rf"{LETTER}+")
_PART = re.compile(rf"({LETTER}+)[{_HYPHENS}]?")
_SHORTENED = re.compile(rf"{LETTER}\. ?{LETTER}(?!{LETTER})")
"""Letters with full stops (`d.o.o.`, `a.d.`): no rest of a word."""
_CLOSING = re.compile(r"[,;:)\]”“»]|\.(?!\S)|/\S")
_CLOSING_FIRST = frozenset(",;:)]”“»./")
_BRACKETS = ")]”“»"
_PARTS_MOST = 4  # lines that one word is broken over


class Lines:
    """The lines of one text, and what is known of their ends.

    Args:
        lines: without blanks at their ends, none empty.
        tight: for each line whether not one more letter would have fitted; None where not known.
        own: the words of the document.
    """

    def __init__(self, lines: Sequence[str], tight: Sequence[bool | None], own: OwnWords | None) -> None:
        self.lines, self.tight, self.own = lines, tight, own
        self.widest = max(map(len, lines), default=0)
        self._tails = [_find_tail(line) for line in lines[:-1]]
        self._heads = [None, *[_HEAD.match(line) for line in lines[1:]]]

    def decide(self) -> list[str]:
        """Say for each line but the last what follows it: `BLANK`, `KEEP` or `DROP`."""
        found: list[str] = []
        carried = ""  # the beginning of the word that ends the line, from the lines before
        while len(found) < len(self.lines) - 1:
            place = len(found)
            chain = self._decide_chain(place, carried)
            found += chain or [self._decide(place, carried)]
            tail = self._tails[place] if found[-1] == DROP and not chain else None
            carried = (carried if _PART.fullmatch(self.lines[place]) else "") + tail[1] if tail else ""
        return found

    def doubts(self, decided: Sequence[str]) -> list[tuple[int, bool]]:
        """The lines whose end may or may not lie within a word, with whether it was taken for one.

        Args:
            decided: what follows each line but the last.
        """
        ends = [
            (place, self.end(place), follows)
            for place, follows in enumerate(decided)
            if self.tight[place] and follows != KEEP and " " not in self.lines[place]
        ]
        return [
            (place, follows == DROP)
            for place, end, follows in ends
            if end and self.lines[place][-1].isalpha() and is_doubtful(self._complete(end, place), follows == DROP)
        ]

    def end(self, place: int, carried: str = "") -> LineEnd | None:
        """The letters on both sides of the end of a line, None where there are none."""
        line, following = self.lines[place], self.lines[place + 1]
        tail, head = self._tails[place], self._heads[place + 1]
        if not tail or not head or _SHORTENED.match(following):
            return None
        left = (carried if carried and _PART.fullmatch(line) else "") + tail[1]
        last = place + 2 == len(self.lines) and head[0] == following
        return LineEnd(left, head[0], " " not in line, last, self.tight[place], self.widest)

    def _decide_chain(self, place: int, carried: str) -> list[str]:
        """A word broken over three lines and more: whole lines that are parts of it."""
        lines = self.lines
        if " " in lines[place + 1] or place + 2 >= len(lines) or self.tight[place] is False:
            return []
        tail = self._tails[place]
        if not tail or not _PART.fullmatch(lines[place + 1]):
            return []
        word = (carried if _PART.fullmatch(lines[place]) else "") + tail[1]
        for behind in range(place + 1, min(place + _PARTS_MOST, len(lines) - 1)):
            part = _PART.fullmatch(lines[behind])
            head = self._heads[behind + 1]
            if not part or not head or not same_case(word, part[1]):
                return []
            narrow = len(lines[behind]) + FULL >= self.widest or lines[behind][-1] in _HYPHENS
            word += part[1]
            parts_known = is_word(part[1]) and is_word(head[0])
            if to_latin(tail[1]).lower() in STANDING and known(word[len(tail[1]) :] + head[0]):
                return []  # za|postav|ljanje
            if narrow and same_case(word, head[0]) and known(word + head[0]) and not parts_known:
                return [DROP] * (behind + 1 - place)
        return []

    def _decide(self, place: int, carried: str) -> str:
        line, following = self.lines[place], self.lines[place + 1]
        tail, head = self._tails[place], self._heads[place + 1]
        if following[0] in _CLOSING_FIRST and _CLOSING.match(following):
            return KEEP
        if tail and head and tail[2]:
            return self._decide_hyphen(line, tail[1], head[0], carried)
        if line[-1] in BREAKERS:  # a broken number or sign
            return DROP
        if is_broken_figure(line, following):
            return KEEP
        if line[-1] in "-–/" and len(line) > 1 and line[-2] != " " and (following[0].isdigit() or head):
            # 2017-2018, A-1, skloništa/sigurne; after a bracket a dash
            return BLANK if line[-1] != "/" and line[-2] in _BRACKETS else KEEP
        if following[0] in "-‐" and following[1:2].isalpha() and line[-1].isalpha() and self.tight[place]:
            return KEEP if " " not in line else BLANK  # naučno|-istraživački
        if self.tight[place] is False:
            return BLANK
        end = self.end(place, carried)
        goes_on = following[-1] in _HYPHENS and _PART.fullmatch(following)
        return DROP if end and not goes_on and is_broken(self._complete(end, place), self.own) else BLANK

    def _complete(self, end: LineEnd, place: int) -> LineEnd:
        """A line end with the whole word on its right, where that is broken itself: `za`, `postavlj|anje`."""
        below = self.end(place + 1) if place + 2 < len(self.lines) and _PART.fullmatch(self.lines[place + 1]) else None
        whole = below is not None and known(end.right + below.right) and is_broken(below, self.own)
        return end._replace(right=end.right + below.right) if below and whole else end

    def _decide_hyphen(self, line: str, tail: str, head: str, carried: str) -> str:
        """What a hyphen or dash behind the letters at a line end is."""
        left = (carried if carried and _PART.fullmatch(line) else "") + tail
        printers = line[-1] == SIGN and self.own is not None and not self.own.writes_sign
        authors = line[-1] == "-" and self.own is not None and self.own.types_hyphens
        if line[-1] in BREAKERS or printers:
            return DROP
        if not authors and (is_break(left, head) or (left != tail and is_break(tail, head))):
            return DROP
        # pred- i postnatalni; a dash before a new phrase, but e-Uprava
        phrase = head[0].isupper() and tail.islower() and (len(tail) > 1 or to_latin(tail) in STANDING)
        return BLANK if is_linking(head) or phrase else KEEP


def _find_tail(line: str) -> re.Match[str] | None:
    """The letters at the end of a line with the hyphen behind them."""
    if not (line[-1].isalpha() or line[-1] in _HYPHENS):
        return None
    return _TAIL.search(line, line.rfind(" ") + 1)
