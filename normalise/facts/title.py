"""The title of a plan over its lines."""

import re
from collections.abc import Sequence

from normalise.facts.places import place_in
from normalise.facts.said import Said
from normalise.facts.words import LONGEST_TITLE, begins_with, facts_data, words_of
from normalise.headings import parse_heading
from normalise.script import to_latin
from normalise.words import join_lines

WORDS_BEFORE_PLAN = 2
"""Words of a title before `akcioni plan`: whose plan or what kind (`Gender`, `Drugi nacionalni`)."""
PLAN_KINDS = ["akcion plan", "akcijsk plan", "operativn plan", "provedben plan", "strategijsk plan", "razvojn plan"]


def find_title(lines: Sequence[Said], start: int) -> int | None:
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


def read_title(lines: Sequence[Said], start: int) -> tuple[str, int]:
    """The title over its lines, and the line after it."""
    end = start
    while _continues(lines, end) and place_in(lines[end + 1].text) is None:
        if lines[end].style != lines[start].style and lines[end].paragraph != lines[end + 1].paragraph:
            break  # a paragraph in another style ends the title
        end += 1
    return to_latin(join_lines([s.text for s in lines[start : end + 1]])), end + 1


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
    """Whether the next line goes on with the title: in its style, or without a capital, as no sentence begins."""
    if at + 1 >= len(lines):
        return False
    if lines[at + 1].style != lines[at].style:
        below = [s.text for s in lines[at + 1 :] if s.paragraph == lines[at + 1].paragraph]
        short = sum(map(len, below)) < LONGEST_TITLE / 2
        return short and below[0][:1].islower() and {*words_of(below[0])[:1]} <= {*facts_data()["joints"]}
    if lines[at + 1].paragraph == lines[at].paragraph:
        return True
    words, before = words_of(lines[at + 1].text), words_of(lines[at].text)
    joints = set(facts_data()["joints"])
    year_first = bool(words) and re.fullmatch(r"20\d\d", words[0]) is not None
    return bool(words) and (words[0] in joints or year_first or before[-1] in joints)
