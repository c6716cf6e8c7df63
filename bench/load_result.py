"""The measurements of the load generator."""

import math
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar, get_type_hints


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds, to within 0.8 %; NaN when `count` is 0."""

    count: int = 0
    p50: float = math.nan
    p90: float = math.nan
    p99: float = math.nan
    p999: float = math.nan
    max: float = math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """`void` says why the run doesn't count. `load_cpu_share` is of the generator's own core."""

    seconds: float
    server_cpu_seconds: float
    load_cpu_share: float
    void: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WsResult(Result):
    """`sent` and what follows from it counts messages meant for the window, `deliveries` and
    `bytes` what came in it, on all sockets; faults are counted from the first message to the last.

    `missing`: events that a socket lacks at either end of what its room got, known when all had
    come (`drained`). `disordered`: own copies in another order than they were sent. `closed`: by
    the server. `stalled_cut`: seconds until the server cut each reader that had stopped.
    """

    sockets: int
    ready_seconds: float
    sent: int
    own_copies: int
    unanswered: int
    deliveries: int
    bytes: int
    holes: int
    repeats: int
    missing: int
    disordered: int
    closed: int
    stalled_cut: list[float]
    own_ms: Times
    delivery_ms: Times
    drained: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinResult(Result):
    """`short`: joins with other than the expected number of events; `failed`: refused or ended."""

    joins: int
    joins_per_second: float
    events: int
    short: int
    holes: int
    failed: int
    join_ms: Times


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpResult(Result):
    """By status, as text. `failed`: requests without an answer; `retry_after_missing`: 429 and 503
    that don't say when to come back."""

    requests: int
    per_second: float
    statuses: dict[str, int]
    retry_after_missing: int
    failed: int
    ms: Times
    ms_by_status: dict[str, Times]


AnyResult = TypeVar("AnyResult", bound=Result)


def read(kind: type[AnyResult], values: dict[str, Any]) -> AnyResult:
    """From the generator's JSON, in which times that weren't taken are null."""
    for name, hint in get_type_hints(kind).items():
        if hint is Times:
            values[name] = Times(**(values[name] or {}))
        elif hint == dict[str, Times]:
            values[name] = {key: Times(**one) for key, one in values[name].items()}
    return kind(**values)


def as_dict(result: Result) -> dict[str, Any]:
    """For JSON: None instead of times that weren't taken."""
    values = asdict(result)
    for one in fields(result):
        if isinstance(getattr(result, one.name), Times) and not values[one.name]["count"]:
            values[one.name] = None
    return values
