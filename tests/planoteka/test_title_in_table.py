"""A printed sheet has the plan's title in its first rows, above the header of the table."""

from extract.layout import Block
from extract.outline import read_outline
from extract.stitch import stitch
from planoteka.build.facts import read_plan_facts
from tests.extract.build_pages import build_layouts, build_paragraph, build_table

HEAD = ["R.br.", "Aktivnost", "Nosilac", "Rok"]
ROWS = [HEAD, ["1.1", "Urediti park", "Opština", "maj"], ["1.2", "Obnoviti most", "Grad", "jun"]]
TITLE = ["*PLAN RADA ZAVODA ZA 2026. GODINU", "<", "<", "<"]


def _title(*blocks: Block) -> str | None:
    layouts = build_layouts(blocks)
    stream = stitch(layouts)
    return read_plan_facts(stream, layouts, read_outline(stream)).title


def test_the_title_above_the_header_is_the_plans() -> None:
    assert _title(build_table([TITLE, *ROWS])) == "PLAN RADA ZAVODA ZA 2026. GODINU"


def test_a_goal_above_the_header_is_none() -> None:
    assert _title(build_table([["*Cilj 1. Plan je poznat svima", "<", "<", "<"], *ROWS])) is None


def test_a_title_over_the_table_goes_before_one_in_it() -> None:
    over = build_paragraph("PROGRAM RADA ZAVODA ZA 2026. GODINU", bold=True)
    assert _title(over, build_table([TITLE, *ROWS])) == "PROGRAM RADA ZAVODA ZA 2026. GODINU"
