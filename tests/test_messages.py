"""Sending, editing and deleting, over REST and the socket alike."""

from tests.people import Person


async def test_a_message_reaches_everybody_in_the_room_once(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        sent = await at_ada.says("hello")
        heard = await at_grace.hears("hello")
        assert heard == sent
        await at_grace.says("hello yourself")
        await at_ada.hears("hello yourself")
        assert at_ada.texts == ["hello", "hello yourself"]


async def test_a_repeated_send_is_stored_once(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        first = await seat.says("once", client_id="same")
        again = await seat.says("once", client_id="same")
        assert again == {"type": "ack", "room": room, "client_id": "same", "seq": first["seq"]}
    over_rest = await ada.posts("once", room, client_id="same")
    assert over_rest["seq"] == first["seq"]
    assert [event["type"] for event in await ada.log(room)] == ["joined", "message"]
