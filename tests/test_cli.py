"""The command line, as the person who runs a server uses it."""

import asyncio
import os
import pty
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, Person
from tests.server import PARLEY, START_SECONDS, Server, environment
from tests.server import parley as command

ROOT = Path(__file__).parents[1]
NEW_PASSWORD = "another good password"
SESSION_ENDED = 4401


def parley(
    folder: Path, *words: str, typed: str = ""
) -> "asyncio.Future[subprocess.CompletedProcess[str]]":
    """Runs beside a server that may be running."""
    return asyncio.ensure_future(asyncio.to_thread(command, folder, *words, typed=typed))


def assert_refused(done: "subprocess.CompletedProcess[str]", *words: str) -> None:
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith("parley: ")
    for word in words:
        assert word in line


async def signs_in(server: Server, name: str, password: str) -> int:
    form = {"username": name, "password": password}
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        return (await http.post("/api/v1/token", data=form)).status_code


async def test_the_command_says_its_version(tmp_path: Path) -> None:
    done = await parley(tmp_path, "--version")
    assert done.returncode == 0
    assert (
        done.stdout
        == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] + "\n"
    )


async def test_accounts_are_made_before_the_first_start(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    add = ("user", "add", "--password-stdin")
    assert_refused(await parley(folder, *add, "grace", typed=f"{PASSWORD}\n"), "owner")
    made = await parley(folder, *add, "ada", "--owner", "--display-name", "Ada", typed=PASSWORD)
    assert made.returncode == 0, made.stderr
    assert "ada" in made.stdout
    assert PASSWORD not in made.stdout + made.stderr
    assert (await parley(folder, *add, "grace", typed=f"{PASSWORD}\r\n")).returncode == 0

    assert_refused(await parley(folder, *add, "ＡＤＡ", typed=PASSWORD), "taken")

    listed = await parley(folder, "user", "list")
    assert listed.returncode == 0
    [ada] = [line for line in listed.stdout.splitlines() if "ada" in line]
    [grace] = [line for line in listed.stdout.splitlines() if "grace" in line]
    assert "owner" in ada
    assert "Ada" in ada
    assert "member" in grace

    server = Server(folder, PARLEY_REGISTRATION="invite").start()
    try:
        ada_http = await Person(server.url, "ada").signs_in()
        me = (await ada_http.http.get("/me")).json()
        assert (me["name"], me["display_name"], me["role"]) == ("ada", "Ada", "owner")
        assert me["id"] in ada
        members = (await ada_http.http.get("/rooms/general/members")).json()["items"]
        assert {item["user"]["name"]: item["role"] for item in members} == {
            "ada": "owner",
            "grace": "member",
        }
        await ada_http.http.aclose()
    finally:
        server.stop()


async def test_a_forgotten_password_is_set_anew_beside_a_running_server(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    folder = own_server.folder
    reset = ("user", "reset-password", "--password-stdin")
    assert_refused(await parley(folder, *reset, ada.name, typed="short"), "password")
    assert (await ada.http.get("/me")).status_code == 200
    done = await parley(folder, *reset, ada.name.upper(), typed=NEW_PASSWORD)
    assert done.returncode == 0, done.stderr
    assert (await ada.http.get("/me")).status_code == 401
    assert await signs_in(own_server, ada.name, PASSWORD) == 401
    assert await signs_in(own_server, ada.name, NEW_PASSWORD) == 200


async def test_disabling_somebody_shuts_the_door_at_once(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    grace = await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("still here", room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        done = await parley(own_server.folder, "user", "disable", grace.name, "--yes")
        assert done.returncode == 0, done.stderr
        async with asyncio.timeout(3):
            assert await at_grace.is_closed() == SESSION_ENDED
        assert (await at_ada.says("anybody?"))["type"] == "message"
    assert (await grace.http.get("/me")).status_code == 401
    assert await signs_in(own_server, grace.name, PASSWORD) == 401
    refresh = {"grant_type": "refresh_token", "refresh_token": grace.refresh_token}
    assert (await grace.http.post("/token", data=refresh)).status_code == 401
    [message, _] = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert (message["text"], message["user"]["name"]) == ("still here", grace.name)
    listed = await parley(own_server.folder, "user", "list")
    [line] = [line for line in listed.stdout.splitlines() if grace.name in line]
    assert "disabled" in line


async def test_a_command_about_nobody_says_so_in_one_line_and_does_nothing(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    before = (await ada.http.get("/audit")).json()["items"]
    for words in (
        ("user", "disable"),
        ("user", "enable"),
        ("user", "reset-password", "--password-stdin"),
        ("user", "password-link"),
        ("user", "end-sessions"),
        ("bot", "list", "--of"),
        ("token", "list"),
    ):
        done = await parley(own_server.folder, *words, "nobody-here", typed=NEW_PASSWORD)
        assert_refused(done, "nobody of that name")
    assert_refused(await parley(own_server.folder, "user", "role", "nobody-here", "owner"))
    assert (await ada.http.get("/me")).status_code == 200
    assert (await ada.http.get("/audit")).json()["items"] == before


@pytest.mark.parametrize(
    "words", [("user", "disable"), ("user", "end-sessions"), ("bot", "delete", "--of")]
)
async def test_what_can_not_be_taken_back_is_said_and_asked_before(
    own_server: Server, people: People, words: tuple[str, ...]
) -> None:
    await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    made = await ada.http.post("/me/bots", json={"name": "gull"})
    assert made.status_code == 201
    bot = f"/me/bots/{made.json()['id']}"
    named = (*words, ada.name, *(["gull"] if "bot" in words else []))
    assert_refused(await parley(own_server.folder, *named), "add --yes")
    said = await asyncio.to_thread(in_a_terminal, own_server.folder, *named, typed="n\n")
    assert said.returncode == 1, said.stderr
    assert "Go on?" in said.stderr
    assert "Nothing was done." in said.stderr
    assert (await ada.http.get("/me")).status_code == 200
    assert (await ada.http.get(bot)).status_code == 200
    said = await asyncio.to_thread(in_a_terminal, own_server.folder, *named, typed="y\n")
    assert said.returncode == 0, said.stderr
    if "bot" in words:
        assert (await ada.http.get(bot)).status_code == 404
    else:
        assert (await ada.http.get("/me")).status_code == 401


def in_a_terminal(folder: Path, *words: str, typed: str) -> "subprocess.CompletedProcess[str]":
    ours, theirs = pty.openpty()
    try:
        os.write(ours, typed.encode())
        return subprocess.run(
            [str(PARLEY), *words],
            env=environment(folder),
            stdin=theirs,
            capture_output=True,
            text=True,
            timeout=START_SECONDS,
            check=False,
        )
    finally:
        os.close(ours)
        os.close(theirs)


async def test_the_last_owner_of_a_server_is_kept(own_server: Server, people: People) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)

    async def user(*words: str) -> "subprocess.CompletedProcess[str]":
        return await parley(own_server.folder, "user", *words)

    for words in (("disable", ada.name, "--yes"), ("role", ada.name, "member", "--yes")):
        assert_refused(await user(*words), "parley user role NAME owner")
    assert (await ada.http.get("/accounts")).status_code == 200
    assert (await user("role", grace.name, "owner")).returncode == 0
    assert (await user("disable", ada.name, "--yes")).returncode == 0
    assert_refused(await user("role", grace.name, "member", "--yes"), "can sign in")
    assert (await user("enable", ada.name)).returncode == 0
    assert (await user("role", grace.name, "member", "--yes")).returncode == 0


async def test_an_invite_from_the_command_line_lets_somebody_in(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_REGISTRATION="invite")
    await people("ada", at=server)
    done = await parley(server.folder, "invite")
    assert done.returncode == 0, done.stderr
    [link] = done.stdout.splitlines()
    code = link.partition("/register?invite=")[2]
    assert code
    assert "one person" in done.stderr
    body = {"name": "grace", "password": PASSWORD, "invite": code}
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        assert (await http.post("/api/v1/users", json=body)).status_code == 201
        again = await http.post("/api/v1/users", json=body | {"name": "alan"})
    assert again.json()["code"] == "invite_invalid"


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "::"])
async def test_an_invite_leads_to_the_server_that_runs_wherever_it_listens(
    start_server: Callable[..., Server], people: People, host: str
) -> None:
    server = start_server(PARLEY_HOST=host)
    await people("ada", at=server)
    # The command has no settings but the folder, as beside `make run PORT=9000`.
    done = await parley(server.folder, "invite")
    [link] = done.stdout.splitlines()
    assert link.startswith(server.url.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]"))
    async with httpx2.AsyncClient(verify=False) as http:
        assert (await http.get(link)).status_code == 200
    assert "this machine only" in done.stderr
    assert "PARLEY_PUBLIC_URL" in done.stderr


async def test_an_invite_has_the_public_address_that_the_server_was_given(
    start_server: Callable[..., Server],
) -> None:
    server = start_server(PARLEY_PUBLIC_URL="https://chat.example.org")
    await parley(server.folder, "user", "add", "ada", "--owner", "--password-stdin", typed=PASSWORD)
    done = await parley(server.folder, "invite")
    assert done.stdout.startswith("https://chat.example.org/register?invite=")
    assert "machine" not in done.stderr


@pytest.mark.parametrize(
    "end",
    [
        Server.stop,
        pytest.param(
            Server.kill, marks=pytest.mark.sqlite("elsewhere it is not known which server ran last")
        ),
    ],
)
async def test_an_invite_says_that_no_server_is_known_to_run(
    own_server: Server, people: People, end: Callable[[Server], object]
) -> None:
    await people("ada", at=own_server)
    end(own_server)
    done = await parley(own_server.folder, "invite")
    assert done.returncode == 0
    [link] = done.stdout.splitlines()
    assert link.startswith("http://127.0.0.1:")
    known = databases.place(own_server.folder)
    assert f"No server is known to run on {known}" in done.stderr


async def test_an_invite_to_data_where_nobody_is_says_so(tmp_path: Path) -> None:
    """It was started without the server's settings, perhaps, and made an empty database."""
    done = await parley(tmp_path, "invite")
    assert done.returncode == 0, done.stderr
    assert f"Nobody has an account on {databases.place(tmp_path)}" in done.stderr
    assert "PARLEY_DATABASE_URL" in done.stderr
    add = ("user", "add", "ada", "--owner", "--password-stdin")
    assert (await parley(tmp_path, *add, typed=PASSWORD)).returncode == 0
    assert "Nobody has" not in (await parley(tmp_path, "invite")).stderr


async def test_a_demo_leaves_the_database_of_the_settings_alone(tmp_path: Path) -> None:
    """Everybody knows the password of those who live in it."""
    nowhere = "postgresql://parley@127.0.0.1:1/chat"
    demo = await asyncio.create_subprocess_exec(
        *(str(PARLEY), "demo", "--data-dir", "shown", "--port", "0"),
        env=environment(tmp_path / "served", PARLEY_DATABASE_URL=nowhere, PARLEY_WORKERS="2"),
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert demo.stdout is not None
    assert demo.stderr is not None
    async with asyncio.timeout(3 * START_SECONDS):
        said = await demo.stderr.readline()
        assert said == b"The demo is in shown: PARLEY_DATABASE_URL is left alone.\n"
        assert b"Sign in as ada" in await demo.stdout.readline()
        while not (line := await demo.stdout.readline()).startswith(b"Parley is at "):
            assert line, "it did not start"
        demo.terminate()
        assert await demo.wait() == 0
    assert (tmp_path / "shown" / "parley.db").stat().st_size
    assert not (tmp_path / "served").exists()


def test_words_that_make_no_sense_are_refused_in_one_line_and_nothing_is_made(
    tmp_path: Path,
) -> None:
    for words, says in (
        (("restore",), "file"),
        (("frobnicate",), "frobnicate"),
        (("doctor", "--backup-days", "-1"), "--backup-days"),
        (("backup", "here", "--keep", "0"), "--keep"),
        (("user", "role", "ada", "king"), "king"),
        (("copy", "--from", "sqlite:there"), "--to"),
    ):
        assert_refused(command(tmp_path, *words), says, "--help`")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.sqlite("its folder would be made")
def test_a_command_for_what_is_there_makes_no_folder(tmp_path: Path) -> None:
    none = str(tmp_path / "none")
    for words in (("new-epoch",), ("vacuum",), ("backup", "one.tar.gz")):
        assert_refused(command(tmp_path, *words, PARLEY_DATA_DIR=none), "no database")
    assert list(tmp_path.iterdir()) == []


async def test_a_setting_that_makes_no_sense_is_named(tmp_path: Path) -> None:
    done = await asyncio.to_thread(
        subprocess.run,
        [str(PARLEY), "serve"],
        env=environment(tmp_path, PARLEY_REGISTRATION="maybe"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )
    assert done.returncode != 0
    assert "registration" in done.stderr.lower()
    assert "Traceback" not in done.stderr
