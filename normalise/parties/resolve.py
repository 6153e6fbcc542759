"""Which institution a spelling means, when several share it: the country decides, else nobody does."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from normalise.notes import Note
from normalise.parties.institutions import Institution, Spelling
from normalise.parties.nominative import to_nominative
from normalise.parties.tokens import fold, stem, words

ANYWHERE = ("INT", "*")
"""Countries of bodies that are in none."""
_ORDER = {"name": 0, "alias": 1, "other case": 1, "abbreviation": 2, "short": 3, "misread": 4, "bare": 5}
_JAT = re.compile(r"(?<=[bcdfghkmprstvz])je|ije(?=[bcdfghklmnprstvz])")
_HINT = 0.5
"""A word of one standard counts less than an institution that only one country has."""
_FORMS = 2
"""Words of a group's name of which one tells whether it is one body or many: `Lokalni tim`."""
_ROOT = 4
"""Letters that a word begins with in every case."""
KEPT = "it is kept as printed, without an id."
"""What becomes of a name that is not settled."""


class Resolved(NamedTuple):
    """What a spelling stands for: the institution (None where it stays open), the name to give, what to note."""

    institution: Institution | None
    name: str
    notes: tuple[Note, ...] = ()

    @property
    def id(self) -> str | None:
        """The institution's id, None where it stays open."""
        return self.institution.id if self.institution else None


def distance(country: str, other: str) -> int | None:
    """How far a body's country is from the plan's: 0 the same, more for those above or below, None for others."""
    if country == other:
        return 0
    if other in ANYWHERE:
        return 1
    if country.startswith(other) or (country == "BA-KS" and other == "BA-FBIH"):
        return 2
    return 3 if other.startswith(country + "-") else None


def _same_jat(candidates: Sequence[Spelling], printed: str) -> Sequence[Spelling]:
    """Candidates with the printed jat, where some are: `prosvjete` is not the Serbian ministry."""
    if len(candidates) == 1:
        return candidates
    count = len(_JAT.findall(fold(printed)))
    own = [c for c in candidates if len(_JAT.findall(fold(c.text))) == count]
    return own or candidates


class Vote(NamedTuple):
    """The state that most bodies of a text belong to (`BA` for its entities and cantons too), and the country in it.

    `common` are the states that have all of them under their names in full; None where no name is of a state.
    """

    state: str | None = None
    country: str | None = None
    common: frozenset[str] | None = None


def _leader(votes: Mapping[str, float]) -> str | None:
    if not votes:
        return None
    most = max(votes.values())
    first = [name for name, count in votes.items() if count == most]
    return first[0] if len(first) == 1 else None


@lru_cache(maxsize=8192)
def _firm_countries(candidates: Sequence[Spelling]) -> frozenset[str]:
    """Countries whose body a spelling may be, without guesses."""
    firm = (c.institution.country for c in candidates if c.kind not in ("bare", "short", "misread"))
    return frozenset(firm) - frozenset(ANYWHERE)


@lru_cache(maxsize=8192)
def _is_of_one_state(candidates: Sequence[Spelling]) -> bool:
    """Whether no state but those that have the name in full has it without the country."""
    firm = {_state(country) for country in _firm_countries(candidates)}
    return all(c.institution.country in ANYWHERE or _state(c.institution.country) in firm for c in candidates)


@cache
def _hints() -> dict[str, frozenset[str]]:
    return {state: frozenset(hints) for state, hints in words()["country_words"].items()}


def vote_country(rows: Iterable[tuple[Spelling, ...]], plain_words: Callable[[], Iterable[str]]) -> Vote:
    """Find where the bodies of a text are: the one state that explains most of them, none where two explain as many.

    Args:
        rows: for each name found its candidates.
        plain_words: gives the text's words, small, without diacritics; asked only where one of them could decide.
    """
    states: dict[str, float] = {}
    countries: dict[str, float] = {}
    common: frozenset[str] | None = None
    for candidates in rows:
        found = _firm_countries(candidates)
        share = 1 if _is_of_one_state(candidates) else _HINT
        for country in found:
            countries[country] = countries.get(country, 0) + share
        own = frozenset(map(_state, found))
        common = (common or own) & own if own else common
        for name in own:
            states[name] = states.get(name, 0) + share
    state = _leader(states)
    if state is None and not _hints().keys().isdisjoint(states):  # a hint is less than the vote of a body
        hinted = frozenset(plain_words())
        for name, hints in _hints().items():
            if name in states and not hints.isdisjoint(hinted):
                states[name] += _HINT
        state = _leader(states)
    return Vote(state, _leader({c: n for c, n in countries.items() if _state(c) == state}), common)


def _state(country: str) -> str:
    return country.partition("-")[0]


@lru_cache(maxsize=16384)
def resolve(
    candidates: tuple[Spelling, ...], printed: str, country: str | None, voted: Vote, *, trust_short: bool
) -> Resolved:
    """Decide which institution a printed name means.

    Args:
        candidates: the spellings that fit.
        printed: the name as printed, in Latin.
        country: the plan's country, None where unknown.
        voted: without it, where most bodies beside this one are: it only chooses between several.
        trust_short: whether a short form (`Savet`) may stand for the one institution that the list has for it; else the
            document has to define it.
    """
    fitting = _same_jat(candidates, printed)
    if country is not None:
        return _resolve_at_home(fitting, printed, country, trust_short)
    firm = [c for c in fitting if c.kind != "bare"] or fitting
    bodies = {c.institution.id for c in firm}
    near = [c for c in fitting if c.institution.country == voted.country]
    if near and near[0].kind == "bare" and not any(_state(c.institution.country) == voted.state for c in firm):
        return _accept(near[0], trust_short)  # beside others of the canton: its `Ministarstvo zdravstva`
    if len(bodies) == 1 and _is_short_of_elsewhere(firm[0], voted):
        return Resolved(None, printed, (_ambiguous(printed),))
    if len(bodies) == 1 and (firm[0].kind != "bare" or _is_meant(firm[0], printed, voted)):
        return _accept(firm[0], trust_short)
    if len(bodies) == 1:  # a canton's body without its canton: there are ten of them
        return Resolved(None, printed, (_ambiguous(printed),))
    at_home = [c for c in firm if _state(c.institution.country) == voted.state]
    if not at_home or len({c.institution.country for c in at_home}) > 1:
        at_home = [c for c in fitting if c.institution.country == voted.country]
    if at_home:
        return _accept(min(at_home, key=lambda c: _ORDER[c.kind]), trust_short)
    names = Counter(_shown(c) for c in firm)
    (name, most), *_ = names.most_common(1)
    return Resolved(None, name if most * 2 > len(firm) else printed, (_ambiguous(printed),))


def _is_short_of_elsewhere(spelling: Spelling, voted: Vote) -> bool:
    """Whether a short name is in the list for another state only than that of the bodies beside it."""
    country = spelling.institution.country
    if spelling.kind != "abbreviation" or country in ANYWHERE or voted.state is None:
        return False
    return _state(country) != voted.state


def _is_meant(spelling: Spelling, printed: str, voted: Vote) -> bool:
    """Whether a name without its country is that of the one country that the list has it for."""
    country = spelling.institution.country
    if "-" in country:
        return voted.country == country
    if voted.common and country not in ANYWHERE and country not in voted.common:
        return False  # beside bodies that its state has not: `MUP, Granična policija`
    pairs = zip(fold(printed).split(), fold(spelling.text).split(), strict=False)
    return all(own[:_ROOT] == listed[:_ROOT] for own, listed in pairs)  # `Ljekarska komora` is not that of Serbia


def _ambiguous(printed: str) -> Note:
    return Note(
        "institution-ambiguous", f"“{printed}” can be one of several institutions: it is kept without an id.", "info"
    )


def _resolve_at_home(fitting: Sequence[Spelling], printed: str, country: str, trust_short: bool) -> Resolved:
    near = []
    for spelling in fitting:
        away = distance(country, spelling.institution.country)
        if away is not None and (spelling.kind != "bare" or away == 0):
            near.append((away, _ORDER[spelling.kind], spelling))
    if near:
        return _accept(min(near, key=lambda row: row[:2])[2], trust_short)
    first = fitting[0]
    phrases = words()["countries"].get(first.institution.country, ())
    if len({c.institution.id for c in fitting}) == 1 and any(first.text.endswith(phrase) for phrase in phrases):
        return _accept(first, trust_short)
    name = first.text if first.kind != "other case" else to_nominative(printed) or printed
    note = Note("institution-elsewhere", f"“{name}” is in the list for another country only: {KEPT}", "info")
    return Resolved(None, name, (note,))


def _shown(spelling: Spelling) -> str:
    """Groups keep their own wording, institutions have one name."""
    if spelling.institution.is_group and spelling.kind != "abbreviation":
        return spelling.text
    return spelling.institution.name


def _accept(spelling: Spelling, trust_short: bool) -> Resolved:
    body = spelling.institution
    if spelling.kind == "short":
        if not trust_short:
            note = Note(
                "short-name-undefined", f"The document does not say which “{spelling.text}” it is: {KEPT}", "info"
            )
            return Resolved(None, spelling.text, (note,))
        return Resolved(
            body, body.name, (Note("short-name-assumed", f"“{spelling.text}” is read as {body.name}.", "info"),)
        )
    if spelling.kind == "misread":
        return Resolved(body, body.name, (Note("name-misread", f"“{spelling.text}” is read as {body.name}.", "info"),))
    return Resolved(body, _shown(spelling))


def group_name(printed: str, resolved: Resolved, governed: bool) -> str:
    """A group by its own wording: `općine`, `Dom zdravlja`, where the list has `opštine`, `domovi zdravlja`."""
    body = resolved.institution
    if body is None or not body.is_group:
        return resolved.name
    own = to_nominative(printed) if governed else printed
    if own and fold(own) == fold(resolved.name) and own.lower() != resolved.name.lower():
        return own if resolved.name[:1].isupper() else own[:1].lower() + own[1:]
    if governed or " " not in printed:
        return resolved.name
    pairs = list(zip(printed.split(), resolved.name.split(), strict=False))
    own_forms = any(fold(a) != fold(b) and stem(a) == stem(b) for a, b in pairs[:_FORMS])
    return printed if own_forms and stem(pairs[0][0]) == stem(pairs[0][1]) else resolved.name
