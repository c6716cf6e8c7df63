"""A few requests to a running Parley, as one person."""

import json
from typing import Any
from urllib.request import Request, urlopen

from bench.servers import Server


def get(server: Server, path: str, token: str | None) -> Any:
    return _answer(server, path, token)


def post(server: Server, path: str, token: str | None, body: dict[str, Any]) -> Any:
    return _answer(server, path, token, json.dumps(body).encode())


def put(server: Server, path: str, token: str | None, body: dict[str, Any] | None = None) -> Any:
    given = None if body is None else json.dumps(body).encode()
    return _answer(server, path, token, given, method="PUT")


def _answer(
    server: Server,
    path: str,
    token: str | None,
    body: bytes | None = None,
    method: str | None = None,
) -> Any:
    url = f"http://127.0.0.1:{server.port}/api/v1{path}"
    headers = {"Authorization": f"Bearer {token}"}
    if body is not None:
        headers["Content-Type"] = "application/json"
    with urlopen(Request(url, data=body, headers=headers, method=method)) as answer:
        return json.load(answer)
