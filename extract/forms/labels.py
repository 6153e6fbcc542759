"""Which labels begin a form: those that ask for its name, a number in their place, or what comes again."""

from collections.abc import Sequence

from extract.forms.values import NAMING_FIELDS
from extract.rows import Row, RowCell
from normalise.codes import number_alone
from normalise.contents import is_number
from normalise.headers import EXACT, STEM, Header, asks_name, describes, match_label, names_outcome, rates

NAME = Header("activity", certainty=EXACT)
"""What a form's name is of that stands in its first row without a label."""


def read_headers(labels: Sequence[RowCell]) -> list[Header]:
    """What the labels name; a number in their place has the name of what the form tells of: `M1 | Obnova škole`."""
    headers = [match_label(label.printed) for label in labels]
    counted = [h.field is None and number_alone(c.printed) is not None for h, c in zip(headers, labels, strict=True)]
    return [NAME if counted[0] and code else header for header, code in zip(headers, counted, strict=True)]


def opens(labels: Sequence[tuple[RowCell, list[Row]]], known: Sequence[Header], at: int) -> bool:
    """Whether a form begins with the label: it names a goal or measure and the one before does not.

    What an activity is for stands below its name, `Veza sa ciljem`, or below all that is said of the last one, `Cilj`;
    a list of activities may end the form above. A number right above a name belongs to it, and a number or the risk
    that is treated where it is the first label of each form. Where none begins so, each begins where the label of the
    first row comes again.
    """
    if known[0] is NAME:
        return known[at] is NAME
    again = [_words(label) == _words(labels[0][0]) for label, _ in labels]
    names = [
        h.field in NAMING_FIELDS and h.certainty >= STEM and (repeated or not _says_of_name(label, values))
        for h, repeated, (label, values) in zip(known, again, labels, strict=True)
    ]
    below = [*names[1:], False]
    names = [name or (h.field == "number" and b) for name, h, b in zip(names, known, below, strict=True)]
    acts = [header.field == "activity" for header in known]
    named = [
        act and (repeated or asks_name(label.printed))
        for act, repeated, (label, _) in zip(acts, again, labels, strict=True)
    ]
    titles = [name or header.field == "measure" for name, header in zip(named, known, strict=True)]
    last = max((i for i, title in enumerate(titles) if title), default=len(titles))
    begins = [
        repeated if act else name and (repeated or not (above or i > last))
        for i, (name, act, repeated, above) in enumerate(zip(names, acts, again, [False, *named], strict=False))
    ]
    opened = [begin and not (i and names[i - 1]) for i, begin in enumerate(begins)]
    counted = known[0].field in {"number", "risks"} and sum(again) == sum(opened)
    return again[at] if counted or not any(opened) else opened[at]


def _words(label: RowCell) -> list[str]:
    """The words of a label without its number: `Aktivnost 1.2`."""
    return [word for word in label.printed.split() if not is_number(word)]


def _says_of_name(label: RowCell, values: Sequence[Row]) -> bool:
    """Whether a label says something of what has its name above: it describes or rates that, or says what it brings."""
    rated = all(rates(cell.printed) for row in values for cell in row)
    return rated or describes(label.printed) or names_outcome(label.printed)
