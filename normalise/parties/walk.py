"""The walk over the tokens of a party text, from body to body, and how they take part."""

from collections.abc import Mapping, Sequence

from normalise.model import Role
from normalise.parties.boundaries import Row
from normalise.parties.brackets import closing, names_kinds, names_only
from normalise.parties.institutions import Spelling, by_key, key_of
from normalise.parties.matcher import NAME, QUALIFIER, TOGETHER
from normalise.parties.misread import find_misread
from normalise.parties.nominative import head_of
from normalise.parties.pieces import Piece, as_abbreviated, printed_name
from normalise.parties.places import end_of_known_place, split_places
from normalise.parties.qualifiers import end_of_qualifier, names_others
from normalise.parties.roles import give_role, read_role
from normalise.parties.shared_head import find_shared_tail, may_share_head, split_shared_head
from normalise.parties.signs import end_of_form, is_place_of_firm, known_after, named_after
from normalise.parties.tokens import DASH, HARD, fold, stems_of, words, words_of
from normalise.parties.unknown import end_of_unknown

_SIGNS = (HARD, DASH)
PARTNERS = "GRP-206"
"""The group that `i partneri` names."""


class Walk:
    """Walks over the tokens once, from party to party."""

    def __init__(
        self,
        row: Row,
        defined: Mapping[int, tuple[int, str]],
        short_names: Mapping[tuple[str, ...], str],
    ) -> None:
        self.row, self.tokens, self.names, self.defined = row, row.tokens, row.names, defined
        self.short_names, self.own = short_names, frozenset(short_names)
        self.pieces: list[Piece] = []
        self.together = False
        self.explicit_lead = False
        self.begin = 0
        """The first token of the last party."""

    def read(self) -> tuple[Piece, ...]:
        """The bodies in reading order."""
        i = 0
        while i < len(self.tokens):
            i = self._step(i)
        if self.explicit_lead:
            return tuple(p if p.role else p._replace(role="partner") for p in self.pieces)
        return tuple(self.pieces)

    def _step(self, i: int) -> int:
        token, phrase = self.tokens[i], self.row.at.get(i)
        if token.stem in _SIGNS:
            return self._sign(i)
        if phrase is None:
            if named := known_after(self.row, i):
                return self._add(named.start, named.end)
        elif phrase.kind == TOGETHER:
            self.together = True
            return phrase.end
        elif phrase.kind == QUALIFIER:
            return i + 1 if names_others(self.row, phrase) else end_of_qualifier(self.row, phrase.end)
        if self.pieces and self.row.adds_bodies(i):
            self.together = True
            return i + 1
        if self.together and i and self.row.begins_without_separator(i) and not self._follows_together(i):
            self.together = False  # a new party in the nominative: the line break before it was lost
        if phrase is not None and may_share_head(self.tokens, i):
            several, end = split_shared_head(self.row, i, phrase, governed=self.together)
            if several:
                self.pieces += [Piece(name, known, self._role(), self.together) for name, known in several]
                return end
        if phrase is not None and (end := end_of_form(self.row, phrase.end)) > phrase.end:
            self._add(phrase.start, phrase.end)
            return end
        if phrase is not None and (following := named_after(self.row, phrase)):
            known = self.row.ends_at(following, self.tokens[phrase.end].word, governed=False, is_short=False)
            return phrase.end if known else self._unknown(i)
        if phrase is not None:
            short = i not in self.defined and "short" in [s.kind for s in self.names.get(i, ())]
            ends = self.row.ends_at(phrase, token.word, governed=self.together, is_short=short)
            if ends or not self.row.texts.get(i):
                return self._add(phrase.start, phrase.end)
        if self.row.is_conjunction(i) or (
            token.stem in stems_of("quantifiers") and self.row.is_name(i + 1, governed=True)
        ):
            return i + 1
        return self._unknown(i)

    def _sign(self, i: int) -> int:
        """Over a sign: a bracket, a dash before a role or a branch, or one that only divides."""
        token = self.tokens[i]
        if token.word == "(":
            return self._bracket(i)
        if token.word == ")":
            self.together = False
        if token.stem == DASH:
            if after := self._role_after_dash(i):
                return after
            if self.pieces and self._is_branch(i + 1):
                return self._branch(i)
        return i + 1

    def _is_branch(self, i: int) -> bool:
        if i >= len(self.tokens) or not self.tokens[i].capital:
            return False
        return self.tokens[i].stem in stems_of("branches") or is_place_of_firm(self.row, i)

    def _branch(self, dash: int) -> int:
        """`NSZ – Filijala Kragujevac`: the branch of the body before a dash is one body with it, and not all of it."""
        end, _ = end_of_unknown(self.row, dash + 1, governed=self.together)
        self.pieces[-1] = Piece(self._printed(self.begin, end), (), self.pieces[-1].role, self.together)
        return end

    def _follows_together(self, i: int) -> bool:
        at = i - 1 if self.tokens[i - 1].word == ":" else i  # `u saradnji sa: …`
        ends = [p.end for p in self.row.at.values() if p.kind == TOGETHER]
        after = self.tokens[at - 1].word in words()["others_after"]
        return after or at in ends or self.row.comma_before(i)

    def _role(self) -> Role | None:
        return "partner" if self.together else None

    def _add(self, start: int, end: int) -> int:
        """Add a known name, or the several bodies that it is the first of; the token after it."""
        self.begin = start
        printed = self._printed(start, end)
        if start in self.defined:
            self.pieces.append(Piece(printed, (), self._role(), self.together, defined=self.defined[start][1]))
            return end
        candidates = self.names.get(start, ())
        plural = self._is_plural(start, end, candidates)
        may_be_places = plural or (end == start + 1 and self.tokens[start].stem in stems_of("of_places"))
        if may_be_places and (after := self._add_by_places(start)):
            return after
        if plural:
            candidates = ()
        role = self._role()
        if self.pieces and candidates and candidates[0].institution.id == PARTNERS:
            role = "partner"
        self.pieces.append(Piece(printed, candidates, role, self.together))
        return end

    def _add_by_places(self, i: int) -> int:
        """Add bodies named by their places, and give the token after them; 0 where there are none."""
        bodies, end = split_places(self.row, i)
        self.pieces += [Piece(name, known, self._role()) for name, known in bodies]
        return end

    def _town_of_kind(self, before: int, i: int) -> int:
        """Add `Novi Sad` after `Grad Beograd,` where the list has such a body; the token after it, 0 for none."""
        kind = self.tokens[before].stem
        if not self.pieces or kind not in stems_of("of_places"):
            return 0
        end = end_of_known_place(self.row, i, (kind,))
        if end == i or (end < len(self.tokens) and not self.row.divides(end)):
            return 0
        self.begin = before
        known = by_key()[kind, *(token.stem for token in self.tokens[i:end])]
        self.pieces.append(Piece(known[0].text, known, self._role(), self.together))
        return end

    def _printed(self, start: int, end: int) -> str:
        return printed_name(self.tokens[start:end], self.tokens[end].gap if end < len(self.tokens) else self.row.tail)

    def _is_plural(self, start: int, end: int, candidates: Sequence[Spelling]) -> bool:
        """`advokatske komore` are not the one Advokatska komora of the list."""
        if self.together:
            return False
        for token in self.tokens[start:end]:
            if head := head_of(token.word):
                break
        else:
            return False
        if not head.is_plural(token.word):
            return False
        return all(not c.institution.is_group and c.institution.country != "*" for c in candidates)

    def _bracket(self, i: int) -> int:
        """A bracket after a party: a role, an abbreviation of it, or another body."""
        close = closing(self.row, i)
        inside = self.tokens[i + 1 : close]
        if self._assign_role(" ".join(fold(token.word) for token in inside)):
            return close + 1
        phrase = self.row.at.get(i + 1)
        if phrase is not None and phrase.kind == TOGETHER:
            return i + 1  # `(u saradnji sa Institutom …)`: its bodies are read as they come
        if self.pieces and (names_only(self.row, i + 1, close) or names_kinds(self.row, i + 1, close)):
            return i + 1  # `međunarodne organizacije (IOM, UNHCR)`, `Ministarstvo prosvete (školske uprave)`
        if phrase is not None and phrase.kind == NAME and phrase.end == close and self.pieces:
            candidates = self.names.get(i + 1, ())
            same = {c.institution.id for c in candidates} & {c.institution.id for c in self.pieces[-1].candidates}
            short = all(c.kind == "abbreviation" for c in candidates)
            if not same and short:
                self.pieces[-1] = as_abbreviated(self.pieces[-1], candidates)
            elif not same:
                self.pieces.append(Piece(printed_name(inside), candidates, self.pieces[-1].role, self.together))
        elif inside and inside[0].capital and self.row.is_head(i + 1):
            self.pieces.append(Piece(printed_name(inside), (), self._role(), self.together))
        return self._where(close + 1)

    def _where(self, i: int) -> int:
        """Over what says where a body is, behind a bracket: `Direkcija za istragu (DI) u Policiji Kosova`."""
        if i >= len(self.tokens) or not self.pieces or self.row.comma_before(i) or i in self.row.at:
            return i
        return end_of_unknown(self.row, i, governed=True)[0] if self.tokens[i].word in words_of("where") else i

    def _role_after_dash(self, i: int) -> int:
        """`Ministarstvo zdravlja – nosilac`: the token after the role word, 0 where none stands there."""
        end = next((k for k in range(i + 1, len(self.tokens)) if self.row.divides(k)), len(self.tokens))
        return end if self._assign_role(" ".join(fold(token.word) for token in self.tokens[i + 1 : end])) else 0

    def _assign_role(self, label: str) -> bool:
        """Give the pieces that a label is about the role that it names; whether it names one."""
        role = read_role(label)
        if role is None or not self.pieces:
            return False
        self.explicit_lead = self.explicit_lead or role == "lead"
        give_role(self.pieces, role, of_all=label.endswith("i"))  # (nosioci), (partneri) are all before it
        return True

    def _unknown(self, i: int) -> int:
        """An unknown name: to its end, or to where a misread name that it begins with ends."""
        before, self.begin = self.begin, i
        if end := self._add_by_places(i) or self._town_of_kind(before, i):
            return end
        j, joints = end_of_unknown(self.row, i, governed=self.together)
        for end in (j, *reversed(joints)):
            meant = find_misread(key_of(self.tokens[i:end]), self.own)
            if meant is not None:
                printed = self._printed(i, end)
                full, listed = self.short_names.get(meant), by_key().get(meant, ())
                self.pieces.append(
                    Piece(printed, () if full else listed, self._role(), self.together, misread=True, defined=full)
                )
                return end
        if several := find_shared_tail(self.row, i, j):
            self.pieces.append(Piece(several[0].text, several, self._role(), self.together))
            return j
        if j < len(self.tokens) and self.tokens[j].word == ":" and not self.row.is_head(i, governed=True):
            return j + 1  # a label: `Potencijalno:`
        self.pieces.append(Piece(self._printed(i, j), (), self._role(), self.together))
        return j
