"""The log on standard error: one line for each event, as text or as JSON.

Never in it: what people write, names of rooms, passwords, tokens, query strings.
"""

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

LogFormat = Literal["text", "json"]
LogLevel = Literal["debug", "info", "warning", "error"]
Fields = Mapping[str, object]

# Libraries show at lower levels what is in statements, frames and forms.
OTHERS_LEVEL = logging.WARNING
# A library or Python quotes in these what it was given, which may be what somebody wrote.
QUOTING = (ValueError, LookupError)
QUOTING_MODULES = ("pydantic", "fastapi", "starlette", "msgspec", "httptools", "websockets")
QUOTING_NAMES = ("StatementError",)
ASYNCIO = "asyncio"
# Of a chain of causes.
ERRORS_MOST = 10
PLAIN = re.compile(r"[\w.:/%+-]+")

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)
"""Of the request or handshake that is being answered."""


def configure(log_format: LogFormat, level: LogLevel) -> None:
    """For the whole process; again is no harm."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if log_format == "json" else TextLines())
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(OTHERS_LEVEL)
    ours = logging.getLogger(__name__.partition(".")[0])
    ours.setLevel(level.upper())
    logging.captureWarnings(True)
    # Not shown, and to find them out takes half as long as a line (Python's logging HOWTO,
    # "Optimization").
    logging._srcfile = None
    logging.logThreads = logging.logMultiprocessing = logging.logProcesses = False


def fields(**values: object) -> dict[str, Fields]:
    """For `extra`: what an event tells beside its message; what is None is left out."""
    return {"fields": {name: value for name, value in values.items() if value is not None}}


class TextLines(logging.Formatter):
    """`2026-11-30T06:17:18.123Z WARNING app.serve The message name=value`."""

    def format(self, record: logging.LogRecord) -> str:
        told = "".join(f" {name}={_word(value)}" for name, value in _told(record).items())
        line = f"{_time(record)} {record.levelname} {record.name} {_message(record)}{told}"
        if record.exc_info and record.exc_info[1] is not None:
            line += f" | {' | '.join(_trace(record.exc_info[1]))}"
        return _one_line(line)


class JsonLines(logging.Formatter):
    """The same as one JSON object, with the traceback as a list of lines."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _message(record),
            **_told(record),
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["error"] = list(_trace(record.exc_info[1]))
        return json.dumps(told, default=str)


def _time(record: logging.LogRecord) -> str:
    second, millisecond = divmod(int(record.created * 1000), 1000)
    return f"{_second(second)}.{millisecond:03}Z"


@lru_cache(maxsize=2)
def _second(at: int) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%S}"


def _message(record: logging.LogRecord) -> str:
    said = record.getMessage().strip()
    # What follows in asyncio's own are objects as they print themselves, with what errors quote.
    return said.partition("\n")[0] if record.name == ASYNCIO else said


def _told(record: logging.LogRecord) -> Fields:
    told: Fields = getattr(record, "fields", MappingProxyType({}))
    if "request_id" not in told and (answered := request_id.get()) is not None:
        return {**told, "request_id": answered}
    return told


def _trace(error: BaseException) -> Iterator[str]:
    """The cause first, as Python prints it."""
    for number, one in enumerate(_chain(error)):
        if number:
            yield "then"
        for frame in traceback.extract_tb(one.__traceback__):
            yield f'File "{frame.filename}", line {frame.lineno}, in {frame.name}: {frame.line}'
        yield _said(one)
        if isinstance(one, BaseExceptionGroup):
            for inner in one.exceptions[:ERRORS_MOST]:
                yield from _trace(inner)


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain and len(chain) < ERRORS_MOST:
        chain.insert(0, one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return chain


def _said(error: BaseException) -> str:
    kind = type(error)
    quotes = (
        isinstance(error, QUOTING)
        or kind.__module__.startswith(QUOTING_MODULES)
        or kind.__name__ in QUOTING_NAMES
    )
    return kind.__qualname__ if quotes else f"{kind.__qualname__}: {error}".rstrip(": ")


def _word(value: object) -> str:
    text = str(value)
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _one_line(text: str) -> str:
    """Whoever can bring a line break into the log could forge an event."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
