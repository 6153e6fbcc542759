"""The canonical JSON, field by field: the only definition of what Planoteka writes.

The JSON Schema is generated from these models (`planoteka schema`). Field order is the key order of the
file. Boxes are in points, origin top left; pages are 1-based.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"

Severity = Literal["info", "warning", "error"]
Health = Literal["sound", "repaired", "recognised", "unreadable"]
Level = Literal["area", "goal", "specific_goal", "programme", "measure", "narrative"]
DeadlineKind = Literal["period", "by", "from", "continuous", "recurring", "after", "on_demand", "status", "none"]
MoneyStatus = Literal["amount", "no_cost", "source_only", "included_elsewhere", "unknown", "in_kind", "none"]
Role = Literal["lead", "partner"]


class Model(BaseModel):
    """A value of the canonical JSON: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid")


class Small:
    """Values of which a plan has hundreds: checked where they are read from a file, not where they are made."""

    __pydantic_config__ = Model.model_config


@dataclass
class Place(Small):
    """A rectangle on a page that holds (a part of) a value."""

    page: Annotated[int, Field(ge=1)]
    box: tuple[float, float, float, float]


class Text(Model):
    """Text with its place: `raw` as the page has it, `text` in canonical Latin."""

    text: str
    raw: str
    places: list[Place] = []


class Period(Model):
    """First and last day, ISO 8601; null where the text states none."""

    start: str | None = None
    end: str | None = None


class TextHealth(Model):
    """What the text layer of a range of pages (first, last) is worth."""

    pages: tuple[int, int]
    health: Health


class Document(Model):
    """The file that was read."""

    id: str
    file: str
    sha256: str
    media_type: str = "application/pdf"
    pages: int
    language: str | None = None
    script: str | None = None
    text: list[TextHealth] = []


class AdoptedBy(Model):
    """The act that adopted the plan."""

    act: str | None = None
    number: str | None = None
    date: str | None = None


class Gazette(Model):
    """The official gazette that published the plan."""

    name: str | None = None
    issue: str | None = None
    published_on: str | None = None


class PlanFacts(Model):
    """What the document says of itself."""

    title: str | None = None
    issuer: str | None = None
    place: str | None = None
    adopted_on: str | None = None
    document_number: str | None = None
    adopted_by: AdoptedBy | None = None
    period: Period | None = None
    gazette: Gazette | None = None


class Task(Model):
    """One thing to do within an activity."""

    id: str
    number: str | None = None
    text: str
    raw: str
    places: list[Place] = []


@dataclass(kw_only=True)
class Organisation(Small):
    """An institution, by its canonical name; `id` is null where it is not in the list."""

    id: str | None = None
    name: str
    role: Role | None = None


class Responsible(Model):
    """Who does it; `tasks` are numbers of tasks of the same activity (empty: the whole activity)."""

    text: str
    raw: str
    tasks: list[str] = []
    role: Role | None = None
    organisations: list[Organisation] = []
    places: list[Place] = []


class Baseline(Model):
    """Where an indicator starts."""

    value: str | None = None
    year: int | None = None


class Target(Model):
    """Where an indicator should be."""

    value: str | None = None
    year: int | None = None


class Indicator(Model):
    """How one will know."""

    number: str | None = None
    text: str
    raw: str
    unit: str | None = None
    baseline: Baseline | None = None
    targets: list[Target] = []
    verification: str | None = None
    places: list[Place] = []


@dataclass(kw_only=True)
class DeadlinePart(Small):
    """One meaning within a deadline: dates ISO 8601, `every` and `offset` ISO 8601 durations."""

    kind: DeadlineKind
    start: str | None = None
    end: str | None = None
    every: str | None = None
    trigger: str | None = None
    offset: str | None = None


class Deadline(Model):
    """By when."""

    text: str
    raw: str
    tasks: list[str] = []
    parts: list[DeadlinePart] = []
    places: list[Place] = []


class Amount(Model):
    """Money in full units of an ISO 4217 currency (null where the text names none)."""

    value: int | float
    currency: str | None = None
    year: int | None = None


@dataclass(kw_only=True)
class Funding(Small):
    """Where money comes from."""

    type: str | None = None
    name: str | None = None


class TaskMatch(Model):
    """A task that a resource names by repeating its title, with the share of agreement (0 to 1)."""

    number: str
    agreement: float


class Resource(Model):
    """With which money."""

    text: str
    raw: str
    tasks: list[str] = []
    task_matches: list[TaskMatch] = []
    status: MoneyStatus | None = None
    amounts: list[Amount] = []
    funding: list[Funding] = []
    places: list[Place] = []


class Other(Model):
    """A cell under a header that has no field of its own."""

    column: str
    text: str
    places: list[Place] = []


class Confidence(Model):
    """How sure a reading is, 0 to 1, for the activity and each of its fields, with the reasons against it."""

    overall: float
    fields: dict[str, float] = {}
    reasons: list[str] = []


class Activity(Model):
    """Who does what by when, with which money, how one will know."""

    id: str
    number: str | None = None
    title: str
    tasks: list[Task] = []
    responsible: list[Responsible] = []
    indicators: list[Indicator] = []
    deadlines: list[Deadline] = []
    resources: list[Resource] = []
    risks: list[Text] = []
    remarks: list[Text] = []
    other: list[Other] = []
    confidence: Confidence | None = None
    places: list[Place] = []


class Goal(Model):
    """A goal at any depth, with what hangs below it."""

    id: str
    level: Level
    number: str | None = None
    title: str
    indicators: list[Indicator] = []
    goals: list["Goal"] = []
    activities: list[Activity] = []
    places: list[Place] = []


class Finding(Model):
    """Something a person should look at; `at` is a JSON pointer into this file."""

    code: str
    severity: Severity
    message: str
    at: str | None = None
    places: list[Place] = []


class Repair(Model):
    """A change beyond transliteration, spaces and hyphens."""

    rule: str
    before: str
    after: str
    at: str | None = None
    places: list[Place] = []


class Plan(Model):
    """One plan document as data."""

    schema_version: str = SCHEMA_VERSION
    document: Document
    plan: PlanFacts
    goals: list[Goal] = []
    findings: list[Finding] = []
    repairs: list[Repair] = []
