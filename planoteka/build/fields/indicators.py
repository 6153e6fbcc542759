"""Indicators with their baselines, targets, units and means of verification."""

from collections.abc import Sequence

from extract.placed import PlacedText
from extract.raw import RawCell
from normalise.codes import number_alone
from normalise.headers import names_year
from normalise.model import Baseline, Indicator, Target
from normalise.numbering import split_indicators
from normalise.years import split_year
from planoteka.build.context import Context, places_of, read_value
from planoteka.build.fields.items import check_cover, item_texts, line_fill, rows_of

NUMBER_RULE = "list_number"
"""The repair of an indicator's number that stands twice."""
FIGURES_OF_YEAR = 4


def build_indicators(cells: Sequence[RawCell], context: Context, at: str) -> list[Indicator]:
    """The indicators of the cells; number, baseline, target, unit and verification of their row belong to them."""
    result: list[Indicator] = []
    for row in rows_of(cells):
        mine: list[Indicator] = []
        for raw in row:
            if raw.column.field == "indicator":
                mine += _split_indicators(raw, len(result) + len(mine), context, f"{at}/indicators")
        result += mine
        _add_measures(mine or result[-1:], [c for c in row if c.column.field != "indicator"], context, at)
    return result


def _split_indicators(raw: RawCell, first: int, context: Context, at: str) -> list[Indicator]:
    """The indicators of one cell, the first of which has the position `first` in the list at the pointer."""
    reading = split_indicators(raw.text.raw, line_fill(raw.text))
    texts = item_texts(raw, reading.items)
    context.note(reading.notes, at, raw.text, items=texts, first=first)
    found = []
    for item, text in zip(reading.items, texts, strict=True):
        value = read_value(text)
        number = ", ".join(item.numbers) or None
        found.append(Indicator(number=number, text=value.text, raw=value.raw, places=value.places))
    check_cover(raw, [(i.number_start, i.end) for i in reading.items], context, at)
    for repair in reading.repairs:
        item = reading.items[repair.at]
        where = places_of(raw.text.slice(item.number_start, item.start)) or found[repair.at].places
        context.repair(NUMBER_RULE, repair.before, repair.after, f"{at}/{first + repair.at}/number", where)
    return found


def _add_measures(indicators: Sequence[Indicator], cells: Sequence[RawCell], context: Context, at: str) -> None:
    """Give indicators what the other cells of their row say: one part each where the counts agree, else all."""
    for raw in cells:
        value = read_value(raw.text)
        wrapped = raw.column.field == "verification" and _is_wrapped(raw.text)
        parts = [] if wrapped else [read_value(PlacedText((line,))).text for line in raw.text.lines]
        shares = parts if len(parts) == len(indicators) else [value.text] * len(indicators)
        for indicator, text in zip(indicators, shares, strict=True):
            if raw.column.field == "baseline":
                value_of, year = _of_year(text, raw.column.header.year)
                indicator.baseline = _baseline(indicator.baseline, value_of, year, raw.column.printed)
            elif raw.column.field == "target":
                value_of, year = _of_year(text, raw.column.header.year)
                indicator.targets.append(Target(value=value_of, year=year))
            elif raw.column.field == "unit":
                indicator.unit = text
            elif raw.column.field == "number":
                indicator.number = indicator.number or number_alone(text) or text
            else:
                indicator.verification = f"{indicator.verification}; {text}" if indicator.verification else text
        if not indicators:
            context.find(
                "value_without_indicator", "warning", f"No indicator stands beside: {value.text}", at, value.places
            )
            continue
        for indicator in indicators:
            indicator.places = [*indicator.places, *(p for p in value.places if p not in indicator.places)]


def _is_wrapped(text: PlacedText) -> bool:
    """Whether a text that begins with a capital goes on in small letters: `Evidencija` over `volontera`."""
    first, *others = text.lines
    return first.text[:1].isupper() and any(line.text[:1].islower() for line in others)


def _of_year(text: str, year: int | None) -> tuple[str, int | None]:
    """A value and its year: the one behind it, else that of its column; both stay where they differ."""
    value, own = split_year(text)
    return (value, own) if own is not None and year in (own, None) else (text, year)


def _baseline(known: Baseline | None, text: str, year: int | None, printed: str) -> Baseline:
    """A baseline with one more of its parts: a column of years gives the year, any other the value."""
    known = known or Baseline()
    figures = text.strip(" .")
    if figures.isdigit() and len(figures) == FIGURES_OF_YEAR and names_year(printed):
        return known.model_copy(update={"year": int(figures)})
    return known.model_copy(update={"value": text, "year": year or known.year})
