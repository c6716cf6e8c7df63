"""No regular expression repeats what repeats: on the wrong text it would take for ever."""

import ast
import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import re._constants as constants  # type: ignore[import-not-found]
    import re._parser as parser  # type: ignore[import-not-found]

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted((ROOT / "static" / "js").rglob("*.js"))
MODULES = sorted((ROOT / "app").rglob("*.py"))
# Behind a sign that a value can't stand before; what a slash divides stands behind one.
LITERAL = re.compile(
    r"(?:^|[=(,:;!&|?{}\[]|return|=>)[ \t]*/((?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)/[a-z]*",
    re.MULTILINE,
)
# What JavaScript has and Python does not; none of it repeats.
FOREIGN = (
    (r"\\p\{[^}]*\}", r"\\w"),
    (r"\(\?<(?=[a-z])", "(?P<"),
    (r"\\u\{[^}]*\}", "x"),
    (r"\[\^\]", r"[\\s\\S]"),
    (r"\\k<(\w+)>", r"(?P=\1)"),
)
COMPILED = {"compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer"}


def of_scripts() -> Iterator[tuple[str, str]]:
    for path in SCRIPTS:
        text = re.sub(r"^\s*//.*$", "", path.read_text("utf-8"), flags=re.MULTILINE)
        for found in LITERAL.finditer(text):
            pattern = found[1]
            for theirs, ours in FOREIGN:
                pattern = re.sub(theirs, ours, pattern)
            yield path.name, pattern


def of_modules() -> Iterator[tuple[str, str]]:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in COMPILED
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "re"
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
            ):
                yield path.name, node.args[0].value


def repeats_a_repetition(pattern: str, *, inside: bool = False) -> bool:
    return _nests(parser.parse(pattern), inside)


def _nests(part: object, inside: bool) -> bool:
    if isinstance(part, tuple) and len(part) == 2 and part[0] in REPEATS:
        _, most, repeated = part[1]
        is_endless = most == constants.MAXREPEAT
        return (inside and is_endless) or _nests(repeated, inside or is_endless)
    if isinstance(part, (tuple, list, parser.SubPattern)):
        return any(_nests(one, inside) for one in part)
    return False


REPEATS = (constants.MAX_REPEAT, constants.MIN_REPEAT)


@pytest.mark.parametrize(("name", "pattern"), [*of_scripts(), *of_modules()])
def test_no_pattern_repeats_a_repetition(name: str, pattern: str) -> None:
    assert not repeats_a_repetition(pattern), f"{name}: {pattern}"


def test_those_that_do_are_found() -> None:
    for bad in ("(a+)+b", "(?:a*b?)*c", "([a-z]+,)*x", "(a|b+)+"):
        assert repeats_a_repetition(bad), bad
    for good in ("a+b*", "(?:ab){1,3}", "[a-z]+(?:x)?", "(a{1,9})+"):
        assert not repeats_a_repetition(good), good
    assert len([*of_scripts()]) > 40
    assert len([*of_modules()]) > 20
