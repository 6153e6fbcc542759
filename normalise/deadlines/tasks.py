"""Lists by task number inside a cell: `1. do kraja 2017. 2. kontinuirano`."""


def split_deadline_by_task(text: str) -> list[tuple[tuple[str, ...], int, int]]:
    return []
