"""Roles that labels give: `(nosilac)`, `– partner`."""

from normalise.model import Role
from normalise.parties.pieces import Piece
from normalise.parties.tokens import words

_ROLES: tuple[Role, Role] = ("lead", "partner")


def read_role(label: str) -> Role | None:
    """The role that a label names, small and without diacritics; None where it names none."""
    return next((role for role in _ROLES if label in words()["roles"][role]), None)


def give_role(pieces: list[Piece], role: Role, *, of_all: bool) -> None:
    """Give the last piece a role; those before it that have none have it too where the label is of all."""
    if of_all:
        pieces[:-1] = [piece if piece.role else piece._replace(role=role) for piece in pieces[:-1]]
    pieces[-1] = pieces[-1]._replace(role=role)
