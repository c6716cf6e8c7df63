"""Calls the load generator (bench/load, in C): typed specs go in, typed results come out.

It is built with `cc` when a source is newer than the program, and runs on a CPU of its own.
"""

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from bench.load_result import HttpResult, JoinResult, Result, Times, WsResult, as_dict, read
from bench.load_spec import (
    Get,
    HttpSpec,
    JoinSpec,
    Post,
    Socket,
    Spec,
    WsSpec,
    common_lines,
    http_lines,
    join_lines,
    ws_lines,
)
from bench.servers import LOAD_CPU

__all__ = [
    "Get",
    "HttpResult",
    "HttpSpec",
    "JoinResult",
    "JoinSpec",
    "LoadFailed",
    "Post",
    "Socket",
    "Times",
    "WsResult",
    "WsSpec",
    "as_dict",
    "build",
    "http",
    "join",
    "ws",
]

SOURCES = Path(__file__).with_name("load")
PROGRAM = Path(__file__).with_name(".build") / "load" / "load"
CC = ["cc", "-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", "-Werror"]
# Beside what the spec asks for: a minute to open sockets, 5 s to drain, 15 s until readers are cut.
PATIENCE_SECONDS = 100.0

AnyResult = TypeVar("AnyResult", bound=Result)


class LoadFailed(Exception):
    """The generator was refused, or refused its spec; says what it wrote."""


def ws(spec: WsSpec, *, cpu: int | None = LOAD_CPU) -> WsResult:
    """Raises `LoadFailed`. `cpu` None: wherever there is room, for tests."""
    return _run(WsResult, "ws", spec, ws_lines(spec), cpu)


def join(spec: JoinSpec, *, cpu: int | None = LOAD_CPU) -> JoinResult:
    return _run(JoinResult, "join", spec, join_lines(spec), cpu)


def http(spec: HttpSpec, *, cpu: int | None = LOAD_CPU) -> HttpResult:
    return _run(HttpResult, "http", spec, http_lines(spec), cpu)


def build() -> Path:
    """The program, compiled when it is older than a source. Raises `LoadFailed`."""
    newest = max(path.stat().st_mtime for path in SOURCES.iterdir())
    if PROGRAM.exists() and PROGRAM.stat().st_mtime > newest:
        return PROGRAM
    PROGRAM.parent.mkdir(parents=True, exist_ok=True)
    # Two may build at once.
    unfinished = PROGRAM.with_suffix(f".{os.getpid()}")
    try:
        subprocess.run(  # noqa: S603 - our own sources
            [*CC, "-o", str(unfinished), *map(str, sorted(SOURCES.glob("*.c")))],
            check=True,
            capture_output=True,
            text=True,
        )
    except FileNotFoundError:
        raise LoadFailed("cc, a C compiler, not found") from None
    except subprocess.CalledProcessError as error:
        raise LoadFailed(f"cc failed: {error.stderr.strip()}") from None
    os.replace(unfinished, PROGRAM)
    return PROGRAM


def _run(
    kind: type[AnyResult], mode: str, spec: Spec, lines: Iterable[str], cpu: int | None
) -> AnyResult:
    told = [*common_lines(spec, cpu), *lines]
    if any("\n" in line for line in told):
        raise LoadFailed("nothing in a spec may have a line break")
    done = subprocess.run(  # noqa: S603 - built here
        [str(build()), mode],
        input="".join(f"{line}\n" for line in told),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS + spec.warm + spec.measure,
        check=False,
    )
    if done.returncode != 0:
        raise LoadFailed(done.stderr.strip() or f"the generator ended with {done.returncode}")
    return read(kind, json.loads(done.stdout))
