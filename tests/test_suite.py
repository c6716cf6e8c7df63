"""The tests' own runner: each test is run where it has to be, and what it finds is told."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PLUGINS = ("-p", "tests.suite", "-p", "no:schemathesis", "-p", "no:cacheprovider")
TESTED = """
import os
from pathlib import Path
import pytest
from tests import databases

def notes(what):
    with open("notes", "a") as file:
        file.write(f"{what} {databases.IS_POSTGRES}\\n")

@pytest.fixture(scope="session")
def shared():
    notes("made")
    yield
    notes("unmade")
"""
OF_BOTH = """
from conftest import notes

def test_of_data(shared):
    notes("data")

@pytest.mark.once("words")
def test_of_words(shared):
    notes("words")

@pytest.mark.alone
def test_of_time(shared):
    notes("time")
"""
UNSTABLE = """
from pathlib import Path

@pytest.mark.once("it is about the tests")
def test_that_passes_by_itself():
    before = Path("tried").exists()
    Path("tried").touch()
    assert before
"""
BROKEN = """
@pytest.mark.once("it is about the tests")
def test_that_fails():
    assert 1 == 2
"""
DYING = """
import os

@pytest.mark.once("it is about the tests")
def test_that_ends_its_process():
    os._exit(3)
"""
FINE = """
def test_beside():
    pass
"""
UNMADE = """
@pytest.fixture(scope="session")
def breaking():
    yield
    raise OSError("it can't be taken down")

@pytest.mark.once("it is about the tests")
def test_that_passes(breaking): ...
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conftest.py").write_text(TESTED)
    marks = "once(why)\n  alone"
    (tmp_path / "pytest.ini").write_text(f"[pytest]\nmarkers =\n  {marks}\n")
    return tmp_path


def run(folder: Path, *, forks: int = 2, **files: str) -> tuple[int, str]:
    """The exit status, and what was said."""
    for name, text in files.items():
        (folder / f"test_{name}.py").write_text(f"import pytest\n{text}")
    inherited = {k: v for k, v in os.environ.items() if k not in ("CI", "PARLEY_TEST_DATABASE")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *PLUGINS, "--forks", str(forks)],
        env=inherited | {"PYTHONPATH": str(ROOT)},
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_each_test_is_run_on_both_databases_unless_it_is_the_same_on_both(folder: Path) -> None:
    status, said = run(folder, both=OF_BOTH, fine=FINE)
    assert status == 0, said
    assert "6 passed" in said
    lines = (folder / "notes").read_text().splitlines()
    done = [line for line in lines if "made" not in line]
    assert sorted(done) == ["data False", "data True", "time False", "words False"]
    assert done[-1] == "time False", "that comes when nothing else runs"
    made, unmade = lines.count("made False"), lines.count("unmade False")
    assert made == unmade == 2, "once for those that run beside others, once for the last"


def test_what_fails_beside_others_and_passes_by_itself_is_shown_and_holds_up_nobody(
    folder: Path,
) -> None:
    status, said = run(folder, unstable=UNSTABLE, fine=FINE)
    assert status == 0, said
    assert "FAILED test_unstable.py::test_that_passes_by_itself" in said
    assert "1 failed, 3 passed" in said


def test_what_fails_twice_fails(folder: Path) -> None:
    status, said = run(folder, broken=BROKEN, fine=FINE)
    assert status == 1, said
    assert "assert 1 == 2" in said


def test_a_test_that_ends_its_process_has_failed_and_the_others_are_run(folder: Path) -> None:
    status, said = run(folder, dying=DYING, fine=FINE)
    assert status == 1, said
    assert "The process of the tests has ended in it, with status 3." in said
    assert "2 passed" in said


def test_what_fails_when_all_is_taken_down_is_told(folder: Path) -> None:
    _, said = run(folder, unmade=UNMADE, fine=FINE)
    assert "OSError: it can't be taken down" in said
