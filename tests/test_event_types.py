"""One table says what types of events there are; an act has one name for ever."""

import json
import re
from typing import Any, get_type_hints

import httpx2
import msgspec
import pytest

from app.chat import access
from app.chat.log.act import Act
from app.chat.log.batch import Batch
from app.chat.log.event import (
    ADDED,
    EDITED,
    MESSAGE,
    TYPES,
    AppEventData,
    Emoji,
    Event,
    EventType,
    Expiry,
    GivenRole,
    MessageData,
    Pause,
    Press,
    RoomDescription,
    RoomHistory,
    RoomName,
    RoomReaders,
    RoomRetention,
    RoomTopic,
    RoomWriters,
    TextData,
    Until,
    Vote,
    declare,
)
from app.chat.log.shown import Attached, Extras
from app.chat.messages import SEND
from app.files import STATIC
from app.wire.events import own_fields, wire
from tests import databases
from tests.conftest import People
from tests.contract import seen
from tests.people import Person
from tests.server import Server

ALWAYS = {"type", "room", "seq", "at", "user"}
ADA = access.Person("u_ada", "ada", "ada")
GRACE = access.Person("u_grace", "grace", "Grace")
DATA: dict[Any, msgspec.Struct | None] = {
    None: None,
    AppEventData: AppEventData(app="chess", data=msgspec.Raw(b"{}")),
    Emoji: Emoji("🚢", count=1),
    MessageData: MessageData(
        mentions=[{"name": "grace", "user": "u_grace"}],
        actions=[{"id": "yes", "label": "Yes"}],
        quote=1,
        scheduled=True,
        files=[Attached(id="f_1", name="a.txt", type="text/plain", bytes=1)],
        command={"bot": "b_tug", "name": "tow", "arguments": {"tons": 4}},
        app="chess",
        data=msgspec.Raw(b"{}"),
    ),
    TextData: TextData(mentions=[{"name": "room"}], actions=[{"id": "yes", "label": "Yes"}]),
    GivenRole: GivenRole(access.MEMBER),
    RoomRetention: RoomRetention(90),
    Expiry: Expiry(7),
    RoomName: RoomName("tea"),
    RoomTopic: RoomTopic("ships"),
    RoomDescription: RoomDescription("Ships, mostly"),
    RoomHistory: RoomHistory("joined"),
    RoomReaders: RoomReaders(shows_readers=False),
    Pause: Pause(10),
    RoomWriters: RoomWriters("moderators"),
    Press: Press("approve", "north"),
    Vote: Vote(choices=[0], votes=[1, 0], voter_count=1),
    Until: Until("2027-01-01T00:00:00.000Z"),
}


def appends(kind: EventType, data: msgspec.Struct | None = None) -> None:
    nothing: Any = None  # it is refused before anything of the batch is looked at
    Batch(nothing, b"", 0, {}, {}, {}, {}, {}).append(nothing, kind, data=data)


def test_an_event_of_an_undeclared_type_is_not_written() -> None:
    with pytest.raises(ValueError, match="'praised' is not declared"):
        appends(EventType("praised", ("target",)))
    with pytest.raises(ValueError, match="'edited' is not declared"):
        appends(EventType("edited"))


def test_an_event_has_the_data_of_its_type() -> None:
    for kind, data in ((ADDED, None), (ADDED, RoomName("tea")), (EDITED, RoomName("tea"))):
        with pytest.raises(ValueError, match=f"data of '{kind.name}'"):
            appends(kind, data)


def test_two_types_of_one_name_do_not_start() -> None:
    with pytest.raises(ValueError, match="'edited' is declared twice"):
        declare(EventType("edited"))


def test_two_acts_of_one_name_do_not_start() -> None:
    with pytest.raises(ValueError, match="Two acts are called 'send'"):
        Act("send", SEND.run)


@pytest.mark.parametrize("kind", TYPES.values(), ids=lambda kind: kind.name)
def test_an_event_has_the_fields_that_the_table_says(kind: EventType) -> None:
    event = Event("r_tea", 1, kind, 1, ADA, "c-1", member=GRACE, data=DATA[kind.data])
    shown = json.loads(msgspec.json.encode(wire(event)))
    assert shown.keys() == ALWAYS | {"client_id"} | own_fields(kind).keys()
    assert shown["type"] == kind.name


async def test_the_schema_has_a_type_for_each_row_of_the_table(server: Server) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        schemas = (await http.get("/openapi.json")).json()["components"]["schemas"]
    items = schemas["EventPage"]["properties"]["items"]["items"]
    assert items["discriminator"]["mapping"].keys() == TYPES.keys()
    for name, ref in items["discriminator"]["mapping"].items():
        described = schemas[ref.rpartition("/")[2]]
        kind = TYPES[name]
        fields = ALWAYS | own_fields(kind).keys()
        # What hangs on a message has lost its own fields once that is deleted, and some may be
        # without.
        may_lack = kind.hangs or kind.may_lack_data
        optional = (
            {f.name for f in msgspec.structs.fields(kind.data)} if may_lack and kind.data else set()
        )
        if kind.is_message:
            optional |= {"thread", "in_room", "html"} | get_type_hints(Extras).keys()
        assert set(described["required"]) == fields - optional
        assert described["properties"].keys() == fields | optional | {"client_id"}
    assert schemas["AddedEvent"]["properties"]["role"]["enum"] == ["owner", "moderator", "member"]


async def test_the_page_carries_the_table(server: Server, ada: Person) -> None:
    async with ada.browses() as browser:
        page = (await browser.get("/")).text
    [carried] = re.findall(r'<script type="application/json" id="event-types">(.*)</script>', page)
    assert {name for name, kind in json.loads(carried).items() if kind["is_message"]} == {"message"}
    assert json.loads(carried).keys() == TYPES.keys()


def test_the_page_has_words_for_every_type_that_it_shows_as_a_notice() -> None:
    words = json.loads((STATIC / "lang" / "en.json").read_text("utf-8"))
    for kind in TYPES.values():
        if kind is not MESSAGE and kind.changes is None and not (kind.hangs or kind.expires):
            of_kind = re.compile(rf"notice\.{kind.name}([._]\w+)?")
            assert any(map(of_kind.fullmatch, words)), kind.name


async def test_an_event_of_a_newer_version_is_shown_with_what_all_events_have(
    own_server: Server, people: People
) -> None:
    """After a step back: its number stays, and clients pass over the type."""
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    own_server.stop()
    row = (room, 2, "praised", 1, ada.id, 0, False, '{"emoji": "+1"}')
    columns = "room_id, seq, type, at, user_id, ordinal, deleted, data"
    insert = f"INSERT INTO events ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    databases.run(own_server.folder, insert, *row)
    databases.run(own_server.folder, "UPDATE room_heads SET head = 2 WHERE room_id = ?", room)
    own_server.start()
    with seen.undescribed():
        event = (await ada.log(room))[-1]
        assert event.keys() == ALWAYS
        assert (event["type"], event["seq"]) == ("praised", 2)
        async with await ada.enters(room, after=1) as seat:
            assert await seat.sees("praised") == event
