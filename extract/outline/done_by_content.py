"""What is done and what it is for, told by the cells of columns whose heads are not known."""

from collections.abc import Sequence
from itertools import groupby

from extract.columns import Column
from extract.rows import Row
from normalise.contents import FEWEST_CELLS, GUESSED, SHORTEST_TITLE, begins_with_verb, is_number, read_field
from normalise.fields import ACTIVITY_FIELDS, GOAL_FIELDS, WHO_WHEN
from normalise.headers import names_record
from normalise.headings import parse_heading
from normalise.script import to_latin

OF_PLANS = {"indicator", "verification", "partners", "risks", *GOAL_FIELDS}
"""Fields that only plans have: who reports by when, and contracts with their price and term, are none."""
COSTED = {"number", "resources"}
"""Fields that plans have, and registers too."""
MOST = 0.8
"""Part of the rows from which a column has a text of its own for each."""
AREA = "area"
"""The field of a column of goals whose head is not known."""
SHORTEST_AREA = 4
"""Letters that the names of areas have on average, at least."""
WORK = "nje"
"""How nouns end that say what is done."""


def find_done(columns: Sequence[Column], rows: Sequence[Row], unknown: Sequence[int]) -> int | None:
    """Which of the unknown columns says what is done; None where the others are not those of a plan.

    It has a text of its own in each row, left of who does it or of when. Measures beside it name what is done
    themselves, but where each stands over several of its texts.

    Args:
        columns: of a header, as far as heads or cells tell them.
        rows: below it, of as many cells.
        unknown: positions of the columns that nothing else tells.
    """
    fields = {c.field for c in columns}
    last = max((i for i, c in enumerate(columns) if c.field in WHO_WHEN), default=len(columns))
    done = _choose([i for i in unknown if i < last and not _is_merged(rows, i)], rows)
    if done is None or "activity" in fields:
        return None
    named = [i for i, c in enumerate(columns) if c.field in ACTIVITY_FIELDS]
    if named:
        above = all(columns[i].field == "measure" and i < done and _is_merged(rows, i) for i in named)
        return done if above and fields & WHO_WHEN else None
    if fields >= WHO_WHEN and fields & OF_PLANS:
        return done
    costed = fields >= COSTED and not _is_register(columns)
    by_heads = {c.field for c in columns if c.header.certainty > GUESSED}
    return done if by_heads >= WHO_WHEN and (costed or _has_levels(columns, rows)) else None


def _choose(unknown: Sequence[int], rows: Sequence[Row]) -> int | None:
    """The only column whose texts are as long as what is done is named, or the one of several that says what to do."""
    texts = {i: [row[i].printed for row in rows if row[i].text] for i in unknown}
    titles = [i for i, said in texts.items() if said and sum(map(len, said)) >= SHORTEST_TITLE * len(said)]
    doing = [i for i in titles if 2 * sum(map(_says_work, texts[i])) > len(texts[i])]
    found = titles if len(titles) == 1 else doing
    return found[0] if len(found) == 1 else None


def _says_work(text: str) -> bool:
    """Whether a text begins with a verb or with the noun of one: `Izraditi …`, `Uspostavljanje …`."""
    latin = to_latin(text)
    return begins_with_verb(latin) or next(iter(latin.split()), "").endswith(WORK)


def find_areas(columns: Sequence[Column], rows: Sequence[Row], unknown: Sequence[int]) -> list[int]:
    """Which of the unknown columns stand over several of the activities right of them: these belong to what they say.

    Args:
        columns: of a header, as far as heads or cells tell them.
        rows: below it, of as many cells.
        unknown: positions of the columns that their own cells do not tell.
    """
    done = next((i for i, c in enumerate(columns) if c.field in ACTIVITY_FIELDS), 0)
    above = [i for i in unknown if i < done and _is_merged(rows, i)]
    return [i for i in above if _are_areas(_texts(rows, i))]


def _are_areas(texts: Sequence[str]) -> bool:
    """Whether the texts of merged cells name each another thing, none of them a time, an amount or a number."""
    long = sum(map(len, texts)) >= SHORTEST_AREA * len(texts)
    return long and len({*texts}) == len(texts) and read_field(texts) in {None, "responsible"}


def _is_merged(rows: Sequence[Row], i: int) -> bool:
    """Whether most cells of a column stand over several rows."""
    return len(rows) >= FEWEST_CELLS and bool(rows[0][i].text) and len(_texts(rows, i)) < MOST * len(rows)


def _texts(rows: Sequence[Row], i: int) -> list[str]:
    """What a column says from above, each text once: an empty cell belongs to the one above it."""
    return [text for text, _ in groupby(row[i].printed for row in rows if row[i].text)]


def _is_register(columns: Sequence[Column]) -> bool:
    """Whether a head is one of a register of contracts or of what has happened."""
    return any(names_record(c.printed) for c in columns)


def _has_levels(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether the rows have numbers of several levels: they stand below something."""
    at = next((i for i, c in enumerate(columns) if c.field == "number"), None)
    said = [row[at].printed for row in rows if row[at].text] if at is not None else []
    return bool(said) and all(is_number(text) and "." in (parse_heading(text).number or "") for text in said)
