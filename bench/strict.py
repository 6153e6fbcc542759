"""How texts are written: those of results beside their truths, with every blank and hyphen.

`python -m bench.strict [FOLDER ...]`: samples, variants, the plans of our own and the rounds of `bench.reprints`, or
the folders named (PDFs in `pdf` or `p`, truths in `truth` or `t`). A text counts where `tests.score` calls it right;
it is written right where blanks and dashes are those of the truth as well. Letter case, quotes and stops at the
end do not count; hyphens (- ‐ ‑) are one sign, dashes (– — −) another.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench.documents import ROOT
from planoteka.pipeline import extract_plan
from tests.documents import SCANS, plans, samples, truth_of
from tests.score import pair, plain

Json = dict[str, Any]
Truths = Sequence[tuple[Path, Json]]
"""Documents with their truths."""

FIELDS = ("tasks", "responsible", "indicators", "deadlines", "resources", "risks", "remarks")
FACTS = ("title", "issuer", "place", "document_number")
_HYPHENS = re.compile("[-\u2010\u2011]")
_DASHES = re.compile("[\u2012-\u2015\u2212]")
_QUOTES = re.compile("[„“”«»'’‘]")


class Written(NamedTuple):
    """A text that was read right, as the result and as the truth write it."""

    field: str
    got: str
    want: str

    @property
    def right(self) -> bool:
        """Whether both are written alike."""
        return strict(self.got) == strict(self.want)


def strict(text: str) -> str:
    """A text as it is compared here."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    text = _DASHES.sub("–", _HYPHENS.sub("-", _QUOTES.sub('"', text)))
    return text.casefold().rstrip(" .;,")


def compare_texts(result: Json, truth: Json) -> Iterator[Written]:
    """The texts on which result and truth agree but for blanks and hyphens."""
    facts = [side.get("plan") or {} for side in (result, truth)]
    for name in FACTS:
        yield from _same(name, *([fact[name]] if fact.get(name) else [] for fact in facts))
    yield from _same("goal", *([goal["title"] or "" for goal in _goals(side)] for side in (result, truth)))
    for got, want in pair(*([((), a) for g in _goals(side) for a in g["activities"]] for side in (result, truth))):
        if got is not None and want is not None:
            yield from _compare(got[1], want[1])


def _compare(got: Json, want: Json) -> Iterator[Written]:
    yield from _same("title", [got["title"] or ""], [want["title"] or ""])
    for name in FIELDS:
        yield from _same(name, *([str(entry["text"] or "") for entry in side.get(name) or []] for side in (got, want)))
    columns = [
        (f"{name} of other", [entry[name] for entry in got["other"]], [entry[name] for entry in want["other"]])
        for name in ("text", "column")
        if got.get("other") and want.get("other")
    ]
    for name, have, need in columns:
        yield from _same(name, have, need)


def _same(field: str, got: Sequence[str], want: Sequence[str]) -> Iterator[Written]:
    """Texts with the same letters; where they are cut differently, all of them as one."""
    have, need = [[text for text in side if plain(text)] for side in (got, want)]
    if Counter(map(plain, have)) != Counter(map(plain, need)) and plain("".join(have)) == plain("".join(need)):
        have, need = [" ".join(have)], [" ".join(need)]
    for text in need:
        same = [found for found in have if plain(found) == plain(text)]
        if same:
            best = next((found for found in same if strict(found) == strict(text)), same[0])
            have.remove(best)
            yield Written(field, best, text)


def _goals(node: Json) -> Iterator[Json]:
    for goal in node.get("goals") or []:
        yield goal
        yield from _goals(goal)


def own_documents() -> Truths:
    """Samples with a text layer, their variants and the plans of our own."""
    paths = [path for path in samples + plans if path.stem not in SCANS]
    return [(path, json.loads(truth_of(path).read_text("utf-8"))) for path in paths]


def read_folder(folder: Path) -> Truths:
    """The documents of a folder with their truths."""
    pdfs, truths = (
        next(folder / name for name in names if (folder / name).is_dir()) for names in (("pdf", "p"), ("truth", "t"))
    )
    return [(pdfs / f"{path.stem}.pdf", json.loads(path.read_text("utf-8"))) for path in sorted(truths.glob("*.json"))]


def print_share(name: str, documents: Truths) -> None:
    """A row for a set of documents, then the texts that are written otherwise."""
    wrong: Counter[Written] = Counter()
    count = 0
    for path, truth in documents:
        for text in compare_texts(extract_plan(path).model_dump(mode="json"), truth):
            count += 1
            wrong[text] += not text.right
    print(f"{name:12s} {count:6d} texts, {100 - 100 * wrong.total() / max(1, count):6.2f} % written right")
    for text, times in (+wrong).most_common():
        print(f"  {times:3d} {text.field}: {differences(text)}")
    sys.stdout.flush()


def differences(text: Written, around: int = 16) -> str:
    """The places where a text is written otherwise, with some letters around them."""
    got, want = strict(text.got), strict(text.want)
    found, i, j = [], 0, 0
    while i < len(got) and j < len(want):
        if got[i] != want[j]:
            found.append(f"{got[max(0, i - around) : i + around]!r} for {want[max(0, j - around) : j + around]!r}")
            while i < len(got) and not got[i].isalnum():
                i += 1
            while j < len(want) and not want[j].isalnum():
                j += 1
            if got[i : i + 1] != want[j : j + 1]:
                break
        i, j = i + 1, j + 1
    return "; ".join(found) or f"{got!r} for {want!r}"


def main(folders: Iterable[str] = ()) -> None:
    """Prints how the texts of all documents are written."""
    named = [(Path(folder).name, read_folder(Path(folder))) for folder in folders]
    rounds = [(path.name, read_folder(path)) for path in sorted((ROOT / "out" / "reprints").glob("*-*"))]
    for name, documents in named or [("own", own_documents()), *rounds]:
        print_share(name, documents)


if __name__ == "__main__":
    main(sys.argv[1:])
