"""Buttons of messages: offered by programs, pressed by people, answered by an edit."""

import uuid
from typing import Any

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import Frame, Person
from tests.server import Server

APPROVE = {"id": "approve", "label": "Approve", "style": "primary"}
REJECT = {"id": "reject", "label": "Reject"}


async def offers(
    person: Person, room: str, *actions: object, text: str = "Deploy?"
) -> httpx2.Response:
    body = {"text": text, "actions": actions or (APPROVE, REJECT)}
    return await person.http.post(f"/rooms/{room}/messages", json=body)


async def presses(
    person: Person, room: str, seq: int, action: str, **more: object
) -> httpx2.Response:
    path = f"/rooms/{room}/messages/{seq}/presses"
    return await person.http.post(path, json={"action": action} | more)


async def message(person: Person, room: str, seq: int) -> Frame:
    return dict((await person.http.get(f"/rooms/{room}/messages/{seq}")).json())


@pytest.fixture
async def seq(room: str, ada: Person) -> int:
    return int((await offers(ada, room)).json()["seq"])


async def test_a_press_is_an_event_that_the_author_answers_by_an_edit(
    room: str, seq: int, ada: Person, grace: Person
) -> None:
    assert (await message(grace, room, seq))["actions"] == [APPROVE, REJECT]
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        answer = await presses(grace, room, seq, "approve")
        assert answer.status_code == 201
        heard = await at_ada.sees("pressed", target=seq, action="approve")
        assert heard == answer.json()
        assert heard["user"]["id"] == grace.id
        edit = {"text": "Deployed by Grace.", "actions": []}
        await ada.http.patch(f"/rooms/{room}/messages/{seq}", json=edit)
        edited = await at_grace.sees("edited", target=seq)
        assert "actions" not in edited
    assert "actions" not in await message(ada, room, seq)
    gone = await presses(grace, room, seq, "approve")
    assert (gone.status_code, gone.json()["code"]) == (409, "button_gone")
    log = await ada.log(room)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log


async def test_an_edit_keeps_the_buttons_or_replaces_them(room: str, seq: int, ada: Person) -> None:
    path = f"/rooms/{room}/messages/{seq}"
    kept = await ada.http.patch(path, json={"text": "Deploy now?"})
    assert kept.json()["actions"] == [APPROVE, REJECT]
    replaced = await ada.http.patch(path, json={"text": "Deploy now?", "actions": [REJECT]})
    assert replaced.json()["actions"] == [REJECT]
    assert (await message(ada, room, seq))["actions"] == [REJECT]
    async with await ada.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == await ada.log(room)
        await seat.sends(type="edit", client_id="e", target=seq, text="No.", actions=[])
        assert "actions" not in await seat.sees("edited", text="No.")


async def test_over_a_socket_a_press_under_one_name_counts_once(
    room: str, ada: Person, grace: Person
) -> None:
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        await at_ada.sends(type="send", client_id="s", text="Deploy?", actions=[APPROVE])
        seq = (await at_grace.hears("Deploy?"))["seq"]
        press = {"type": "press", "client_id": "p", "target": seq, "action": "approve"}
        await at_grace.sends(**press)
        first = await at_grace.sees("pressed", client_id="p")
        await at_grace.sends(**press)
        assert (await at_grace.sees("ack", client_id="p"))["seq"] == first["seq"]
    again = await presses(grace, room, seq, "approve", client_id="p")
    assert (again.status_code, again.json()) == (200, first)
    reused = await presses(grace, room, seq, "reject", client_id="p")
    assert reused.json()["code"] == "client_id_reused"
    for _ in range(2):
        await presses(grace, room, seq, "approve", client_id=uuid.uuid4().hex)
    log = await ada.log(room)
    assert [event["type"] for event in log[seq:]] == ["pressed"] * 3


async def test_a_deletion_takes_the_buttons_and_what_was_pressed(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        seq = (await offers(ada, room)).json()["seq"]
        await presses(grace, room, seq, "approve")
        await ada.http.delete(f"/rooms/{room}/messages/{seq}")
        await seat.sees("deleted", target=seq)
    log = await ada.log(room)
    assert "actions" not in log[seq - 1]
    [pressed] = [event for event in log if event["type"] == "pressed"]
    assert "action" not in pressed
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log, "from the memory of the server as from the database"
    answer = await presses(grace, room, seq, "approve")
    assert (answer.status_code, answer.json()["code"]) == (409, "message_deleted")
    own_server.stop()
    assert "approve" not in str(databases.run(own_server.folder, "SELECT data FROM events"))


@pytest.mark.parametrize(
    "actions",
    [
        [{"id": f"{number}", "label": "x"} for number in range(11)],
        [APPROVE, APPROVE],
        [{"id": "", "label": "x"}],
        [{"id": "x", "label": " "}],
        [{"id": "x", "label": "y" * 41}],
        [{"id": "ü", "label": "x"}],
        [APPROVE | {"style": "loud"}],
        [APPROVE | {"url": "https://example.org"}],
        [{"id": "x"}],
    ],
)
async def test_what_is_no_button_is_refused(
    actions: list[dict[str, Any]], room: str, ada: Person
) -> None:
    before = len(await ada.log(room))
    answer = await offers(ada, room, *actions)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="send", client_id="s", text="x", actions=actions)
        assert (await seat.sees("error"))["code"] == "invalid"
    assert len(await ada.log(room)) == before


async def test_only_messages_with_such_a_button_can_be_pressed(
    room: str, seq: int, ada: Person
) -> None:
    plain = (await ada.posts("no buttons", room))["seq"]
    for target, action, code in (
        (seq, "other", "button_gone"),
        (plain, "approve", "button_gone"),
        (1, "approve", "not_found"),
        (999, "approve", "not_found"),
    ):
        assert (await presses(ada, room, target, action)).json()["code"] == code
