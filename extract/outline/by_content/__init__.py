"""Columns whose heads are not known, told by what their cells hold where the plan lacks such a column.

`told` says which field the cells of one column tell, `done` which column says what is done and what that is for,
`complete` puts both beside what the known heads say.
"""

from extract.outline.by_content.complete import complete_columns

__all__ = ["complete_columns"]
