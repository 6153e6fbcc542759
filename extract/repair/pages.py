"""Mends pages: runs of words that fell apart first, then word by word, what is certain only."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from extract.page import Page, Word
from extract.repair import letters
from extract.repair.apart import Group, find_spaced, find_torn, join
from extract.repair.dropped import find_losses, mend_losses
from extract.repair.halves import join_halves
from extract.repair.mend import Mend, Mended
from extract.repair.neighbours import mend_by_neighbour
from extract.repair.signs import mend_signs
from extract.repair.swapped import UTF16, find_swaps, mend_swaps
from extract.repair.tables import candidates, capital_signs, small_signs
from extract.repair.votes import Votes, gather_votes
from normalise.words import known

_LETTER_RULES: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("changed-bytes", letters.mend_bytes),
    ("utf-8", letters.mend_utf8),
    ("cp1251", letters.mend_cp1251),
    ("look-alike", letters.mend_script),
    ("foreign-letter", letters.mend_foreign),
    ("ligature", letters.mend_ligatures),
    ("wrong-letters", letters.mend_powers),
    ("capitals", letters.mend_capitals),
    ("doubled-letters", letters.mend_doubles),
)
_ASCII_RULES = tuple(rule for rule in _LETTER_RULES if rule[0] in ("capitals", "doubled-letters"))
"""Those that find something in ASCII letters alone."""
# Slips of an author or converter in single words; a page with some of them is as sound as any.
_LIGHT = frozenset(("look-alike", "foreign-letter", "capitals", "spaced-letters", "republic", "one"))
_LIGHT_MOST = 0.05  # share of words
_LEFT_MOST = 0.15  # share of words still unknown above which the picture is worth more than the text
_DOUBLED_LEAST = 2  # different words
_CP1251_LEAST = 5  # different words
_TWINS_LEAST = 10  # different words of Cyrillic with Latin letters
_PLAIN = re.compile("[A-ZČĆŠĐŽ]?[a-zčćšđž]+|[А-ЯЂЈЉЊЋЏ]?[а-яђјљњћџ]+")  # a word that is set as all are
_CORE = re.compile(r"[^\W\d_]{3,}")


class Evidence(NamedTuple):
    """What the damaged pages of a document say together: the letters behind signs, letters swapped, doubles."""

    votes: Votes = Votes()
    swaps: tuple[str, ...] = ()
    font_swaps: Mapping[str, tuple[str, ...]] = {}
    doubled: bool = False
    cp1251: bool = False
    twins: bool = False

    def find_swaps(self, font: str) -> tuple[str, ...]:
        """The kinds of swapped letters of a font: those of all fonts and its own."""
        own = self.font_swaps.get(font)
        return tuple(dict.fromkeys((*self.swaps, *own))) if own else self.swaps


def gather_evidence(pages: Iterable[Page], fonts: Mapping[str, tuple[str, ...]] | None = None) -> Evidence:
    """Read from all words of some pages what their damage is; `fonts` are those found to be damaged by themselves."""
    words = [word for page in pages for word in page.words]
    texts = {word.text for word in words}
    doubled = sum(letters.mend_doubles(text) != text for text in texts) >= _DOUBLED_LEAST
    cp1251 = sum(letters.mend_cp1251(text) != text for text in texts if not text.isascii()) >= _CP1251_LEAST
    cyrillic = [text for text in texts if "а" <= text[-1:].lower() <= "џ"]
    twins = sum(letters.mend_script(text) != text for text in cyrillic) >= _TWINS_LEAST
    return Evidence(gather_votes(words), find_swaps(texts), fonts or {}, doubled, cp1251, twins)


def find_damaged_fonts(pages: Iterable[Page]) -> dict[str, tuple[str, ...]]:
    """The fonts of some pages whose words prove that letters of the alphabet stand for others in them, and which."""
    texts: dict[str, set[str]] = {}
    for page in pages:
        for word in page.words:
            texts.setdefault(word.font, set()).add(word.text)
    return {font: kinds for font, own in texts.items() if (kinds := find_swaps(own))}


def repair_page(page: Page, evidence: Evidence | None = None) -> Mended:
    """Mend one page.

    Args:
        page: as read.
        evidence: what the damaged pages of the document say together (`gather_evidence`); by default what this
            page says alone.

    Returns:
        The page with the words put right and what was changed. Words change their text only; where several
        words become one it takes the box around them. `cuts` stay where the number of letters does.
    """
    words = list(page.words)
    evidence = evidence or gather_evidence([page])
    mends: list[Mend] = []
    words = _join_groups(page, words, find_spaced(words), "spaced-letters", mends)
    left: list[str] = []
    mended: list[Word] = []
    for place, word in enumerate(words):
        text, rules, whole = _mend_word(word, evidence)
        text, rule = mend_by_neighbour(words[place - 1].text if place else "", text)
        if not whole:
            left.append(word.text)
        mended.append(_record(page, word, text, [*rules, *rule], mends))
    mended = _mend_torn(page, mended, mends, evidence)
    losses = find_losses(word.text for word in mended)
    if losses:
        mended = [_record(page, w, mend_losses(w.text, losses), ["lost-letters"], mends) for w in mended]
        left += [word.text for word in mended if any(not known(core) for core in _CORE.findall(word.text))]
    return _finish(page, mended, mends, left, losses)


def repair_pages(pages: Sequence[Page], fonts: Mapping[str, tuple[str, ...]] | None = None) -> list[Mended]:
    """Mend the damaged pages of one document together: each font's signs are read by all its words.

    Args:
        pages: those that are damaged.
        fonts: what `find_damaged_fonts` says of the document, where it was asked.
    """
    evidence = gather_evidence(pages, fonts)
    return [repair_page(page, evidence) for page in pages]


def _mend_word(word: Word, evidence: Evidence) -> tuple[str, list[str], bool]:
    text, swaps = word.text, evidence.find_swaps(word.font)
    if ((text.isascii() and text.isalpha()) or _PLAIN.fullmatch(text)) and known(text) and not evidence.twins:
        after = mend_swaps(text, swaps) if swaps else text
        return after, ["swapped-letters"] if after != text else [], True
    rules: list[str] = []
    for rule, mend in _ASCII_RULES if text.isascii() else _LETTER_RULES:
        after = mend(text)
        if after != text:
            rules.append(rule)
            text = after
    if evidence.cp1251 and (after := letters.mend_short_cp1251(text)) != text:
        rules.append("cp1251")
        text = after
    if evidence.twins and (after := letters.mend_twins(text)) != text:
        rules.append("look-alike")
        text = after
    if evidence.doubled and (after := letters.mend_short_doubles(text)) != text:
        rules.append("doubled-letters")
        text = after
    after, whole = mend_signs(text, word.font, evidence.votes, _swapped(evidence))
    if after != text:
        rules.append(_name_signs(text, after))
        text = letters.mend_capitals(after)
    after = mend_swaps(text, swaps)
    if after != text:
        rules.append("swapped-letters")
    return after, rules, whole and "(cid:" not in text


def _swapped(evidence: Evidence) -> str:
    return "aš" if UTF16 in evidence.swaps else ""


def _name_signs(before: str, after: str) -> str:
    signs = {c for c in before if candidates(c) and before.count(c) > after.count(c)}
    if signs <= small_signs() | capital_signs():
        return "yu-ascii"
    if signs <= {"?", "�"}:
        return "question-mark"
    return "unmapped-letters" if not all(c.isprintable() for c in signs) else "wrong-letters"


def _record(page: Page, word: Word, text: str, rules: Sequence[str], mends: list[Mend]) -> Word:
    """The word with its new text; a word mended before gets one record only."""
    if text == word.text:
        return word
    before = word.text
    for place in range(len(mends) - 1, -1, -1):
        if mends[place].box == word.box:
            earlier = mends.pop(place)
            before, rules = earlier.before, [*earlier.rule.split("+"), *rules]
            break
    mends.append(Mend("+".join(dict.fromkeys(rules)), before, text, page.number, word.box))
    return word._replace(text=text, printed=before, cuts=word.cuts if len(text) == len(word.text) else ())


def _join_groups(
    page: Page, words: Sequence[Word], groups: Sequence[Group], rule: str, mends: list[Mend]
) -> list[Word]:
    joined: list[Word] = []
    at = 0
    for group in groups:
        start, end, text = group
        joined += words[at:start]
        word = join(words, group)
        joined.append(word)
        earlier = {part.box for part in words[start:end]}
        mends[:] = [mend for mend in mends if mend.box not in earlier]
        mends.append(Mend(rule, word.printed, text, page.number, word.box))
        at = end
    return [*joined, *words[at:]]


def _mend_torn(page: Page, words: list[Word], mends: list[Mend], evidence: Evidence) -> list[Word]:
    """Join torn words where the page has several of them, or where it is damaged anyway."""
    groups = find_torn(words, _swapped(evidence))
    if len({group[2] for group in groups}) < 2 and not (groups and len(mends) > 2):
        return words
    return _join_groups(page, words, groups, "torn-word", mends)


def _finish(page: Page, words: list[Word], mends: list[Mend], left: list[str], losses: Sequence[str]) -> Mended:
    unknown = share_unknown(words)
    if not mends:
        return Mended(page, (), tuple(left), unknown)
    rules = {rule for mend in mends for rule in mend.rule.split("+")}
    light = rules <= _LIGHT and len(mends) <= max(2, _LIGHT_MOST * len(words))
    health = page.health if light and not left else "repaired"
    if unknown is not None and unknown > _LEFT_MOST:
        health = "unreadable"
    mended = replace(page, words=tuple(words), health=health, lossy=bool(losses))
    return Mended(mended, tuple(mends), tuple(left), unknown)


def share_unknown(words: Iterable[Word]) -> float | None:
    """The share of words of three letters and more that no dictionary has; None below a dozen words."""
    cores = _CORE.findall(join_halves(" ".join(word.text for word in words)))
    return sum(not known(core) for core in cores) / len(cores) if len(cores) >= 12 else None
