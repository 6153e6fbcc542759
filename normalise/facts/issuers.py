"""Who issues a plan: named in the act that adopts it, above its title or below it."""

import re
from collections.abc import Sequence
from itertools import groupby

from normalise.facts.regions import name_with_region, names_region
from normalise.facts.said import Said
from normalise.facts.words import (
    LONGEST_TITLE,
    OF_A_REGION,
    OF_A_STATE,
    begins_with,
    facts_data,
    institution_heads,
    words_of,
)
from normalise.parties.nominative import agrees
from normalise.parties.tokens import words_of as parties
from normalise.script import fold, to_latin
from normalise.words import join_lines

HEAD_LINES = 25
"""Lines above the title or the act among which the issuer is looked for."""
LONGEST_OPENING = 1500
"""Characters of the opening of an act (`Na osnovu …, donosi`) that are looked at."""
ISSUER_LINES = 3
"""Lines over which an issuer's name may run."""
LONGEST_NAME = 8
"""Words of an issuer on the line above an act."""

MOST_ADJECTIVES = 3
"""Words among which the kind of a body stands in its name."""

OF_AN_INSTITUTION = 4
"""Of two such the one below is a part of the one above: `Ministarstvo unutrašnjih poslova`, `Uprava policije`."""

_QUOTED = re.compile(r"[„“\"][^„“”\"]*[“”\"]")
_NAME = r"[^\W\d_]+(?:-[^\W\d_]+)*"  # Unsko-sanskog


def issuer_of_act(lines: Sequence[Said], act: int) -> str | None:
    """Who decides: named in `Na osnovu …, Vlada X, na … sjednici, donosi`, before it or on the line above it."""
    basis = facts_data()["basis"]
    for i in range(act - 1, max(-1, act - HEAD_LINES), -1):
        first, _, rest = to_latin(lines[i].text).partition(", ")
        if begins_with(rest, basis) and begins_with(first, [*institution_heads(), *facts_data()["officials"]]):
            return first.strip()
        if not begins_with(lines[i].text, basis):
            continue
        text = to_latin(join_lines([s.text for s in lines[i:act]]))[:LONGEST_OPENING]
        verbs = "|".join(facts_data()["verbs"])
        behind = rf"(?:(?:na|je|dana)\b|(?:{verbs}))"
        for match in re.finditer(rf"[,)]\s*((?:{_NAME}\s+){{0,7}}?{_NAME})\s*,?\s+{behind}", text):
            if begins_with(match[1], institution_heads()):
                return match[1].strip()
        above = lines[i - 1].text if i else ""
        gazette = begins_with(above, facts_data()["gazettes"])
        if not gazette and begins_with(above, institution_heads()) and len(words_of(above)) <= LONGEST_NAME:
            return to_latin(above.strip(" ,."))
        return None
    return None


def who_adopts(lines: Sequence[Said], above: bool = False) -> str | None:
    """The institution in `Vlada Crne Gore utvrdila je ovaj plan`, `Skupština opštine, na sjednici …, donijela je`.

    Args:
        lines: those near the title.
        above: whether they stand above it; such a sentence ends before what is adopted.
    """
    verbs = "|".join(facts_data()["verbs"])
    name = rf"\W*((?:{_NAME}\s){{0,6}}?{_NAME})"
    end = r"(?:\sje)?\W*$" if above else r"\b"
    for _, paragraph in groupby(lines, key=lambda line: line.paragraph):
        text = to_latin(join_lines([line.text for line in paragraph]))
        match = re.match(rf"{name}(?:,\s(?:na|dana)\s[^,;]*,)?\s(?:je\s)?(?:{verbs})\w*{end}", text)
        if match and begins_with(match[1], institution_heads()):
            return match[1]
    return None


def find_issuer(head: Sequence[Said]) -> str | None:
    """The institution named above the title, the most particular one; its name may run over lines."""
    ranks = [_rank(line.text) for line in head]
    best = max((rank for rank in ranks if rank is not None), default=None)
    if best is None:
        return None
    at = ranks.index(best)
    if best >= OF_AN_INSTITUTION:
        at = len(ranks) - 1 - ranks[::-1].index(best)
    while best == OF_A_REGION and _names_area(head[at].text) and at + 1 < len(head) and _names_area(head[at + 1].text):
        at += 1  # a town below its county
    name = [head[at].text]
    for line in head[at + 1 : at + ISSUER_LINES]:
        goes_on = line.text.isupper() and head[at].text.isupper() and line.style == head[at].style
        if (
            not goes_on
            or best <= OF_A_STATE
            or names_region(line.text)
            or begins_with(line.text, facts_data()["officials"])
            or begins_with(line.text, institution_heads())
            or re.search(r"\d", line.text)
        ):
            break
        name.append(line.text)
    verbs = "|".join(facts_data()["verbs"])
    said = to_latin(" ".join(" ".join(name).split()))
    said = re.sub(rf"(?<=\w)(?<!\bza),?\s+(?:je\s+)?(?:{verbs})\w*\W*$", "", said)  # `Vlada usvaja`
    return name_with_region(said, head[at - 1].text if at else "")


def in_full(issuer: str | None, other: str | None) -> str | None:
    """The issuer as another line names it in full: `Vlada Republike Srbije` for `Vlada`, its council for a town."""
    if issuer is None or other is None:
        return issuer or other
    own, words = words_of(issuer), words_of(other)
    if words[: len(own)] == own and len(words) > len(own):
        return other
    area = [word.rstrip("aeiou") for word in own[1:]] if _names_area(issuer) and not _names_area(other) else []
    named = bool(area) and all(any(word.startswith(name) for word in words) for name in area)
    return other if named else issuer


def _rank(text: str) -> int | None:
    """How particular the body is that a short line names; None of other lines, gazettes and sentences."""
    said = begins_with(text, facts_data()["gazettes"]) or len(text) >= LONGEST_TITLE / 3
    if said or re.search(r"\s[-–]\s|\d{2}", _QUOTED.sub("", text)):
        return None
    ranks = [OF_AN_INSTITUTION] if _has_sign(text) else []
    ranks += [OF_A_REGION] if names_region(text) else []
    ranks += [_rank_by_head(text)] if begins_with(text, institution_heads()) else []
    own = _without_adjectives(words_of(text))
    if begins_with(own, institution_heads()) and OF_A_REGION not in ranks:
        ranks.append(_rank_by_head(own))  # `Kantonalni ured za …`; `Gradska uprava za …` is the town's
    return max(ranks, default=None)


def _without_adjectives(words: Sequence[str]) -> str:
    """What follows the adjectives that a name begins with: its kind, `ustanova` of `Predškolska ustanova „Lane“`."""
    kinds = (at for at, word in enumerate(words[1:MOST_ADJECTIVES], 1) if begins_with(word, institution_heads()))
    for at in kinds:
        if all(begins_with(word, facts_data()["scopes"]) or agrees(word, words[at]) for word in words[:at]):
            return " ".join(words[at:])
    return ""


def _rank_by_head(text: str) -> int:
    """The rank of the first kind of body that the text begins with."""
    return next(int(rank) for stem, rank in facts_data()["issuers"] if begins_with(text, [stem]))


def _names_area(text: str) -> bool:
    """Whether a line names a region or a town, and no body of one."""
    words = words_of(text)
    named = any(" ".join(words[:n]) in facts_data()["areas"] for n in (1, 2))
    return _rank(text) == OF_A_REGION and (named or names_region(text))


def _has_sign(text: str) -> bool:
    """Whether a name begins with the sign of its kind or ends with its legal form: `OŠ „Lipa“`, `Vodovod d.o.o.`"""
    forms = ("".join(found.split(".")) for found in re.findall(r"(?<=\w\s)(?:[^\W\d_]\.){2,4}", fold(to_latin(text))))
    first, *rest = words_of(text) or ("",)
    return any(form in parties("legal_forms") for form in forms) or bool(rest and first in parties("carriers"))
