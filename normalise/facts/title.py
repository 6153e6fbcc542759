"""The title of a plan over its lines."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from normalise.facts.places import place_in
from normalise.facts.said import Said
from normalise.facts.words import (
    LONGEST_TITLE,
    begins_issue,
    begins_with,
    facts_data,
    institution_heads,
    names_plan,
    read_day,
    read_years,
    words_of,
)
from normalise.headers import STEM, match_words
from normalise.headings import parse_heading
from normalise.script import to_latin
from normalise.words import join_lines

WORDS_BEFORE_PLAN = 2
"""Words of a title before `akcioni plan`: whose plan or what kind (`Gender`, `Drugi nacionalni`)."""
PARTS_BELOW_KIND = 2
"""Paragraphs below a title's line that names the kind of plan, of which one names its years."""
_PLAN = "plan"
MOST_ADJECTIVES = 3
"""Words before the kind of a plan that say what it is."""
_ADJECTIVE = re.compile(r"(?:[sc]k|nj?)[aio]$")
"""How a folded adjective ends that says what a plan is of: `stambena`, `energetski`."""
_SECTION = re.compile(r"I\.\s*[A-ZČĆŠĐŽ]|I\s+[A-ZČĆŠĐŽ][a-zčćšđž]")
"""`I. UVOD`, `I Uvodne napomene`: the number of a section and not the word `i`."""
_FIRST, _SECOND = re.compile(r"I\s+[A-ZČĆŠĐŽ]"), re.compile(r"II\W+[A-ZČĆŠĐŽ]")


def find_title(lines: Sequence[Said], start: int) -> int | None:
    """Where the first line from `start` stands that opens a title: a heading that begins with a plan word."""
    lines = [Said("") if _is_goal(s.text) else s for s in lines]
    loud = [i for i in range(start, len(lines)) if lines[i].loud and _opens_title(lines[i].text)]
    quiet = [
        i
        for i in range(start, len(lines))
        if names_plan(lines[i].text)
        and len(lines[i].text) < LONGEST_TITLE / 2
        and not re.search(r"(?<!\d)\.$|[:;,]$", lines[i].text.strip())
        and not _is_in_sentence(lines, i)
    ]
    for found in (loud, quiet):
        full = [i for i in found if words_of(lines[i].text) not in _sections() or _continues(lines, i)]
        if full:
            return full[0]
    return _find_mention(lines, start)


def _find_mention(lines: Sequence[Said], start: int) -> int | None:
    """Where the first heading stands that speaks of a plan and its years, or is the first one of all and does.

    `DETALJAN PREGLED MJERA STRATEGIJE RAZVOJA OPĆINE 2027-2033.`
    """
    first = True
    for i in range(start, len(lines)):
        if not lines[i].loud or (i > start and lines[i].paragraph == lines[i - 1].paragraph) or not lines[i].text:
            continue
        text = join_lines([line.text for line in lines[i:] if line.paragraph == lines[i].paragraph])
        if begins_with(text, institution_heads()) or read_day(text) or begins_issue(text):
            continue
        if (first or read_years(text)) and parse_heading(text).number is None and _mentions_plan(words_of(text)):
            return i
        first = False
    return None


def _is_in_sentence(lines: Sequence[Said], at: int) -> bool:
    """Whether the paragraph of a line ends with a full stop."""
    paragraph = list(takewhile(lambda s: s.paragraph == lines[at].paragraph, lines[at:]))
    return re.search(r"[^\W\d]\.$", paragraph[-1].text.strip()) is not None


def _mentions_plan(words: tuple[str, ...]) -> bool:
    """Whether a kind of plan stands among the words, not behind a body or what something is of: `Uvod u plan`."""
    if words in _sections():
        return False
    kinds = (i for i in range(1, len(words)) if begins_with(" ".join(words[i:]), facts_data()["titles"]))
    at = next(kinds, 0)
    of_body = any(begins_with(" ".join(words[i:]), institution_heads()) for i in range(at))
    return at > 0 and not of_body and not any(word in facts_data()["joints"] for word in words[:at])


@cache
def _sections() -> frozenset[tuple[str, ...]]:
    """Headings of plans that say no more than what stands below them: `Plan aktivnosti`."""
    return frozenset(tuple(phrase.split()) for phrase in facts_data()["sections"])


def read_title(lines: Sequence[Said], start: int) -> tuple[str, int]:
    """The title over its lines, and the line after it."""
    end = start
    while _continues(lines, end) and place_in(lines[end + 1].text) is None and not _is_place_below(lines, end):
        turned = lines[end].style != lines[start].style and lines[end].paragraph != lines[end + 1].paragraph
        dated = any(read_years(s.text) for s in lines[start : end + 1])
        if turned and (dated or not read_years(lines[end + 1].text)):
            break  # a paragraph in another style ends the title, but for its years
        end += 1
    return to_latin(join_lines([s.text for s in lines[start : end + 1]])), end + 1


def running_title(text: str) -> str | None:
    """The title in a running head or foot, without the number of its page: `Akcioni plan za vode – strana 3`."""
    pages = "|".join(facts_data()["heads_of_issues"])
    said = re.sub(rf"(?i)\W*(?:\b(?:{pages})\b)?\W*\b\d{{1,3}}\W*$", "", to_latin(text))
    return said if names_plan(said) and words_of(said) not in _sections() else None


def _is_place_below(lines: Sequence[Said], at: int) -> bool:
    """Whether the next line says the last words of this one again, over a date: where the plan was made, and when."""
    if at + 2 >= len(lines) or read_day(lines[at + 2].text) is None:
        return False
    above, below = words_of(lines[at].text), words_of(lines[at + 1].text)
    return bool(below) and above[-len(below) :] == below


def _opens_title(text: str) -> bool:
    """Whether a heading begins with a plan word, or with a word or two before it: `GENDER AKCIONI PLAN`."""
    if names_plan(text):
        return True
    words = words_of(text)
    if _is_described(words):
        return True
    at = words.index(_PLAN) - 1 if _PLAN in words[2 : WORDS_BEFORE_PLAN + 2] else 0
    joined = any(w in facts_data()["joints"] for w in words[:at])  # `Uvod u akcioni plan`
    return at > 0 and not joined and begins_with(" ".join(words[at:]), _plan_kinds())


def _is_described(words: Sequence[str]) -> bool:
    """Whether a kind of plan stands behind what it is and of what: `LOKALNA STAMBENA STRATEGIJA`."""
    before = len(list(takewhile(_ADJECTIVE.search, words[:MOST_ADJECTIVES])))
    if not before or begins_with(" ".join(words[before - 1 :]), institution_heads()):
        return False
    return begins_with(" ".join(words[before:]), facts_data()["titles"])


@cache
def _plan_kinds() -> list[str]:
    """The kinds of plan of two words: `akcioni plan`, `trogodišnji plan`."""
    return [kind for kind in facts_data()["titles"] if kind.endswith(f" {_PLAN}")]


def _is_goal(text: str) -> bool:
    """Whether a line names a goal or measure of the plan (`Strateški program 1.1`)."""
    heading = parse_heading(text)
    return heading.labelled and heading.number is not None


def _continues(lines: Sequence[Said], at: int) -> bool:
    """Whether the next line goes on with the title: in its style, or without a capital, as no sentence begins."""
    if at + 1 >= len(lines):
        return False
    following = lines[at + 1]
    if _is_goal(following.text) or _is_section(lines, at + 1):
        return False
    if following.style != lines[at].style:
        below = [s.text for s in lines[at + 1 :] if s.paragraph == following.paragraph]
        short = sum(map(len, below)) < LONGEST_TITLE / 2
        small = below[0][:1].islower() or (following.loud and below[0].isupper() and lines[at].text.isupper())
        bare = words_of(lines[at].text) in _sections() and below[0][:1].islower()  # `AKCIJSKI PLAN` over `provedbe …`
        joined = small and (bare or _joins(words_of(below[0])[:1]))
        return short and (joined or (following.loud and dates_title(lines[at].text, join_lines(below))))
    if following.paragraph == lines[at].paragraph:
        return True
    words = words_of(following.text)
    if not words:
        return False
    return _joins(words[:1]) or _joins(words_of(lines[at].text)[-1:], inside=True) or _says_years_below(lines, at)


def _is_section(lines: Sequence[Said], at: int) -> bool:
    """Whether a line is the first section's heading: by its number's look, or one of a second comes after it."""
    text = to_latin(lines[at].text)
    if _SECTION.match(text):
        return True
    return _FIRST.match(text) is not None and any(_SECOND.match(to_latin(s.text)) for s in lines[at + 1 :])


def _joins(words: Sequence[str], inside: bool = False) -> bool:
    """Whether a word joins what stands before it to what follows; a year and its name do so at a line's beginning."""
    data = facts_data()
    return any(
        w in data["joints"] or (not inside and (w in data["years"] or re.fullmatch(r"20\d\d", w))) for w in words
    )


def dates_title(title: str, below: str) -> bool:
    """Whether a heading says whose plan a title without years names and for which: `Komisije za 2025. godinu`.

    It is neither another plan nor a heading over what a plan is made of.
    """
    words, years, heading = words_of(below), read_years(below), parse_heading(below)
    if not names_plan(title) or read_years(title) or names_plan(below) or heading.number or heading.level:
        return False
    ends = bool(words) and _joins(words[-1:]) and words[-1] not in facts_data()["joints"]
    return years is not None and ends and ("za" in words or years[0] < years[1]) and match_words(below)[1] < STEM


def _says_years_below(lines: Sequence[Said], at: int) -> bool:
    """Whether a title that names no year is followed by headings set like it of which one does.

    So it says below its kind whose plan it is and for when: `PROGRAM RADA`, `Ministarstva saobraćaja za 2025. godinu`.
    """
    title = lines[at]
    if not title.loud or any(read_years(s.text) for s in lines[: at + 1] if s.style == title.style):
        return False
    last = title.paragraph + PARTS_BELOW_KIND
    rest = takewhile(lambda s: s.loud and s.style == title.style and s.paragraph <= last, lines[at + 1 :])
    return any(read_years(s.text) and not _is_goal(s.text) for s in rest)
