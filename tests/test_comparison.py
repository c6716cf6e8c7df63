"""docs/comparison.md: what Parley has is shown by tests that are there; what it hasn't is said."""

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "docs" / "comparison.md").read_text("utf-8")
TEST = re.compile(r"\[`(tests/[\w/]+\.py)::(test_\w+)`\]\(\.\./([\w/.]+)\)")
LINK = re.compile(r"\[([^]]+)\]\(\.\./([\w/.]+)\)")


@dataclass(frozen=True, slots=True)
class Row:
    feature: str
    # "yes", "no" or how far, and the file that it links to.
    has: str
    file: str
    # Which tests, and whatever else is said.
    shown: str


def rows() -> list[Row]:
    """Of each section two tables, one row each for a feature."""
    found = []
    for section in DOCUMENT.split("\n## ")[1:]:
        lines = [cells(line) for line in section.splitlines() if line.startswith("| ")]
        beside = {line[0]: line[1] for line in lines if len(line) > 3 and line[0]}
        by_itself = {line[0]: line for line in lines if len(line) == 3 and line[0] != "Parley"}
        assert list(beside) == list(by_itself), "both tables have the same features"
        for feature, cell in beside.items():
            linked = LINK.fullmatch(cell)
            has, file = linked.groups() if linked else (cell, "")
            assert has == by_itself[feature][1], feature
            found.append(Row(feature, has, file, by_itself[feature][2]))
    return found


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


@cache
def names_in(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in tree.body if isinstance(node, functions)}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.feature)
def test_what_it_says_of_parley_is_shown_by_a_test_or_said_to_be_missing(row: Row) -> None:
    named = TEST.findall(row.shown)
    for file, name, linked in named:
        assert linked == file
        assert name in names_in(file), f"{file}::{name} is not there"
    assert "::" not in TEST.sub("", row.shown), "each test is linked"
    if row.has == "no":
        assert row.file == ""
    else:
        assert row.file in [file for file, _, _ in named]
    if row.has in {"no", "partly"}:
        assert len(TEST.sub("", row.shown)) > len("no"), "what is missing is said"


def test_no_row_is_forgotten() -> None:
    assert len(rows()) == DOCUMENT.count("\n| ") // 2 - DOCUMENT.count("\n## ")
