"""The inputs: valid requests and frames, changed at random. One number gives one input, always."""

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from websockets.utils import apply_mask

from app.web.pages.assets import assets

# Of a frame's first byte (RFC 6455 §5.2).
FIN = 0x80
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
# Numbers at which lengths and sizes change their meaning.
EDGES = (0, 1, 9, 10, 125, 126, 127, 128, 255, 256, 16384, 65535, 65536, 2**31, 2**63 - 1, 2**64)
# Pieces on which parsers of HTTP have stumbled before.
PIECES = (
    *(b"\r\n", b"\n", b"\r", b"\x00", b" ", b"\t", b":", b";", b",", b"\r\n\r\n", b"0\r\n\r\n"),
    *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: gzip, chunked\r\n"),
    *(b"Content-Length: 5\r\n", b"Content-Length: -1\r\n", b"Content-Length: 9999999999999999\r\n"),
    *(b"Expect: 100-continue\r\n", b"Connection: close\r\n", b"Host: a\r\nHost: b\r\n"),
    *(b"Connection: upgrade\r\nUpgrade: h2c\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    *(b"HTTP/1.0", b"HTTP/0.9", b"HTTP/2.0", b"%00", b"%ff", b"%2e%2e/", b"A" * 5000),
    *(b"\xc3\x28", b"\xed\xa0\x80", b"\xff\xfe", "Ω".encode(), b"\\u0000", b"\\ud800"),
    *(b"{", b"}", b"[" * 200, b'"', b"NaN", b"1e999", b"-0", b"null", b"true"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """The names and tokens that valid requests need."""

    room: str
    token: str


@dataclass(frozen=True, slots=True)
class Input:
    """Bytes in the pieces in which they are written; `ends` closes the sending side after them."""

    pieces: tuple[bytes, ...]
    ends: bool
    is_socket: bool


def made(seed: str, known: Known) -> Input:
    """The input of this seed."""
    dice = random.Random(seed)
    is_socket = dice.random() < 0.3
    sent = _socket(dice, known) if is_socket else _requests(dice, known)
    return Input(_pieces(dice, sent), ends=dice.random() < 0.5, is_socket=is_socket)


def _requests(dice: random.Random, known: Known) -> bytes:
    sent = b"".join(_request(dice, known) for _ in range(dice.choice((1, 1, 1, 2, 5))))
    return _changed(dice, sent)


def _request(dice: random.Random, known: Known) -> bytes:
    method, path, body = dice.choice(_routes(known))
    if isinstance(body, dict):
        kind, text = "application/json", json.dumps(_distorted(dice, body)).encode()
    else:
        kind, text = "application/x-www-form-urlencoded", body.encode()
    head = [f"{method} {path} HTTP/1.1", "Host: x", f"Content-Type: {kind}"]
    if dice.random() < 0.8:
        head.append(f"Authorization: Bearer {known.token}")
    if dice.random() < 0.3:
        head.append("Transfer-Encoding: chunked")
        text = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in _pieces(dice, text) if part)
        text += b"0\r\n\r\n"
    elif text:
        head.append(f"Content-Length: {len(text)}")
    return "\r\n".join(head).encode() + b"\r\n\r\n" + text


def _routes(known: Known) -> Sequence[tuple[str, str, dict[str, object] | str]]:
    room = f"/api/v1/rooms/{known.room}"
    return (
        ("GET", "/healthz", ""),
        ("GET", "/api/v1/rooms", ""),
        ("GET", f"{room}/messages?limit=5&before=9", ""),
        ("GET", f"{room}/events?after=0&limit=5", ""),
        ("GET", assets().address("js/main.js"), ""),
        ("GET", "/sign-in?next=/rooms/x", ""),
        ("POST", "/sign-in", "name=ada&password=wrong+wrong+wrong&next=%2F"),
        ("POST", "/api/v1/token", "grant_type=refresh_token&refresh_token=abc"),
        ("POST", f"{room}/messages", {"text": "Hello", "client_id": "c-1"}),
        ("PATCH", f"{room}/messages/3", {"text": "Hello again", "client_id": "c-2"}),
        ("DELETE", f"{room}/messages/3", {}),
        (
            "POST",
            "/api/v1/rooms",
            {"name": "sea", "kind": "private", "topic": "", "client_id": "c"},
        ),
        ("PATCH", "/api/v1/me", {"display_name": "Ada"}),
        ("PUT", f"{room}/members/nobody", {"role": "member"}),
    )


def _distorted(dice: random.Random, body: dict[str, object]) -> dict[str, object]:
    """A body with one value of another kind, now and then."""
    if not body or dice.random() < 0.6:
        return body
    strange: Sequence[object] = (
        None,
        True,
        -1,
        2**70,
        1.5,
        [],
        {},
        [[]] * 50,
        "\u0000",
        "\u202e",
        "x" * 9000,
        "",
    )
    return {**body, dice.choice((*body, "other")): dice.choice(strange)}


def _socket(dice: random.Random, known: Known) -> bytes:
    head = (
        f"GET /api/v1/rooms/{known.room}/ws?after={dice.choice((0, 1, 5))} HTTP/1.1\r\nHost: x\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        f"Authorization: Bearer {known.token}\r\n\r\n"
    ).encode()
    frames = b"".join(_frame(dice) for _ in range(dice.randint(1, 12)))
    if dice.random() < 0.1:
        return _changed(dice, head + frames)
    return head + _changed(dice, frames)


def _frame(dice: random.Random) -> bytes:
    commands: Sequence[dict[str, object]] = (
        {"type": "send", "client_id": f"c-{dice.randrange(10**9)}", "text": "Hello"},
        {"type": "edit", "client_id": f"e-{dice.randrange(10**9)}", "target": 3, "text": "Hi"},
        {"type": "delete", "client_id": f"d-{dice.randrange(10**9)}", "target": 3},
        {"type": "typing"},
        {"type": "read", "seq": dice.choice(EDGES)},
        {"type": "ping"},
    )
    said = json.dumps(_distorted(dice, dice.choice(commands))).encode()
    opcode = dice.choice((TEXT,) * 8 + (CONTINUATION, BINARY, CLOSE, PING, PONG, 3, 15))
    if opcode == CLOSE:
        said = dice.choice((b"", b"\x03", b"\x03\xe8", b"\x00\x00bye", b"\x03\xe8\xff\xff"))
    elif opcode in (PING, PONG):
        said = said[: dice.choice((0, 5, 125, 126))]
    return _masked(dice.choice((FIN,) * 9 + (0,)) | opcode, said, mask=dice.randbytes(4))


def _masked(first: int, said: bytes, *, mask: bytes) -> bytes:
    """A frame as clients send it (RFC 6455 §5.2), also one that the RFC forbids."""
    length = len(said)
    if length < 126:
        head = bytes((first, 0x80 | length))
    elif length < 65536:
        head = bytes((first, 0x80 | 126)) + length.to_bytes(2)
    else:
        head = bytes((first, 0x80 | 127)) + length.to_bytes(8)
    return head + mask + apply_mask(said, mask)


def _changed(dice: random.Random, sent: bytes) -> bytes:
    """A few changes, or none: a valid input among them keeps the server honest."""
    for _ in range(dice.choice((0, 1, 1, 2, 3, 8))):
        sent = dice.choice(_CHANGES)(dice, sent)
    return sent


def _flip(dice: random.Random, sent: bytes) -> bytes:
    at = dice.randrange(len(sent) + 1)
    return sent[:at] + bytes((dice.randrange(256),)) + sent[at + 1 :]


def _cut(dice: random.Random, sent: bytes) -> bytes:
    return sent[: dice.randrange(len(sent) + 1)]


def _drop(dice: random.Random, sent: bytes) -> bytes:
    at = dice.randrange(len(sent) + 1)
    return sent[:at] + sent[at + dice.choice((1, 2, 4, 50)) :]


def _insert(dice: random.Random, sent: bytes) -> bytes:
    at = dice.randrange(len(sent) + 1)
    return sent[:at] + dice.choice(PIECES) + sent[at:]


def _double(dice: random.Random, sent: bytes) -> bytes:
    first, last = sorted((dice.randrange(len(sent) + 1), dice.randrange(len(sent) + 1)))
    return sent[:last] + sent[first:last] * dice.choice((1, 1, 3, 30)) + sent[last:]


def _noise(dice: random.Random, sent: bytes) -> bytes:
    at = dice.randrange(len(sent) + 1)
    return sent[:at] + dice.randbytes(dice.choice((1, 4, 16, 300))) + sent[at:]


_CHANGES: Sequence[Callable[[random.Random, bytes], bytes]] = (
    _flip, _flip, _cut, _drop, _insert, _insert, _double, _noise,
)  # fmt: skip


def _pieces(dice: random.Random, sent: bytes) -> tuple[bytes, ...]:
    """The same bytes, cut at up to two places."""
    places = sorted(dice.randrange(len(sent) + 1) for _ in range(dice.choice((0, 0, 1, 2))))
    bounds = [0, *places, len(sent)]
    return tuple(sent[first:last] for first, last in pairwise(bounds))
