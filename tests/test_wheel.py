"""The wheel, built as a release is and installed where nothing of the repository can be seen.

Nothing is fetched: the new environment has links to the locked distributions of this one, and to no
others. It also has a package `app` that is somebody else's.
"""

import asyncio
import re
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from zipfile import ZipFile

import httpx2
import pytest
from packaging.requirements import Requirement

from tests.people import PASSWORD, Person
from tests.server import START_SECONDS, Server, environment

ROOT = Path(__file__).parents[1]
# As much as a clone has of what goes in.
SOURCES = (
    *("app", "static", "templates", "migrations", "alembic.ini"),
    *("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE"),
)
# Times inside are those of the release's commit; in a test any time will do.
BUILT_AT = {"SOURCE_DATE_EPOCH": "1700000000"}
LOCKED = re.compile(r"^(?P<requirement>[a-z0-9][^\\\n]*)", re.MULTILINE)
LINK = re.compile(r'(?:href|src)="(/static/[^"#?]+)')
OWNER = "ada"
CHINESE = {"Accept-Language": "zh"}
# A wrong type is found only where the types of the package are believed.
PROGRAM = """
from parley.errors import ParleyError

error = ParleyError("harbour closed")
shut: str = error.message
wrong: int = error.message  # type: ignore[assignment]
"""
BESIDE = """
import sys
import app, parley, parley.main
assert app.whose == "somebody else's", app
assert [name for name in sys.modules if name.split(".")[0] == "app"] == ["app"]
assert parley.__file__.startswith(sys.prefix), parley
"""


class Installed:
    """An environment with the wheel in it, outside the repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = folder / "bin" / "python"
        self.parley = folder / "bin" / "parley"

    def run(self, *command: str | Path) -> str:
        """What it prints."""
        return run(*command, folder=self.folder)


class InstalledServer(Server):
    """`parley serve` of the wheel."""

    def __init__(self, folder: Path, installed: Installed) -> None:
        super().__init__(folder, PYTHONPATH="", PARLEY_REGISTRATION="invite")
        self.parley = installed.parley


class InstalledDemo(InstalledServer):
    """`parley demo` of the wheel."""

    def start(self) -> "InstalledDemo":
        self._process = subprocess.Popen(
            [self.parley, "demo", "--data-dir", self.folder, "--port", "0"],
            env=environment(self.folder, **self.settings),
            cwd=self.folder,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        said = next(line for line in self._process.stdout if line.startswith("Parley is at "))
        self.url = said.split()[-1]
        return self


def run(*command: str | Path, folder: Path) -> str:
    done = subprocess.run(
        command,
        env=environment(folder, PYTHONPATH="", **BUILT_AT),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=START_SECONDS * 2,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(sources: Path) -> Path:
    """The wheel of this folder, by the locked backend."""
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index")
    run(*pip, "--no-build-isolation", "--wheel-dir", "wheels", sources, folder=sources)
    [wheel] = (sources / "wheels").glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy, since building leaves files behind, in which an earlier build has left some."""
    folder = tmp_path_factory.mktemp("sources")
    for name in SOURCES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    old = folder / "build" / "lib" / "parley" / "migrations" / "versions"
    old.mkdir(parents=True)
    (old / "0000_since_removed.py").touch()
    return folder


@pytest.fixture(scope="module")
def wheel(sources: Path) -> Path:
    return build(sources)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    found = Installed(tmp_path_factory.mktemp("installed"))
    venv.create(found.folder, symlinks=True)
    [site] = found.folder.glob("lib/python3*/site-packages")
    for name in locked():
        link(distribution(name), site)
    (site / "app").mkdir()
    (site / "app" / "__init__.py").write_text('whose = "somebody else\'s"\n')
    pip = (sys.executable, "-m", "pip", "--python", found.python)
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, folder=found.folder)
    run(*pip, "check", folder=found.folder)
    return found


def locked() -> Iterator[str]:
    """What `make run` installs, here and now; each has the version that the lock says."""
    for match in LOCKED.finditer((ROOT / "requirements.lock").read_text()):
        requirement = Requirement(match["requirement"])
        if requirement.marker is None or requirement.marker.evaluate():
            assert distribution(requirement.name).version in requirement.specifier, requirement
            yield requirement.name


def link(found: Distribution, site: Path) -> None:
    assert found.files is not None
    for top in {file.parts[0] for file in found.files} - {"..", "__pycache__"}:
        if not (site / top).exists():
            (site / top).symlink_to(str(found.locate_file(top)))


@pytest.fixture(scope="module")
def server(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With an owner, as its first page made one."""
    running = InstalledServer(tmp_path_factory.mktemp("data"), installed).start()
    form = {"name": OWNER, "password": PASSWORD}
    answer = httpx2.post(f"{running.url}/setup", data=form, headers={"Origin": running.url})
    assert answer.status_code == 303, answer.text
    yield running
    running.stop()


def test_the_wheel_is_one_package_with_all_its_files(wheel: Path) -> None:
    assert wheel.name.startswith("parley_chat-")
    with ZipFile(wheel) as opened:
        names = set(opened.namelist())
    assert {name.split("/")[0].split("-")[0] for name in names} == {"parley", "parley_chat"}
    expected = {
        Path("parley", *([] if name == "app" else [name]), path.relative_to(ROOT / name))
        for name in ("app", "static", "templates", "migrations")
        for path in (ROOT / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = {Path(name) for name in names if name.startswith("parley/")}
    assert inside == expected | {Path("parley/alembic.ini")}


def test_the_source_archive_makes_the_same_wheel(
    wheel: Path, sources: Path, tmp_path: Path
) -> None:
    make = "import sys; from setuptools.build_meta import build_sdist; build_sdist(sys.argv[1])"
    run(sys.executable, "-c", make, tmp_path, folder=sources)
    [archive] = tmp_path.glob("parley_chat-*.tar.gz")
    shutil.unpack_archive(archive, tmp_path, filter="data")
    again = build(tmp_path / archive.name.removesuffix(".tar.gz"))
    assert again.read_bytes() == wheel.read_bytes()


async def test_an_installed_server_takes_a_message(server: Server) -> None:
    ada = await Person(server.url, OWNER).signs_in()
    async with await ada.enters("general") as seat:
        await seat.live()
        await seat.says("First ship in.")
    history = (await ada.http.get("/rooms/general/messages")).json()
    assert [message["text"] for message in history["items"]] == ["First ship in."]
    await ada.http.aclose()


async def test_the_pages_of_an_installed_server_have_their_style_script_and_words(
    server: Server,
) -> None:
    ada = Person(server.url, OWNER)
    async with ada.browses() as browser, httpx2.AsyncClient(base_url=server.url) as stranger:
        sign_in = await stranger.get("/sign-in", headers=CHINESE)
        room = await browser.get("/rooms/general", headers=CHINESE)
        assert all('lang="zh' in page.text for page in (sign_in, room))
        linked = set(LINK.findall(sign_in.text + room.text))
        assert {"css", "js"} <= {path.rpartition(".")[2] for path in linked}
        for path in linked:
            answer = await browser.get(path)
            assert (answer.status_code, bool(answer.content)) == (200, True), path
    await ada.http.aclose()


async def test_an_installed_demo_is_full_of_people_and_talk(
    installed: Installed, tmp_path: Path
) -> None:
    demo = InstalledDemo(tmp_path, installed).start()
    try:
        ada = await Person(demo.url, OWNER).signs_in(password="open the harbour")
        rooms = (await ada.http.get("/rooms")).json()["items"]
        assert {"general", "engineering", "design", "上海小组"} <= {room["name"] for room in rooms}
        assert all(room["last_message"] for room in rooms if room["role"])
        members = (await ada.http.get("/rooms/general/members")).json()["items"]
        assert "林薇" in {member["user"]["display_name"] for member in members}
        await ada.http.aclose()
    finally:
        demo.stop()


async def test_an_installed_server_goes_on_with_the_backup_of_another(
    installed: Installed, server: Server, tmp_path: Path
) -> None:
    """By the two commands of the README, into an empty data folder."""
    assert "`parley restore FILE`, and start the server" in (ROOT / "README.md").read_text("utf-8")
    ada = await Person(server.url, OWNER).signs_in()
    room = await ada.makes_room()
    said = await ada.posts("Moored.", room)
    await ada.http.aclose()
    file = tmp_path / "backup.tar.gz"
    await asyncio.to_thread(run, installed.parley, "backup", file, folder=server.folder)
    folder = tmp_path / "data"
    folder.mkdir()
    began = time.monotonic()
    await asyncio.to_thread(run, installed.parley, "restore", file, folder=folder)
    there = InstalledServer(folder, installed).start()
    print(f"{time.monotonic() - began:.1f} s until it answers")  # noqa: T201
    try:
        ada = await Person(there.url, OWNER).signs_in()
        history = (await ada.http.get(f"/rooms/{room}/messages")).json()
        assert history["items"] == [said]
        assert (await ada.posts("Cast off.", room))["seq"] == said["seq"] + 1
        await ada.http.aclose()
    finally:
        there.stop()


async def test_an_installed_command_knows_its_migrations(installed: Installed) -> None:
    await asyncio.to_thread(installed.run, installed.parley, "migrate", "--check")


async def test_a_package_called_app_is_left_to_its_owner(installed: Installed) -> None:
    await asyncio.to_thread(installed.run, installed.python, "-c", BESIDE)


async def test_a_program_that_imports_the_package_is_checked_by_its_types(
    installed: Installed,
) -> None:
    program = installed.folder / "program.py"
    program.write_text(PROGRAM)
    mypy = (sys.executable, "-m", "mypy", "--strict", "--python-executable", installed.python)
    await asyncio.to_thread(installed.run, *mypy, program)
