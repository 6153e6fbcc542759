"""`planoteka text`: what a page says and whether its text can be trusted."""

import json

from planoteka.commands.options import File, Pages, Password
from planoteka.writing import write_output


def text(file: File, pages: Pages = None, password: Password = None) -> None:
    """Print a JSON line a page: page, health, text.

    Health is sound, repaired (damaged letters put right), recognised (read from the picture) or unreadable.
    """
    from planoteka.pages import read_wanted, require_tools
    from planoteka.reading_order import read_texts

    read = read_wanted(file, pages, password)
    for page, content in zip(read.pages, read_texts(read.pages), strict=True):
        line = {"page": page.number, "health": page.health, "text": content}
        write_output(json.dumps(line, ensure_ascii=False) + "\n")
    require_tools(file, read)
