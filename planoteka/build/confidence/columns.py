"""What speaks against a field from the columns that went into none: one of them may be its own."""

from collections.abc import Sequence

from extract.raw import RawCell
from normalise.contents import read_field
from normalise.fields import DONE, MEASURES
from normalise.headers import PAIR
from planoteka.build.confidence.observed import Observed, amounts_of

MOST_READ = 12
"""Cells of a column that tell what it holds."""
FIELD_OF = {"deadline": ("deadlines",), "responsible": ("responsible",), "resources": ("resources",)}
"""The fields to which a column could belong, by what most of its cells read as."""
FIGURES = ("resources", "indicators")
"""The same for figures without a unit."""
MAIN = ("responsible", "deadlines", "resources", "indicators")
"""Fields that plans have: words of a column could belong to those that no activity has."""
WORDS = ("indicators",)
"""The same where each of them is there."""

UNKNOWN_ALIKE = "a column under an unknown header reads like it"


class Columns:
    """What the cells of a plan's columns say that went into no field, by their printed header."""

    def __init__(self, plan: Sequence[Observed]) -> None:
        texts: dict[str, list[str]] = {}
        for seen in plan:
            for raw in seen.cells.get("other", ()):
                texts.setdefault(raw.column.printed, []).append(raw.text.printed)
        self._lacking = tuple(name for name in MAIN if not any(getattr(seen.built, name) for seen in plan))
        self._likely = {printed: self._fields(held[:MOST_READ]) for printed, held in texts.items()}

    def doubt(self, seen: Observed) -> dict[str, set[str]]:
        """Doubts about fields of an activity to which a cell in none could belong."""
        found: dict[str, set[str]] = {}
        for raw in seen.cells.get("other", ()):
            if raw.column.field in MEASURES:
                found.setdefault("indicators", set()).add("what is said of an indicator stands beside none")
            if seen.built.resources and not amounts_of(seen) and self._likely[raw.column.printed][0] == FIGURES:
                found.setdefault("resources", set()).add("no amount, and figures stand under an unknown header")
            if (surely := self._surely(raw)) is None:
                continue
            for name in self._likely[raw.column.printed][0]:
                found.setdefault(name, set()).update(self._reason(name, name in seen.filled, surely))
        return found

    def _reason(self, name: str, filled: bool, surely: bool) -> set[str]:
        if surely:
            return {UNKNOWN_ALIKE if filled else f"empty, and {UNKNOWN_ALIKE}"}
        if name in self._lacking:
            return {"no activity has it, and a header is unknown"}
        return {"beside a column under an unknown header"} if filled else set()

    def _surely(self, raw: RawCell) -> bool | None:
        """Whether the cells under an unknown header read as one field; None where the header can be believed.

        One that is told by one of its words is not where it speaks of activities or goals, which others hold, or
        where its cells read as a field.
        """
        sure, header = self._likely[raw.column.printed][1], raw.column.header
        if header.field is None:
            return sure
        return sure if header.certainty < PAIR and (sure or header.field in DONE) else None

    def _fields(self, texts: Sequence[str]) -> tuple[tuple[str, ...], bool]:
        """The fields to which a column could belong, and whether its cells read as one of them."""
        if all(text.isalpha() for text in texts):  # `visok`, `da`: marks
            return self._lacking, False
        field = read_field(texts)
        if field != "deadline" and sum(not any(map(str.isalpha, text)) for text in texts) * 2 > len(texts):
            return FIGURES, False
        if field in FIELD_OF:
            return FIELD_OF[field], True
        return self._lacking or WORDS, False
