"""The demo shows programs and people from elsewhere: a bot, webhooks, apps, a guest."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from app.demo.fill import PASSWORD
from tests.people import Person
from tests.server import PARLEY, START_SECONDS, environment

pytestmark = pytest.mark.sqlite("a demo keeps all in one folder")


@pytest.fixture
async def ada(tmp_path: Path) -> AsyncIterator[Person]:
    """Of a demo that runs."""
    demo = await asyncio.create_subprocess_exec(
        *(str(PARLEY), "demo", "--data-dir", "shown", "--port", "0"),
        env=environment(tmp_path),
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
    )
    assert demo.stdout is not None
    try:
        async with asyncio.timeout(START_SECONDS):
            while not (line := (await demo.stdout.readline()).decode()).startswith("Parley is at "):
                assert line, "it did not start"
        person = Person(line.split()[-1], "ada")
        async with person.http:
            yield await person.signs_in(password=PASSWORD)
    finally:
        demo.terminate()
        await demo.communicate()


async def test_it_shows_bots_with_forms_webhooks_and_apps(ada: Person) -> None:
    async def items(path: str) -> list[dict[str, object]]:
        answer = await ada.http.get(path)
        assert answer.status_code == httpx2.codes.OK, answer.text
        found: list[dict[str, object]] = answer.json()["items"]
        return found

    commands = await items("/rooms/deploys/commands")
    assert {"rollout", "rollback"} <= {command["name"] for command in commands}
    offered = [
        m["actions"] for m in await items("/rooms/deploys/messages?limit=200") if "actions" in m
    ]
    assert any("form" in button for buttons in offered for button in buttons)  # type: ignore[attr-defined]
    [incoming] = await items("/rooms/general/incoming-webhooks")
    [outgoing] = await items("/rooms/general/webhooks")
    assert (incoming["state"], outgoing["state"]) == ("active", "paused")
    [registered] = await items("/me/apps")
    [connected] = await items("/me/connected-apps")
    assert connected["app"] == {"id": registered["id"], "name": registered["name"]}
    page = await ada.http.get("/rooms/random/events", params={"before": 2**53 - 1, "limit": 50})
    [played] = [one for one in page.json()["items"] if one["type"] == "app"]
    assert played["text"].endswith("in 41 moves.")
    shown = {
        file["name"]: (file, message["room"])
        for message in await items("/rooms/product%20design/messages?limit=20")
        for file in message.get("files", ())  # type: ignore[attr-defined]
    }
    assert {file["type"] for file, _ in shown.values()} == {
        "image/png",
        "application/pdf",
        "text/plain",
    }
    for file, room in shown.values():
        answer = await ada.http.get(f"/rooms/{room}/files/{file['id']}")
        assert len(answer.content) == file["bytes"]
    [link] = await items("/rooms/general/guest-links")
    assert (link["state"], link["came"]) == ("open", 1)
    *_, newest = await items("/rooms/general/messages")
    assert newest["user"]["guest"] is True  # type: ignore[index]
    accounts = {account["name"]: account for account in await items("/accounts?limit=100")}
    assert accounts["rosa"]["external_id"] == "crew-4711"
