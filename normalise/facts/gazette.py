"""The official gazette that prints a plan, from its running heads."""

import re
from collections.abc import Sequence

from normalise.facts.words import facts_data, read_day
from normalise.model import Gazette
from normalise.script import fold, to_latin


def read_gazette(running: Sequence[str]) -> Gazette | None:
    """Name, issue and day of the gazette from its running heads."""
    for text in running:
        plain = to_latin(" ".join(text.split()))
        folded = fold(plain)
        for name in facts_data()["gazettes"]:
            if name not in folded:
                continue
            words = name.split()
            match = re.search(
                rf"(?i)({_loose(words[0])}\s+{_loose(words[1])}[^\d–|]*?)\s*(?=$|[–|,]|-(?!\w)|\b[Bb]r(?:oj)?\b|\d|\b[Ss]tr)",
                plain,
            )
            issue = re.search(r"(?i)\bbr(?:oj)?\.?\s*:?\s*(\d+(?:/\d+)?)", plain)
            return Gazette(
                name=match[1].strip(" ,.-") if match else None,
                issue=issue[1] if issue else None,
                published_on=read_day(plain),
            )
    return None


def _loose(word: str) -> str:
    """A pattern for a folded word with any diacritics."""
    return "".join({"s": "[sš]", "z": "[zž]", "c": "[cčć]"}.get(c, c) for c in word)
