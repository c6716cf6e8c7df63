"""A client_id names one request for ever, also when the words of that request are erased."""

from tests import databases
from tests.conftest import People
from tests.people import Frame, Person, Seat
from tests.server import Server

NAMES = ("send", "edit", "delete")


async def erases(seat: Seat) -> dict[str, Frame]:
    """A message that is sent, edited and deleted under the names of these acts."""
    sent = await seat.says("a secret", client_id="send")
    edited = await seat.edits(sent["seq"], "another secret", client_id="edit")
    deleted = await seat.deletes(sent["seq"], client_id="delete")
    return {"send": sent, "edit": edited, "delete": deleted}


async def asks(seat: Seat, act: str, target: int, *, client_id: str) -> Frame:
    match act:
        case "send":
            return await seat.says("a new message", client_id=client_id)
        case "edit":
            return await seat.edits(target, "a new text", client_id=client_id)
        case _:
            return await seat.deletes(target, client_id=client_id)


async def repeats_are_known(ada: Person, seat: Seat, first: dict[str, Frame]) -> None:
    target, other = first["send"]["seq"], (await seat.says("another"))["seq"]
    log = await ada.log(seat.room)
    for client_id in NAMES:
        for act in NAMES:
            answer = await asks(seat, act, target, client_id=client_id)
            if act == client_id:
                assert (answer["type"], answer["seq"]) == ("ack", first[act]["seq"])
            else:
                assert answer["code"] == "client_id_reused", f"{act} as a repeat of {client_id}"
    for act in ("edit", "delete"):
        answer = await asks(seat, act, other, client_id=act)
        assert answer["code"] == "client_id_reused", f"{act} of another message"
    assert await ada.log(seat.room) == log


async def test_another_request_under_the_name_of_an_erased_one_is_no_success(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await repeats_are_known(ada, seat, await erases(seat))


async def test_a_deletion_keeps_what_tells_its_repeats_apart(ada: Person, server: Server) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await erases(seat)
    kept = digests(server, room)
    assert kept == {"send": False, "edit": False, "delete": True}


async def test_a_database_in_which_deletions_lost_their_digest_knows_them_too(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        first = await erases(seat)
    own_server.stop()
    forget = "UPDATE events SET digest = NULL WHERE type = 'deleted'"
    databases.run(own_server.folder, forget)
    own_server.start()
    async with await ada.enters(room) as seat:
        await seat.live()
        await repeats_are_known(ada, seat, first)


def digests(server: Server, room: str) -> dict[str, bool]:
    asked = "SELECT client_id, digest IS NOT NULL FROM events WHERE room_id = ? AND client_id != ''"
    found = databases.run(server.folder, asked, room)
    return {name: bool(kept) for name, kept in found if name in NAMES}
