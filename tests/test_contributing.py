"""What CONTRIBUTING.md says about adding an event type is done on a copy, and works."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "CONTRIBUTING.md"
COPIED = ("app", "docs", "migrations", "static", "templates", "tests")
COPIED_FILES = ("alembic.ini", "pyproject.toml")
# A type with a command, a route, words and documents; what tokens need for it, and its refusals.
MOST_FILES_OF_THE_APP = 8
SECONDS = 600

Step = tuple[str, str]
"""A file, and a block with signs before the lines that come and go."""


def steps() -> list[Step]:
    return re.findall(r"^```diff (\S+)\n(.*?)^```$", GUIDE.read_text("utf-8"), re.M | re.S)


def carry_out(root: Path, step: Step) -> None:
    name, block = step
    lines = block.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] in " -")
    after = "".join(line[1:] for line in lines if line[0] in " +")
    file = root / name
    text = file.read_text("utf-8") if file.exists() else ""
    assert not before or text.count(before) == 1, f"{name} has not once:\n{before}"
    assert before or not text, f"{name} is there already"
    file.write_text(text.replace(before, after) if before else after, "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    unwanted = shutil.ignore_patterns("__pycache__")
    for name in COPIED:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=unwanted)
    for name in COPIED_FILES:
        shutil.copy(ROOT / name, tmp_path)
    # The package's name where it is installed: the command must find the copy under it.
    (tmp_path / "parley").symlink_to("app")
    return tmp_path


def run_tests(root: Path, *tests: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests],
        cwd=root,
        env=os.environ | {"PYTHONPATH": os.fspath(root)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def test_the_steps_that_add_an_event_type_add_it(copy: Path) -> None:
    tests_first = sorted(steps(), key=lambda step: not step[0].startswith("tests/"))
    carry_out(copy, tests_first[0])
    new_test = tests_first[0][0]
    assert re.search(r"assert 40[45] == 200", run_tests(copy, new_test).stdout), "no such route yet"
    for step in tests_first[1:]:
        carry_out(copy, step)
    done = run_tests(copy, new_test, "tests/test_event_types.py", "-k", "thanked or table or words")
    assert done.returncode == 0, done.stdout


def test_an_event_type_touches_few_files_of_the_app() -> None:
    touched = {name for name, _ in steps() if name.startswith("app/")}
    assert 0 < len(touched) <= MOST_FILES_OF_THE_APP
