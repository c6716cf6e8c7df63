"""Parsing of the body of a request with an upgrade that we ignore (RFC 9110 §7.8).

Java's HttpClient asks so for HTTP/2, bodies and all. httptools ends such a request at its head: the
body would be the next request.
"""

from typing import Protocol

import httptools

FRAMING = frozenset({b"content-length", b"transfer-encoding"})


class BodyReader(Protocol):
    parser: httptools.HttpRequestParser

    def on_body(self, body: bytes) -> None: ...
    def on_message_complete(self) -> None: ...


class BodyParser:
    """Takes the place of the reader's parser until the body is whole."""

    def __init__(self, reader: BodyReader, headers: dict[bytes, bytes]) -> None:
        """Raises `httptools.HttpParserError` as the head's parser would."""
        self._reader = reader
        self._head_parser = reader.parser
        self.on_body = reader.on_body
        self._parser = httptools.HttpRequestParser(self)
        framing = [b"%s: %s\r\n" % (name, headers[name]) for name in FRAMING & headers.keys()]
        self.feed_data(b"POST / HTTP/1.1\r\n%s\r\n" % b"".join(framing))

    def feed_data(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        self._reader.parser = self._head_parser
        self._reader.on_message_complete()

    def should_upgrade(self) -> bool:
        return False
