"""On PostgreSQL: nodes whose clocks are wrong take nothing from anybody, and say so."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.faults.clock import Clock, unavailable
from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import Server, parley

pytestmark = [
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
    pytest.mark.skipif(unavailable() is not None, reason=str(unavailable())),
]
DAY_SECONDS = 86_400
# Longer than a session lasts.
LONG_SECONDS = 40 * DAY_SECONDS


# As a node does every ten minutes.
SWEEP = """
import asyncio, os
from app.chat.people import sessions
from app.db import stores

async def sweep():
    database = stores.store_at(os.environ["PARLEY_DATABASE_URL"], exists=True).open()
    await database.write(sessions.sweep)
    await database.close()

asyncio.run(sweep())
"""


class Nodes:
    """One whose clock is right, and one whose clock is the test's, on one database."""

    def __init__(self, folder: Path) -> None:
        self.url = databases.new_url()
        self.clock = Clock(folder)
        self.right, self.wrong = [Server(folder / name) for name in ("right", "wrong")]
        for server in (self.right, self.wrong):
            server.folder.mkdir()
            server.settings["PARLEY_DATABASE_URL"] = self.url
        self.wrong.settings |= self.clock.environment


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[Nodes]:
    made = Nodes(tmp_path)
    made.right.start()
    yield made
    made.wrong.stop()
    made.right.stop()


def sweep(nodes: Nodes) -> None:
    """With the clock that is wrong."""
    environment = os.environ | nodes.clock.environment | {"PARLEY_DATABASE_URL": nodes.url}
    subprocess.run([sys.executable, "-c", SWEEP], env=environment, check=True)


@pytest.mark.parametrize("ahead", [LONG_SECONDS, -LONG_SECONDS], ids=["ahead", "behind"])
def test_a_node_whose_clock_is_far_off_does_not_start(nodes: Nodes, ahead: int) -> None:
    nodes.clock.jump(ahead)
    done = parley(nodes.wrong.folder, "serve", **nodes.wrong.settings)
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert "clock" in line
    assert "NTP" in line


@pytest.mark.parametrize("ahead", [LONG_SECONDS, -LONG_SECONDS], ids=["ahead", "behind"])
async def test_a_clock_that_goes_wrong_signs_nobody_out_and_is_told(
    nodes: Nodes, people: People, ahead: int
) -> None:
    ada: Person = await people("ada", at=nodes.right)
    room = await ada.makes_room()
    nodes.wrong.start()
    nodes.clock.jump(ahead)
    async with httpx2.AsyncClient(base_url=nodes.wrong.url, verify=False) as http:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (answer := await http.get("/readyz")).status_code != 503:
                assert answer.status_code == 200
        assert answer.json()["code"] == "clock_wrong"
        async with await ada.enters(room) as seat:
            await seat.live()
            grant = {"grant_type": "password", "username": ada.name, "password": PASSWORD}
            signed_in = await http.post("/api/v1/token", data=grant)
            token = signed_in.json()["refresh_token"]
            await asyncio.to_thread(sweep, nodes)
            renewing = {"grant_type": "refresh_token", "refresh_token": token}
            for url in (nodes.wrong.url, nodes.right.url):
                answer = await http.post(f"{url}/api/v1/token", data=renewing)
                assert answer.status_code == 200, "the same token, as after a lost answer"
            await seat.says("still here")
    assert (await ada.http.get("/me")).status_code == 200
    assert len((await ada.http.get("/me/sessions")).json()["items"]) == 2
