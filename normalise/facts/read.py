"""The facts of a plan from the lines around it: those of the deciding act, not of its neighbours in an issue."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from normalise.facts.acts import (
    SIGNATURE_LINES,
    before_another_act,
    day_of_session,
    find_act,
    heading_end,
    names_number,
    names_session,
    near_signature,
    read_act,
    read_signature,
)
from normalise.facts.decided import title_in_decision
from normalise.facts.gazette import head_of_issue, read_gazette
from normalise.facts.issuers import HEAD_LINES, find_issuer, in_full, issuer_of_act, who_adopts
from normalise.facts.places import known_place, name_place, place_in, place_near
from normalise.facts.said import Said
from normalise.facts.title import find_title, read_title, running_title
from normalise.facts.words import (
    begins_with,
    close_up,
    facts_data,
    read_day,
    read_number,
    read_period,
    words_of,
)
from normalise.model import Gazette, Period, PlanFacts
from normalise.script import fold
from normalise.words import join_lines

_OF_A_BOOK = re.compile(r"\d{3}|\d[/-]\d")
"""A number that counts more than parts of a document: `110-2/26`."""
MOST_WORDS = 8
"""Words of a line with the place and day or the number of a plan: `U Novom Sadu, dana 12. maja 2025. godine`."""
PERIOD_LINES = 2
"""Lines below the title among which the period is looked for, where the title names none."""


def read_facts(before: Sequence[Said], after: Sequence[Said], running: Sequence[str]) -> PlanFacts:
    """Read the facts.

    Args:
        before: lines above the plan's first table or activity, in reading order.
        after: lines below its last one.
        running: running heads and feet.
    """
    before, after = ([line._replace(text=close_up(line.text)) for line in lines] for lines in (before, after))
    issue = head_of_issue(before)
    printed, before = before[:issue], before[issue:]
    act = find_act(before)
    title_at = find_title(before, act[1] if act else 0)
    title, title_end = read_title(before, title_at) if title_at is not None else (None, 0)
    heading = ""
    if act and (title_at is None or not before[title_at].loud):
        end = heading_end(before, act[0])
        decided = title_in_decision(before[end : act[1]])
        if decided or title is None:
            heading = join_lines([s.text for s in before[act[0] : end]])
            title, title_at, title_end = decided, act[0], end
    if title is None:
        title = next((title for text in running if (title := running_title(text))), None)
    head = before[: title_at or 0][-HEAD_LINES:]
    below = before[title_end : title_end + SIGNATURE_LINES]
    after = near_signature(before_another_act(after))
    period = _read_period(title or heading, below)
    facts = PlanFacts(title=title, period=period, gazette=_read_gazette(printed, running))
    if act:
        _add_act(facts, before, act, after)
    elif title is not None:
        _add_signature(facts, head, below, after)
    facts.issuer = facts.issuer or issuer_of_act(before, title_at or 0)
    for named in (find_issuer(head), who_adopts(head, True), issuer_of_act(below, len(below)), who_adopts(below)):
        facts.issuer = in_full(facts.issuer, named)
    said = [facts.issuer or "", facts.title or "", *(line.text for line in head)]
    facts.place = name_place(facts.place, said) if facts.place else None
    return facts


def _read_gazette(printed: Sequence[Said], running: Sequence[str]) -> Gazette | None:
    """The gazette in the running heads; else at the top of the document, where that gives the issue."""
    named = read_gazette(running)
    if named is not None:
        return named
    first = read_gazette([line.text for line in printed])
    return first if first is not None and first.issue else None


def _add_act(facts: PlanFacts, lines: Sequence[Said], act: tuple[int, int], after: Sequence[Said]) -> None:
    """Add what the act that adopts the plan says, and the signature below the plan."""
    start, end = act
    signature = read_signature(after)
    facts.adopted_by = read_act(lines[start:end])
    facts.issuer = issuer_of_act(lines, start)
    if facts.adopted_by.date is None:
        facts.adopted_by.date = day_of_session(lines[max(0, start - HEAD_LINES) : start])
    facts.adopted_on = facts.adopted_by.date
    facts.document_number = signature.number or facts.adopted_by.number
    facts.place = place_near(lines[start:end], facts.adopted_by.date) or signature.place


def _add_signature(facts: PlanFacts, head: Sequence[Said], below: Sequence[Said], after: Sequence[Said]) -> None:
    """Add date, place and number of a plan without an act: from the lines around its title and below the plan.

    The date of a signature, beside a place, goes before that of a session, and these before any other.
    """
    dates = [s for s in (*below, *head, *after) if _only_dates(s)]
    signed = [s.text for s in dates if place_in(s.text)]
    days = [read_day(text) or "" for text in signed] + [_day_decided(head, below, after) or ""]
    days += [read_day(s.text) or "" for s in dates]
    facts.adopted_on = max(days, key=len) or None  # a day before a month
    same = [s.text for s in dates if read_day(s.text) == facts.adopted_on]
    near = [place_in(text) for text in same] + [place_near(lines, facts.adopted_on) for lines in (after, head)]
    facts.place = next(filter(None, near), None) or (known_place(head) if facts.adopted_on else None)
    deciding = _paragraphs_of_grounds((*head, *below))
    numbers = (_number_of_document(s) for s in (*head, *below) if _is_sign(s) and s.paragraph not in deciding)
    facts.document_number = read_signature(after).number or next((n for n in numbers if n), None)


def _day_decided(head: Sequence[Said], *around: Sequence[Said]) -> str | None:
    """The day of the session that the head names, or a paragraph around the plan that tells of a decision."""
    verbs = tuple(map(fold, facts_data()["verbs"]))
    paragraphs = [list(part) for lines in around for _, part in groupby(lines, attrgetter("paragraph"))]
    told = [part for part in paragraphs if any(w.startswith(verbs) for s in part for w in words_of(s.text))]
    return next((day for lines in (head, *told) if (day := day_of_session(lines))), None)


def _is_sign(line: Said) -> bool:
    """Whether a line may stand in a head or a signature: few words besides figures."""
    return sum(map(str.isalpha, words_of(line.text))) <= MOST_WORDS


def _number_of_document(line: Said) -> str | None:
    """The number on a line that begins with `Broj` or has a colon; else one of a book: no `Obrazac broj 2`."""
    number = read_number(line.text)
    if number is None:
        return None
    labelled = names_number(line.text) or ":" in line.text.partition(number)[0]
    return number if labelled or _OF_A_BOOK.search(number) else None


def _only_dates(line: Said) -> bool:
    return _is_sign(line) and read_day(line.text) is not None


def _paragraphs_of_grounds(lines: Iterable[Said]) -> set[int]:
    """The paragraphs that tell of a session or of a decision's grounds: their years and numbers are not the plan's."""
    basis = facts_data()["basis"]
    return {s.paragraph for s in lines if begins_with(s.text, basis) or names_session(s.text)}


def _names_period(line: Said, deciding: Collection[int]) -> bool:
    """Whether a line below the title says for which years the plan is; `Bar, 5. maja 2023. godine` is a signature.

    Args:
        line: the line.
        deciding: paragraphs that name the year of the decision.
    """
    if line.paragraph in deciding or place_in(line.text) is not None or "%" in line.text:
        return False
    return any(w in facts_data()["periods"] for w in words_of(line.text))


def _read_period(title: str, below: Sequence[Said]) -> Period | None:
    """The years in the title, else on a line under it that says for which years the plan is."""
    deciding = _paragraphs_of_grounds(below)
    named = (s.text for s in below[:PERIOD_LINES] if _names_period(s, deciding))
    return next((found for text in (title, *named) if (found := read_period(text))), None)
