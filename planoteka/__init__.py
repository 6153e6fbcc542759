"""Planoteka: government action plans (PDF) as canonical JSON, every value with its place on the page.

from planoteka import extract_plan
plan = extract_plan("plan.pdf")     # a pydantic model, normalise.model.Plan
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planoteka.pipeline import extract_plan

__version__ = "0.1.0"
__all__ = ["__version__", "extract_plan"]


def __getattr__(name: str) -> Any:
    """Loads the pipeline with its first use: the command line answers `--help` without it."""
    if name == "extract_plan":
        from planoteka.pipeline import extract_plan

        return extract_plan
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
