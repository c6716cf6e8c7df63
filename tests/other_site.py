"""A site that is not the server's: one page, at an address of its own."""

import asyncio
from typing import Self

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n"


class OtherSite:
    """Answers whatever is asked for with the same page. Under `localhost` it is of another site,
    under 127.0.0.1 of the same site as the server and of another origin.
    """

    def __init__(self, html: str = "<!doctype html><title>Elsewhere</title>") -> None:
        self.html = html
        self._server: asyncio.Server | None = None
        self.port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def near_origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = self.html.encode()
        writer.write(HEAD.format("text/html; charset=utf-8", len(body)).encode() + body)
        await writer.drain()
        writer.close()
