"""The stages in order: read, judge and mend the text, find tables, stitch, map columns, build the model."""

from pathlib import Path

from extract.checks.broken import find_broken_words
from extract.checks.conserve import check_conservation
from extract.checks.dropped import find_dropped
from extract.checks.unread import find_unread
from extract.collector import paused_collector
from extract.formats import format_for
from extract.labelled import gather_labelled
from extract.layout import lay_out
from extract.outline import read_outline
from extract.progress import Progress
from extract.raw import RawFinding
from extract.read.document import open_document
from extract.stitch import stitch
from extract.tables import find_document_tables
from extract.tables.sheets import join_sheets
from extract.trust import read_trusted
from normalise.headers import told_headers
from normalise.headings import told_levels
from normalise.model import Finding, Plan
from normalise.parties import find_country, find_short_names
from normalise.words import told_words
from planoteka.build import build_goals
from planoteka.build.context import Context, place
from planoteka.build.document import build_document
from planoteka.build.facts import read_plan_facts
from planoteka.build.gather import gather_findings
from planoteka.build.marks import add_text_marks, turn_back
from planoteka.build.missing import find_unnamed, tell_missing

COUNTRIES = {"bs": "BA", "hr": "HR", "cnr": "ME", "sr": "RS"}
"""Whose institutions a document most likely names, by its language."""


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
    told = format_for(trusted.pages, format_id)
    pages = join_sheets(told.mend(trusted.pages))
    said = [word.text for page in pages for word in page.words]
    with told_words(said), told_headers(told.headers), told_levels(told.levels):
        layouts = lay_out(find_document_tables(pages, told.running_heads))
        stream = gather_labelled(stitch(layouts))
        raw = read_outline(stream)
        raw.findings += [
            *trusted.findings,
            *find_unread(layouts),
            *check_conservation(raw, pages),
            *find_dropped(stream, raw),
            *find_broken_words(raw),
        ]
        facts = read_plan_facts(stream, layouts, raw)
        document_facts = build_document(path, content, pages, said)
        text = " ".join(said)
        country = find_country(text) or COUNTRIES.get(document_facts.language or "")
        context = Context(
            document_facts.id,
            facts.period,
            find_short_names(text, country),
            country,
            facts.issuer,
            {page.number: page.health for page in pages},
            [_finding(f) for f in (*raw.findings, *find_unnamed(raw.goals, facts))],
        )
        goals = build_goals(raw.goals, context)
    plan = Plan(document=document_facts, plan=facts, goals=goals, findings=context.findings, repairs=context.repairs)
    add_text_marks(plan, trusted.mends, pages)
    tell_missing(plan)
    plan.findings = gather_findings(plan.findings)
    turn_back(plan, pages)
    return plan


def _finding(raw: RawFinding) -> Finding:
    return Finding(
        code=raw.code, severity=raw.severity, message=raw.message, places=[place(p, box) for p, box in raw.places]
    )
