"""Goals of the model from small tables, for tests of the builders."""

from extract.layout import Paragraph
from normalise.model import Activity, Goal, Period
from planoteka.build import build_goals
from planoteka.build.context import Context
from tests.extract.build_pages import Text, build_paragraph, build_stitched, read_stream

ID = "rs-plan"


def build(*items: Text | Paragraph, period: Period | None = None) -> tuple[list[Goal], Context]:
    """The goals of a stream of headings and tables, and what the builders had to tell."""
    stream = [item if isinstance(item, Paragraph) else build_stitched(item) for item in items]
    context = Context(ID, period, country="RS")
    return build_goals(read_stream(*stream).goals, context), context


def build_one(head: list[str], *rows: list[str], period: Period | None = None) -> tuple[Activity, Context]:
    """The first activity of a table with a header of one row."""
    goals, context = build(build_paragraph("Cilj 1: Voda", bold=True), [head, *rows], period=period)
    return goals[0].activities[0], context


def codes(context: Context) -> list[str]:
    return [f.code for f in context.findings]
