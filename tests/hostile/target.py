"""The server as an attacker sees it: an address, the tokens of two members, raw connections."""

import json
import socket
import time
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

CONNECT_SECONDS = 5
# The longest that an attacker waits for one answer or one write.
PATIENCE_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Target:
    """The order for the attacker's process, as JSON."""

    url: str
    room: str
    """The id of the room in which the victims talk; both attackers are members."""
    names: tuple[str, str]
    tokens: tuple[str, str]
    password: str
    seconds: float
    """How long the attack lasts."""
    began: float

    @classmethod
    def read(cls, text: str) -> "Target":
        given = json.loads(text)
        pairs = {key: tuple(given[key]) for key in ("names", "tokens")}
        return cls(**{**given, **pairs, "began": time.monotonic()})

    def goes_on(self) -> bool:
        return time.monotonic() - self.began < self.seconds

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.url)
        assert parts.hostname is not None
        assert parts.port is not None
        return parts.hostname, parts.port

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    def connect(self) -> socket.socket:
        """A bare connection."""
        opened = socket.create_connection(self.address, CONNECT_SECONDS)
        opened.settimeout(PATIENCE_SECONDS)
        return opened

    def http(self) -> HTTPConnection:
        return HTTPConnection(*self.address, timeout=PATIENCE_SECONDS)

    def ask(
        self, method: str, path: str, body: object = None, *, who: int | None = 0
    ) -> tuple[int, Any]:
        """One request on a connection of its own: status and JSON. `who=None` is a stranger."""
        headers = {"Content-Type": "application/json"}
        if who is not None:
            headers["Authorization"] = f"Bearer {self.tokens[who]}"
        connection = self.http()
        try:
            text = None if body is None else json.dumps(body)
            connection.request(method, f"/api/v1{path}", text, headers)
            answer = connection.getresponse()
            read = answer.read()
            return answer.status, json.loads(read) if read else None
        finally:
            connection.close()

    def member_socket(self, who: int = 0, *, room: str | None = None) -> socket.socket:
        """A WebSocket of an attacker in the room, the handshake done; frames are the caller's."""
        opened = self.connect()
        opened.sendall(
            (
                f"GET /api/v1/rooms/{room or self.room}/ws HTTP/1.1\r\nHost: {self.host}\r\n"
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                f"Authorization: Bearer {self.tokens[who]}\r\n\r\n"
            ).encode()
        )
        head = b""
        while b"\r\n\r\n" not in head:
            read = opened.recv(4096)
            if not read:
                raise ConnectionError("the handshake was not answered")
            head += read
        if b" 101 " not in head[:20]:
            raise ConnectionError(head[:80].decode("latin-1"))
        return opened
