"""Whether a table is part of a plan, and which columns it has where it has no header of its own."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from extract.columns import Column, find_header
from extract.outline.by_content import complete_columns, complete_numbered
from extract.outline.kinds import find_activity_band, table_width
from extract.rows import Row, printed_row
from extract.stitch.same import SAME_COLUMN
from normalise.contents import GUESSED, guess_fields, read_field, reads_as_deadline
from normalise.fields import DONE, WHO_WHEN
from normalise.headers import STEM, Header, match_header, names_record
from normalise.letters import DIGIT, holds_digit

_FIGURES = re.compile(rf"[{DIGIT}.]+")
PLAN_FIELDS = {"responsible", "deadline", "indicator", "resources", "risks", "partners", "verification"}
FEWEST_COLUMNS = 3
FEWEST_IN_REGISTER = 3
"""Fields of a plan beside what is done, where a head is one of a register."""
FEWEST_GUESSED = 4
"""Columns and rows from which a table without a header is looked at."""
FIRST_ROWS = 4
"""Rows among which the header of a table that was left out is looked for."""
SAME_EDGE = 8.0
"""Points by which the columns of a table without a header may differ from those of the table before it."""


def is_plan_header(columns: Sequence[Column], in_bands: bool = False) -> bool:
    """Whether the columns are those of a plan's activities or of a goal's indicators.

    Activities are told by what is done beside who does it or when, or beside two other fields of a plan; where bands
    name them, their columns are told without it. Beside a head of a register both who and when are needed, or
    more.
    """
    fields = {field for c in columns for field in (c.field, *c.header.others)}
    if in_bands:
        fields.add("activity")
    what = fields & DONE
    if any(names_record(c.printed) for c in columns):
        return bool(what) and (fields >= WHO_WHEN or len(fields & PLAN_FIELDS) >= FEWEST_IN_REGISTER)
    if what and fields & WHO_WHEN and len(columns) >= FEWEST_COLUMNS:
        return True
    if what and len(fields & PLAN_FIELDS) >= (2 if what & {"activity", "task"} else 3):
        return True
    return "indicator" in fields and len(fields & {"baseline", "target", "verification"}) >= 2


def has_plan_header(rows: Sequence[Row], alike: Mapping[tuple[str, ...], Sequence[Row]] | None = None) -> bool:
    """Whether one of the headers among the rows is that of a plan.

    Args:
        rows: of a table.
        alike: the rows of all tables by what their header says, which tell more than its own.
    """
    at, first, in_bands = 0, True, has_activity_bands(rows)
    while at < len(rows):
        header = find_header(rows, at, first)
        if header is None:
            at += 1
            continue
        below = (alike or {}).get(head_words(rows[at]))
        at, columns = header
        first = False
        if is_plan_header(complete_columns(columns, below or rows[at:]), in_bands):
            return True
    return False


def tells_plan(rows: Sequence[Row]) -> bool:
    """Whether a header says for certain what is done, by whom and when, and has no head of a register."""
    header = next((found for at in range(min(len(rows), FIRST_ROWS)) if (found := find_header(rows, at))), None)
    columns = header[1] if header else ()
    sure = {c.field for c in columns if c.header.certainty >= STEM}
    return bool(sure & DONE) and sure >= WHO_WHEN and not any(names_record(c.printed) for c in columns)


def resembles_plan(rows: Sequence[Row]) -> bool:
    """Whether the first header among the rows tells who does something by when, though none says what is done."""
    found = next((h for at in range(min(len(rows), FIRST_ROWS)) if (h := find_header(rows, at)) is not None), None)
    return found is not None and {c.field for c in found[1]} >= WHO_WHEN


def has_activity_bands(rows: Sequence[Row]) -> bool:
    """Whether rows of one cell name activities over the rows of their cells."""
    width = table_width(rows)
    return any(find_activity_band(row, width) for row in rows)


def rows_by_header(tables: Sequence[Sequence[Row]]) -> dict[tuple[str, ...], list[Row]]:
    """The rows of tables by what the row above them says in which a header begins.

    That is the first one of several cells, and each with words in all cells that stands again in some table.
    """
    words = [[head_words(row) if len(row) >= FEWEST_COLUMNS else () for row in rows] for rows in tables]
    times = Counter(chain.from_iterable(words))
    found: dict[tuple[str, ...], list[Row]] = {}
    for rows, of_rows in zip(tables, words, strict=True):
        below: list[Row] | None = None
        for row, said in zip(rows, of_rows, strict=True):
            again = times[said] > 1 and sum(map(bool, said)) == len(row)
            if again or (below is None and said):
                below = found.setdefault(said, [])
            elif below is not None:
                below.append(row)
    return found


def head_words(row: Row) -> tuple[str, ...]:
    """What a row says without its figures, as heads name the goal (`Aktivnosti za cilj 1.1`) or a year."""
    return tuple([_FIGURES.sub("", text) for text in printed_row(row)])


def header_key(rows: Sequence[Row]) -> tuple[str, ...]:
    """What the first row of several cells says."""
    return next((head_words(row) for row in rows if len(row) >= FEWEST_COLUMNS), ())


def fits_columns(rows: Sequence[Row], columns: Sequence[Column]) -> bool:
    """Whether the rows lie in the columns of the table before; those told from white share most of their width."""
    row = max(rows, key=len)
    if not columns or len(row) != len(columns):
        return False
    shift = columns[0].x0 - row[0].x0
    pairs = list(zip(row, columns, strict=True))
    if row[0].ruled or _begins_bold(rows):
        return all(abs(c.x0 + shift - col.x0) < SAME_EDGE for c, col in pairs)
    shares = [(c.overlap(col.x0 - shift, col.x1 - shift), min(c.x1 - c.x0, col.x1 - col.x0)) for c, col in pairs]
    return all(shared >= SAME_COLUMN * width for shared, width in shares)


def _begins_bold(rows: Sequence[Row]) -> bool:
    """Whether the first row is bold and the others are not: a header of their own."""
    first, *others = ([c.bold for c in row if c.text] for row in rows)
    return all(first) and not all(bold for row in others for bold in row)


def find_fitting(rows: Sequence[Row], headers: Iterable[Sequence[Column]]) -> tuple[Column, ...]:
    """The columns of the first of the headers in which the rows lie; none where they lie in no header's."""
    return next((tuple(columns) for columns in headers if fits_columns(rows, columns)), ())


def find_in_order(rows: Sequence[Row], columns: Sequence[Column]) -> tuple[Column, ...]:
    """As many columns as the table before has, in its order at other sides; none where cells tell otherwise.

    Word makes the columns of each table as wide as its texts ask for. One column, at least, must hold what its field
    says: parties, times or money.
    """
    row = max(rows, key=len)
    full = [r for r in rows if len(r) == len(row)]
    if len(row) != len(columns) or len(row) < FEWEST_GUESSED or not row[0].ruled or _begins_bold(full):
        return ()
    fields = [read_field([r[i].printed for r in full if r[i].text]) for i in range(len(row))]
    told = [(field, column.field) for field, column in zip(fields, columns, strict=True) if field in WHO_WHEN]
    if not told or any(field != own for field, own in told):
        return ()
    return tuple(
        replace(column, x0=cell.x0, x1=cell.x1, header=replace(column.header, certainty=GUESSED))
        for cell, column in zip(row, columns, strict=True)
    )


def guess_columns(rows: Sequence[Row], planned: bool = False) -> tuple[Column, ...]:
    """The columns of rows without a known header, told by what the cells say; none where they tell no plan.

    Where the first row holds heads, they are the columns'; those that the lists have tell of what has no name or time.

    Args:
        rows: of a table.
        planned: whether the document speaks of a plan in a heading.
    """
    widest = max(len(r) for r in rows)
    full = [r for r in rows if len(r) == widest]
    if widest < FEWEST_GUESSED or len(full) < FEWEST_GUESSED:
        return ()
    fields = guess_fields([[r[i].printed for r in full] for i in range(widest)])
    if fields is None:
        return complete_numbered(rows) if planned else ()
    heads = [c.printed for c in rows[0]] if rows[0] is full[0] and _are_heads(rows[0], fields) else [""] * widest
    return tuple(
        Column(
            cell.x0,
            cell.x1,
            (head,) if head else (),
            _header_of(field, head),
        )
        for cell, field, head in zip(full[0], fields, heads, strict=True)
    )


def _header_of(guessed: str | None, head: str) -> Header:
    """What the head says of a column told by its cells, where these do not say what is done, by whom or when."""
    own = match_header((head,))
    known = own.certainty >= STEM and guessed not in WHO_WHEN.union(DONE)
    return Header(guessed, certainty=GUESSED) if guessed and not known else own


def _are_heads(row: Row, fields: Sequence[str | None]) -> bool:
    """Whether a row above others holds their heads: words in all cells, no figures, and no deadline where those are."""
    texts = [c.printed for c in row]
    deadline = texts[fields.index("deadline")]
    return all(texts) and not holds_digit("".join(texts)) and not reads_as_deadline(deadline)
