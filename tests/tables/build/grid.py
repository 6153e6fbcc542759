# ruff: noqa: E501 - markup and texts stay in one line
"""A table written as text: `|` between cells, `<` joins the cell to the left, `^` to the one above, `/` a new line."""

from html import escape
from typing import Any

Cells = list[dict[str, Any]]


def read_grid(text: str) -> Cells:
    """The cells of a written table with their spans; empty ones included."""
    rows = [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]
    assert len({len(row) for row in rows}) == 1, [len(row) for row in rows]
    cells: Cells = []
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value in ("<", "^"):
                continue
            wide = tall = 1
            while c + wide < len(row) and row[c + wide] == "<":
                wide += 1
            while r + tall < len(rows) and rows[r + tall][c] == "^":
                tall += 1
            cells.append({"row": r, "col": c, "rowspan": tall, "colspan": wide, "text": value})
    return cells


def spoken(cells: Cells) -> Cells:
    """The cells as a reader sees them: marks of layout gone."""
    return [{**cell, "text": cell["text"].lstrip("~").replace(" / ", " ")} for cell in cells]


def grid_html(cells: Cells, head: int, css: str = "", widths: str = "", attributes: str = "") -> str:
    """The table as HTML; the first `head` rows are its header, `~` at the start of a text indents it."""
    rows: dict[int, list[str]] = {}
    last = max(cell["row"] + cell["rowspan"] for cell in cells) - 1
    for cell in cells:
        text = cell["text"]
        indent = len(text) - len(text.lstrip("~"))
        spans = f' colspan="{cell["colspan"]}"' if cell["colspan"] > 1 else ""
        spans += f' rowspan="{cell["rowspan"]}"' if cell["rowspan"] > 1 else ""
        kind = ["first"] if cell["col"] == 0 else ["figure"] if text[:1] in "0123456789+-–(:" else []
        kind += ["group"] if cell["row"] < head and cell["colspan"] > 1 else []
        kind += ["foot"] if cell["row"] == last else []
        style = f' style="padding-left:{3 + 9 * indent}pt"' if indent else ""
        inner = "<br>".join(escape(part) for part in text.lstrip("~").split(" / "))
        tag = "th" if cell["row"] < head else "td"
        rows.setdefault(cell["row"], []).append(
            f'<{tag} class="{" ".join(kind)}"{spans}{style}><div>{inner}</div></{tag}>'
        )
    made = ["<tr>" + "".join(rows.get(r, [])) + "</tr>" for r in range(last + 1)]
    columns = "".join(f'<col style="width:{w}">' for w in widths.split())
    top, body = "".join(made[:head]), "".join(made[head:])
    return f'<table class="{css}" {attributes}><colgroup>{columns}</colgroup><thead>{top}</thead><tbody>{body}</tbody></table>'
