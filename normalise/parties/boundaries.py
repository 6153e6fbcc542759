"""Where one party ends and the next begins: commas and `i` stand inside names too."""

from collections.abc import Mapping, Sequence
from functools import cache

from normalise.parties.institutions import Spelling, by_key
from normalise.parties.matcher import NAME, Found
from normalise.parties.nominative import head_of, is_nominative
from normalise.parties.tokens import DASH, HARD, Token, abbreviation, fold, stem, words

# Heads whose names are lists with commas: Ministarstvo za rad, zapošljavanje, boračka i socijalna pitanja.
_ENUMERATED = frozenset({"ministarstvo", "sekretarijat"})
_PAIR = 3
"""Words before `galerija` in `Udruženje muzeja i galerija`."""
_LONGEST_SIGN = 4
"""Letters of JU, JP, NVO and the like, which belong to the name even across a line break."""
_PREPOSITIONS = frozenset({"za", "u", "na", "pri", "kod", "o", "sa", "s", "od", "iz", "pod", "protiv", "pred", "po"})


@cache
def conjunctions() -> frozenset[str]:
    """Stems of the words that join two parties."""
    return frozenset(stem(word) for word in words()["and"]) | {"и"}


@cache
def _carriers() -> frozenset[str]:
    """Heads after which the body's own name follows, head word and all: JU Dom zdravlja, Udruženje Centar za djecu."""
    return frozenset(words()["carriers"])


@cache
def _matters() -> frozenset[str]:
    return frozenset(words()["matters"])


@cache
def _matters_of_ministries() -> frozenset[tuple[str, ...]]:
    """Words, alone and by twos, in the listed names that go on after commas."""
    enumerated = {stem(word) for word in _ENUMERATED}
    names = [key for key in by_key() if not enumerated.isdisjoint(key[:2])]
    return frozenset(key[at : at + many] for key in names for many in (1, 2) for at in range(1, len(key) + 1 - many))


@cache
def _joined() -> frozenset[tuple[str, str]]:
    """Stems that `i` joins into one name (Bosna i Hercegovina)."""
    return frozenset((stem(first), stem(last)) for first, _, last in map(str.split, words()["joined"]))


class Row:
    """The tokens of one party text with the phrases found in them.

    Args:
        tokens: of the text.
        found: known names and phrases, none over another.
        texts: for a known name's first token the spelling that the list gives it.
        names: the known names' candidates by their first token.
        tail: what stands after the last token.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        found: Sequence[Found],
        texts: Mapping[int, str],
        names: Mapping[int, tuple[Spelling, ...]],
        tail: str = "",
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.tail = tail
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

    def comma_before(self, i: int) -> bool:
        """Whether a comma stands before the token."""
        return "," in self.tokens[i].gap

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
        listed = self.texts.get(i, "").split(" ")[0]
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
                return governed or (is_nominative(word) and not self._is_genitive(i, at))
            if at == i and word[-1:] not in "aeiom":
                return False
        return False

    def _is_genitive(self, i: int, at: int) -> bool:
        """`javnih ustanova`, and `Udruženje muzeja i galerija`: a plural that looks like a nominative."""
        if at > i:
            return self.tokens[at - 1].word.endswith("ih")
        if i < _PAIR or self.tokens[i].capital or not self.is_conjunction(i - 1) or self.comma_before(i - 1):
            return False
        whose, first = self.tokens[i - _PAIR], self.tokens[i - _PAIR + 1]
        inside = first.word.islower() and first.gap == " " and None not in (head_of(whose.word), head_of(first.word))
        return inside and self.tokens[i].word.endswith("a")

    def begins_after_separator(
        self, i: int, head_word: str, *, comma: bool, governed: bool, known: bool = False
    ) -> bool:
        """Whether a new party begins at a token after a comma or conjunction.

        Args:
            i: the token.
            head_word: the first word of the party before.
            comma: whether a comma divides (else a conjunction).
            governed: whether a preposition (`u saradnji sa`) governs both.
            known: whether the party before is in the list.
        """
        token = self.tokens[i]
        phrase = self.at.get(i)
        if token.stem in (HARD, DASH) or (phrase is not None and phrase.kind != NAME):
            return True
        if token.capital:
            return not (self._is_matter(i, head_word) or self._goes_on_in_capitals(i, head_word))
        if self.is_name(i, governed=governed):
            return True
        head = head_of(head_word)
        goes_on = head is not None and head.is_list and fold(head_word) != head.plural
        enumerates = head is not None and goes_on and head.singular in _ENUMERATED
        if self.is_head(i, governed=governed):
            return not (self._may_be_genitive(i) and (enumerates or (goes_on and not comma and not known)))
        return comma and not goes_on

    def _may_be_genitive(self, i: int) -> bool:
        """`lokalne samouprave` may be the genitive inside a ministry's name; `školske uprave` are in no such name."""
        at = next(k for k in range(i, i + 3) if head_of(self.tokens[k].word) is not None)
        own = head_of(self.tokens[at].word)
        if own is None or own.gender != "f" or fold(self.tokens[at].word) != own.plural:
            return False
        return tuple(t.stem for t in self.tokens[max(i, at - 1) : at + 1]) in _matters_of_ministries()

    def _is_matter(self, i: int, head_word: str) -> bool:
        """`Služba za privredu i LER`: a short word for a matter of the body before it, not for another body."""
        head = head_of(head_word)
        return head is not None and head.is_list and i not in self.at and fold(self.tokens[i].word) in _matters()

    def _goes_on_in_capitals(self, i: int, head_word: str) -> bool:
        """`Ministarstvo Kulture, Omladine i Sporta`: capitals on every word do not begin new parties."""
        head = head_of(head_word)
        word = self.tokens[i].word
        if head is None or not head.is_list or i in self.at or self.is_head(i) or sum(map(str.isupper, word)) > 1:
            return False
        first = next((k for k in range(i - 1, -1, -1) if self.tokens[k].word == head_word), None)
        return first is not None and first + 1 < i and self.tokens[first + 1].capital and fold(word)[-1:] in "aeiuh"

    def begins_without_separator(self, i: int) -> bool:
        """Whether a new party begins at a token though nothing divides it from the one before (a lost line break)."""
        token = self.tokens[i]
        new_line = "\n" in token.gap
        if not token.capital:
            return new_line and (self.is_name(i) or self._is_plural_head(i)) and not self._waits_for_noun(i)
        carrier = fold(self.tokens[i - 1].word) if i else ""
        if carrier in _PREPOSITIONS or (carrier in _carriers() and (not new_line or len(carrier) <= _LONGEST_SIGN)):
            return False
        phrase = self.at.get(i)
        if carrier in words()["town_adjectives"] and fold(token.word) == "grad":
            return False  # `Općinsko vijeće Stari Grad Sarajevo`
        if phrase is not None and phrase.kind == NAME and self.is_name(i):
            return new_line or (phrase.end - phrase.start > 1 and not self.texts.get(i, "")[:1].islower())
        if phrase is not None or (i and self.tokens[i - 1].capital and not new_line):
            return False  # `Uprava Ministarstva pravde`, `Stari Grad`
        head = head_of(token.word)
        return (head is not None and fold(token.word) == head.singular) or (new_line and self.is_head(i))

    def _is_plural_head(self, i: int) -> bool:
        """Whether a masculine plural stands here (`domovi`), which no genitive looks like."""
        head = head_of(self.tokens[i].word)
        return head is not None and head.gender == "m" and fold(self.tokens[i].word) == head.plural != head.singular

    def _waits_for_noun(self, i: int) -> bool:
        """Whether the words before a line break are adjectives only: `Nadležna` over `ministarstva`."""
        before = self.tokens[max(0, i - 3) : i]
        return not any(head_of(t.word) is not None or t.stem.startswith("§") or t.word.islower() for t in before)

    def ends_at(self, phrase: Found, head_word: str, *, governed: bool, is_short: bool) -> bool:
        """Whether a known name ends where the list says, and is not the beginning of a longer, unknown one."""
        end = phrase.end
        if end >= len(self.tokens) or self.tokens[end].stem in (HARD, DASH):
            return True
        following = self.at.get(end)
        fresh = self.tokens[end].capital or "\n" in self.tokens[end].gap
        if following is not None and (following.kind != NAME or (self.is_name(end) and fresh)):
            return True
        conjunction = self.is_conjunction(end)
        if conjunction or self.comma_before(end):
            k = end + 1 if conjunction else end
            k += 1 if k < len(self.tokens) and not conjunction and self.is_conjunction(k) else 0
            if k >= len(self.tokens) or not (head := head_of(head_word)) or not head.is_list:
                return True
            if not conjunction and head.singular not in _ENUMERATED:
                return True
            if not conjunction and any(self.is_conjunction(at) for at in range(phrase.start, end)):
                return True  # a list of names has its `i` before the last one
            return self.begins_after_separator(k, head_word, comma=not conjunction, governed=governed, known=True)
        if self.tokens[end].capital and not is_short and "\n" in self.tokens[end].gap:
            return True
        return self.begins_without_separator(end)
