"""A refusal is declared once: the drawings, the documents and the page say the same of it."""

import ast
import re
from pathlib import Path

import pytest

from app import errors
from app.files import STATIC
from app.web.socket import typist
from app.wire.close_codes import CloseCode

ROOT = Path(__file__).parents[1]
PROTOCOL = (ROOT / "docs" / "protocol.md").read_text()
SERVER = sorted((ROOT / "app" / "server").glob("*.py"))


def drawn(kind: type[errors.ParleyError], indent: str = "") -> list[tuple[str, ...]]:
    """The tree below `kind`: branch and name, status, code and close code of each class."""
    lines: list[tuple[str, ...]] = []
    kinds = kind.__subclasses__()
    for child in kinds:
        is_last = child is kinds[-1]
        branch = f"{indent}{'└── ' if is_last else '├── '}{child.__name__}"
        lines.append((branch, str(child.status), child.code, str(child.close_code or "-")))
        lines += drawn(child, indent + ("    " if is_last else "│   "))
    return lines


def test_the_tree_of_errors_is_drawn_as_it_is() -> None:
    assert errors.__doc__ is not None
    _, _, tree = errors.__doc__.partition("\nParleyError\n")
    columns = re.compile(r"(\W*\w+) +(\d+) +(\w+) +(\d+|-)(  |$)")
    shown = [columns.match(line) for line in tree.strip("\n").split("\n\n")[0].splitlines()]
    assert [line and line.groups()[:4] for line in shown] == drawn(errors.ParleyError)


@pytest.mark.parametrize("row", drawn(errors.ParleyError), ids=lambda row: row[2])
def test_every_error_stands_in_the_documents_with_its_status(row: tuple[str, ...]) -> None:
    _, status, code, _ = row
    [table] = re.findall(r"## 7\. Error codes\n(.*?)\n## ", PROTOCOL, re.DOTALL)
    lines = [line for line in table.splitlines() if re.match(rf"\|[^|]*`{code}`[^|]*\|", line)]
    assert len(lines) == 1, f"{code} stands in {len(lines)} lines"
    assert lines[0].split("|")[2].strip().startswith(status)


def test_the_documents_say_of_each_code_what_its_page_says() -> None:
    [table] = re.findall(r"## 7\. Error codes\n(.*?)\n## ", PROTOCOL, re.DOTALL)
    told = dict(re.findall(r"^\| `(\w+)` \| \d[^|]*\| (.*) \|$", table, re.MULTILINE))
    assert told == {kind.code: kind.advice for kind in errors.kinds()}


def test_every_close_code_stands_in_the_documents() -> None:
    [table] = re.findall(r"## 6\. Close codes\n(.*?)\n## ", PROTOCOL, re.DOTALL)
    row = re.compile(r"^\| (\d{4}) \| (?:`([^`]+)` )?\|[^|]*\| (.*) \|$", re.MULTILINE)
    rows = row.findall(table)
    told = [
        (int(code), reason, "come back" in what.split("don't")[0]) for code, reason, what in rows
    ]
    assert told == [(code, code.reason, code.reconnect) for code in CloseCode]


def test_the_page_comes_back_after_the_codes_that_say_so() -> None:
    source = (STATIC / "js" / "close-codes.js").read_text()
    verdicts = dict(re.findall(r"^  (\d{4}): { state: \"([a-z-]+)\"", source, re.MULTILINE))
    [ends] = re.findall(r"const ENDS = {\n(.*?)\n};", source, re.DOTALL)
    final = set(re.findall(r"^  (\w+): {", ends, re.MULTILINE))
    assert {int(code) for code in verdicts} <= set(CloseCode)
    for code in CloseCode:
        # One that is not listed: come back.
        assert (verdicts.get(str(int(code))) not in final) is code.reconnect, code


def closings(path: Path) -> list[tuple[int, str]]:
    """The numbers and reasons in the calls of `self.close` and `self.fail` of one file."""
    tree = ast.parse(path.read_text())
    constants = {
        ast.unparse(node.targets[0]): node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    found = [
        (constants.get(ast.unparse(call.args[0]), call.args[0]), call.args[1])
        for call in calls
        if ast.unparse(call.func) in ("self.close", "self.fail") and len(call.args) == 2
    ]
    return [
        (code.value, str(reason.value))
        for code, reason in found
        if isinstance(code, ast.Constant) and isinstance(code.value, int)
        if isinstance(reason, ast.Constant)
    ]


def test_our_server_closes_with_the_same_codes_and_reasons() -> None:
    found = [pair for path in SERVER for pair in closings(path)]
    assert {1007, 1009, 1011, 1012, 4408} <= {code for code, _ in found}
    for number, reason in found:
        code = CloseCode(number)
        assert reason in ("", code.reason) or not code.reason, (number, reason)


def test_the_page_says_as_often_that_somebody_types_as_the_server_passes_it_on() -> None:
    [said] = re.findall(r"SAID_EVERY_SECONDS = (\d+);", (STATIC / "js" / "typing.js").read_text())
    [documented] = re.findall(r"At most every (\d+) s while somebody types", PROTOCOL)
    assert float(said) == float(documented) == typist.TYPING_EVERY_SECONDS
    [shown] = re.findall(r"VALID_SECONDS = (\d+);", (STATIC / "js" / "typing.js").read_text())
    assert float(shown) > 2 * float(said), "one that comes too early is passed over"
