"""The tests' own rule: nothing is skipped unseen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Those of others take longer than the tests.
PLUGINS = ("-p", "tests.skips", "-p", "no:cacheprovider", "-p", "no:schemathesis")
SKIPS = """
import pytest

@pytest.mark.skipif(True, reason="there is no such program")
def test_that_needs_a_program(): ...

def test_that_finds_out():
    pytest.skip("this machine can't")

@pytest.mark.sqlite("its file is read")
def test_of_a_file(): ...
"""


def outcome(folder: Path, **settings: str) -> str:
    (folder / "test_some.py").write_text(SKIPS)
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = sqlite(why): SQLite's own\n")
    inherited = {k: v for k, v in os.environ.items() if k not in ("CI", "PARLEY_TEST_DATABASE")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *PLUGINS, "-rfs"],
        env=inherited | {"PYTHONPATH": str(ROOT)} | settings,
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    return done.stdout


def test_ci_fails_on_what_is_skipped(tmp_path: Path) -> None:
    said = outcome(tmp_path, CI="true")
    assert "1 failed, 1 passed, 1 error" in said, said
    assert "CI skips nothing. Skipped: there is no such program" in said
    assert "CI skips nothing. Skipped: this machine can't" in said


@pytest.mark.parametrize("ci", ["", "true"])
def test_what_only_sqlite_has_is_skipped_on_postgresql(tmp_path: Path, ci: str) -> None:
    said = outcome(tmp_path, CI=ci, PARLEY_TEST_DATABASE="postgresql")
    assert ("1 failed, 1 skipped, 1 error" if ci else "3 skipped") in said, said
    assert "SQLite's own: its file is read" in said
