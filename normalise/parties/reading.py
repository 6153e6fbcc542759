"""The cell of responsible parties: who, in which role, for which tasks."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from normalise.model import Organisation, Role
from normalise.notes import Note
from normalise.numbering import split_responsible
from normalise.numbering.items import trim
from normalise.parties.bodies import read_pieces
from normalise.parties.institutions import Spelling, by_key, key_of_text
from normalise.parties.labels import split_by_roles
from normalise.parties.nominative import names_several, to_nominative
from normalise.parties.pieces import Piece
from normalise.parties.resolve import KEPT, Vote, group_name, resolve, vote_country
from normalise.parties.tokens import fold, words_of
from normalise.script import to_latin

_NO_VOTE = Vote()
_WORD = re.compile(r"[^\W\d_]+")
_AMOUNT = re.compile(r"\W*\d{1,3}(?:\.\d{3})+(?!\d)")


class PartyItem(NamedTuple):
    """One party or group of parties of a cell.

    Attributes:
        tasks: numbers of the tasks it answers for; empty means the whole activity.
        start, end: its span in the cell's text, without the task numbers.
        text: that span.
        role: lead or partner where the text says so.
        organisations: the bodies in it, in reading order.
    """

    tasks: tuple[str, ...]
    start: int
    end: int
    text: str
    role: Role | None
    organisations: tuple[Organisation, ...]


class PartiesReading(NamedTuple):
    """The parties of a cell and what to tell a person about them."""

    responsible: tuple[PartyItem, ...]
    notes: tuple[Note, ...] = ()


class _Part(NamedTuple):
    numbers: tuple[str, ...]
    start: int
    end: int
    role: Role | None
    pieces: tuple[Piece, ...]


def parse_parties(
    text: str,
    *,
    tasks: Sequence[str] | None = None,
    short_names: Mapping[str, str] | None = None,
    country: str | None = None,
    role: Role | None = None,
) -> PartiesReading:
    """Read a cell of responsible parties.

    Args:
        text: the cell's text, any script, lines separated by `\\n`.
        tasks: the numbers of the activity's tasks; None where they are not known. A number without a task leaves
            the party with the whole activity, and a note.
        short_names: the short forms that the document defines, with their full names (see `find_short_names`); None
            where there is no document: then a short form means the one institution that the list has for it.
        country: the plan's country (`RS`, `BA`, `BA-FBIH`, `BA-RS`, `BA-KS`, `ME`, `HR`, `XK`), None to take it
            from the text.
        role: the column's role, for bodies whose text says nothing else.
    """
    known = None if short_names is None else tuple(sorted(short_names.items()))
    return _parse(text, None if tasks is None else tuple(tasks), known, country, role)


@lru_cache(maxsize=8192)
def _parse(
    text: str,
    tasks: tuple[str, ...] | None,
    short_names: tuple[tuple[str, str], ...] | None,
    country: str | None,
    role: Role | None,
) -> PartiesReading:
    short = {key_of_text(k): v for k, v in short_names or ()}
    parts = [
        _Part(item.numbers, item.start + part.start, item.start + part.end, part.role, read_pieces(body, short))
        for item in split_responsible(text)
        for part in split_by_roles(text[item.start : item.end])
        if (body := text[item.start + part.names : item.start + part.end]).strip()
    ]
    countries = country, _vote(text, parts) if country is None else _NO_VOTE
    lead_stated = any(part.role == "lead" for part in parts)
    entries: list[PartyItem] = []
    notes: list[Note] = []
    for part in parts:
        numbers, about = part.numbers, list[Note]()
        if numbers and tasks is not None:
            numbers, about = _existing(numbers, tasks)
        bodies, remarks = _organisations(part.pieces, countries, part.role or role, trust_short=short_names is None)
        said = part.role or role or (None if lead_stated else _common_role(part.pieces))
        start, end = trim(text, part.start, part.end)
        notes += [note._replace(item=len(entries)) for note in (*about, *remarks)]
        entries.append(PartyItem(numbers, start, end, text[start:end], said, bodies))
    return PartiesReading(tuple(entries), _once(notes) if notes else ())


def _organisations(
    pieces: Sequence[Piece], countries: tuple[str | None, Vote], stated: Role | None, *, trust_short: bool
) -> tuple[tuple[Organisation, ...], list[Note]]:
    """The bodies of one party, each once, and what to tell of them; a figure or a mere yes is none."""
    bodies: dict[tuple[str, Role | None], Organisation] = {}
    notes: list[Note] = []
    for piece in pieces:
        if not piece.candidates and _names_nobody(piece.printed):
            message = f"“{piece.printed}” names nobody: it is no party."
            notes.append(Note("party-names-nobody", message, said=piece.printed))
            continue
        body, remarks = _organisation(piece, countries, stated, trust_short=trust_short)
        notes += [note._replace(said=piece.printed) for note in remarks]
        bodies.setdefault((fold(body.name), body.role), body)
    return tuple(bodies.values()), notes


def _once(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Each note once a party, however its name is capitalised."""
    kept: dict[tuple[str, str, int | None], Note] = {}
    for note in notes:
        kept.setdefault((note.code, note.message.casefold(), note.item), note)
    return tuple(kept.values())


def _existing(numbers: tuple[str, ...], tasks: tuple[str, ...]) -> tuple[tuple[str, ...], list[Note]]:
    missing = [number for number in numbers if number not in tasks]
    said = "which does not exist: it is kept for the whole activity."
    notes = [Note("party-without-task", f"A party names task {number}, {said}") for number in missing]
    return tuple(number for number in numbers if number in tasks), notes


def _names_nobody(name: str) -> bool:
    """Whether a name is a figure, a date or a mere yes, or begins with an amount: `172.000Donacije` of two columns."""
    words = _WORD.findall(to_latin(name))
    return _AMOUNT.match(name) is not None or all(word.lower() in words_of("nobody") for word in words)


def _common_role(pieces: Sequence[Piece]) -> Role | None:
    return "partner" if pieces and all(piece.role == "partner" for piece in pieces) else None


def _vote(text: str, parts: Sequence[_Part]) -> Vote:
    rows: list[tuple[Spelling, ...]] = [p.candidates for part in parts for p in part.pieces if p.candidates]
    return vote_country(rows, lambda: map(fold, _WORD.findall(to_latin(text))))


def _organisation(
    piece: Piece, countries: tuple[str | None, Vote], stated: Role | None, *, trust_short: bool
) -> tuple[Organisation, list[Note]]:
    """One body by its canonical name, or as printed; a body whose role nobody states answers for the task: lead."""
    role: Role = piece.role or stated or "lead"
    candidates = piece.candidates
    if piece.defined is not None:
        candidates = by_key().get(key_of_text(piece.defined), ())
        if not candidates:
            notes = _misread(piece, piece.defined) or _unknown(piece.defined)
            return Organisation(name=piece.defined, role=role), notes
        found = resolve(candidates, piece.defined, *countries, trust_short=True)
        notes = list(found.notes) + (_misread(piece, found.name) if found.id else [])
        return _body(found.id, found.name, role), notes
    if candidates:
        found = resolve(candidates, piece.printed, *countries, trust_short=trust_short)
        notes = list(found.notes)
        if piece.misread and (found.id or (notes and notes[0].code == "institution-ambiguous")):
            notes = [note for note in notes if note.code != "name-misread"] + _misread(piece, found.name)
        known = group_name(piece.printed, found, piece.governed)
        if piece.governed and found.id is None and known == piece.printed:
            known = to_nominative(known) or candidates[0].text
        return _body(found.id, known, role), notes
    name = to_nominative(piece.printed) if piece.governed else piece.printed
    if name is None:
        note = Note("name-in-other-case", f"The nominative of “{piece.printed}” is not known: {KEPT}", "info")
        return Organisation(name=piece.printed, role=role), [note]
    return Organisation(name=name, role=role), _unknown(name)


@lru_cache(maxsize=4096)
def _body(number: str | None, name: str, role: Role) -> Organisation:
    """One value for each body and role: nobody changes it."""
    return Organisation(id=number, name=name, role=role)


def _misread(piece: Piece, name: str) -> list[Note]:
    return [Note("name-misread", f"“{piece.printed}” is read as {name}.")] if piece.misread else []


def _unknown(name: str) -> list[Note]:
    """A body that no list has; kinds of bodies (`školske uprave`) need none."""
    if names_several(name):
        return []
    return [Note("institution-unknown", f"No list has the body “{name}”: {KEPT}", "info")]
