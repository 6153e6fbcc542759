"""The command line: what goes where, and which exit code tells of what."""

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from extract import errors
from extract.errors import PlanotekaError
from planoteka import __version__
from planoteka.cli import EXIT_CODES, main
from tests.documents import ROOT, SAMPLES

PAGE = SAMPLES / "xk-kmop-projekat.pdf"
PLAN = SAMPLES / "rs-centar-plan-rada-2015.pdf"
SCAN = SAMPLES / "xk-ranilug-strategija-2024.pdf"
ENCRYPTED = ROOT / "tests" / "cases" / "encrypted.pdf"


class Run:
    """A command that has ended."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.out, self.err = code, out.decode(), err.decode()


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]):  # type: ignore[no-untyped-def]
    """Runs a command in this process."""

    def command(*words: object) -> Run:
        with pytest.raises(SystemExit) as end:
            main([str(word) for word in words])
        code = end.value.code or 0
        assert isinstance(code, int)
        return Run(code, *capfdbinary.readouterr())

    return command


def _bad(kind: str, folder: Path) -> Path:
    """A file that cannot be read as a plan."""
    path = folder / f"{kind}.pdf"
    if kind == "directory":
        path.mkdir()
    elif kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("Akcioni plan")
    elif kind == "truncated":
        path.write_bytes(PAGE.read_bytes()[:9000])
    elif kind == "encrypted":
        return ENCRYPTED
    elif kind == "pageless":
        import pypdfium2

        document = pypdfium2.PdfDocument.new()
        document.save(path)
        document.close()
    return path


BAD = [
    ("missing", 3, "No such file"),
    ("directory", 3, "directory"),
    ("empty", 4, "empty"),
    ("text", 4, "not a PDF"),
    ("truncated", 5, "damaged or cut off"),
    ("pageless", 5, "no pages"),
    ("encrypted", 6, "--password"),
]


@pytest.mark.parametrize(("kind", "code", "words"), BAD)
@pytest.mark.parametrize("command", ["extract", "tables", "text"])
def test_bad_input_is_a_sentence_and_a_code(
    run, tmp_path: Path, command: str, kind: str, code: int, words: str
) -> None:  # type: ignore[no-untyped-def]
    bad = _bad(kind, tmp_path)
    ended = run(command, bad)
    assert ended.code == code
    assert words in ended.err and bad.name in ended.err
    assert ended.out == "" and "Traceback" not in ended.err


def test_an_unreadable_file_is_told(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr(os, "access", lambda *_words, **_options: False)  # as it answers where there is no permission
    for words in (("extract", PAGE), ("tables", PAGE), ("text", PAGE), ("check", PAGE, PAGE)):
        ended = run(*words)
        assert ended.code == 3 and "Permission denied" in ended.err


def test_a_password_opens(run) -> None:  # type: ignore[no-untyped-def]
    assert "Zaključano" in run("text", ENCRYPTED, "--password", "tajna").out
    assert run("text", ENCRYPTED, "--password", "drugo").code == 6
    assert run("extract", ENCRYPTED, "--password", "tajna").code == 0


def test_one_file_is_printed_and_the_summary_told_beside(run) -> None:  # type: ignore[no-untyped-def]
    ended = run("extract", PLAN)
    assert ended.code == 0
    plan = json.loads(ended.out)
    assert plan["document"]["file"] == PLAN.name
    assert "goals" in ended.err and "activities" in ended.err and "findings" in ended.err


def test_a_pipe_is_read_once(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(PAGE.read_bytes(),))
    writer.start()
    ended = run("extract", pipe)
    writer.join()
    assert json.loads(ended.out)["document"]["sha256"] == hashlib.sha256(PAGE.read_bytes()).hexdigest()


def test_several_files_go_to_a_folder_in_order(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    ended = run("extract", PLAN, PAGE, "-o", tmp_path / "new", "--jobs", 2)
    assert ended.code == 0 and ended.out == ""
    assert sorted(p.name for p in (tmp_path / "new").iterdir()) == [f"{PLAN.stem}.json", f"{PAGE.stem}.json"]
    assert [line.split(":")[0] for line in ended.err.splitlines()] == [str(PLAN), str(PAGE)]
    run("extract", PLAN, "-o", tmp_path / "one")
    one, several = ((tmp_path / folder / f"{PLAN.stem}.json").read_bytes() for folder in ("one", "new"))
    assert one == several


def test_one_bad_file_among_many_leaves_the_others_done(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    ended = run("extract", PAGE, _bad("truncated", tmp_path), PLAN, "-o", tmp_path / "out")
    assert ended.code == errors.SOME_FAILED
    assert len(list((tmp_path / "out").iterdir())) == 2
    assert "damaged" in ended.err.splitlines()[1]


def test_several_files_need_a_folder_and_names_of_their_own(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert run("extract", PLAN, PAGE).code == errors.USAGE
    for twin in (PLAN.name, f"{PLAN.stem.upper()}.pdf"):
        assert run("extract", PLAN, tmp_path / twin, "-o", tmp_path).code == errors.USAGE
    assert run("extract").code == errors.USAGE
    assert run("extract", PAGE, "--jobs", 0).code == errors.USAGE
    assert run("extract", PAGE, "--format", "rs_nepoznat_1999").code == errors.USAGE


def test_output_that_cannot_be_written_is_told_before_the_work(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "file").touch()
    ended = run("extract", PAGE, "-o", tmp_path / "file")
    assert ended.code == errors.OutputNotWritable.exit_code and "a folder is wanted" in ended.err
    assert run("tables", PLAN, "--pages", "3", "--image", tmp_path / "gone" / "x.png").code == 7


def test_debug_shows_where_an_error_came_from(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr("planoteka.pipeline.extract_plan", fail)
    quiet = run("extract", PAGE)
    assert quiet.code == errors.WorkerCrashed.exit_code
    assert "ZeroDivisionError" in quiet.err and "Traceback" not in quiet.err
    assert "Traceback" in run("extract", PAGE, "--debug").err
    assert "Traceback" in run("--debug", "extract", PAGE).err


def test_tables_are_json_with_positions_from_zero(run) -> None:  # type: ignore[no-untyped-def]
    tables = json.loads(run("tables", PLAN, "--pages", "3", "--json").out)["tables"]
    assert [table["page"] for table in tables] == [3, 3]
    first = tables[0]["cells"][0]
    assert (first["row"], first["col"], first["rowspan"], first["colspan"]) == (0, 0, 1, 5)
    assert first["text"] == "ОПШТИ ЦИЉ 1" and len(first["box"]) == 4
    merged = next(cell for cell in tables[0]["cells"] if cell["rowspan"] > 1)
    assert merged["text"].startswith("1.1. Јединствени")


def test_tables_can_be_seen(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert "ОПШТИ ЦИЉ 1" in run("tables", PLAN, "--pages", "3").out
    assert "no tables" in run("tables", PAGE).out
    run("tables", PLAN, "--pages", "3", "--image", tmp_path / "one.png")
    told = run("tables", PLAN, "--pages", "3-4", "--image", tmp_path / "two.png").err.splitlines()
    assert [line.split()[1] for line in told] == [str(tmp_path / f"two-{page}.png") for page in (3, 4)]
    assert "2 tables" in told[0] and "cells" in told[0]
    assert run("tables", PLAN, "--image", tmp_path / "one.jpg").code == errors.USAGE
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["one.png", "two-3.png", "two-4.png"]
    assert (tmp_path / "one.png").read_bytes().startswith(b"\x89PNG")


def test_text_is_a_line_a_page(run) -> None:  # type: ignore[no-untyped-def]
    pages = [json.loads(line) for line in run("text", PLAN, "--pages", "1-2").out.splitlines()]
    assert [list(page) for page in pages] == [["page", "health", "text"]] * 2
    assert pages[0]["health"] == "sound" and "ПЛАН" in pages[0]["text"].upper()


def test_check_tells_field_by_field(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    golden = tmp_path / "golden.json"
    golden.write_text(run("extract", PLAN).out, encoding="utf-8")
    assert run("check", PLAN, golden).code == 0
    plan = json.loads(golden.read_text(encoding="utf-8"))
    plan["goals"][0]["title"] = "Nešto drugo"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(plan), encoding="utf-8")
    ended = run("check", PLAN, changed)
    assert ended.code == 1 and "/goals/0/title" in ended.out and "Nešto drugo" in ended.out and "page" in ended.out
    assert run("check", golden, changed).out == ended.out
    assert run("check", PLAN, tmp_path / "none.json").code == 3
    assert run("check", PLAN, PLAN).code == errors.USAGE
    for words in ((tmp_path, golden), (golden, tmp_path)):
        assert "this is a directory" in run("check", *words).err


def test_check_tells_of_a_program_that_was_missing(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    finding = {"code": "missing_tool", "severity": "error", "message": "These pages were not read.", "places": []}
    result = tmp_path / "result.json"
    result.write_text(json.dumps({"findings": [finding]}), encoding="utf-8")
    ended = run("check", result, result)
    assert ended.code == errors.MissingTool.exit_code and "These pages were not read." in ended.err
    assert (ended.out, run("check", result, result).out) == ("", "")


def test_a_result_is_shown_at_a_glance(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    ended = run("show", ROOT / "golden" / "rs-centar-plan-rada-2015.json")
    assert ended.code == 0 and "1.2.1  raditi na razvoju mehanizma" in ended.out and "findings: 6 warning" in ended.out
    other = tmp_path / "other.json"
    other.write_text("{}", encoding="utf-8")
    assert run("show", other).code == errors.USAGE and run("show", tmp_path / "none.json").code == 3


def test_check_tells_of_another_name_once(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    golden = tmp_path / "golden.json"
    golden.write_text(run("extract", PLAN).out, encoding="utf-8")
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(PLAN.read_bytes())
    ended = run("check", copy, golden)
    told = [line.split()[0] for line in ended.out.splitlines() if line.startswith("/")]
    assert ended.code == 1 and told == ["/document/id", "/document/file"]


def test_values_are_answered_line_by_line(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    questions = {
        "deadline": '{"text": "Континуирано до краја 2018. године"}',
        "money": '{"text": "102.000 RSD za 2017. godinu"}',
        "responsible": '{"text": "1. i 2. Savet", "tasks_in_activity": 3}',
        "script": '{"text": "Ниш"}',
        "numbering": '{"text": "1. Израдити план2. Усвојити"}',
    }
    answers = {kind: _value(kind, question) for kind, question in questions.items()}
    assert answers["deadline"]["parts"][0]["end"] == "2018-12-31"
    assert answers["money"] == {
        "status": "amount",
        "amounts": [{"value": 102000, "currency": "RSD", "year": 2017}],
        "funding": [],
    }
    assert answers["responsible"]["responsible"][0]["tasks"] == ["1", "2"]
    assert answers["script"] == {"text": "Niš"}
    assert [item["text"] for item in answers["numbering"]["items"]] == ["Izraditi plan", "Usvojiti"]


def test_a_missing_program_is_told_once_beside_the_result(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    from extract.recognise import TesseractMissing

    def refuse(*_: object, **__: object) -> None:
        raise TesseractMissing(reason="none here")

    monkeypatch.setattr("extract.recognise.recognise_page", refuse)
    ended = run("extract", SCAN)
    assert ended.code == 8 and ended.err.count("needs Tesseract") == 1
    plan = json.loads(ended.out)
    assert [f["code"] for f in plan["findings"]] == ["missing_tool", "no_plan_found"]
    pages = plan["document"]["pages"]
    assert plan["findings"][0]["message"].endswith(f"(pages 1-{pages}).")
    assert [p["page"] for p in plan["findings"][0]["places"]] == list(range(1, pages + 1))
    assert f"Not read: pages 1-{pages}." in plan["findings"][1]["message"]
    assert run("tables", SCAN).out == "" and run("tables", SCAN).code == 8


def _value(kind: str, question: str) -> dict:  # type: ignore[type-arg]
    done = subprocess.run(
        [sys.executable, "-m", "planoteka", "value", kind], input=question.encode(), capture_output=True, check=True
    )
    answer: dict = json.loads(done.stdout)  # type: ignore[type-arg]
    return answer


def test_a_wrong_line_does_not_stop_the_next() -> None:
    lines = b'nonsense\n{"text": 3}\n\n{"text": "\xd0\x9d\xd0\xb8\xd1\x88"}\n'
    done = subprocess.run([sys.executable, "-m", "planoteka", "value", "script"], input=lines, capture_output=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [list(answer) for answer in answers] == [["error"], ["error"], ["text"]]
    assert done.returncode == errors.SOME_FAILED


def test_version_and_help(run) -> None:  # type: ignore[no-untyped-def]
    assert run("--version").out == f"planoteka {__version__}\n"
    ended = run("--help")
    assert all(name in ended.out for name in ("extract", "tables", "text", "check", "formats", "schema", "value"))


def test_every_exit_code_is_documented() -> None:
    def leaves(kind: type[PlanotekaError]) -> set[int]:
        return {kind.exit_code}.union(*(leaves(child) for child in kind.__subclasses__()))

    documented = {int(code) for code in re.findall(r"^  (\d+) ", EXIT_CODES, re.MULTILINE)}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert leaves(PlanotekaError) | {errors.OK, 130} == documented
    assert all(f"| {code} |" in readme for code in documented)


SPACY = ("spacy", "spacy.tokens")
HEAVY = ("pydantic", "pypdfium2", *SPACY, "rich", "cyrtranslit", "PIL", "numpy", "pdfplumber", "camelot")


def _loaded(words: list[str], names: tuple[str, ...]) -> str:
    """Which of the libraries a command has loaded when it ends."""
    lines = [
        "import sys",
        "from planoteka.cli import main",
        f"try: main({words!r})",
        f"finally: print([name for name in {names!r} if name in sys.modules])",
    ]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True)
    return done.stdout.splitlines()[-1]


def test_help_loads_no_heavy_library() -> None:
    assert _loaded(["--help"], HEAVY) == "[]"


def test_reading_text_loads_neither_spacy_nor_the_peers() -> None:
    assert _loaded(["text", str(PAGE)], (*SPACY, "camelot", "pdfplumber", "rich")) == "[]"
    assert _loaded(["text", str(PAGE)], ("pypdfium2",)) == "['pypdfium2']"


def test_ctrl_c_ends_cleanly(tmp_path: Path) -> None:
    copies, written = [tmp_path / f"{i}.pdf" for i in range(12)], tmp_path / "written"
    for copy in copies:
        copy.symlink_to(PLAN)
    words = [sys.executable, "-m", "planoteka", "extract", *map(str, copies), "-j", "2", "-o", str(written)]
    process = subprocess.Popen(words, stderr=subprocess.PIPE, text=True, start_new_session=True)
    end = time.monotonic() + 60
    while not (done := list(written.glob("*.json"))) and time.monotonic() < end:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert done and process.returncode == 130 and "Traceback" not in told
    assert not [path for path in written.iterdir() if path.suffix != ".json"]


def test_a_reader_that_went_away_is_no_error() -> None:
    code = f"{sys.executable} -m planoteka schema | head -c 1"
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True)
    assert done.stdout == "{" and "Traceback" not in done.stderr


def on_terminal(words: list[str]) -> tuple[int, bytes]:
    """The exit code of a command and what it tells a terminal on standard error."""
    ours, theirs = os.openpty()
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=theirs) as process:
        os.close(theirs)
        told = b""
        with suppress(OSError):  # how a terminal says that nobody writes to it any more
            while part := os.read(ours, 4096):
                told += part
    os.close(ours)
    return process.returncode, told


def test_a_terminal_sees_pages_pass_and_a_pipe_does_not(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "planoteka", "extract", str(PAGE), "-o", str(tmp_path)]
    code, told = on_terminal(words)
    assert code == 0 and b"2/2" in told
    assert b"no plan found; findings: 1 warning" in told  # on one line, however long
    piped = subprocess.run(words, capture_output=True, text=True)
    assert len(piped.stderr.splitlines()) == 1 and "no plan found" in piped.stderr


@pytest.mark.parametrize("command", ["tables", "text"])
def test_a_terminal_sees_the_pages_of_other_commands_pass(command: str) -> None:
    code, told = on_terminal([sys.executable, "-m", "planoteka", command, str(PAGE)])
    assert code == 0 and b"2/2" in told
