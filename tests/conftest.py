"""One server for all tests that leave it as they found it, and one of its own for the others."""

import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from inspect import signature
from pathlib import Path

import httpx2
import pytest
from playwright.async_api import Browser, async_playwright

from app.db.sqlite import migrate
from app.db.sqlite.folder import Folder
from tests import databases, interleaved_postgres, once, preloaded
from tests.backends import Postgres
from tests.contract import seen
from tests.cost import (
    pytest_collection_finish,
    pytest_runtest_protocol,
    pytest_runtest_teardown,
    pytest_sessionfinish,
    pytest_terminal_summary,
    pytest_testnodedown,
)
from tests.hosts import Host
from tests.people import Person, unique
from tests.racing import OnPostgres, OnSQLite, Prepared
from tests.server import Server
from tests.skips import pytest_runtest_makereport, pytest_runtest_setup
from tests.suite import pytest_addoption, pytest_runtestloop
from tests.visitor import launch

__all__ = [
    "pytest_addoption",
    "pytest_collection_finish",
    "pytest_runtest_makereport",
    "pytest_runtest_protocol",
    "pytest_runtest_setup",
    "pytest_runtest_teardown",
    "pytest_runtestloop",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
]

# Whatever started the tests: servers inherit it, and go by it (nohup).
signal.signal(signal.SIGHUP, signal.SIG_DFL)
# Beside others on two cores a server may take longer than a client waits unless it is told to.
signature(httpx2.AsyncClient).parameters["timeout"].default.read = 60.0
# What a test sees of the API is as it is described.
seen.watch()

People = Callable[..., Awaitable[Person]]


# A file is run by one process: those that take longest begin, so that none is left at the end.
LONGEST = (
    "test_schema.py",
    "test_workers.py",
    "test_tour_views.py",
    "test_access.py",
    "test_tour_team.py",
    "test_races.py",
    "faults/test_power_loss.py",
    "test_clocks.py",
    "test_page_scripts_carried.py",
    "test_wheel.py",
    "test_page_timeline.py",
    "test_portable.py",
    "test_page_start.py",
    "faults/nodes/test_campaign.py",
    "test_life.py",
    "faults/test_campaign.py",
    "test_log_races.py",
    "hostile/test_schema_drift.py",
    "test_page_accounts.py",
    "test_page_messages.py",
    "test_contributing.py",
    "test_rolling_restart.py",
    "test_page_frame.py",
    "test_page_scripts.py",
    "test_scheduled.py",
    "test_copy.py",
    "test_cli.py",
    "test_page_formats.py",
    "test_postgres.py",
    "test_page_emoji.py",
    "test_pictures.py",
    "test_page_polls.py",
    "test_nodes_limits.py",
    "test_page_completion.py",
    "test_page_threads.py",
)
FOLDER = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    once.mark(items)
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.relative_to(FOLDER).as_posix(), len(LONGEST)))


@pytest.fixture(scope="session", autouse=True)
def backends() -> Iterator[None]:
    """What tests have started of them ends with the session."""
    yield
    databases.stop()
    preloaded.stop()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Shared: registration is open and limits are lifted. Its owner is called `owner`."""
    running = Server(tmp_path_factory.mktemp("server")).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    """An application that has a server in it, for all tests of a file."""
    running = Host(tmp_path_factory.mktemp("host"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """For one test, which may restart or kill it; empty, like a fresh machine's."""
    running = Server(tmp_path).start()
    yield running
    running.stop()


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts a server with settings of the test's choice, in its own folder."""
    started: list[Server] = []

    def start(**settings: str) -> Server:
        folder = tmp_path / f"server-{len(started)}"
        folder.mkdir()
        started.append(Server(folder, **settings))
        return started[-1].start()

    yield start
    for running in started:
        running.stop()


@pytest.fixture
async def people(request: pytest.FixtureRequest) -> AsyncIterator[People]:
    """Registers somebody: `await people("ada")`, or on another server `people("ada", at=…)`."""
    known: list[Person] = []

    async def register(name: str, *, at: Server | None = None, **more: str) -> Person:
        running = at or request.getfixturevalue("server")
        person = Person(running.url, unique(name))
        known.append(person)
        return await person.registers(**more)

    yield register
    for person in known:
        await person.http.aclose()


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """One for a file: to start it costs more than most tests do."""
    async with async_playwright() as playwright:
        running = await launch(playwright)
        yield running
        await running.close()


@pytest.fixture
async def browser(chromium: Browser) -> AsyncIterator[Browser]:
    """Nobody is in it, and nobody is left in it."""
    yield chromium
    for context in chromium.contexts:
        await context.close()


@pytest.fixture
async def ada(people: People) -> Person:
    return await people("ada")


@pytest.fixture
async def grace(people: People) -> Person:
    return await people("grace")


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    """Of ada, with grace in it."""
    room = await ada.makes_room()
    await grace.joins(room)
    return room


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Folder(tmp_path_factory.mktemp("empty"))
    migrate.upgrade(folder)
    return folder.database


@pytest.fixture(scope="session")
def postgres() -> str:
    """The URL of a database with all tables."""
    return databases.new_url()


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[Postgres]:
    """A server for one file of tests, which may stop it, freeze it, or count its connections."""
    running = Postgres().start()
    yield running
    running.remove()


@pytest.fixture
def on_postgres(postgres: str) -> Iterator[OnPostgres]:
    """For what can't be played on SQLite: a commit between two writes of another transaction."""
    empty = interleaved_postgres.contents(postgres)
    yield OnPostgres(postgres)
    interleaved_postgres.restore(postgres, empty)


@pytest.fixture(params=["sqlite", "postgresql"])
def prepared(request: pytest.FixtureRequest, tmp_path: Path) -> Prepared:
    """An empty database of each kind, in which transactions race."""
    if request.param == "postgresql":
        found = request.getfixturevalue("on_postgres")
        assert isinstance(found, Prepared)
        return found
    database = tmp_path / "prepared.db"
    database.write_bytes(request.getfixturevalue("empty_database").read_bytes())
    return OnSQLite(database)
