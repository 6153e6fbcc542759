"""Pages in a language that is not of the region: their unknown words are no damage."""

from collections.abc import Sequence

from extract.page import Page
from extract.repair import Verdict

OTHER_LANGUAGE = "other language"
"""What is noted of a sound page in a language that is not of the region."""
MOSTLY_UNKNOWN = 0.6
"""Share of unknown words of a page that is damaged throughout, or in another language."""


def settle_language(read: Sequence[tuple[Page, Verdict]]) -> tuple[list[tuple[Page, Verdict]], int]:
    """The verdicts, where most of the document is in another language: its unknown words are no damage.

    A table has too few everyday words to tell its language by itself. Also says how many pages became sound.
    """
    told = [verdict for page, verdict in read if verdict.unknown is not None]
    foreign = sum(OTHER_LANGUAGE in verdict.kinds for verdict in told)
    if 2 * foreign <= len(told):
        return list(read), 0
    settled = [
        (page, verdict._replace(health="sound", kinds=(OTHER_LANGUAGE,)) if is_foreign(verdict) else verdict)
        for page, verdict in read
    ]
    return settled, sum(a[1].health != b[1].health for a, b in zip(read, settled, strict=True))


def is_foreign(verdict: Verdict) -> bool:
    """Whether most words of a page that is not sound are unknown: damage throughout, or another language."""
    return verdict.health != "sound" and verdict.unknown is not None and verdict.unknown > MOSTLY_UNKNOWN
