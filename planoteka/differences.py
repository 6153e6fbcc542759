"""Two canonical JSONs compared field by field: what a person wants to read when a golden changed."""

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

ABSENT = "(nothing)"


class Difference(NamedTuple):
    """A field that differs: JSON pointer, page where one is known, value before and after."""

    path: str
    page: int | None
    old: str
    new: str

    def __str__(self) -> str:
        page = "" if self.page is None else f"  page {self.page}"
        return f"{self.path or '/'}{page}\n  - {self.old}\n  + {self.new}"


def without_document_id(plan: Any) -> Any:
    """The result with the ids in its goals without that of the document: the same plan from a file of another name."""
    document = plan.get("document") if isinstance(plan, dict) else None
    head = f"{document.get('id')}/" if isinstance(document, dict) else ""
    return {**plan, "goals": _without_head(plan.get("goals"), head)} if head else plan


def _without_head(value: Any, head: str) -> Any:
    if isinstance(value, dict):
        bare = {key: _without_head(item, head) for key, item in value.items()}
        return {**bare, "id": bare["id"].removeprefix(head)} if isinstance(bare.get("id"), str) else bare
    return [_without_head(item, head) for item in value] if isinstance(value, list) else value


def find_differences(old: Any, new: Any) -> list[Difference]:
    """Every leaf that differs, in document order.

    Entries of a list are paired by their printed number, column or kind and by what they say, so that one entry more
    does not make all that follow it differ; the path counts entries of the new file (of the old one where lost).
    """
    return list(_compare(old, new, "", None))


def _compare(old: Any, new: Any, path: str, page: int | None) -> Iterator[Difference]:
    page = _page(new) or _page(old) or page
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*new, *(key for key in old if key not in new)]:
            name = key.replace("~", "~0").replace("/", "~1")
            yield from _compare(old.get(key), new.get(key), f"{path}/{name}", page)
    elif isinstance(old, list) and isinstance(new, list):
        for i, j in _pair(old, new):
            before = None if i is None else old[i]
            after = None if j is None else new[j]
            yield from _compare(before, after, f"{path}/{i if j is None else j}", page)
    elif old != new or type(old) is not type(new):
        yield Difference(path, page, _show(old), _show(new))


def _pair(old: list[Any], new: list[Any]) -> Iterator[tuple[int | None, int | None]]:
    """Positions of entries that belong together; None where there is no other."""
    matcher = SequenceMatcher(None, [_key(entry) for entry in old], [_key(entry) for entry in new], autojunk=False)
    for _, i, end, j, last in matcher.get_opcodes():
        for k in range(max(end - i, last - j)):
            yield i + k if i + k < end else None, j + k if j + k < last else None


def _key(entry: Any) -> str:
    """What tells an entry from its neighbours: what it says, not where it lies or what was made of it."""
    if isinstance(entry, dict):
        named = [entry.get(name) for name in ("number", "title", "column", "code", "rule", "kind", "raw", "message")]
        if any(named):
            return json.dumps(named, ensure_ascii=False)
    return json.dumps(entry, ensure_ascii=False, sort_keys=True)


def _page(value: Any) -> int | None:
    """The page where a value begins."""
    places = value.get("places") if isinstance(value, dict) else None
    page: int | None = places[0].get("page") if places else None
    return page


def _show(value: Any) -> str:
    return ABSENT if value is None else json.dumps(value, ensure_ascii=False)
