"""Columns whose heads are not known, told by what their cells hold where the plan lacks such a column.

`told` says which field the cells of one column tell, `done` which column says what is done and what that is for,
`completing` puts both beside what the known heads say, `complete` says where that is asked for.
"""

from extract.outline.by_content.complete import complete_columns, complete_numbered
from extract.outline.by_content.told import tell_field

__all__ = ["complete_columns", "complete_numbered", "tell_field"]
