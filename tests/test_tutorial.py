"""The steps of docs/from-tutorial-to-parley.md: each is started as the page says, and talked to."""

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2 as httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "from-tutorial-to-parley.md"
STEPS = ROOT / "examples" / "tutorial"
LISTENS = re.compile(r"http://127\.0\.0\.1:(\d+)")
START_SECONDS = 60


@asynccontextmanager
async def step(name: str, folder: Path) -> AsyncIterator[str]:
    """The address of a running step, without its scheme."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "uvicorn", "--app-dir", str(STEPS), f"{name}:app", "--port", "0"),
        cwd=folder,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(START_SECONDS):
            while not (found := LISTENS.search((await process.stderr.readline()).decode())):
                assert process.returncode is None
        yield f"127.0.0.1:{found[1]}"
    finally:
        process.terminate()
        await process.communicate()


async def token(address: str, name: str, password: str) -> str:
    async with httpx.AsyncClient() as http:
        answer = await http.post(
            f"http://{address}/token", data={"username": name, "password": password}
        )
    return str(answer.json()["access_token"])


def without_spaces(text: str) -> str:
    """A part may be indented, and broken into lines, in another way than the whole."""
    return "".join(text.split())


def test_what_the_page_shows_is_what_the_steps_are() -> None:
    file = ""
    shown = set()
    for line in re.split(r"(?=\[`)|(?=```python\n)", PAGE.read_text("utf-8")):
        if named := re.match(r"\[`(\w+\.py)`\]\(\.\./examples", line):
            file = (STEPS / named[1]).read_text("utf-8")
            shown.add(named[1])
        elif line.startswith("```python\n"):
            part = line.removeprefix("```python\n").partition("```")[0]
            assert without_spaces(part) in without_spaces(file)
    assert shown == {path.name for path in STEPS.glob("*.py")}


def test_what_the_page_leads_to_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", PAGE.read_text("utf-8"))
    assert targets
    missing = [target for target in targets if not (PAGE.parent / target).exists()]
    assert missing == []


async def test_the_first_step_says_again_what_it_hears(tmp_path: Path) -> None:
    async with step("echo", tmp_path) as address, connect(f"ws://{address}/ws") as socket:
        await socket.send("ahoy")
        assert await socket.recv() == "Message text was: ahoy"


async def test_the_second_step_refuses_before_there_is_a_socket(tmp_path: Path) -> None:
    async with step("guarded", tmp_path) as address:
        with pytest.raises(InvalidStatus) as refused:
            await connect(f"ws://{address}/items/anchor/ws")
        assert refused.value.response.status_code == 403
        with_cookie = {"Cookie": "session=aye"}
        async with connect(
            f"ws://{address}/items/anchor/ws?q=3", additional_headers=with_cookie
        ) as socket:
            await socket.send("ahoy")
            assert [await socket.recv() for _ in range(3)] == [
                "Session cookie or query token value is: aye",
                "Query parameter q is: 3",
                "Message text was: ahoy, for item ID: anchor",
            ]


async def test_in_the_third_step_all_hear_and_the_leaver_is_missed(tmp_path: Path) -> None:
    async with step("everyone", tmp_path) as address, connect(f"ws://{address}/ws/1") as first:
        async with connect(f"ws://{address}/ws/2") as second:
            await second.send("ahoy")
            assert await second.recv() == "You wrote: ahoy"
            assert await second.recv() == "Client #2 says: ahoy"
            assert await first.recv() == "Client #2 says: ahoy"
        assert await first.recv() == "Client #2 left the chat"


async def test_the_fourth_step_tells_all_who_watch_how_busy_the_machine_is(tmp_path: Path) -> None:
    async with (
        step("load", tmp_path) as address,
        connect(f"ws://{address}/load/ws") as first,
        connect(f"ws://{address}/load/ws") as second,
    ):
        for watcher in (first, second):
            told = json.loads(await watcher.recv())
            assert told["type"] == "load"
            assert 0 <= told["cpu_percent"] <= 100


async def test_the_fifth_step_remembers_over_a_restart(tmp_path: Path) -> None:
    async with step("kept", tmp_path) as address:
        async with httpx.AsyncClient() as http:
            assert (await http.get(f"http://{address}/rooms")).json() == ["harbour", "quay"]
            wrong = {"username": "ada", "password": "guessed"}
            assert (await http.post(f"http://{address}/token", data=wrong)).status_code == 401
        with pytest.raises(InvalidStatus):
            await connect(f"ws://{address}/rooms/harbour/ws?token=guessed")
        of_ada = await token(address, "ada", "open the harbour")
        async with connect(f"ws://{address}/rooms/harbour/ws?token={of_ada}") as ada:
            await ada.send("ahoy")
            said = json.loads(await ada.recv())
    async with step("kept", tmp_path) as address:
        of_grace = await token(address, "grace", "mind the tide")
        async with connect(f"ws://{address}/rooms/harbour/ws?token={of_grace}") as grace:
            assert json.loads(await grace.recv()) == said
    assert said == {"id": 1, "user": "ada", "text": "ahoy"}


async def test_in_the_sixth_step_a_cursor_and_a_name_lose_and_double_nothing(
    tmp_path: Path,
) -> None:
    async with step("numbered", tmp_path) as address:
        async with connect(f"ws://{address}/rooms/harbour/ws") as ada:
            for number in (1, 2, 2):
                await ada.send(json.dumps({"client_id": f"{number}", "text": f"ship {number}"}))
            heard = [json.loads(await ada.recv()) for _ in range(2)]
        assert [message["seq"] for message in heard] == [1, 2]
    async with (
        step("numbered", tmp_path) as address,
        connect(f"ws://{address}/rooms/harbour/ws?after=1") as again,
    ):
        assert json.loads(await again.recv()) == heard[1]
        await again.send(json.dumps({"client_id": "3", "text": "ship 3"}))
        assert json.loads(await again.recv())["seq"] == 3
