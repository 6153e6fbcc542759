"""One document from file to bytes, and what a person is told about it afterwards."""

import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import OK, MissingTool, PlanotekaError, WorkerCrashed
from extract.progress import Progress

if TYPE_CHECKING:
    from extract.raw import RawFinding
    from normalise.model import Finding, Goal, Plan


@dataclass(frozen=True, slots=True)
class Request:
    """A document that is to be read; by `jobs` processes where it is long."""

    source: Path
    password: str | None = None
    format_id: str | None = None
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class Summary:
    """What was found, in numbers."""

    goals: int
    activities: int
    errors: int
    warnings: int
    infos: int

    def __str__(self) -> str:
        found = f"{_count(self.goals, 'goal')}, {_count(self.activities, 'activity', 'activities')}"
        told = [_count(self.errors, "error"), _count(self.warnings, "warning"), _count(self.infos, "info", "info")]
        findings = ", ".join(said for said in told if not said.startswith("0 "))
        return f"{found if self.goals else 'no plan found'}; findings: {findings or 'none'}"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"


@dataclass(frozen=True, slots=True)
class Result:
    """The canonical JSON of a document with its summary, or the error that stood in the way.

    `exit_code` may tell of something missing although there is content, and `missing` says what; `trace` is for
    `--debug`.
    """

    request: Request
    content: bytes = b""
    summary: Summary | None = None
    error: PlanotekaError | None = None
    trace: str = ""
    exit_code: int = OK
    missing: str = ""


def extract_document(request: Request, progress: Progress | None = None) -> Result:
    """Reads one document; whatever goes wrong with it is in the result, so that the others go on."""
    try:
        from planoteka.pipeline import extract_plan
        from planoteka.writing import canonical_json

        plan = extract_plan(
            request.source,
            password=request.password,
            format_id=request.format_id,
            progress=progress,
            jobs=request.jobs,
        )
        missing = missing_tool(plan.findings)
        code = MissingTool.exit_code if missing else OK
        return Result(request, canonical_json(plan), summarise(plan), exit_code=code, missing=missing)
    except PlanotekaError as error:
        return Result(request, error=error, trace=traceback.format_exc(), exit_code=error.exit_code)
    except Exception as error:  # a fault of ours must not take the other documents with it
        crash = WorkerCrashed(request.source, reason=f"{type(error).__name__}: {error}")
        return Result(request, error=crash, trace=traceback.format_exc(), exit_code=crash.exit_code)


def missing_tool(findings: "Iterable[Finding | RawFinding]") -> str:
    """What says that pages could not be recognised without a program; empty where none is missing."""
    from extract.trust import MISSING_TOOL

    return next((finding.message for finding in findings if finding.code == MISSING_TOOL), "")


def summarise(plan: "Plan") -> Summary:
    """Goals at any depth, activities, findings by severity."""
    goals = list(_all_goals(plan.goals))
    severities = [finding.severity for finding in plan.findings]
    return Summary(
        len(goals),
        sum(len(goal.activities) for goal in goals),
        *(severities.count(name) for name in ("error", "warning", "info")),
    )


def _all_goals(goals: "list[Goal]") -> "list[Goal]":
    return [found for goal in goals for found in (goal, *_all_goals(goal.goals))]
