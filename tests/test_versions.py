"""Versions: the texts that a message had before its edits, where the server keeps them."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.main import create_app
from app.settings import load
from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.test_storage import holds

KEEPS = {"PARLEY_KEEP_EDITS": "true"}


@pytest.fixture(scope="module")
def keeping(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that keeps edits."""
    running = Server(tmp_path_factory.mktemp("keeping"), **KEEPS).start()
    yield running
    running.stop()


@pytest.fixture
async def ada(people: People, keeping: Server) -> Person:
    return await people("ada", at=keeping)


@pytest.fixture
async def grace(people: People, keeping: Server) -> Person:
    return await people("grace", at=keeping)


async def says_and_edits(person: Person, room: str, *texts: str) -> int:
    seq = int((await person.posts(texts[0], room))["seq"])
    for text in texts[1:]:
        answer = await person.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": text})
        assert answer.status_code == 200, answer.text
    return seq


async def versions(person: Person, room: str, seq: int, **asked: Any) -> list[dict[str, Any]]:
    answer = await person.http.get(f"/rooms/{room}/messages/{seq}/versions", params=asked)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def texts(person: Person, room: str, seq: int) -> list[str]:
    return [version["text"] for version in await versions(person, room, seq)]


def rows(folder: Path) -> int:
    [(count,)] = databases.run(folder, "SELECT count(*) FROM message_versions")
    return int(count)


def is_gone(server: Server, words: str) -> bool:
    """Whether no row has them, and no file of the folder. Stops the server, if it runs."""
    server.stop()
    if rows(server.folder):
        return False
    return databases.IS_POSTGRES or not holds(server.folder, words)


async def test_members_read_what_stood_there_and_when_it_was_written(
    ada: Person, grace: Person, room: str
) -> None:
    seq = await says_and_edits(ada, room, "At nine.", "At ten.")
    async with await ada.enters(room) as seat:
        await seat.live()
        last = await seat.edits(seq, "At eleven.")
    said, first = [
        event for event in await ada.log(room) if seq in (event["seq"], event.get("target"))
    ][:2]
    assert await versions(grace, room, seq) == [
        {"at": last["at"], "text": "At eleven."},
        {"at": first["at"], "text": "At ten."},
        {"at": said["at"], "text": "At nine."},
    ]
    never_edited = (await ada.posts("At home.", room))["seq"]
    assert await texts(grace, room, never_edited) == ["At home."]


async def test_an_edit_to_the_same_words_adds_no_version(ada: Person, room: str) -> None:
    seq = await says_and_edits(ada, room, "At nine.", "At nine.", "At ten.")
    assert await texts(ada, room, seq) == ["At ten.", "At nine."]


async def test_edits_that_come_at_once_are_all_kept(ada: Person, room: str) -> None:
    seq = await says_and_edits(ada, room, "0")
    async with await ada.enters(room) as seat:
        await seat.live()
        for number in range(1, 6):
            await seat.sends(type="edit", client_id=f"e-{number}", target=seq, text=str(number))
        await seat.sees("edited", client_id="e-5")
    assert await texts(ada, room, seq) == ["5", "4", "3", "2", "1", "0"]


async def test_versions_come_in_pages(ada: Person, room: str) -> None:
    seq = await says_and_edits(ada, room, *"abcde")
    found: list[list[str]] = []
    url: str | None = f"/rooms/{room}/messages/{seq}/versions?limit=2"
    while url:
        page = (await ada.http.get(url)).json()
        found.append([item["text"] for item in page["items"]])
        url = page["next"] and page["next"].removeprefix("/api/v1")
    assert found == [["e", "d"], ["c", "b"], ["a"]]
    longest = "x" * 8000
    long = await says_and_edits(ada, room, *(f"{n}{longest[2:]}" for n in range(10, 80)))
    page = (await ada.http.get(f"/rooms/{room}/messages/{long}/versions?limit=200")).json()
    assert 1 < len(page["items"]) < 70, "a page has so many bytes of text"
    rest = (await ada.http.get(page["next"].removeprefix("/api/v1"))).json()
    assert len(page["items"]) + len(rest["items"]) == 70
    assert rest["next"] is None


async def test_a_hundred_versions_are_kept_and_the_oldest_gives_way(ada: Person, room: str) -> None:
    seq = await says_and_edits(ada, room, "0")
    async with await ada.enters(room) as seat:
        await seat.live()
        for number in range(1, 104):
            await seat.sends(type="edit", client_id=f"e-{number}", target=seq, text=str(number))
        await seat.sees("edited", client_id="e-103")
    found = (await ada.http.get(f"/rooms/{room}/messages/{seq}/versions?limit=200")).json()
    assert [item["text"] for item in found["items"]] == [str(n) for n in range(103, 2, -1)]


async def test_with_its_message_all_of_it_is_erased(people: People, start_server: Any) -> None:
    server = start_server(**KEEPS)
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    seq = await says_and_edits(ada, room, "zebra-one-" * 30, "zebra-two-" * 30, "zebra-three")
    answer = await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    assert answer.status_code == 200
    assert await versions(ada, room, seq) == []
    assert all("zebra" not in (event.get("text") or "") for event in await ada.log(room))
    async with await ada.enters(room) as seat:
        await seat.live()
        seq = (await seat.says("zebra-four"))["seq"]
        # Most likely one batch: what is kept and what is erased meet there.
        for number in range(4):
            await seat.sends(
                type="edit", client_id=f"e-{number}", target=seq, text=f"zebra-{number}"
            )
        await seat.sends(type="delete", client_id="d", target=seq)
        await seat.sees("deleted", target=seq)
    assert await versions(ada, room, seq) == []
    assert is_gone(server, "zebra")


async def test_only_those_who_may_see_the_message_see_its_versions(
    people: People, keeping: Server, ada: Person, grace: Person
) -> None:
    private = await ada.makes_room(kind="private")
    await ada.http.patch(f"/rooms/{private}", json={"history": "joined"})
    before = await says_and_edits(ada, private, "before", "before, edited")
    await ada.adds(grace, private)
    # Said before she came, and edited since.
    await ada.http.patch(f"/rooms/{private}/messages/{before}", json={"text": "edited again"})
    after = await says_and_edits(ada, private, "after", "after, edited")
    assert await texts(grace, private, after) == ["after, edited", "after"]
    stranger = await people("stranger", at=keeping)
    public = await ada.makes_room()
    said = await says_and_edits(ada, public, "here", "there")
    refused = {
        (grace, private, before): (404, "not_found"),
        (grace, private, 99_999): (404, "not_found"),
        (grace, private, 1): (404, "not_found"),
        (stranger, private, after): (404, "not_found"),
        (stranger, public, said): (403, "not_a_member"),
    }
    for (person, place, seq), expected in refused.items():
        answer = await person.http.get(f"/rooms/{place}/messages/{seq}/versions")
        assert (answer.status_code, answer.json()["code"]) == expected, (place, seq)


async def test_a_server_that_keeps_none_shows_the_text_as_it_is(
    people: People, server: Server
) -> None:
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    seq = await says_and_edits(ada, room, "At nine.", "At ten.")
    assert await texts(ada, room, seq) == ["At ten."]


async def test_switched_off_nothing_of_what_was_kept_is_left(
    people: People, start_server: Any
) -> None:
    server = start_server(**KEEPS)
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    seq = await says_and_edits(ada, room, "zebra-one-" * 30, "zebra-two-" * 30, "kept")
    assert rows(server.folder) == 2
    server.stop()
    place = {"database_url": databases.url(server.folder)} if databases.IS_POSTGRES else {}
    app = create_app(load(data_dir=server.folder, **place))
    async with app.router.lifespan_context(app), asyncio.timeout(PATIENCE_SECONDS):
        services = app.state.services
        while services.tasks.metrics["erase kept edits"].runs < 2:
            await services.database.read(lambda _: None)
    assert is_gone(server, "zebra")
    server.start()
    assert await texts(ada, room, seq) == ["kept"]


async def test_versions_go_with_their_room(people: People, start_server: Any) -> None:
    server = start_server(**KEEPS)
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    await says_and_edits(ada, room, "zebra-one-" * 30, "zebra-two-" * 30, "zebra-three")
    await ada.http.delete(f"/rooms/{room}")
    server.restart()
    assert is_gone(server, "zebra")
