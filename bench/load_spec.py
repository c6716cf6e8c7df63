"""The tasks of the load generator, and the lines in which it gets them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """`pids`: the server's processes, whose CPU is measured. Times in seconds."""

    port: int
    pids: Sequence[int] = ()
    headers: Sequence[str] = ()
    warm: float = 2.0
    measure: float = 6.0


@dataclass(frozen=True, slots=True)
class Socket:
    """One WebSocket; with a `token` it sends `Authorization: Bearer`.

    `port`: of another node than the spec's.
    """

    room: str
    path: str
    token: str | None = None
    sends: bool = False
    port: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WsSpec(Spec):
    """`closed` messages in flight, or `open` messages a second, or neither: nobody sends.

    `message` is a sender's frame: $TEXT becomes the text of `text_bytes` (30 at least), $ID a fresh
    id, $N a number per room from 1. `seq` stands right before an event's number. A socket is ready
    when a frame with `ready` came. `stalled` listeners stop reading when the window begins.
    After it the rest is awaited until nothing has come for `quiet` seconds.
    """

    sockets: Sequence[Socket]
    message: str = ""
    seq: str = '"seq":'
    ready: str | None = None
    greet: str | None = None
    answer: tuple[str, str] | None = None
    closed: int | None = None
    open: float | None = None
    text_bytes: int = 100
    stalled: int = 0
    connects: int = 64
    settle: float = 0.5
    quiet: float = 0.25


@dataclass(frozen=True, slots=True)
class Get:
    path: str
    token: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinSpec(Spec):
    """Sockets that come, read until `ready` and go; `expect` events are due before it."""

    targets: Sequence[Get]
    expect: int
    ready: str | None
    seq: str = '"seq":'
    concurrency: int = 8


@dataclass(frozen=True, slots=True)
class Post:
    """In `body`, $ID becomes a fresh id of 30 hex digits."""

    path: str
    kind: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSpec(Spec):
    """`concurrency` connections, each with a request under way, or `open` requests a second."""

    requests: Sequence[Get | Post]
    concurrency: int | None = None
    open: float | None = None


def common_lines(spec: Spec, cpu: int | None) -> Iterator[str]:
    """Of every mode; `cpu` is the generator's own."""
    yield from _given(port=spec.port, cpu=cpu, warm=spec.warm, measure=spec.measure)
    yield from (f"pid {pid}" for pid in spec.pids)
    yield from (f"header {header}" for header in spec.headers)


def ws_lines(spec: WsSpec) -> Iterator[str]:
    yield from _given(
        message=spec.message or None,
        seq=spec.seq,
        ready=spec.ready,
        greet=spec.greet,
        answer=" ".join(spec.answer) if spec.answer else None,
        closed=spec.closed,
        open=spec.open,
        text_bytes=spec.text_bytes,
        stalled=spec.stalled,
        connects=spec.connects,
        settle=spec.settle,
        quiet=spec.quiet,
    )
    port = spec.port
    for one in spec.sockets:
        if (one.port or spec.port) != port:
            port = one.port or spec.port
            yield f"at {port}"
        role = "send" if one.sends else "listen"
        yield f"socket {one.room} {role} {one.path} {one.token or ''}".rstrip()


def join_lines(spec: JoinSpec) -> Iterator[str]:
    yield from _given(
        ready=spec.ready, seq=spec.seq, expect=spec.expect, concurrency=spec.concurrency
    )
    yield from (f"target {one.path} {one.token or ''}".rstrip() for one in spec.targets)


def http_lines(spec: HttpSpec) -> Iterator[str]:
    yield from _given(concurrency=spec.concurrency, open=spec.open)
    for one in spec.requests:
        if isinstance(one, Post):
            yield f"post {one.path} {one.kind} {one.body}"
        else:
            yield f"get {one.path} {one.token or ''}".rstrip()


def _given(**words: object) -> Iterator[str]:
    return (f"{word} {value}" for word, value in words.items() if value is not None)
