"""Looks into JSON of others, of which nothing is certain: what is not there is empty."""

from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]
# Of a list: more than any message shows, and each costs some microseconds.
ITEMS_MOST = 100


def word(data: Any, *path: str) -> str:
    """The text at a path, or the digits of a whole number."""
    found = _at(data, path)
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return found if isinstance(found, str) else ""


def first_word(data: Any, *names: str) -> str:
    """The first of these fields that has a text."""
    return next((found for name in names if (found := word(data, name).strip())), "")


def inner(data: Any, *path: str) -> Json:
    found = _at(data, path)
    return found if isinstance(found, dict) else {}


def items(data: Any, *path: str) -> Sequence[Json]:
    """The first objects of a list."""
    found = _at(data, path)
    if not isinstance(found, list):
        return []
    return [item for item in found[:ITEMS_MOST] if isinstance(item, dict)]


def number(data: Any, *path: str) -> int:
    found = _at(data, path)
    return found if isinstance(found, int) else 0


def is_set(data: Any, *path: str) -> bool:
    return _at(data, path) is True


def _at(data: Any, path: Sequence[str]) -> Any:
    for name in path:
        data = data.get(name) if isinstance(data, dict) else None
    return data
