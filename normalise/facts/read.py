"""The facts of a plan from the lines around it: those of the deciding act, not of its neighbours in an issue."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from normalise.facts.words import (
    LONGEST_TITLE,
    begins_with,
    facts_data,
    nominative_place,
    read_day,
    read_number,
    read_years,
    words_of,
)
from normalise.headings import parse_heading
from normalise.model import AdoptedBy, Gazette, Period, PlanFacts
from normalise.script import fold, to_latin
from normalise.words import join_lines

SIGNATURE_LINES = 8
"""Lines after the text of an act within which its number, date and place stand."""
LONGEST_OPENING = 1500
"""Characters of the opening of an act (`Na osnovu …, donosi`) that are looked at."""
HEAD_LINES = 25
"""Lines above the title among which the issuer is looked for."""
ISSUER_LINES = 3
"""Lines over which an issuer's name may run."""

LONGEST_ACT_HEADING = 4
"""Words of a line that only names an act (`ODLUKU`, `ZAKLJUČAK O USVAJANJU`)."""

WORDS_BEFORE_PLAN = 2
"""Words of a title before `akcioni plan`: whose plan or what kind (`Gender`, `Drugi nacionalni`)."""
PLAN_KINDS = ["akcion plan", "akcijsk plan", "operativn plan", "provedben plan", "strategijsk plan", "razvojn plan"]


class Said(NamedTuple):
    """A line of the document outside tables: its text, its style, its paragraph, whether it is set as a heading."""

    text: str
    style: tuple[bool, float] = (False, 0.0)
    paragraph: int = 0
    loud: bool = False


def read_facts(before: Sequence[Said], after: Sequence[Said], running: Sequence[str]) -> PlanFacts:
    """Read the facts.

    Args:
        before: lines above the plan's first table or activity, in reading order.
        after: lines below its last one.
        running: running heads and feet.
    """
    act = _find_act(before)
    title_at = _find_title(before, act[1] if act else 0)
    title, title_end = _read_title(before, title_at) if title_at is not None else (None, 0)
    if title is None:
        title = next((to_latin(text) for text in running if begins_with(text, facts_data()["titles"])), None)
    facts = PlanFacts(title=title)
    after = _before_another_act(after[:SIGNATURE_LINES])
    below = _read_signature(after)
    if act:
        start, end = act
        facts.adopted_by = _read_act(before[start:end])
        facts.issuer = _issuer_of_act(before, start)
        facts.adopted_on = facts.adopted_by.date
        facts.document_number = below[0] or facts.adopted_by.number
        facts.place = _place_near(before[start:end], facts.adopted_by.date) or below[2]
    head = before[: title_at or 0][-HEAD_LINES:]
    below_title = before[title_end : title_end + SIGNATURE_LINES]
    facts.issuer = (
        facts.issuer or _issuer_of_act(before, title_at or 0) or _find_issuer(head) or _who_adopts(below_title)
    )
    around = [*before[title_end : title_end + SIGNATURE_LINES], *head, *after]
    if not act and title is not None:
        dates = [s for s in around if len(s.text) < LONGEST_TITLE / 3 and read_day(s.text)]
        dated = max(dates, key=lambda s: len(read_day(s.text) or ""), default=None)  # a day before a month
        facts.adopted_on = read_day(dated.text) if dated else None
        same = [s.text for s in dates if dated and read_day(s.text) == read_day(dated.text)]
        facts.place = next((place for text in same if (place := _place_in(text))), None)
        facts.place = facts.place or _place_near(after, facts.adopted_on)
        near = [*head, *below_title]
        facts.document_number = below[0] or next(
            (n for s in near if len(s.text) < LONGEST_TITLE / 3 and (n := read_number(s.text))), None
        )
    years = read_years(title) if title else None
    years = years or next((y for s in below_title[:2] if _names_period(s.text) and (y := read_years(s.text))), None)
    if years:
        facts.period = Period(start=f"{years[0]}-01-01", end=f"{years[1]}-12-31")
    facts.gazette = _read_gazette(running)
    return facts


def _find_act(lines: Sequence[Said]) -> tuple[int, int] | None:
    """The lines (start, end) of the act that adopts the plan: from its heading to the end of its signature."""
    data = facts_data()
    for i in range(len(lines) - 1):
        words = words_of(lines[i].text)
        if not words or len(words) > LONGEST_ACT_HEADING or not begins_with(lines[i].text, list(data["acts"])):
            continue
        heading = fold(" ".join(s.text for s in lines[i : i + 4]))
        if not any(f"o {stem}" in heading for stem in data["adopting"]) or (
            "plan" not in heading and "strateg" not in heading
        ):
            continue
        for j in range(i + 2, len(lines)):
            if read_number(lines[j].text) and begins_with(lines[j].text, data["numbers"]):
                return i, min(j + SIGNATURE_LINES, _title_after(lines, j))
        return i, _title_after(lines, i + 2)
    return None


def _title_after(lines: Sequence[Said], start: int) -> int:
    found = _find_title(lines, start)
    return found if found is not None else len(lines)


def _find_title(lines: Sequence[Said], start: int) -> int | None:
    """Where the first line from `start` stands that opens a title: a heading that begins with a plan word."""
    titles = facts_data()["titles"]
    lines = [Said("") if _is_goal(s.text) else s for s in lines]
    sections = {tuple(p.split()) for p in facts_data()["sections"]}
    loud = [i for i in range(start, len(lines)) if lines[i].loud and _opens_title(lines[i].text)]
    quiet = [
        i
        for i in range(start, len(lines))
        if begins_with(lines[i].text, titles)
        and len(lines[i].text) < LONGEST_TITLE / 2
        and not re.search(r"(?<!\d)\.$|[:;,]$", lines[i].text.strip())
    ]
    for found in (loud, quiet):
        full = [i for i in found if words_of(lines[i].text) not in sections or _continues(lines, i)]
        if full:
            return full[0]
    return None


def _opens_title(text: str) -> bool:
    """Whether a heading begins with a plan word, or with a word or two before it: `GENDER AKCIONI PLAN`."""
    words = words_of(text)
    return begins_with(text, facts_data()["titles"]) or (
        "plan" in words[2 : WORDS_BEFORE_PLAN + 2]
        and begins_with(" ".join(words[words.index("plan") - 1 :]), PLAN_KINDS)
    )


def _is_goal(text: str) -> bool:
    """Whether a line names a goal or measure of the plan (`Strateški program 1.1`)."""
    heading = parse_heading(text)
    return heading.labelled and heading.number is not None


def _continues(lines: Sequence[Said], at: int) -> bool:
    """Whether the next line goes on with the title."""
    if at + 1 >= len(lines) or lines[at + 1].style != lines[at].style:
        return False
    if lines[at + 1].paragraph == lines[at].paragraph:
        return True
    words, before = words_of(lines[at + 1].text), words_of(lines[at].text)
    joints = set(facts_data()["joints"])
    year_first = bool(words) and re.fullmatch(r"20\d\d", words[0]) is not None
    return bool(words) and (words[0] in joints or year_first or before[-1] in joints)


def _read_title(lines: Sequence[Said], start: int) -> tuple[str, int]:
    """The title over its lines, and the line after it."""
    end = start
    while _continues(lines, end) and not _is_place_and_date(lines[end + 1].text):
        end += 1
    return to_latin(join_lines([s.text for s in lines[start : end + 1]])), end + 1


def _is_place_and_date(text: str) -> bool:
    return _place_in(text) is not None


def _place_in(text: str) -> str | None:
    """The place in `Beograd, februar 2015.`, `U Sarajevu, dana …`; None without place and date."""
    match = re.match(r"^\W*([UУ]\s+)?([A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ][^\W\d_]+(?:\s[A-ZČĆŠĐŽА-ЯЂЈЉЊЋЏ]?[^\W\d_]+){0,2}),", text)
    if match is None or not read_day(text):
        return None
    return nominative_place(to_latin(match[2])) if match[1] else to_latin(match[2])


def _place_near(lines: Sequence[Said], day: str | None) -> str | None:
    """A short line that stands beside the date of a signature: the place."""
    for i, line in enumerate(lines):
        if day is None or read_day(line.text) != day or len(line.text) > LONGEST_TITLE / 5:
            continue
        for other in lines[i + 1 : i + 3]:
            words = other.text.split()
            short = 1 <= len(words) <= 3 and all(w[0].isupper() for w in words) and not re.search(r"\d", other.text)
            if short and not begins_with(other.text, facts_data()["offices"]):
                return to_latin(other.text.strip(" .,"))
    return None


def _read_signature(lines: Sequence[Said]) -> tuple[str | None, str | None, str | None]:
    """Number, date and place of the signature that the lines begin with."""
    number = next(
        (n for s in lines[:3] if begins_with(s.text, facts_data()["numbers"]) and (n := read_number(s.text))), None
    )
    if number is None:
        return None, None, None
    day = next((d for s in lines[:5] if (d := read_day(s.text))), None)
    return number, day, _place_near(lines, day)


def _before_another_act(lines: Sequence[Said]) -> Sequence[Said]:
    """Lines below the plan up to where the next act of the issue begins: `Na osnovu člana …`, `ODLUKU`."""
    data = facts_data()
    acts = list(data["acts"])
    for i, line in enumerate(lines):
        heading = begins_with(line.text, acts) and len(words_of(line.text)) <= LONGEST_ACT_HEADING
        if heading or begins_with(line.text, data["basis"]):
            return lines[:i]
    return lines


def _read_act(lines: Sequence[Said]) -> AdoptedBy:
    """Kind, number and date of the act."""
    acts: dict[str, str] = facts_data()["acts"]
    kind = next((name for stem, name in acts.items() if begins_with(lines[0].text, [stem])), None)
    for i in range(len(lines) - 1, 0, -1):
        if begins_with(lines[i].text, facts_data()["numbers"]) and (number := read_number(lines[i].text)):
            day = next((d for s in lines[i : i + 4] if (d := read_day(s.text))), None)
            return AdoptedBy(act=kind, number=number, date=day)
    return AdoptedBy(act=kind)


def _issuer_of_act(lines: Sequence[Said], act: int) -> str | None:
    """Who decides: named in `Na osnovu …, Vlada X, na … sjednici, donosi`, or on the line above it."""
    basis = facts_data()["basis"]
    for i in range(act - 1, max(-1, act - HEAD_LINES), -1):
        if not begins_with(lines[i].text, basis):
            continue
        text = to_latin(" ".join(s.text for s in lines[i:act]))[:LONGEST_OPENING]
        names = "|".join(stem for stem, _ in facts_data()["issuers"])
        for match in re.finditer(r"[,)]\s*((?:[^\W\d_]+\s+){0,7}?[^\W\d_]+)\s*,?\s+(?:na|je|dana)\b", text):
            if re.match(names, fold(match[1])):
                return match[1].strip()
        above = lines[i - 1].text if i else ""
        if re.match(names, fold(above)) and len(words_of(above)) <= 8:
            return to_latin(above.strip(" ,."))
        return None
    return None


def _names_period(text: str) -> bool:
    """Whether a line under the title says for which years the plan is."""
    return any(w in facts_data()["periods"] for w in words_of(text))


def _who_adopts(lines: Sequence[Said]) -> str | None:
    """The institution in `Vlada Crne Gore utvrdila je ovaj plan`."""
    verbs = "|".join(facts_data()["verbs"])
    for line in lines:
        text = to_latin(line.text)
        match = re.match(rf"\W*((?:[^\W\d_]+\s){{1,7}}?)(?:je\s)?(?:{verbs})\w*\b", text)
        if match and any(begins_with(match[1], [stem]) for stem, _ in facts_data()["issuers"]):
            return match[1].strip()
    return None


def _find_issuer(head: Sequence[Said]) -> str | None:
    """The institution named above the title, the most particular one; its name may run over lines."""
    ranked: list[tuple[int, int, int]] = []
    for i, line in enumerate(head):
        for stem, rank in facts_data()["issuers"]:
            if (
                begins_with(line.text, [stem])
                and len(line.text) < LONGEST_TITLE / 3
                and not re.search(r"\s[-–]\s|\d{2}", line.text)
            ):
                ranked.append((-rank, i, i))
                break
    if not ranked:
        return None
    at = min(ranked)[1]
    name = [head[at].text]
    for line in head[at + 1 : at + ISSUER_LINES]:
        goes_on = line.text.isupper() and head[at].text.isupper() and line.style == head[at].style
        if (
            not goes_on
            or any(begins_with(line.text, [stem]) for stem, _ in facts_data()["issuers"])
            or re.search(r"\d", line.text)
        ):
            break
        name.append(line.text)
    return to_latin(" ".join(" ".join(name).split()))


def _read_gazette(running: Sequence[str]) -> Gazette | None:
    """Name, issue and day of the gazette from its running heads."""
    for text in running:
        plain = to_latin(" ".join(text.split()))
        folded = fold(plain)
        for name in facts_data()["gazettes"]:
            if name not in folded:
                continue
            words = name.split()
            match = re.search(
                rf"(?i)({_loose(words[0])}\s+{_loose(words[1])}[^\d–|]*?)\s*(?=$|[-–|,]|\b[Bb]r(?:oj)?\b|\d|\b[Ss]tr)",
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
