"""The tokens of one party text with the names found in it, and how they are printed: commas, lines, quotes, cases."""

from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from normalise.parties.institutions import Spelling
from normalise.parties.matcher import NAME, Found
from normalise.parties.nominative import agrees, head_of, is_adjective, is_nominative, names_persons
from normalise.parties.tokens import DASH, HARD, Token, abbreviation, fold, stem, words

_LONGEST_SIGN = 4
"""Letters of JU, JP, NVO."""
ADJECTIVES = 2
"""Words before the noun of a name."""
_PAIR = 3
"""Words before `galerija` in `Udruženje muzeja i galerija`."""
_ROOM = 0.9
"""Share of the longest line that is surely free: letters are not equally wide."""


@cache
def conjunctions() -> frozenset[str]:
    """Stems of the words that join two parties."""
    return frozenset(stem(word) for word in words()["and"])


@cache
def carriers() -> frozenset[str]:
    """Heads after which the body's own name follows, head word and all: JU Dom zdravlja, Udruženje Centar za djecu."""
    return frozenset(words()["carriers"])


@cache
def signs() -> frozenset[str]:
    """Short carriers, JU, JP, NVO and the like, which belong to the name even across a line break."""
    return frozenset(word for word in carriers() if len(word) <= _LONGEST_SIGN) | {words()["sign_in_full"]}


@cache
def _joined() -> frozenset[tuple[str, str]]:
    """Stems that `i` joins into one name (Bosna i Hercegovina)."""
    return frozenset((stem(first), stem(after)) for first, _, after, *_ in map(str.split, words()["joined"]))


class Printed:
    """The tokens of one party text with the phrases found in them.

    Args:
        tokens: of the text.
        found: known names and phrases, none over another.
        texts: for a known name's first token the spelling that the list gives it.
        names: the known names' candidates by their first token.
        text: in which the tokens stand.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        found: Sequence[Found],
        texts: Mapping[int, str],
        names: Mapping[int, tuple[Spelling, ...]],
        text: str = "",
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.text = text
        self.at = {phrase.start: phrase for phrase in found}
        self.texts = texts

    def is_conjunction(self, i: int) -> bool:
        """Whether the token only joins."""
        token = self.tokens[i]
        if token.word != "I" and (token.stem not in conjunctions() or token.word.isupper()):
            return False
        return not (0 < i < len(self.tokens) - 1 and (self.tokens[i - 1].stem, self.tokens[i + 1].stem) in _joined())

    def is_group(self, i: int) -> bool:
        """Whether the known name that begins at a token is that of a kind of body."""
        return all(c.institution.is_group for c in self.names.get(i, ()))

    def ends_group(self, i: int) -> bool:
        """Whether the name of a kind of body, which nobody owns, ends before the token."""
        return any(
            phrase.end == i and self.names.get(start) and self.is_group(start) for start, phrase in self.at.items()
        )

    def ends_long_name(self, i: int) -> bool:
        """Whether a known name of several words ends before a token: `Policija Kosova Tužilaštvo`."""
        return any(p.end == i and p.end - p.start > 1 and p.kind == NAME for p in self.at.values())

    def comma_before(self, i: int) -> bool:
        """Whether a comma stands before the token."""
        return "," in self.tokens[i].gap

    def divides(self, i: int) -> bool:
        """Whether a sign or a word that divides two parties stands here or before the token."""
        return self.comma_before(i) or self.is_conjunction(i) or self.tokens[i].stem in (HARD, DASH)

    @property
    def tail(self) -> str:
        """What stands after the last token."""
        return self.text[self.tokens[-1].end :] if self.tokens else ""

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        """For each token the letters of its line up to it; the lines of one cell are about as long as its column."""
        return tuple(token.end - self.text.rfind("\n", 0, token.end) - 1 for token in self.tokens)

    def noun_from(self, i: int) -> Token | None:
        """The noun that names a body at a token, or behind one or two adjectives there."""
        return next((t for t in self.tokens[i : i + ADJECTIVES + 1] if head_of(t.word) is not None), None)

    def ends_line(self, i: int) -> bool:
        """Whether nothing of the same line and party follows a token."""
        return i + 1 == len(self.tokens) or "\n" in self.tokens[i + 1].gap or self.divides(i + 1)

    def is_early(self, i: int) -> bool:
        """Whether a line ends before a token that had room in it: nobody breaks a name there."""
        before = self._lengths[i - 1] if i else 0
        return "\n" in self.tokens[i].gap and before + 1 + len(self.tokens[i].word) <= max(self._lengths) * _ROOM

    def is_quoted(self, i: int) -> bool:
        """Whether a quotation that began before the token goes on at it."""
        before = "".join(token.gap for token in self.tokens[: i + 1]).rstrip(' "„«')
        opened, closed = before.count("„") + before.count("«"), sum(map(before.count, "“”»"))
        straight = before.count('"')
        return opened > closed + straight if opened > closed else straight % 2 == 1

    @cached_property
    def is_list(self) -> bool:
        """Whether the lines are those of a list: one of them ends early."""
        return any(self.is_early(i) for i in range(1, len(self.tokens)))

    @property
    def has_commas(self) -> bool:
        """Whether commas divide parties here: then the end of a line alone does not."""
        return any("," in t.gap and (t.capital or self.is_name(i)) for i, t in enumerate(self.tokens))

    def is_name(self, i: int, *, governed: bool = False) -> bool:
        """Whether a known name begins here, in the nominative unless a preposition governs it."""
        phrase = self.at.get(i)
        if phrase is None or phrase.kind != NAME:
            return False
        token = self.tokens[i]
        if governed or (token.capital and self.comma_before(i)):
            return True
        if abbreviation(token.word) != token.word:
            return False
        listed, *more = self.texts.get(i, "").split(" ")
        if more and phrase.end > i + 1 and fold(self.tokens[i + 1].word) == fold(more[0]) + "a":
            return False  # `Brčko distrikta`
        return not listed or fold(listed.strip('"„“')) == fold(token.word) or listed.isupper()

    def is_head(self, i: int, *, governed: bool = False) -> bool:
        """Whether a noun that names a body stands here, or one or two adjectives before such a noun."""
        for at in range(i, min(i + 3, len(self.tokens))):
            word = self.tokens[at].word
            if at > i and self.tokens[at].capital and not self.tokens[i].capital:
                return False
            if at > i and (self.comma_before(at) or self.tokens[at].stem in (HARD, DASH)):
                return False
            if head_of(word) is not None:
                if at > i and self._is_cut(i, at):
                    return False
                return governed or (is_nominative(word) and not self._is_genitive(i, at))
            if names_persons(word):
                return True
            if at == i and word[-1:] not in "aeiom":
                return False
        return False

    def _is_cut(self, i: int, at: int) -> bool:
        """Whether a line ends between a noun and what is no adjective of it: `spašavanje` / `opštinski timovi`."""
        words_before = self.tokens[i:at]
        lines = any("\n" in token.gap for token in self.tokens[i + 1 : at + 1])
        return lines and not all(is_adjective(t.word) and agrees(t.word, self.tokens[at].word) for t in words_before)

    def _is_genitive(self, i: int, at: int) -> bool:
        """`javnih ustanova`, and `Udruženje muzeja i galerija`: a plural that looks like a nominative."""
        if at > i:
            return self.tokens[at - 1].word.endswith("ih")
        if i < _PAIR or self.tokens[i].capital or not self.is_conjunction(i - 1) or self.comma_before(i - 1):
            return False
        whose, first = self.tokens[i - _PAIR], self.tokens[i - _PAIR + 1]
        if i > _PAIR and whose.word.endswith("ih"):  # `Direktori javnih preduzeća i ustanova`
            whose = self.tokens[i - _PAIR - 1]
        inside = first.word.islower() and first.gap.isspace() and None not in (head_of(whose.word), head_of(first.word))
        return inside and self.tokens[i].word.endswith("a")
