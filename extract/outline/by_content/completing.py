"""Columns as far as they are told: each step names what the plan lacks by what the cells of others hold."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.columns import Column
from extract.outline.by_content.done import find_areas, find_done, is_above, is_register
from extract.outline.by_content.told import (
    MONEY,
    SOURCES,
    are_lists,
    count_figures,
    denies_money,
    tell_field,
    tell_helpers,
    tell_words,
)
from extract.rows import Row
from normalise.contents import GUESSED, follow_each_other, is_number, reads_as_deadline
from normalise.fields import ACTIVITY_FIELDS, NAMED, WHO_WHEN
from normalise.headers import names_sum
from normalise.script import to_latin

PLAN = {"responsible", "deadline", MONEY, "indicator", "partners", "risks"}
FEWEST_KNOWN = 2
"""Fields of a plan that heads name, at least, where they do not name what is done and by whom or when."""
ONLY = {"target": MONEY, "assessment": MONEY, "task": "deadline", "status_reporting": "responsible"}
"""The one field that cells may tell instead of the one that a head names."""
WORDED = ("indicator", "verification", "risks")
"""Fields that the words of cells tell, behind what is done."""


class Completing:
    """The columns as far as they are told, beside what their cells say."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row], doubtful: Sequence[int]) -> None:
        self.columns, self.rows = list(columns), rows
        self.texts = [[t for row in rows if any(map(str.isalnum, t := _text(row, i)))] for i in range(len(columns))]
        denied = [i for i in doubtful if columns[i].field == MONEY and denies_money(self.texts[i])]
        sure = {MONEY, *ACTIVITY_FIELDS}.difference(ONLY)
        self.doubtful = [
            i for i in doubtful if columns[i].field not in sure or i in denied or is_second(columns[i], columns)
        ]
        self.named = [i for i in doubtful if columns[i].field in NAMED]
        self.unknown = [i for i in self.doubtful if columns[i].field in {None, "target"} or i in denied]
        for i in denied:
            if columns[i].header.certainty < GUESSED:
                self.columns[i] = replace(columns[i], header=replace(columns[i].header, field=None))

    def complete(self) -> tuple[Column, ...]:
        """Who, when and how much first, then what is done, what comes of it and what it is for."""
        by_heads, sure = tuple(self.columns), self._tell_sure()
        self._name_all_sure(sure)
        if not self._is_plan(by_heads):
            return by_heads
        left = [i for i in self.unknown if self.columns[i].header.certainty != GUESSED]
        words = self._tell_words([i for i in left if sure[i] in {None, SOURCES}])
        done = [i for i, field in words.items() if field != "indicator" or self._with("indicator")]
        left += self._name_done(done)
        named = [i for i in self.named if self._may_be_other(i)]
        self._name_rest(left, {**words, **self._tell_words(named)})
        return tuple(self.columns)

    def _may_be_other(self, i: int) -> bool:
        """Whether a column that its head names as what is done may be another: not below measures over its texts."""
        if self.columns[i].field not in NAMED:
            return self.columns[i].field is None  # times may stand below it
        beside = [k for k in self._with(*ACTIVITY_FIELDS) if k != i]
        return not beside or not all(is_above(self.columns, self.rows, k, i) for k in beside)

    def complete_numbered(self) -> tuple[Column, ...]:
        """The columns of numbered rows with times, where no more need be known: what is done stands beside the number.

        Empty where no text stands there, or where no column holds but times.
        """
        self._name_all_sure(self._tell_sure())
        done = min(self._with("number"), default=len(self.columns)) + 1
        times = [t for i in self._with("deadline") for t in self.texts[i]]
        told = done in self.unknown and self.columns[done].field is None and bool(times)
        if not told or not all(map(reads_as_deadline, map(to_latin, times))) or is_register(self.columns):
            return ()
        self._name(done, "activity")
        left = [i for i in self.unknown if self.columns[i].field is None]
        self._name_rest(left, self._tell_words(left))
        return tuple(self.columns)

    def _name_rest(self, left: Sequence[int], words: Mapping[int, str | None]) -> None:
        """Name what comes of what is done, and what it is for."""
        for field in WORDED:
            self._name_worded(field, words)
        for i, field in find_areas(self.columns, self.rows, left).items():
            self._name(i, field)

    def _tell_sure(self) -> dict[int, str | None]:
        return {i: tell_field(self.texts[i], self.columns[i].printed) for i in self.doubtful}

    def _tell_words(self, at: Sequence[int]) -> dict[int, str | None]:
        return {i: tell_words(self.texts[i], len(self.rows)) for i in at}

    def _is_plan(self, by_heads: Sequence[Column]) -> bool:
        """Whether heads name enough fields of a plan, or what is done, by whom or when, and cells tell the others."""
        fields = {c.field for c in by_heads}
        named = fields & {*ACTIVITY_FIELDS}
        if (named and fields & WHO_WHEN) or len(fields & PLAN) >= FEWEST_KNOWN:
            return True
        told = {c.field for c in self.columns} >= WHO_WHEN and not is_register(by_heads)
        return told and bool(named or (fields & WHO_WHEN))

    def _name_done(self, unknown: Sequence[int]) -> list[int]:
        """Name what is done, and the list of it beside it; the columns that heads speak of as if it were theirs.

        These are such as only name something (`Tema`), and such as hold but numbers (`Korak br.`).
        """
        numbers = [i for i in self.named if self.texts[i] and all(map(is_number, self.texts[i]))]
        apart = [i for i in self.named if i in numbers or not self.columns[i].header.certainty]
        columns = [
            replace(c, header=replace(c.header, field=None)) if i in apart else c for i, c in enumerate(self.columns)
        ]
        done = find_done(columns, self.rows, unknown)
        if done is not None:
            self.columns = columns
            self._name(done, "activity")
        done = min(self._with("activity"), default=None)
        if done is not None and done + 1 in unknown and not self._with("task") and are_lists(self._raw(done + 1)):
            self._name(done + 1, "task")
        return apart if done is not None else []

    def _name_all_sure(self, sure: dict[int, str | None]) -> None:
        """Name the columns as their cells tell for certain, and those beside them that are alike."""
        for i in self.unknown:
            if sure[i] is None and i and self.columns[i - 1].field == "responsible" and tell_helpers(self.texts[i]):
                sure[i] = "responsible"
        for i, told in sure.items():
            if told is not None and ONLY.get(self.columns[i].field or "", told) == told:
                self._name_sure(i, told)
        for i in self._with(None):
            if self.texts[i] and count_figures(self.texts[i]) == len(self.texts[i]) and self._guessed_like(i):
                self._name(i, MONEY)  # a year of few amounts

    def _name_sure(self, i: int, told: str) -> None:
        """Name a column as its cells tell for certain, where the plan has no such column yet."""
        if told in {MONEY, SOURCES}:
            if self._lacks_money(i, told):
                self._name(i, MONEY)
        elif not self._with(told):
            self._name(i, told)
        elif told == "deadline":
            self._name_bound(i)
        elif told == "responsible" and self.columns[i].field is None and self._may_help(i):
            self._name(i, "partners")

    def _lacks_money(self, i: int, told: str) -> bool:
        """Whether no head names amounts, or no head sources; what stands under one head or for other years is alike.

        It stands behind what is done, or who does it or when.
        """
        if i < min(self._with(*ACTIVITY_FIELDS, *WHO_WHEN), default=0):
            return False
        same = [k for k in self._with(MONEY) if k != i and bool(count_figures(self.texts[k])) == (told == MONEY)]
        guessed = [k for k in same if self.columns[k].header.certainty == GUESSED]
        if len(guessed) < len(same) or (guessed and told == SOURCES):
            return False
        return not guessed or self._guessed_like(i)

    def _guessed_like(self, i: int) -> bool:
        """Whether a column of money that cells told has the same head above it, or the same words: `2026.`, `2027.`."""
        own = self.columns[i]
        guessed = [c for c in self.columns if c.field == MONEY and c.header.certainty == GUESSED]
        alike = any(_words(c) == _words(own) or (len(c.path) > 1 and c.path[:-1] == own.path[:-1]) for c in guessed)
        return alike or (bool(guessed) and names_sum(own.own))

    def _name_bound(self, i: int) -> None:
        """Name the second of two columns of times that stand beside each other: one has the starts, one the ends."""
        for k in self._with("deadline"):
            first, last = min(i, k), max(i, k)
            part = self.columns[k].header.part or ("start" if self.columns[k].header.certainty == GUESSED else None)
            fits = last == first + 1 and part == ("end" if i == first else "start")
            if fits and follow_each_other([(_text(row, first), _text(row, last)) for row in self.rows]):
                self._name(first, "deadline", "start")
                self._name(last, "deadline", "end")

    def _may_help(self, i: int) -> bool:
        """Whether bodies behind those responsible, and before any money, help them."""
        behind, money = self._with("responsible"), self._with(MONEY)
        return not self._with("partners") and min(behind) < i and not any(k < i for k in money)

    def _name_worded(self, field: str, words: Mapping[int, str | None]) -> None:
        """Name the only column behind what is done whose words tell this field; what proves needs what is proved."""
        done = min(self._with(*ACTIVITY_FIELDS), default=len(self.columns))
        named = [i for i, told in words.items() if told == field and i > done]
        if len(named) == 1 and not self._with(field) and (field != "verification" or self._with("indicator")):
            self._name(named[0], field)

    def _raw(self, i: int) -> list[str]:
        return [row[i].text.raw for row in self.rows if row[i].text]

    def _with(self, *fields: str | None) -> list[int]:
        """Positions of the columns that have one of the fields."""
        return [i for i, c in enumerate(self.columns) if c.field in fields]

    def _name(self, i: int, field: str, part: str | None = None) -> None:
        header = self.columns[i].header
        if (header.field, header.part) != (field, part):
            guessed = replace(header, field=field, part=part, certainty=GUESSED)
            self.columns[i] = replace(self.columns[i], header=guessed)


def _text(row: Row, i: int) -> str:
    """The text of a cell on one line, broken words in one piece."""
    return " ".join(row[i].text.joined.split())


def _words(column: Column) -> str:
    """The words of a column's own head, without its figures."""
    return "".join(filter(str.isalpha, column.own)).lower()


def is_second(column: Column, columns: Sequence[Column]) -> bool:
    """Whether another column has the field for surer words: `Tijelo nadležno za mjere` beside `Aktivnost`."""
    return any(c.field == column.field and c.header.certainty > column.header.certainty for c in columns)
