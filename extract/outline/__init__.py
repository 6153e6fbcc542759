"""The stream of paragraphs and tables to a tree of goals and activities, as printed."""

from collections.abc import Sequence

from extract.hierarchy import name_levels
from extract.layout import Paragraph
from extract.outline.announced import compare_announced, drop_empty
from extract.outline.chapters import drop_chapter, find_chapters
from extract.outline.choose import rows_by_header
from extract.outline.form_names import find_form_captions, find_form_names
from extract.outline.headings import find_following, find_titles, read_paragraph
from extract.outline.labels import read_labels
from extract.outline.list_plan import read_lists
from extract.outline.listed import compare_listed
from extract.outline.narrative import read_narrative
from extract.outline.own_labels import find_own_labels
from extract.outline.reading import Reading
from extract.outline.sections import find_sections
from extract.outline.tables import read_table
from extract.raw import RawFinding, RawGoal, RawPlan
from extract.stitch import StitchedTable, StreamItem
from normalise.contents import announces_list, announces_plan
from normalise.headings import told_levels

NO_PLAN = "no_plan_found"
NO_ACTIVITIES = "no_activities_found"


def read_outline(stream: Sequence[StreamItem]) -> RawPlan:
    """Goals and activities of the document, in its order; findings for what was passed over."""
    with told_levels(find_own_labels(stream)):
        return _read_outline(stream)


def _read_outline(stream: Sequence[StreamItem]) -> RawPlan:
    tables = [item.rows for item in stream if isinstance(item, StitchedTable)]
    headings = [item.joined for item in stream if isinstance(item, Paragraph) and item.loud]
    titles = headings or [item.joined for item in stream[:1] if isinstance(item, Paragraph)]
    reading = Reading(
        titles=find_titles(stream),
        sections=find_sections(stream),
        chapters=find_chapters(stream),
        form_names=find_form_names(stream),
        form_captions=find_form_captions(stream),
        stream=stream,
        alike=rows_by_header(tables),
        planned=any(map(announces_plan, headings)),
        listed=any(map(announces_list, titles)) and not any(map(announces_plan, titles)),
    )
    after_narrative = len(stream) if read_lists(reading) else 0
    for position, item in enumerate(stream):
        if position < after_narrative:
            continue
        if isinstance(item, StitchedTable):
            reading.titled, reading.announced = True, None
            read_table(reading, item, find_following(stream, position))
            continue
        narrative = read_narrative(stream, position)
        if narrative is None:
            read_paragraph(reading, item)
            continue
        goal, after_narrative = narrative
        reading.path, reading.pending = [], []
        reading.plan.goals.append(goal)
    plan = reading.plan
    plan.goals, empty = drop_empty(plan.goals)
    plan.goals, told = drop_chapter(plan.goals, reading.chapters)
    plan.findings += told
    plan.findings += read_labels(plan.goals)
    name_levels(plan.goals)
    plan.findings += compare_announced(plan.goals, empty)
    plan.findings += compare_listed(stream, plan.goals)
    if not plan.goals:
        plan.findings.append(
            RawFinding(NO_PLAN, "warning", "No plan was found in this document: no table or list of activities.")
        )
    elif not any(map(_has_activities, plan.goals)):
        plan.findings.append(
            RawFinding(
                NO_ACTIVITIES, "warning", "Goals were found in this document, and no activity below any of them."
            )
        )
    return plan


def _has_activities(goal: RawGoal) -> bool:
    return bool(goal.activities) or any(map(_has_activities, goal.goals))


__all__ = ["NO_PLAN", "read_outline"]
