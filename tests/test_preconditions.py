"""`If-Match`: of several people who edit the same thing, nobody overwrites what they never saw."""

import asyncio
from collections.abc import Callable

import httpx2
import pytest

from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_pictures import drawn, encoded

Start = Callable[..., Server]


async def tag(person: Person, path: str) -> str:
    """The state in which it is now."""
    answer = await person.http.get(path)
    assert answer.status_code == 200, answer.text
    return answer.headers["ETag"]


async def change(person: Person, path: str, seen: str, **body: object) -> httpx2.Response:
    return await person.http.patch(path, json=body, headers={"If-Match": seen})


def assert_refused(answer: httpx2.Response) -> None:
    assert (answer.status_code, answer.json()["code"]) == (412, "precondition_failed")


async def test_a_room_is_changed_by_who_has_seen_it_as_it_is(ada: Person, room: str) -> None:
    path = f"/rooms/{room}"
    seen = await tag(ada, path)
    changed = await change(ada, path, seen, topic="Ships")
    assert changed.status_code == 200
    assert changed.headers["ETag"] == await tag(ada, path) != seen
    assert_refused(await change(ada, path, seen, topic="Cranes"))
    assert (await ada.http.get(path)).json()["topic"] == "Ships"


@pytest.mark.parametrize("kind", ["room", "message"])
async def test_of_many_who_change_the_same_state_one_does(
    ada: Person, room: str, kind: str
) -> None:
    said = await ada.posts("hello", room)
    path = f"/rooms/{room}" + (f"/messages/{said['seq']}" if kind == "message" else "")
    field = "text" if kind == "message" else "topic"
    seen = await tag(ada, path)
    answers = await asyncio.gather(
        *(change(ada, path, seen, **{field: f"version {number}"}) for number in range(8))
    )
    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7
    [done] = [number for number, one in enumerate(answers) if one.status_code == 200]
    assert (await ada.http.get(path)).json()[field] == f"version {done}"


async def test_what_happens_in_a_room_changes_nothing_of_its_state(
    ada: Person, grace: Person, room: str
) -> None:
    seen = await tag(ada, f"/rooms/{room}")
    await grace.posts("hello", room)
    assert await tag(ada, f"/rooms/{room}") == await tag(grace, f"/rooms/{room}") == seen


async def test_a_message_is_edited_and_deleted_in_the_state_that_was_seen(
    ada: Person, room: str
) -> None:
    said = await ada.posts("hello", room)
    path = f"/rooms/{room}/messages/{said['seq']}"
    seen = await tag(ada, path)
    edited = await change(ada, path, seen, text="hello there")
    assert edited.status_code == 200
    assert_refused(await change(ada, path, seen, text="hello you"))
    assert_refused(await ada.http.delete(path, headers={"If-Match": seen}))
    now = await tag(ada, path)
    assert (await ada.http.delete(path, headers={"If-Match": now})).status_code == 200


async def test_reactions_do_not_stand_in_the_way_of_an_edit(
    ada: Person, grace: Person, room: str
) -> None:
    said = await ada.posts("hello", room)
    path = f"/rooms/{room}/messages/{said['seq']}"
    seen = await tag(ada, path)
    assert (await grace.http.put(f"{path}/reactions/🚢")).status_code == 200
    assert (await change(ada, path, seen, text="hello there")).status_code == 200


async def test_a_repeat_of_what_was_done_is_answered_in_any_state(ada: Person, room: str) -> None:
    said = await ada.posts("hello", room)
    path = f"/rooms/{room}/messages/{said['seq']}"
    seen = await tag(ada, path)
    first = await change(ada, path, seen, text="hello there", client_id="once")
    again = await change(ada, path, seen, text="hello there", client_id="once")
    assert (again.status_code, again.json()) == (200, first.json())


async def test_settings_of_the_server_are_changed_in_the_state_that_was_seen(
    start_server: Start, people: People
) -> None:
    owner = await people("owner", at=start_server())
    seen = await tag(owner, "/settings")
    assert (await change(owner, "/settings", seen, team_name="Harbour")).status_code == 200
    assert_refused(await change(owner, "/settings", seen, team_name="Quay"))
    assert (await owner.http.get("/settings")).json()["team_name"] == "Harbour"
    now = await tag(owner, "/settings")
    assert now != seen
    assert (await change(owner, "/settings", now, team_name=None)).status_code == 200
    assert await tag(owner, "/settings") == seen


async def test_any_state_and_one_of_several_will_do(ada: Person, room: str) -> None:
    path = f"/rooms/{room}"
    assert (await change(ada, path, "*", topic="one")).status_code == 200
    several = f'"other", {await tag(ada, path)}'
    assert (await change(ada, path, several, topic="two")).status_code == 200


async def test_a_weak_tag_matches_nothing_and_what_is_none_is_refused(
    ada: Person, room: str
) -> None:
    path = f"/rooms/{room}"
    assert_refused(await change(ada, path, f"W/{await tag(ada, path)}", topic="one"))
    malformed = await change(ada, path, "not a tag", topic="one")
    assert (malformed.status_code, malformed.json()["code"]) == (422, "invalid")


async def test_without_it_whoever_comes_last_wins_as_before(ada: Person, room: str) -> None:
    for topic in ("one", "two"):
        assert (await ada.http.patch(f"/rooms/{room}", json={"topic": topic})).status_code == 200
    assert (await ada.http.get(f"/rooms/{room}")).json()["topic"] == "two"


async def test_each_edit_of_a_message_is_later_than_the_one_before(ada: Person, room: str) -> None:
    """Also of those that are stored together; otherwise one state would have two texts."""
    said = await ada.posts("hello", room)
    path = f"/rooms/{room}/messages/{said['seq']}"
    edits = await asyncio.gather(
        *(ada.http.patch(path, json={"text": f"version {number}"}) for number in range(20))
    )
    times = [edit.json()["at"] for edit in sorted(edits, key=lambda edit: edit.json()["seq"])]
    assert times == sorted(set(times))


async def test_who_gives_the_team_a_picture_is_told_the_new_state(
    start_server: Start, people: People
) -> None:
    owner = await people("owner", at=start_server())
    seen = await tag(owner, "/settings")
    set_ = await owner.http.put(
        "/settings/picture", content=encoded(drawn()), headers={"Content-Type": "image/png"}
    )
    assert set_.headers["ETag"] == await tag(owner, "/settings") != seen
    assert_refused(await change(owner, "/settings", seen, team_name="Quay"))
