"""Connections that wait for the next request."""

import asyncio
from urllib.parse import urlsplit

import pytest

from tests.server import Server

ASKS = b"HEAD /healthz HTTP/1.1\r\nHost: parley.test\r\n\r\n"
# httpx, Caddy and many others reuse a connection for so long.
KEPT_BY_CLIENTS_SECONDS = 5.0
A_BIT = 0.5


async def test_the_server_does_not_close_a_connection_that_a_client_is_about_to_reuse(
    server: Server,
) -> None:
    url = urlsplit(server.url)
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    writer.write(ASKS)
    answer = await reader.readuntil(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200"), answer
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(reader.read(), KEPT_BY_CLIENTS_SECONDS + A_BIT)
    writer.close()
    await writer.wait_closed()
