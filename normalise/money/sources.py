"""Where money comes from: budgets by level, programmes, donors, loans; the names beside them as printed."""

import re
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from normalise.money.lexicon import Found, Starts
from normalise.money.names import (
    clean_name,
    find_name_end,
    is_never_local,
    level_of,
    names_nobody,
    opens_segment,
)
from normalise.money.payers import plain_abbreviations
from normalise.money.settle import settle
from normalise.money.source_words import Source, Words, source_words
from normalise.notes import Note
from normalise.years import YEAR

_BESIDE = re.compile(r"[\s:,(/\"-]*")
_AND = re.compile(r"\s(?:i|te)\s")
"""Between two donors: `donatorska sredstva – IOM i OSCE`."""
_OF_ONE = re.compile(r" ?\(?|\s-\s")
"""Between a donor and the word for what it gives."""
_MOST_WORDS = 45
"""In longer cells a body named without a word of money is part of a sentence, not a payer."""
_TITLE = re.compile(r"\s*[:-]?\s*\"[^\"]{3,200}\"?")
_NUMBER_FOLLOWS = re.compile(r"\s*(?:br\.?|broj)?\s*\d")
_SHARE_FOLLOWS = re.compile(r"\s*[-:(]?\s*\d+(?:[.,]\d+)?\s*%")
"""`opština 50 %, ministarstvo 50 %`: who pays, in small letters too."""
_SHARE_BEFORE = re.compile(r"\d\s*%\s*[-:]?\s*$")
"""`50% opština`."""
_CASE_ENDING = re.compile(r"-[a-z]")
"""`MUP-a`: a body in another case is part of a sentence."""
_SHORT_NAME = re.compile(r"[\s:,(/\"-]*([A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:-[a-z]{1,2})?(?![A-Za-z0-9])(?! [A-Z])")
"""A name in capitals with nothing of it after it."""
_DESCRIPTION = re.compile(r"\s*[-:]\s*[^\n;,\d\x01]*")
_PROGRAMME_YEAR = re.compile(
    r"\s*(?:(?:iii?|i|[1-3])(?![a-z0-9]))?"
    rf"(?:\s*-?\s*{YEAR}(?:\s?[-/]\s?(?:20)?\d\d)?)?(?!\d)(?![.,]\d)"
)
_HAS_YEAR = ("eu_ipa", "eu_structural", "eu_other")
_LENDERS = ("international_org", "bilateral")
_DONORS = ("donor", "un_agency", "international_org", "bilateral", "eu_ipa", "eu_other", "ngo", "private")


@dataclass
class _Walk:
    """The sources of one cell as they are met: `head` is the last one, which names beside it may complete.

    `own` is the type of the budget that the plan means by `budžet` alone.
    """

    latin: str
    bare: str
    text: str
    short: bool
    own: str | None
    openings: set[int]
    rows: list[Source] = field(default_factory=list)
    head: Source | None = None
    takes: str | None = None
    general: bool = False  # whether the words of `head` say no level: `budžet`

    @property
    def at(self) -> int:
        """Where the last source ends."""
        return self.head.end if self.head else 0

    def beside(self, start: int) -> bool:
        """True where only signs stand between the last source and a place."""
        return self.head is not None and _BESIDE.fullmatch(self.text, self.head.end, start) is not None

    def add(self, row: Source, *, completes: bool = False) -> None:
        """Append a source; one that `completes` a head without a name takes its row."""
        if completes and self.rows and self.rows[-1] is self.head and self.head.name is None:
            self.rows[-1] = row
        else:
            self.rows.append(row)
        self.head = row


def find_sources(
    latin: str, bare: str, text: str, starts: Starts, country: str | None, own: str | None
) -> tuple[list[Source], tuple[Note, ...]]:
    """Find the sources named in a cell, in text order.

    Args:
        latin: the cell in Latin, as printed; names are cut from it.
        bare: `plain(latin)`, capitals kept.
        text: `bare` in small letters.
        starts: word starts of `bare`.
        country: the plan's country, None where unknown.
        own: the type of the budget that the plan means by `budžet` alone, None where unknown.

    Returns:
        The sources, payers by the names that the list of institutions has for them, and notes on misprinted ones.
    """
    hits = _without_general(list(source_words().find(text, starts)))
    walk = _Walk(latin, bare, text, len(starts) <= _MOST_WORDS, own, {hit.start for hit in hits})
    none = 0  # where words end that name no source
    for hit, after in zip_longest(hits, hits[1:]):
        none = hit.end if hit.meaning.kind == "none" else none
        if hit.start < max(walk.at, none):
            continue
        if hit.meaning.takes == "payer" and not _pays(walk, hit, after):
            continue
        if hit.meaning.kind == "payer":
            _add_payer(walk, hit)
        elif _stands_alone(walk, hit) or (hit.meaning.kind == "source" and hit.meaning.takes != "title"):
            _add_source(walk, hit)
    return settle(walk.rows, text, country)


def _without_general(hits: list[Found]) -> list[Found]:
    """`Sredstva budžeta grada`: the general words give way to those that begin in them and say whose budget it is."""
    general = {
        one.start
        for one, other in pairwise(hits)
        if one.meaning.own and other.start < one.end < other.end and other.meaning.kind == "source"
    }
    return [hit for hit in hits if hit.start not in general]


def _stands_alone(walk: _Walk, hit: Found) -> bool:
    """True for a country or a project that is named as a source, not in passing.

    `projekat 4002` is a line of a budget; `Norveška` pays where it opens its part of the cell.
    """
    opens = opens_segment(walk.text, hit.start, walk.at)
    if hit.meaning.kind == "country":
        return walk.short and walk.bare[hit.start].isupper() and opens
    if _NUMBER_FOLLOWS.match(walk.text, hit.end):
        return False
    return opens or _TITLE.match(walk.text, hit.end) is not None


def _pays(walk: _Walk, hit: Found, after: Found | None) -> bool:
    """`Sredstva Ministarstva kulture`: whether a body's name follows right after a word that is none of its own."""
    payer = after is not None and after.meaning.kind == "payer" and walk.text[hit.end : after.start] == " "
    return payer and after is not None and walk.bare[after.start].isupper()


def _add_payer(walk: _Walk, hit: Found) -> None:
    beside = walk.beside(hit.start)
    in_case = _CASE_ENDING.match(walk.text, hit.end) is not None
    shares = _SHARE_FOLLOWS.match(walk.text, hit.end) or _SHARE_BEFORE.search(walk.text, 0, hit.start)
    named = walk.bare[hit.start].isupper() or shares
    if not named or (in_case and not (beside and walk.takes == "payers")):
        return
    joined = walk.head is not None and _AND.fullmatch(walk.text, walk.at, hit.start)
    if not (beside or shares or joined) and not (walk.short and opens_segment(walk.text, hit.start, walk.at)):
        return
    end = find_name_end(walk.bare, hit.start, walk.openings)
    name, level = clean_name(walk.latin[hit.start : end]), level_of(walk.text[hit.start : end])
    if names_nobody(name):
        return
    if beside and walk.head and walk.takes == "payers":
        theirs = walk.head.type != "local_budget" or not is_never_local(walk.text[hit.start : end])
        theirs = walk.general or level == walk.head.type if level else theirs
        kind = level or (walk.head.type if theirs else hit.meaning.type)
        walk.add(Source(kind, name, hit.start, end, payer=True), completes=bool(theirs))
    else:
        walk.add(Source(level or hit.meaning.type, name, hit.start, end, payer=True))
        walk.takes = walk.takes if walk.takes == "donors" else "payers"


def _add_source(walk: _Walk, hit: Found) -> None:
    words: Words = hit.meaning
    row = _read_source(words, hit, walk)
    beside, head = walk.beside(hit.start), walk.head
    if beside and head and row.name and head.name is None:
        if walk.takes in ("label", "title"):
            walk.add(row, completes=True)
            walk.takes = None
            return
        if walk.takes == "banks" and row.type in _LENDERS:
            walk.add(row._replace(type=head.type), completes=True)
            walk.takes = None
            return
    if beside and head and row.type == "loan" and row.name is None and head.type in _LENDERS:
        walk.rows[-1] = walk.head = head._replace(type="loan", end=row.end)  # Svjetska banka (kredit)
        return
    given = head is not None and head.type in _DONORS and (head.name or head.type in _HAS_YEAR)
    given = given and row.type == "donor" and row.name is None
    if head and given and _OF_ONE.fullmatch(walk.text, head.end, hit.start):
        walk.rows[-1] = walk.head = head._replace(end=row.end)  # UNDP (donacija), WBIF grant
        return
    given_too = beside or (head is not None and head.name and _AND.fullmatch(walk.text, head.end, hit.start))
    if given_too and row.name and walk.takes == "donors" and words.takes is None and row.type in _DONORS:
        walk.add(row._replace(type="donor"), completes=True)
        return
    walk.add(row)
    walk.general = words.own or words.takes == "payer"
    walk.takes = "payers" if words.takes == "payer" else words.takes
    if walk.takes == "payers":
        _add_short_payers(walk, row)


def _add_short_payers(walk: _Walk, budget: Source) -> None:
    """`Budžet – MDULS, MF`: abbreviations of the list of institutions right after a budget."""
    while (found := _SHORT_NAME.match(walk.bare, walk.at)) and found[1] in plain_abbreviations():
        if found.start(1) in walk.openings:
            return  # a source of another kind: Budžet, IPA
        name = walk.latin[found.start(1) : found.end(1)]
        completes = walk.head is budget
        walk.add(Source(budget.type, name, found.start(1), found.end(), payer=True), completes=completes)


def _read_source(words: Words, hit: Found, walk: _Walk) -> Source:
    """A source with what is printed right after it: a project's title, a code's own words, a programme's years."""
    name, end = words.name, hit.end
    if words.takes in ("title", "title_if_any") and (title := _TITLE.match(walk.text, end)):
        name, end = walk.latin[title.start() : title.end()].strip(' \n-:„“”"«»'), title.end()
    elif name and name.startswith("Izvor") and (described := _DESCRIPTION.match(walk.text, end)):
        end = described.end()
    elif name and words.type in _HAS_YEAR and (year := _PROGRAMME_YEAR.match(walk.text, end)):
        printed = " ".join(walk.latin[end : year.end()].split())
        name, end = f"{name} {printed}".strip(), year.end() if printed else end
    return Source((words.own and walk.own) or words.type, name, hit.start, end)
