"""`parley doctor` over planted troubles: each is found, and it says what to do."""

import asyncio
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests import databases
from tests.backends import free_port
from tests.certificates import expired
from tests.people import Person
from tests.server import Server, parley

DAY_MS = 86_400_000
# Where a proxy comes from, on the loopback as well, and nobody else.
OF_PROXY = "127.0.0.2"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A healthy one, of which there is a backup."""
    folder = tmp_path_factory.mktemp("healthy")
    running = Server(folder).start()
    asyncio.run(registers(running.url))
    done = parley(folder, "backup", str(folder / "one.tar.gz"))
    assert done.returncode == 0, done.stderr
    yield running
    running.stop()


@pytest.fixture
def folder(server: Server, tmp_path: Path) -> Path:
    """Its data in another folder or database, without a server."""
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    done = parley(other, "restore", str(server.folder / "one.tar.gz"))
    assert done.returncode == 0, done.stderr
    assert parley(other, "backup", str(tmp_path / "two.tar.gz")).returncode == 0
    return other


async def registers(url: str) -> None:
    """Somebody, and makes a room."""
    ada = Person(url, "ada")
    async with ada.http:
        await ada.registers()
        await ada.makes_room()


def doctor(folder: Path, *words: str, **settings: str) -> tuple[int, str]:
    """The status, and all that it says."""
    done = parley(folder, "doctor", *words, **{"PARLEY_REGISTRATION": "invite"} | settings)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout


def test_about_a_healthy_server_there_is_nothing_to_do(server: Server) -> None:
    status, said = doctor(server.folder, **server.settings)
    assert "answers and is ready" in said
    is_well(status, said)


def test_without_a_server_its_data_are_looked_at(folder: Path) -> None:
    status, said = doctor(folder)
    assert "none runs on this data" in said
    is_well(status, said)


def is_well(status: int, said: str) -> None:
    """But for PostgreSQL, which the tests run without syncs: that is found."""
    troubles = [line for line in said.splitlines() if line.startswith("TROUBLE")]
    if databases.IS_POSTGRES:
        [trouble] = troubles
        assert "fsync = off" in trouble
    else:
        assert (status, troubles) == (0, [])
        assert "Nothing is to be done." in said


def others_can_read_the_key(folder: Path) -> None:
    (folder / "key").chmod(0o644)


def a_newer_version_made_it(folder: Path) -> None:
    databases.run(folder, "UPDATE alembic_version SET version_num = '9999'")


def an_older_version_made_it(folder: Path) -> None:
    databases.run(folder, "UPDATE alembic_version SET version_num = '0034'")


def a_copy_was_not_finished(folder: Path) -> None:
    databases.run(folder, "INSERT INTO meta (key, value) VALUES ('copying', 'e_x')")


def the_clock_was_wrong(folder: Path) -> None:
    at = int(time.time() * 1000) + DAY_MS
    databases.run(folder, "UPDATE room_heads SET last_at = ?", at)


def the_last_backup_is_old(folder: Path) -> None:
    at = int(time.time() * 1000) - 9 * DAY_MS
    if databases.IS_POSTGRES:
        databases.run(folder, "UPDATE meta SET value = ? WHERE key = 'backup'", str(at))
    else:
        (folder / "backup").write_text(str(at))


def nothing_was_backed_up(folder: Path) -> None:
    if databases.IS_POSTGRES:
        databases.run(folder, "DELETE FROM meta WHERE key = 'backup'")
    else:
        (folder / "backup").unlink()


def a_block_was_overwritten(folder: Path) -> None:
    with (folder / "parley.db").open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"x" * 4096 * 4)


def it_is_gone(folder: Path) -> None:
    (folder / "parley.db").unlink()


IN_FILES = pytest.mark.sqlite("on PostgreSQL there are no such files")
PLANTED: list[object] = [
    pytest.param(others_can_read_the_key, "can be read by others", "chmod", marks=IN_FILES),
    (a_newer_version_made_it, "a newer one made it", "Install that version"),
    (an_older_version_made_it, "of an older version", "parley migrate"),
    (a_copy_was_not_finished, "a copy that is not finished", "parley copy"),
    (the_clock_was_wrong, "s to come", "NTP"),
    (the_last_backup_is_old, "9.0 days old", "does not run"),
    (nothing_was_backed_up, "none was ever made", "parley backup FOLDER"),
    pytest.param(a_block_was_overwritten, "is damaged", "restore the newest", marks=IN_FILES),
    pytest.param(it_is_gone, "There is no database", "PARLEY_DATA_DIR", marks=IN_FILES),
]


@pytest.mark.parametrize(("plant", "says", "todo"), PLANTED)
def test_what_is_wrong_with_the_data_is_found(
    folder: Path, plant: Callable[[Path], None], says: str, todo: str
) -> None:
    plant(folder)
    status, said = doctor(folder)
    assert status == 1
    assert says in said
    assert todo in said


SETTINGS = [
    ({"PARLEY_BACKPLANE": "redis://127.0.0.1"}, "is no setting", "PARLEY_BACKPLANE_URL"),
    ({"PARLEY_TRUSTED_PROXIES": "0.0.0.0/0"}, "anybody can forge", "your proxies only"),
    ({"PARLEY_HOST": "0.0.0.0"}, "PARLEY_PUBLIC_URL is not set", "with https"),
    ({"PARLEY_BACKPLANE_URL": "redis://127.0.0.1:1"}, "TROUBLE  backplane", "PARLEY_"),
]


@pytest.mark.parametrize(("settings", "says", "todo"), SETTINGS)
def test_settings_that_can_not_be_meant_are_found(
    server: Server, settings: dict[str, str], says: str, todo: str
) -> None:
    status, said = doctor(server.folder, **server.settings | settings)
    assert status == 1
    assert says in said
    assert todo in said


def test_workers_without_postgresql_are_found(tmp_path: Path) -> None:
    status, said = doctor(tmp_path, PARLEY_WORKERS="2", PARLEY_DATABASE_URL="")
    assert status != 0
    assert "PARLEY_WORKERS needs PostgreSQL" in said or "PARLEY_DATABASE_URL" in said


def test_a_setting_that_can_not_be_read_ends_it_with_a_line(tmp_path: Path) -> None:
    done = parley(tmp_path, "doctor", PARLEY_PORT="many")
    assert done.returncode == 2
    assert "PARLEY_PORT" in done.stderr


class Proxy(BaseHTTPRequestHandler):
    """Passes on what a careless one does: no WebSocket, and every header as it came."""

    behind = ""

    def do_GET(self) -> None:
        own = (OF_PROXY, 0)
        there = HTTPConnection(urlsplit(self.behind).netloc, timeout=10, source_address=own)
        kept = {k: v for k, v in self.headers.items() if k.lower() not in ("upgrade", "connection")}
        there.request("GET", self.path, headers=kept)
        answer = there.getresponse()
        body = answer.read()
        self.send_response(answer.status)
        for name in ("Content-Type", "Parley-Version"):
            if value := answer.getheader(name):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        there.close()

    def log_message(self, *_: object) -> None:
        pass


class Another(Proxy):
    def do_GET(self) -> None:
        self.send_error(404)


@contextmanager
def answering(kind: type[Proxy], context: ssl.SSLContext | None = None) -> Iterator[str]:
    """At this address."""
    listener = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    if context is not None:
        listener.socket = context.wrap_socket(listener.socket, server_side=True)
    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    yield f"{'https' if context else 'http'}://127.0.0.1:{listener.server_address[1]}"
    listener.shutdown()
    listener.server_close()
    thread.join()


def asked_at(server: Server, public_url: str) -> str:
    """What is said of this way to the server."""
    _, said = doctor(server.folder, **server.settings | {"PARLEY_PUBLIC_URL": public_url})
    return said


def test_a_way_that_leads_to_the_server_is_well(server: Server) -> None:
    assert "leads here, sockets too" in asked_at(server, server.url)


def test_a_way_on_which_nobody_answers_is_found(server: Server) -> None:
    said = asked_at(server, f"http://127.0.0.1:{free_port()}")
    assert "does not answer" in said


def test_a_way_to_something_else_is_found(server: Server) -> None:
    with answering(Another) as address:
        assert "is not Parley" in asked_at(server, address)


def test_a_proxy_that_lets_no_socket_through_is_found(server: Server) -> None:
    kind = type("Careless", (Proxy,), {"behind": server.url})
    with answering(kind) as address:
        said = asked_at(server, address)
    assert "lets no WebSocket through" in said
    assert "Upgrade" in said


def test_an_address_that_anybody_can_forge_is_found(tmp_path: Path, server: Server) -> None:
    folder = tmp_path / "trusting"
    folder.mkdir()
    trusting = Server(folder, PARLEY_TRUSTED_PROXIES=OF_PROXY).start()
    try:
        asyncio.run(registers(trusting.url))
        kind = type("Careless", (Proxy,), {"behind": trusting.url})
        with answering(kind) as address:
            assert "anybody can forge an address" in asked_at(trusting, address)
    finally:
        trusting.stop()


def test_from_where_the_proxy_is_nothing_is_said_of_forging(tmp_path: Path) -> None:
    folder = tmp_path / "inside"
    folder.mkdir()
    inside = Server(folder, PARLEY_TRUSTED_PROXIES="127.0.0.1").start()
    try:
        said = asked_at(inside, inside.url)
    finally:
        inside.stop()
    assert "can't be told whether others can forge theirs" in said
    assert "TROUBLE  way" not in said


def test_a_server_of_other_data_is_found(tmp_path: Path, server: Server) -> None:
    folder = tmp_path / "another"
    folder.mkdir()
    another = Server(folder).start()
    another.stop()
    _, said = doctor(folder, PARLEY_PUBLIC_URL=server.url)
    assert "leads to a server of other data" in said


def test_a_certificate_that_has_ended_is_found(server: Server, tmp_path: Path) -> None:
    with answering(Another, expired(tmp_path)) as address:
        said = asked_at(server, address)
    assert "TROUBLE  certificate" in said
    assert "Renew it" in said


def test_a_stranger_is_not_told_how_the_server_sees_them(server: Server) -> None:
    there = HTTPConnection(urlsplit(server.url).netloc)
    there.request("GET", "/healthz", headers={"Parley-Doctor": "0" * 64})
    assert there.getresponse().read() == b'{"status":"ok"}'
    there.close()
