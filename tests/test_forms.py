"""Selects and forms below messages of bots: filled in once, and read by those whom it concerns."""

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import Frame, Person
from tests.server import Server
from tests.test_bots import makes_bot, refusal, runs

SIZES = [{"id": "s", "label": "Small"}, {"id": "l", "label": "Large"}]
SELECT = {"id": "size", "label": "Size", "options": SIZES}
FORM = {
    "submit": "Order",
    "fields": [
        {"id": "name", "label": "For whom", "kind": "text", "required": True, "max": 20},
        {"id": "note", "label": "Note", "kind": "long_text"},
        {"id": "count", "label": "How many", "kind": "number", "min": 1, "max": 9},
        {"id": "size", "label": "Size", "kind": "select", "required": True, "options": SIZES},
        {"id": "now", "label": "At once", "kind": "checkbox"},
    ],
}
BUTTON: dict[str, Any] = {"id": "order", "label": "Order tea", "style": "primary", "form": FORM}
WELL = {"name": "Grace", "note": "with milk\nno sugar", "count": 2, "size": "l", "now": True}


async def asks(person: Person, room: str, *actions: object) -> httpx2.Response:
    body = {"text": "Tea?", "actions": actions}
    return await person.http.post(f"/rooms/{room}/messages", json=body)


async def presses(
    person: Person, room: str, seq: int, action: str, **more: object
) -> httpx2.Response:
    path = f"/rooms/{room}/messages/{seq}/presses"
    return await person.http.post(path, json={"action": action} | more)


async def answers(person: Person, room: str, seq: int) -> httpx2.Response:
    return await person.http.get(f"/rooms/{room}/presses/{seq}/answers")


@pytest.fixture
async def bot(ada: Person, room: str) -> AsyncIterator[Person]:
    running = await runs(ada, await makes_bot(ada))
    async with running.http:
        await running.joins(room)
        yield running


@pytest.fixture
async def asked(bot: Person, room: str) -> Frame:
    answer = await asks(bot, room, SELECT, BUTTON)
    assert answer.status_code == 201, answer.text
    message: Frame = answer.json()
    return message


async def test_a_select_is_pressed_with_one_of_its_options(
    grace: Person, room: str, bot: Person, asked: Frame
) -> None:
    assert asked["actions"][0] == SELECT
    async with await bot.enters(room) as seat:
        await seat.live()
        pressed = await presses(grace, room, asked["seq"], "size", value="l")
        assert pressed.status_code == 201, pressed.text
        heard = await seat.sees("pressed", target=asked["seq"])
        assert heard == pressed.json()
        assert (heard["action"], heard["value"]) == ("size", "l")
    for value in ("xl", None):
        refused = await presses(grace, room, asked["seq"], "size", value=value)
        assert refusal(refused) == (409, "button_gone")
    without = await presses(grace, room, asked["seq"], "order", value="l", answers=WELL)
    assert refusal(without) == (422, "invalid")


async def test_what_is_filled_into_a_form_is_for_the_bot_its_person_and_whoever_did(
    ada: Person, grace: Person, room: str, bot: Person, asked: Frame, people: People
) -> None:
    other = await people("other")
    await other.joins(room)
    async with await other.enters(room) as seat:
        await seat.live()
        pressed = await presses(grace, room, asked["seq"], "order", answers=WELL)
        assert pressed.status_code == 201, pressed.text
        event = await seat.sees("pressed", action="order")
        assert event == pressed.json()
        assert "Grace" not in str({**event, "user": None})
    for person in (bot, ada, grace):
        found = await answers(person, room, event["seq"])
        assert found.json() == {"answers": WELL}, person.name
    assert refusal(await answers(other, room, event["seq"])) == (404, "not_found")
    assert refusal(await answers(bot, room, asked["seq"])) == (404, "not_found")
    assert "no sugar" not in str(await ada.log(room))


async def test_over_a_socket_a_form_under_one_name_is_filled_in_once(
    grace: Person, room: str, bot: Person, asked: Frame
) -> None:
    press = {"type": "press", "client_id": "p", "target": asked["seq"], "action": "order"}
    async with await grace.enters(room) as seat:
        await seat.live()
        await seat.sends(**press, answers=WELL)
        first = await seat.sees("pressed", client_id="p")
        await seat.sends(**press, answers=WELL)
        assert (await seat.sees("ack", client_id="p"))["seq"] == first["seq"]
        await seat.sends(**press, answers=WELL | {"count": 3})
        assert (await seat.sees("error", client_id="p"))["code"] == "client_id_reused"
    again = await presses(grace, room, asked["seq"], "order", client_id="p", answers=WELL)
    assert (again.status_code, again.json()) == (200, first)
    assert (await answers(bot, room, first["seq"])).json() == {"answers": WELL}


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": None}, "name"),
        ({"name": ""}, "name"),
        ({"name": "x" * 21}, "name"),
        ({"name": "two\nlines"}, "name"),
        ({"name": 4}, "name"),
        ({"count": 0}, "count"),
        ({"count": 10}, "count"),
        ({"count": "two"}, "count"),
        ({"count": True}, "count"),
        ({"size": "xl"}, "size"),
        ({"size": None}, "size"),
        ({"now": "yes"}, "now"),
        ({"note": "x" * 2001}, "note"),
        ({"other": "x"}, "other"),
    ],
    ids=lambda value: str(value)[:24],
)
async def test_what_the_form_does_not_ask_for_is_refused_and_names_the_field(
    grace: Person, room: str, bot: Person, asked: Frame, changed: dict[str, object], field: str
) -> None:
    note = FORM["fields"][1] | {"max": 2000}  # type: ignore[operator]
    form = FORM | {"fields": [FORM["fields"][0], note, *FORM["fields"][2:]]}
    message = (await asks(bot, room, BUTTON | {"form": form})).json()
    refused = await presses(grace, room, message["seq"], "order", answers=WELL | changed)
    assert (refused.status_code, refused.json()["code"]) == (422, "wrong_answers")
    assert refused.json()["field"] == field
    assert (await grace.log(room))[-1] == message


async def test_what_is_left_empty_is_left_out(
    grace: Person, room: str, bot: Person, asked: Frame
) -> None:
    some = {"name": "Grace", "size": "s", "note": "", "count": None, "now": False}
    pressed = (await presses(grace, room, asked["seq"], "order", answers=some)).json()
    found = (await answers(bot, room, pressed["seq"])).json()["answers"]
    assert found == {"name": "Grace", "size": "s", "now": False}


async def test_an_edit_of_the_bot_takes_the_form_away_and_a_deletion_what_was_filled_in(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http:
        await bot.joins(room)
        seq = (await asks(bot, room, BUTTON)).json()["seq"]
        pressed = (await presses(ada, room, seq, "order", answers=WELL)).json()
        path = f"/rooms/{room}/messages/{seq}"
        assert (await bot.http.patch(path, json={"text": "Closed", "actions": []})).is_success
        gone = await presses(ada, room, seq, "order", answers=WELL)
        assert refusal(gone) == (409, "button_gone")
        assert (await answers(bot, room, pressed["seq"])).json() == {"answers": WELL}
        assert (await ada.http.delete(path)).is_success
        assert refusal(await answers(bot, room, pressed["seq"])) == (404, "not_found")
    own_server.stop()
    assert databases.run(own_server.folder, "SELECT * FROM form_answers") == []


async def test_only_a_bot_asks_by_a_form(ada: Person, room: str) -> None:
    assert refusal(await asks(ada, room, BUTTON)) == (403, "forbidden")
    seq = (await asks(ada, room, SELECT)).json()["seq"]
    path = f"/rooms/{room}/messages/{seq}"
    edited = await ada.http.patch(path, json={"text": "Tea?", "actions": [BUTTON]})
    assert refusal(edited) == (403, "forbidden")


def with_fields(*fields: object) -> dict[str, object]:
    return BUTTON | {"form": {"submit": "Send", "fields": fields}}


TEXT = {"id": "a", "label": "A"}


@pytest.mark.parametrize(
    "button",
    [
        with_fields(),
        with_fields(*({"id": f"{number}", "label": "x"} for number in range(11))),
        with_fields(TEXT, TEXT),
        with_fields(TEXT | {"kind": "password"}),
        with_fields(TEXT | {"max": 201}),
        with_fields(TEXT | {"min": 5, "max": 4}),
        with_fields(TEXT | {"kind": "select"}),
        with_fields(TEXT | {"options": SIZES}),
        with_fields(TEXT | {"kind": "checkbox", "max": 1}),
        with_fields(TEXT | {"kind": "number", "max": 1e16}),
        SELECT | {"form": FORM},
        SELECT | {"options": [SIZES[0], SIZES[0]]},
        SELECT | {"options": [{"id": f"{number}", "label": "x"} for number in range(21)]},
        BUTTON | {"form": FORM | {"submit": " "}},
    ],
    ids=lambda value: str(value)[-40:],
)
async def test_what_is_no_form_is_refused(room: str, bot: Person, button: dict[str, Any]) -> None:
    answer = await asks(bot, room, button)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_the_buttons_of_a_message_have_a_bound(room: str, bot: Person) -> None:
    options = [{"id": f"{number}" * 30, "label": "x" * 40} for number in range(20)]
    fields = [
        {"id": f"{number}", "label": "x" * 40, "kind": "select", "options": options}
        for number in range(10)
    ]
    answer = await asks(bot, room, with_fields(*fields))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert (await asks(bot, room, with_fields(*fields[:5]))).status_code == 201


async def test_a_number_that_no_float_holds_is_refused_like_any_other(
    grace: Person, room: str, asked: Frame
) -> None:
    filled = WELL | {"count": 10**400}
    answer = await presses(grace, room, asked["seq"], "order", answers=filled)
    assert (answer.status_code, answer.json()["code"]) == (422, "wrong_answers"), answer.text
