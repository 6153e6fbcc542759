"""The act that adopts a plan: where it stands, its kind, its signature; not its neighbours in an issue."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from normalise.facts.decided import names_decision
from normalise.facts.places import place_in, place_near
from normalise.facts.said import Said
from normalise.facts.title import find_title
from normalise.facts.words import begins_with, facts_data, read_day, read_number, words_of
from normalise.model import AdoptedBy
from normalise.script import fold, to_latin

SIGNATURE_LINES = 8
"""Lines after the text of an act within which its number, date and place stand."""
LINES_BESIDE = 4
"""Lines above and below its number among which the day of a signature stands."""
LONGEST_DATE = 60
"""Characters behind the word for a session within which its day ends."""
_SESSION = re.compile(r"\bsj?ednic[aie]\b|(?<!od )(?<!do )\b(?:dana|dne)\s+(?=\d)")
"""What stands before the day on which something is decided, in small letters."""
LONGEST_HEADING = 4
"""Words of a line that only names an act (`ODLUKU`, `ZAKLJUČAK O USVAJANJU`)."""


class Signature(NamedTuple):
    """Number, day and place below an act."""

    number: str | None = None
    day: str | None = None
    place: str | None = None


def find_act(lines: Sequence[Said]) -> tuple[int, int] | None:
    """The lines (start, end) of the act that adopts the plan: from its heading to the end of its signature.

    Of several acts that adopt something it is the last with a number: the plan stands behind its own.
    """
    data = facts_data()
    found: list[tuple[int, int]] = []
    for i in range(len(lines) - 1):
        words = words_of(lines[i].text)
        if not words or not begins_with(lines[i].text, list(data["acts"])):
            continue
        if len(words) > LONGEST_HEADING and not names_decision(lines[i]):
            continue
        heading = fold(" ".join(s.text for s in lines[i : i + 4]))
        own = fold(lines[i].text)  # `Plan integriteta donosi se na osnovu zakona` tells of the plan that it heads
        verbs = any(verb in heading.replace(f"{own} {verb}", "") for verb in data["adopts"])
        adopts = verbs or any(f"o {stem}" in heading for stem in data["adopting"])
        if not adopts or ("plan" not in heading and "strateg" not in heading):
            continue
        number = next((j for j in range(i + 2, len(lines)) if names_number(lines[j].text)), None)
        if number is not None:
            found.append((i, min(number + SIGNATURE_LINES, _title_after(lines, number))))
        elif not found:
            return i, _title_after(lines, max(i + 2, heading_end(lines, i)))
    return found[-1] if found else None


def heading_end(lines: Sequence[Said], start: int) -> int:
    """Where the heading of an act ends that may run over lines: those set as its first one."""
    own = takewhile(lambda s: s.loud and s.style == lines[start].style, lines[start + 1 :])
    return start + 1 + sum(1 for _ in own)


def _title_after(lines: Sequence[Said], start: int) -> int:
    found = find_title(lines, start)
    return found if found is not None else len(lines)


def read_act(lines: Sequence[Said]) -> AdoptedBy:
    """Kind, number and date of the act."""
    acts: dict[str, str] = facts_data()["acts"]
    kind = next((name for stem, name in acts.items() if begins_with(lines[0].text, [stem])), None)
    numbered = [i for i in range(len(lines) - 1, 0, -1) if names_number(lines[i].text)]
    for i in sorted(numbered, key=lambda i: not begins_with(lines[i].text, facts_data()["first_numbers"])):
        if number := read_number(lines[i].text):
            near = (*lines[i : i + 4], *lines[i - 1 : max(0, i - 3) : -1])
            day = next((d for s in near if (d := read_day(s.text))), None)
            return AdoptedBy(act=kind, number=number, date=day)
    return AdoptedBy(act=kind)


def read_signature(lines: Sequence[Said]) -> Signature:
    """Number, date and place of the signature among the lines."""
    found = ((n, i) for i, s in enumerate(lines) if names_number(s.text) and (n := read_number(s.text)))
    number, at = next(found, (None, 0))
    if number is None:
        return Signature()
    near = lines[max(0, at - LINES_BESIDE) : at + LINES_BESIDE + 1]
    day = next((d for s in near if (d := read_day(s.text))), None)
    return Signature(number, day, place_near(near, day))


def day_of_session(lines: Sequence[Said]) -> str | None:
    """The day of the last session that lines above a plan name: `na 24. sjednici održanoj 24. veljače 2025. godine`.

    Who decides alone does so on a day: `gradonačelnica Grada Bakra, dana 5. siječnja 2026. godine, donosi`.
    """
    said = to_latin(" ".join(line.text for line in lines))
    found = [day for match in _SESSION.finditer(said.lower()) if (day := read_day(said[match.end() :][:LONGEST_DATE]))]
    return found[-1] if found else None


def names_session(text: str) -> bool:
    """Whether a text tells of a session, or of the day on which something was decided."""
    return _SESSION.search(to_latin(text).lower()) is not None


def before_another_act(lines: Sequence[Said]) -> Sequence[Said]:
    """Lines below the plan up to where the next act of the issue begins: `Na osnovu člana …`, `ODLUKU`."""
    data = facts_data()
    acts = list(data["acts"])
    for i, line in enumerate(lines):
        heading = begins_with(line.text, acts) and len(words_of(line.text)) <= LONGEST_HEADING
        goes_on = i > 0 and line.paragraph == lines[i - 1].paragraph and not line.loud
        if not goes_on and (heading or begins_with(line.text, data["basis"])):
            return lines[:i]
    return lines


def near_signature(lines: Sequence[Said]) -> Sequence[Said]:
    """The lines next below the plan and those of a signature at the end: from its number, or its place and day."""
    end = max(0, len(lines) - SIGNATURE_LINES)
    at = next((i for i, s in enumerate(lines[end:], end) if names_number(s.text) or place_in(s.text)), len(lines))
    return [*lines[:SIGNATURE_LINES], *lines[max(SIGNATURE_LINES, at) :]]


def names_number(text: str) -> bool:
    """Whether a line gives the number of an act, behind an office too: `05 broj 344-1187/2025`, `VM broj 45/22`."""
    own = re.sub(r"^\W*(?:\d{2,3}|[^\W\d_a-zа-я]{1,3})\s+", "", text)
    return begins_with(own, facts_data()["numbers"]) and read_number(own) is not None
