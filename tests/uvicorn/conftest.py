"""On both event loops one server for a file of tests, each of which leaves it empty."""

from collections.abc import Iterator

import pytest

from tests.uvicorn.bare import eventually
from tests.uvicorn.harness import Server
from tests.uvicorn.hearer import Hearer
from tests.uvicorn.http_harness import HttpServer, echo


@pytest.fixture(params=["asyncio", "uvloop"], scope="module")
def running(request: pytest.FixtureRequest) -> Iterator[Server]:
    with Server(request.param) as server:
        yield server


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    running.renew()
    yield running
    eventually(running.is_empty)


@pytest.fixture
def hearer(server: Server) -> Hearer:
    return Hearer(server)


@pytest.fixture(params=["asyncio", "uvloop"], scope="module")
def running_http(request: pytest.FixtureRequest) -> Iterator[HttpServer]:
    with HttpServer(request.param) as server:
        yield server


@pytest.fixture
def http_server(running_http: HttpServer) -> Iterator[HttpServer]:
    running_http.app = echo
    yield running_http
    eventually(running_http.is_empty)
