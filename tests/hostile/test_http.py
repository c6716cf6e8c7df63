"""Strangers with odd requests: each is refused shortly, and nobody else waits for it."""

import json
import socket
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from tests.server import Server

BODY_BYTES = 262_144
# A problem with ten errors in it.
SHORT_BYTES = 4096
DESCRIPTORS = 300
PATIENCE_SECONDS = 10
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=x"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("http")
    running = Server(folder, PARLEY_LIMIT_CONNECTIONS_PER_ADDRESS="512")
    running.before = ("prlimit", f"--nofile={DESCRIPTORS}:{DESCRIPTORS}")
    yield running.start()
    running.stop()


def address(server: Server) -> tuple[str, int]:
    host, port = server.url.removeprefix("http://").split(":")
    return host, int(port)


def ask(
    server: Server, method: str, path: str, body: bytes = b"", kind: str = JSON, whence: str = ""
) -> tuple[HTTPResponse, bytes]:
    source = (whence or "127.0.0.1", 0)
    connection = HTTPConnection(*address(server), timeout=PATIENCE_SECONDS, source_address=source)
    connection.request(method, path, body, {"Content-Type": kind})
    answer = connection.getresponse()
    read = answer.read()
    connection.close()
    return answer, read


def users(server: Server, body: object) -> tuple[int, bytes]:
    answer, read = ask(server, "POST", "/api/v1/users", json.dumps(body).encode())
    return answer.status, read


@pytest.mark.parametrize("fields", [1000, 24_000])
def test_many_unknown_fields_are_answered_in_a_few_lines(server: Server, fields: int) -> None:
    status, read = users(server, {f"{number:x}": 1 for number in range(fields)})
    assert (status, json.loads(read)["code"]) == (422, "invalid")
    assert len(read) < SHORT_BYTES


def test_a_few_unknown_fields_are_named_ten_at_most_and_not_at_length(server: Server) -> None:
    status, read = users(server, {f"{number}" + "x" * 10_000: 1 for number in range(20)})
    assert status == 422
    assert len(json.loads(read)["errors"]) == 10
    assert len(read) < SHORT_BYTES


@pytest.mark.parametrize(
    ("path", "body", "kind", "status"),
    [
        ("/api/v1/users", b"[" + b"[]," * 80_000 + b"[]]", JSON, 422),
        ("/api/v1/token", b"a&" * 8000, FORM, 400),
        ("/sign-in", b"a&" * 8000, FORM, 422),
        ("/api/v1/token", b"password=" + b"%41" * 80_000, FORM, 413),
        ("/api/v1/token", b"--x\r\n" + b"a:b\r\n" * 50_000, PARTS, 415),
    ],
    ids=["lists", "fields of a form", "fields on a page", "a long form", "headers of parts"],
)
def test_a_body_that_costs_its_parser_much_is_refused_unparsed(
    server: Server, path: str, body: bytes, kind: str, status: int
) -> None:
    answer, read = ask(server, "POST", path, body, kind)
    assert answer.status == status
    assert len(read) < SHORT_BYTES


def test_the_longest_message_of_commas_is_no_odd_body(server: Server) -> None:
    status, read = users(server, {"name": "," * 8000, "password": "," * 8000})
    assert (status, json.loads(read)["code"]) == (422, "invalid")


def test_one_byte_chunks_are_refused_and_the_answer_is_the_last(server: Server) -> None:
    head = (
        b"POST /api/v1/users HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n"
    )
    with socket.create_connection(address(server), PATIENCE_SECONDS) as peer:
        peer.sendall(head + b"1\r\nx\r\n" * (BODY_BYTES + 1))
        read = b"".join(iter(lambda: peer.recv(65_536), b""))
    assert read.startswith(b"HTTP/1.1 413 ")
    assert b"connection: close" in read
    assert read.count(b"HTTP/1.1") == 1


@pytest.mark.parametrize("whence", ["127.0.0.1", "127.0.0.2"])
def test_others_come_in_while_bodies_without_end_hold_what_connections_they_can(
    server: Server, whence: str
) -> None:
    head = (
        b"POST /api/v1/users HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Content-Length: 1000\r\n\r\n"
    )
    held = [socket.create_connection(address(server), PATIENCE_SECONDS) for _ in range(400)]
    try:
        for peer in held:
            try:
                peer.sendall(head)
            except OSError:
                continue  # cut already
        for _ in range(20):
            assert ask(server, "GET", "/readyz", whence=whence)[0].status == 200
    finally:
        for peer in held:
            peer.close()


def test_a_stop_while_a_body_is_half_sent_logs_nothing(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with log.open("w") as errors:
        stopping = Server(tmp_path)
        stopping.stderr = errors
        stopping.start()
        said = log.read_text()
        with socket.create_connection(address(stopping), PATIENCE_SECONDS) as peer:
            peer.sendall(
                b"POST /api/v1/users HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                b"Content-Length: 10\r\n\r\n{"
            )
            assert ask(stopping, "GET", "/readyz")[0].status == 200
            assert stopping.stop() == 0
    assert log.read_text() == said


@pytest.mark.parametrize("kind", [JSON, FORM])
@pytest.mark.parametrize("path", ["/api/v1/token", "/api/v1/users", "/sign-in"])
def test_a_peer_that_goes_in_the_middle_of_its_body_leaves_no_traceback(
    tmp_path: Path, path: str, kind: str
) -> None:
    log = tmp_path / "log"
    with log.open("w") as errors:
        running = Server(tmp_path)
        running.stderr = errors
        running.start()
        said = log.read_text()
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: {kind}\r\n"
        with socket.create_connection(address(running), PATIENCE_SECONDS) as peer:
            peer.sendall(f"{head}Content-Length: 10\r\n\r\n{{".encode())
            assert ask(running, "GET", "/readyz")[0].status == 200
        assert ask(running, "GET", "/readyz")[0].status == 200
        assert running.stop() == 0
    assert log.read_text() == said
