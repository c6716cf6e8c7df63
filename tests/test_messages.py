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


async def test_a_message_is_named_in_digits(ada: Person) -> None:
    """As Python reads numbers, `1_0` would be another one's."""
    room = await ada.makes_room()
    seq = (await ada.posts("hello", room))["seq"]
    for written in (f"{seq}.0", f"+{seq}", f"%20{seq}", f"0_{seq}", f"{seq}_"):
        url = f"/rooms/{room}/messages/{written}"
        for answer in (await ada.http.delete(url), await ada.http.patch(url, json={"text": "x"})):
            assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), written
    assert (await ada.log(room))[-1]["text"] == "hello"


async def test_a_target_is_of_one_life_of_the_log(ada: Person) -> None:
    room = await ada.makes_room()
    seq = (await ada.posts("hello", room))["seq"]
    epoch = (await ada.http.get(f"/rooms/{room}/events")).json()["epoch"]
    url = f"/rooms/{room}/messages/{seq}"
    twice = [("Parley-Epoch", "e_other"), ("Parley-Epoch", epoch)]
    refused = (
        await ada.http.delete(f"{url}?epoch=e_other&epoch={epoch}"),
        await ada.http.delete(url, headers=twice),
        await ada.http.patch(url, json={"text": "x"}, headers=twice),
        await ada.http.patch(url, json={"text": "x"}, headers=twice[::-1]),
    )
    for answer in refused:
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), answer.text
    assert (await ada.log(room))[-1]["text"] == "hello"
