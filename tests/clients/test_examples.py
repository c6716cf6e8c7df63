"""The programs of `examples/` and of the clients' READMEs, each in a process of its own."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.clients.talking import token_of
from tests.clients.test_bot import is_there
from tests.people import PASSWORD, Person

ROOT = Path(__file__).parents[2]
ECHO = ROOT / "examples" / "echo-bot" / "bot.py"
README = ROOT / "clients" / "python" / "README.md"
PROGRAM = re.compile(r"```python\n(.*?)```", re.DOTALL)
SOURCES = ROOT / "clients" / "python" / "src"


def programs(readme: Path) -> list[str]:
    return PROGRAM.findall(readme.read_text("utf-8"))


@asynccontextmanager
async def program(*words: str, **settings: str) -> AsyncIterator[asyncio.subprocess.Process]:
    env = {**os.environ, "PYTHONPATH": str(SOURCES), **settings}
    process = await asyncio.create_subprocess_exec(sys.executable, *words, env=env)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_the_echo_bot_says_again_what_it_hears(ada: Person, grace: Person, room: str) -> None:
    settings = {"PARLEY_URL": ada.url, "PARLEY_TOKEN": await token_of(grace)}
    async with await ada.enters(room) as seat, program(str(ECHO), **settings):
        await is_there(seat, grace)
        await seat.says("ahoy")
        echo = await seat.sees("message", text="ahoy")
        assert echo["user"]["id"] == grace.id


def test_the_echo_bot_of_the_readme_is_that_of_the_examples_and_has_less_than_ten_lines() -> None:
    lines = [line for line in ECHO.read_text().splitlines() if line]
    assert len(lines) < 10
    assert programs(README)[1] == ECHO.read_text()


@pytest.mark.parametrize("readme", [ROOT / "README.md", README], ids=["server", "client"])
async def test_the_first_message_of_the_readme_arrives(ada: Person, readme: Path) -> None:
    """As it stands there, but for where and who."""
    room = await ada.makes_room()
    text = next(text for text in programs(readme) if "SyncClient" in text)
    for theirs, ours in {
        '"http://127.0.0.1:8000"': f'"{ada.url}"',
        '"ada"': f'"{ada.name}"',
        '"open the harbour"': f'"{PASSWORD}"',
    }.items():
        assert theirs in text
        text = text.replace(theirs, ours)
    text = re.sub(r'(?<=chat.room\()"[a-z]+"', f'"{room}"', text)
    async with program("-c", text) as process:
        assert await process.wait() == 0
    messages = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [message["text"] for message in messages] == ["First ship in."]
