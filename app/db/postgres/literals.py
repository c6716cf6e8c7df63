"""Values as PostgreSQL reads them from text, alone or as an array.

Everything is sent as text, and the statement names its type. The driver would choose one by each
value, and prepare a statement anew for each choice; and its own arrays take five times as long.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import types
from sqlalchemy.dialects import postgresql

# What can't be in a text that PostgreSQL keeps, so that it can stand between two.
_BETWEEN = "\0"


def _texts(values: Sequence[Any]) -> str:
    if None in values:
        return "{" + ",".join(["NULL" if v is None else _quoted(v) for v in values]) + "}"
    joined = _BETWEEN.join(values)
    if joined.count(_BETWEEN) != len(values) - 1:
        raise ValueError("A text with NUL can't be kept")
    return '{"' + _escaped(joined).replace(_BETWEEN, '","') + '"}'


def _quoted(value: str) -> str:
    return f'"{_escaped(value)}"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')


def _plain(values: Sequence[Any]) -> str:
    return "{" + ",".join(["NULL" if v is None else str(v) for v in values]) + "}"


def _bytes(values: Sequence[Any]) -> str:
    return "{" + ",".join(["NULL" if v is None else f'"\\{_hex(v)}"' for v in values]) + "}"


def _hex(value: bytes) -> str:
    return f"\\x{value.hex()}"


_WRITTEN: dict[type, Callable[[Any], str]] = {
    str: str,
    int: str,
    bool: str,
    bytes: _hex,
}


def written(value: Any) -> str | None:
    """One value."""
    return None if value is None else _WRITTEN[type(value)](value)


def sought(value: Any) -> str | None:
    """The same of a value that is looked for.

    With NUL it is as one that is not there: no text that is stored holds any control character.
    """
    text = written(value)
    return text.replace("\0", "\1") if text and "\0" in text else text


class Kind(NamedTuple):
    """The SQL type of a column, and how its values are written in arrays."""

    type: types.TypeEngine[Any]
    array_type: types.TypeEngine[Any]
    array: Callable[[Sequence[Any]], str]


def _kind(type: types.TypeEngine[Any], array: Callable[[Sequence[Any]], str]) -> Kind:
    return Kind(type, postgresql.ARRAY(type), array)


_TEXT = _kind(postgresql.TEXT(), _texts)
_BIG = _kind(postgresql.BIGINT(), _plain)
_INTEGER = _kind(postgresql.INTEGER(), _plain)
_TRUTH = _kind(postgresql.BOOLEAN(), _plain)
_BYTES = _kind(postgresql.BYTEA(), _bytes)


def kind_of(type: types.TypeEngine[Any]) -> Kind:
    """Raises `TypeError` for a type that no parameter has had so far, and for one without."""
    for known, kind in (
        (types.String, _TEXT),
        (types.BigInteger, _BIG),
        (types.Integer, _INTEGER),
        (types.Boolean, _TRUTH),
        (types.LargeBinary, _BYTES),
    ):
        if isinstance(type, known):
            return kind
    raise TypeError(f"a parameter of type {type!r}")
