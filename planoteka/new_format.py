"""Lays out the files of a new format in a checkout: the format with what its sample shows, and the sample."""

import re
from collections import Counter
from pathlib import Path

from extract.errors import UsageError
from extract.formats import ID
from extract.layout import lay_out
from extract.read.document import open_document
from extract.tables import find_document_tables
from planoteka.writing import prepare_folder, write_file

MOST_PAGES = 12
"""Pages of the sample that are read for its running heads: enough to see them repeat."""

_TEMPLATE = '''"""TODO: which gazette or issuer prints this, since when."""

from collections.abc import Sequence

from extract.formats import Format


def _matches(pages: Sequence[str]) -> bool:
    """TODO: what every document of this layout says and no other does."""
    return any({mark!r} in page for page in pages)


FORMAT = Format(
    id={id!r},
    describes="TODO: a line for `planoteka formats`",
    matches=_matches,
    running_heads=({heads}),
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
        raise UsageError(root, reason="no extract/formats here; run this in a checkout of the project")
    code = root / "extract" / "formats" / f"{format_id}.py"
    kept = root / "samples" / f"{format_id}.pdf"
    for path in (code, kept):
        if path.exists():
            raise UsageError(path, reason="this is there already")
    heads = _running_heads(sample)
    mark = max(re.split(r"\W*\\d\+\W*", heads[0]), key=len).replace("\\", "").strip() if heads else "TODO"
    prepare_folder(kept.parent)
    write_file(
        code, _TEMPLATE.format(id=format_id, mark=mark, heads="".join(f'r"{head}", ' for head in heads)).encode()
    )
    write_file(kept, sample.read_bytes())
    return [
        f"written  {code.relative_to(root)}",
        f"written  {kept.relative_to(root)}",
        f"next     tell the format what its layout needs, then see  planoteka extract {kept.relative_to(root)}",
        "next     add the sample to samples/SOURCES.md",
        f"next     run the tests: the first run writes golden/{format_id}.json and fails until you have read it",
    ]


def _running_heads(sample: Path) -> list[str]:
    """Patterns of the lines that repeat at the top or foot of the sample's pages, the most frequent first."""
    with open_document(sample) as document:
        pages = list(document.read_pages(range(1, min(MOST_PAGES, document.page_count) + 1)))
    layouts = lay_out(find_document_tables(pages))
    seen = Counter(_pattern(head.joined) for layout in layouts for head in layout.running)
    return [pattern for pattern, times in seen.most_common() if times > 1 and re.search(r"[^\W\d]", pattern)]


def _pattern(line: str) -> str:
    """The line as a pattern: any number where it prints one."""
    return r"\d+".join(re.escape(part) for part in re.split(r"\d+", line)).replace(r"\ ", " ").replace('"', ".")
