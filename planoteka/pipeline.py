"""The stages in order: read, judge and mend the text, find tables, stitch, map columns, build the model."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from extract.broken import find_broken_words
from extract.conserve import check_conservation
from extract.dropped import find_dropped
from extract.formats import format_for
from extract.layout import PageLayout, Paragraph, lay_out
from extract.outline import read_outline
from extract.page import Page
from extract.progress import Progress
from extract.raw import RawFinding, RawGoal, RawPlan
from extract.read.document import open_document
from extract.stitch import StreamItem, stitch
from extract.tables import find_document_tables
from extract.trust import read_trusted
from extract.unread import find_unread
from normalise.facts import Said, read_facts
from normalise.headers import told_headers
from normalise.headings import told_levels
from normalise.language import detect_language
from normalise.model import Document, Finding, Plan, PlanFacts, TextHealth
from normalise.parties import find_country, find_short_names
from normalise.script import detect_script
from normalise.words import told_words
from planoteka.build import build_goals
from planoteka.build.context import Context, place
from planoteka.build.gather import gather_findings
from planoteka.build.marks import add_text_marks, turn_back
from planoteka.build.missing import tell_missing
from planoteka.collector import paused_collector

COUNTRIES = {"bs": "BA", "hr": "HR", "cnr": "ME", "sr": "RS"}
"""Whose institutions a document most likely names, by its language."""

SAMPLE_STRETCHES, STRETCH = 12, 100
"""Stretches of so many words, from all over the document, tell its language."""


@paused_collector()
def extract_plan(
    source: str | Path,
    *,
    password: str | None = None,
    format_id: str | None = None,
    progress: Progress | None = None,
    jobs: int = 1,
) -> Plan:
    """Read a plan document into the canonical model.

    Args:
        source: a PDF file.
        password: of an encrypted file.
        format_id: of a format to read it by; by default the format is found, or none is needed.
        progress: called with (pages done, pages in all).
        jobs: processes at most that read pages of a long document.

    Raises:
        PlanotekaError: where the file cannot be read; see `extract.errors`.
    """
    path = Path(source)
    with open_document(path, password) as document:
        content = document.origin.content  # a pipe can be read once only
        trusted = read_trusted(document, progress=progress, jobs=jobs)
    layout = format_for(trusted.pages, format_id)
    pages = layout.mend(trusted.pages) if layout else list(trusted.pages)
    said = [word.text for page in pages for word in page.words]
    with told_words(said), told_headers(layout.headers if layout else {}), told_levels(layout.levels if layout else {}):
        layouts = lay_out(find_document_tables(pages, layout.running_heads if layout else ()))
        stream = stitch(layouts)
        raw = read_outline(stream)
        raw.findings += [
            *trusted.findings,
            *find_unread(layouts),
            *check_conservation(raw, pages),
            *find_dropped(stream, raw),
            *find_broken_words(raw),
        ]
        facts = read_plan_facts(stream, layouts, raw)
        document_facts = describe(path, content, pages, said)
        text = " ".join(said)
        country = find_country(text) or COUNTRIES.get(document_facts.language or "")
        context = Context(
            document_facts.id,
            facts.period,
            find_short_names(text, country),
            country,
            facts.issuer,
            {page.number: page.health for page in pages},
            [_finding(f) for f in raw.findings],
        )
        goals = build_goals(raw.goals, context)
    plan = Plan(document=document_facts, plan=facts, goals=goals, findings=context.findings, repairs=context.repairs)
    add_text_marks(plan, trusted.mends, pages)
    tell_missing(plan)
    plan.findings = gather_findings(plan.findings)
    turn_back(plan, pages)
    return plan


def describe(path: Path, content: bytes, pages: Sequence[Page], words: Sequence[str]) -> Document:
    """What the file is: name, digest of the bytes that were read, pages, language, health of its text."""
    sample = _sample_words(words)
    return Document(
        id=document_id(path),
        file=path.name,
        sha256=hashlib.sha256(content).hexdigest(),
        pages=len(pages),
        language=detect_language(sample),
        script=detect_script(sample),
        text=list(_health(pages)),
    )


def _sample_words(words: Sequence[str]) -> str:
    """Stretches of the document's words, enough to tell its language."""
    step = max(1, len(words) // (SAMPLE_STRETCHES * STRETCH))
    starts = range(0, len(words), STRETCH * step)
    return " ".join(word for start in starts for word in words[start : start + STRETCH])


def document_id(path: Path) -> str:
    """The id of a document: its file name without ending, as letters, digits and hyphens."""
    return re.sub(r"[^\w-]+", "-", path.stem).strip("-") or "plan"


def _health(pages: Iterable[Page]) -> Iterable[TextHealth]:
    """Runs of pages with the same health."""
    run: list[Page] = []
    for page in pages:
        if run and run[-1].health != page.health:
            yield TextHealth(pages=(run[0].number, run[-1].number), health=run[0].health)
            run = []
        run.append(page)
    if run:
        yield TextHealth(pages=(run[0].number, run[-1].number), health=run[0].health)


def read_plan_facts(stream: Sequence[StreamItem], layouts: Sequence[PageLayout], raw: RawPlan) -> PlanFacts:
    """The facts from the paragraphs before and after the plan and from the running heads."""
    if not raw.goals:
        return PlanFacts()
    inside = {(line.page, line.box) for goal in raw.goals for line in _lines(goal)}
    areas = set(raw.areas)
    marks = [
        i
        for i, item in enumerate(stream)
        if (
            any((line.page, line.box) in inside for line in item.text.lines)
            if isinstance(item, Paragraph)
            else any(part in areas for part in item.parts)
        )
    ]
    first, last = (marks[0], marks[-1]) if marks else (len(stream), len(stream))
    running = Counter(p.joined for layout in layouts for p in layout.running)
    return read_facts(_said(stream[:first]), _said(stream[last + 1 :]), [text for text, _ in running.most_common()])


def _lines(goal: RawGoal) -> list:  # type: ignore[type-arg]
    """The lines of the goal's title and of its narrative activities."""
    own = list(goal.title.lines) + [line for a in goal.activities for line in a.title.lines]
    own += [line for a in goal.activities for p in a.paragraphs for line in p.lines]
    return own + [line for g in goal.goals for line in _lines(g)]


def _said(items: Sequence[StreamItem]) -> list[Said]:
    """The paragraphs' lines with their style."""
    return [
        Said(line.text, (item.bold, item.size), i, item.loud)
        for i, item in enumerate(items)
        if isinstance(item, Paragraph)
        for line in item.text.lines
    ]


def _finding(raw: RawFinding) -> Finding:
    return Finding(
        code=raw.code, severity=raw.severity, message=raw.message, places=[place(p, box) for p, box in raw.places]
    )
