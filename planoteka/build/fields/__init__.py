"""Cells of one activity to the values of its fields, a module for each field of the model."""

from planoteka.build.fields.deadlines import build_chart, build_deadlines, read_units
from planoteka.build.fields.indicators import build_indicators
from planoteka.build.fields.resources import build_resources
from planoteka.build.fields.responsible import build_responsible
from planoteka.build.fields.tasks import build_paragraph_tasks, build_task_rows, build_tasks
from planoteka.build.fields.texts import build_other, build_texts

__all__ = [
    "build_chart",
    "build_deadlines",
    "build_indicators",
    "build_other",
    "build_paragraph_tasks",
    "build_resources",
    "build_responsible",
    "build_task_rows",
    "build_tasks",
    "build_texts",
    "read_units",
]
