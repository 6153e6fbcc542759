"""Lays out the files of a new format in a checkout: the format with what its sample shows, and the sample."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from extract.errors import UsageError
from extract.formats import ID
from extract.layout import lay_out
from extract.read.document import OpenDocument, open_document
from extract.tables import find_document_tables
from normalise.deadlines.vocabulary import words
from normalise.script import fold
from planoteka.writing import prepare_folder, write_file

MOST_PAGES = 12
"""Pages of the sample that are read for its running heads: enough to see them repeat."""
MOST_MARK, MOST_ON_LINE = 60, 95
"""Letters of the mark, and of a single pattern beside its name, that fit a line of code."""

_TEMPLATE = '''"""TODO: which gazette or issuer prints this, since when."""

from collections.abc import Sequence

from extract.formats import Format


def _matches(pages: Sequence[str]) -> bool:
    """TODO: what every document of this layout says and no other does."""
    return any({mark} in page for page in pages)


FORMAT = Format(
    id="{id}",
    describes="TODO: a line for `planoteka formats`",
    matches=_matches,
    running_heads={heads},
    headers={{}},  # "printed header": "field", fields as in normalise/data/columns.json
    levels={{}},  # "printed label": "specific_goal", levels as in normalise/model.py
)
'''


def lay_out_format(format_id: str, sample: Path, root: Path) -> list[str]:
    """Writes the format and copies the sample; what was written and what comes next, a line each.

    Args:
        format_id: such as `rs_sluzbeni_glasnik_2021`.
        sample: a PDF in that layout.
        root: the checkout.

    Raises:
        UsageError: a name that is no format's, a folder that is no checkout, files that are there already.
    """
    if not ID.fullmatch(format_id):
        raise UsageError(reason=f"{format_id}: name it <country>_<gazette or issuer>_<year>, as in rs_glasnik_2021")
    if not (root / "extract" / "formats").is_dir():
        raise UsageError(root, reason="there is no extract/formats here; run this in a checkout of the project")
    code = root / "extract" / "formats" / f"{format_id}.py"
    kept = root / "samples" / f"{format_id}.pdf"
    for path in (code, kept):
        if path.exists():
            raise UsageError(path, reason="this is there already")
    with open_document(sample) as document:
        content = document.origin.content
        heads = _running_heads(document)
    prepare_folder(kept.parent)
    write_file(code, _TEMPLATE.format(id=format_id, mark=_quoted(_mark(heads)), heads=_tuple(heads)).encode())
    write_file(kept, content)
    return [
        f"written  {code.relative_to(root)}",
        f"written  {kept.relative_to(root)}",
        f"next     tell the format what its layout needs, then see  planoteka extract {kept.relative_to(root)}",
        "next     add the sample to samples/SOURCES.md",
        f"next     run the tests: the first run writes golden/{format_id}.json and fails until you have read it",
    ]


def _running_heads(document: OpenDocument) -> list[str]:
    """Patterns of the lines that repeat at the top or foot of the sample's pages, the most frequent first."""
    pages = list(document.read_pages(range(1, min(MOST_PAGES, document.page_count) + 1)))
    layouts = lay_out(find_document_tables(pages))
    seen = Counter(_pattern(head.joined) for layout in layouts for head in layout.running)
    return [pattern for pattern, times in seen.most_common() if times > 1 and re.search(r"[^\W\d]", pattern)]


def _pattern(line: str) -> str:
    """The line as a pattern: any number where it prints one, any word where it names a day of the week or a month."""
    return "".join(_token_pattern(token) for token in re.findall(r"\d+|[^\W\d_]+|[\W_]+", line))


def _token_pattern(token: str) -> str:
    if token.isdigit():
        return r"\d+"
    known = words().get(fold(token))
    if known is not None and known.kind in ("month", "weekday"):
        return r"\w+"
    return re.escape(token).replace(r"\ ", " ").replace(r"\-", "-").replace('"', ".")


def _mark(heads: Sequence[str]) -> str:
    """The longest stretch of the most frequent running head that is the same on every page of every issue."""
    if not heads:
        return "TODO"
    stretches = [re.sub(r"\\(.)", r"\1", part) for part in re.split(r"\\[dw]\+", heads[0])]
    return max((part.strip(" .,-–:") for part in stretches), key=len)[:MOST_MARK].strip()


def _quoted(text: str) -> str:
    """The text as the code formatter writes it."""
    return f'"{text}"' if not re.search(r'["\\]', text) else repr(text)


def _tuple(heads: Sequence[str]) -> str:
    """The patterns as the code formatter writes a tuple: one on its line, several below each other."""
    quoted = [f'r"{head}"' for head in heads]
    if len(quoted) < 2 and sum(map(len, quoted)) <= MOST_ON_LINE:
        return f"({quoted[0]},)" if quoted else "()"
    return "(\n" + "".join(f"        {head},\n" for head in quoted) + "    )"
