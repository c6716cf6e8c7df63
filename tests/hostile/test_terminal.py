"""Names are printed as they are at the command line: nothing in them commands the terminal."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests import databases, server

PASSWORD = "correct horse battery\n"
MARKUP = ("[/x]", "[bold]loud", "[link=https://evil.example]here", "[red]", "\\[/x]", ":fire:")
# As an older version, or another program, may have left them in the database.
COMMANDS = (
    ("\x1b[2J\x1b]0;title\x07", "\\x1b[2J\\x1b]0;title\\x07"),
    ("\x9b31mred", "\\x9b31mred"),
    ("two\nlines", "two\\nlines"),
    ("\N{RIGHT-TO-LEFT OVERRIDE}terces", "\\u202eterces"),
    ("a\N{ZERO WIDTH SPACE}da", "a\\u200bda"),
    ("line\u2028two", "line\\u2028two"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = parley(tmp_path, "user", "add", "ada", "--owner", "--password-stdin")
    assert made.returncode == 0, made.stderr
    return tmp_path


def parley(folder: Path, *words: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    return server.parley(folder, *words, typed=PASSWORD, **variables)


def are_called(folder: Path, display_names: Iterable[str]) -> None:
    """An account for each, beside ada's."""
    databases.run_many(
        folder,
        "INSERT INTO users (id, name, name_key, display_name, password_hash, role, created_at) "
        "SELECT id || ?, name || ?, name_key || ?, ?, password_hash, "
        "'member', created_at FROM users WHERE name = 'ada'",
        [(str(number),) * 3 + (name,) for number, name in enumerate(display_names)],
    )


def test_names_are_printed_as_they_are(folder: Path) -> None:
    are_called(folder, [*MARKUP, *(typed for typed, _ in COMMANDS)])
    listed = parley(folder, "user", "list")
    assert (listed.returncode, listed.stderr) == (0, "")
    for name in (*MARKUP, *(shown for _, shown in COMMANDS)):
        assert name in listed.stdout
    assert all(sign.isprintable() for sign in listed.stdout.replace("\n", ""))


def test_a_terminal_that_can_not_show_a_letter_gets_its_number(folder: Path) -> None:
    are_called(folder, ["José 🔥"])
    listed = parley(folder, "user", "list", PYTHONIOENCODING="ascii")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "Jos\\xe9 \\U0001f525" in listed.stdout


def test_a_name_that_is_typed_is_no_markup_either(folder: Path) -> None:
    reset = parley(folder, "user", "disable", "[/x]")
    assert (reset.returncode, reset.stderr) == (2, "parley: There is nobody of that name.\n")
