"""The title of a plan in the decision that adopts it: `Donosi se Akcioni plan za mlade (u daljem tekstu: …)`."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from normalise.facts.said import Said
from normalise.facts.words import LONGEST_TITLE, begins_with, facts_data, names_plan
from normalise.script import fold, to_latin
from normalise.words import join_lines

POINTS = 8
"""Paragraphs of a decision, its heading among them, within which it says what it adopts."""
_ACCUSATIVE = re.compile(r"(?:u|og|om)$")
"""How a word ends in `donosi Strategiju`, `izmjenu Akcionog plana`, which is no title as it stands."""


def title_in_decision(lines: Sequence[Said]) -> str | None:
    """The title in the sentence by which the decision that the lines begin with adopts a plan; None without one."""
    paragraphs = [join_lines([s.text for s in group]) for _, group in groupby(lines, key=lambda s: s.paragraph)]
    return next((title for text in paragraphs[:POINTS] if (title := _adopted_in(to_latin(text)))), None)


def _adopted_in(text: str) -> str | None:
    words = text.split()
    for i, word in enumerate(words[:-1]):
        if not fold(word).startswith(_verbs()):
            continue
        start = i + 2 if words[i + 1] in facts_data()["behind_verbs"] else i + 1
        behind = " ".join(words[start:]).lstrip('„“"»«')
        title = behind[: end.start()] if (end := _end().search(behind)) else behind
        title = title.strip(' .,;:„“”"»«')
        if title[:1].isupper() and names_plan(title) and not _ACCUSATIVE.search(title.split()[0]):
            return title if len(title) <= LONGEST_TITLE else None
    return None


@cache
def _end() -> re.Pattern[str]:
    """What ends a title within its sentence: its short name, what else is said of it, the next sentence."""
    named, said, comma = ("|".join(facts_data()["title_ends"][key]) for key in ("named", "said", "behind_comma"))
    return re.compile(rf"\W*(?:{named})\b|,?\s+(?:{said})\b|,\s+(?:{comma})\s|(?<!\d)\.\s+(?=[A-ZČĆŠĐŽ])")


@cache
def _verbs() -> tuple[str, ...]:
    """Beginnings of the words by which a body adopts: `Donosi se`, `usvojila je`."""
    data = facts_data()
    return (*map(fold, data["verbs"]), *(phrase.split()[0] for phrase in data["adopts"]))


def names_decision(line: Said) -> bool:
    """Whether a heading says on one line what is decided on: `ODLUKU O DONOŠENJU LOKALNOG AKCIONOG PLANA ZA …`."""
    data = facts_data()
    return line.loud and begins_with(
        line.text, [f"{act} o {what}" for act in data["acts"] for what in data["adopting"]]
    )
