"""Coming back with a cursor: nothing is lost, nothing comes twice, nothing deleted is shown."""

import json
from collections import deque

import pytest

from tests.conftest import People
from tests.people import Person, Seat
from tests.server import Server

PAGE = 50
# More events than a room keeps in memory.
BEYOND_MEMORY = 300
EVERY_KIND = {"message", "edited", "deleted", "joined", "left", "added", "removed", "role"}
EVERY_KIND |= {"renamed", "topic", "archived", "restored"}
CHUNK = 250


async def happens(seat: Seat, alan: Person, count: int) -> int:
    """So many events: messages, edits, deletions, and alan coming and going; the new head."""
    head, alive, is_in = seat.cursor, deque[int](), has_joined(seat, alan)
    last = head + count
    while head < last:
        # Targets are of an earlier chunk: a client knows a number when it is on disk.
        seqs = range(head + 1, 1 + min(last, head + min(CHUNK, count // 4 + 1)))
        said = [await happens_once(seat, seq, alive) for seq in seqs]
        head = seqs[-1]
        await seat.reaches(head)
        alive.extend(seq for seq, is_message in zip(seqs, said, strict=True) if is_message)
        if head < last:
            await (alan.leaves(seat.room) if is_in else alan.joins(seat.room))
            head, is_in = head + 1, not is_in
            await seat.reaches(head)
    return head


def has_joined(seat: Seat, alan: Person) -> bool:
    about = [event["type"] for event in seat.events if event["user"]["id"] == alan.id]
    return bool(about) and about[-1] != "left"


async def happens_once(seat: Seat, seq: int, alive: deque[int]) -> bool:
    """Of ten events one is an edit and one a deletion; whether it is a message."""
    name = f"c-{seq}"
    if alive and seq % 10 == 0:
        await seat.sends(type="edit", client_id=name, target=alive[0], text=f"edited by {seq}")
    elif alive and seq % 10 == 1:
        await seat.sends(type="delete", client_id=name, target=alive.popleft())
    else:
        await seat.sends(type="send", client_id=name, text=f"text {seq}")
        return True
    return False


def shown(seat: Seat) -> str:
    return json.dumps(seat.frames)


async def resumes(person: Person, seat: Seat) -> Seat:
    """With the cursor and the epoch of an earlier socket, to the end of the replay."""
    again = await person.enters(seat.room, after=seat.cursor, epoch=seat.epoch)
    return await again.live()


@pytest.mark.parametrize("missed", [1, 60, 5000])
async def test_a_member_resumes_after_missing(ada: Person, people: People, missed: int) -> None:
    room = await ada.makes_room()
    grace, alan = await people("grace"), await people("alan")
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        await at_ada.live()
        before = await (await grace.enters(room)).live()
        before.cut()
        head = await happens(at_ada, alan, missed)
        async with await resumes(grace, before) as after:
            assert after.seqs == list(range(before.cursor + 1, head + 1))
            assert (await after.says("back again"))["seq"] == head + 1
            log = await ada.log(room)
            assert before.events + after.events == log
        if missed > 1:
            kinds = {event["type"] for event in log[before.cursor :]}
            assert kinds == {"message", "edited", "deleted", "joined", "left"}


async def test_more_may_happen_while_one_resumes(ada: Person, people: People) -> None:
    room = await ada.makes_room()
    alan = await people("alan")
    async with await ada.enters(room) as at_ada:
        await at_ada.live()
        await happens(at_ada, alan, 1000)
        await at_ada.says_at_once(*(f"meanwhile {number}" for number in range(1000)))
        async with await ada.enters(room, after=0) as again:
            await again.hears("meanwhile 999")
            assert again.seqs == list(range(1, again.cursor + 1))
            await at_ada.hears("meanwhile 999")


@pytest.mark.parametrize("messages", [2, PAGE + 10], ids=["all", "newest"])
@pytest.mark.parametrize("edits", [0, BEYOND_MEMORY], ids=["memory", "database"])
async def test_without_a_cursor_come_the_newest_fifty_messages_and_all_events_since(
    ada: Person, edits: int, messages: int
) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        for number in range(messages):
            sent = await seat.says(f"text {number}")
            if number % 7 == 0:
                await seat.deletes(sent["seq"])
        await ada.http.patch(f"/rooms/{room}", json={"topic": "tea"})
        await seat.sees("topic")
        for number in range(edits):
            name = {"client_id": f"e-{number}", "text": f"edit {number}"}
            await seat.sends(type="edit", target=sent["seq"], **name)
        await seat.reaches(seat.cursor + edits)
    log = await ada.log(room)
    first = [event["seq"] for event in log if event["type"] == "message"][-PAGE:][0]
    async with await ada.enters(room) as fresh:
        await fresh.live()
        assert fresh.events == log[first - 1 :]
        page = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
        assert [event for event in fresh.events if event["type"] == "message"] == page


async def test_a_room_without_messages_opens_with_its_few_events(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as fresh:
        await fresh.live()
        assert [event["type"] for event in fresh.events] == ["joined"]
    async with await ada.enters(room, after=0) as resumed:
        await resumed.live()
        assert resumed.events == fresh.events


async def test_resuming_at_the_head_replays_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    async with await ada.enters(room) as before:
        await before.live()
    async with await resumes(ada, before) as after:
        await after.sees("presence")
        assert [frame["type"] for frame in after.frames] == ["hello", "live", "presence"]
        assert after.frames[1]["head"] == before.cursor


async def test_a_cursor_alone_is_believed(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("one", room)
    await ada.posts("two", room)
    async with await ada.enters(room, after=2) as seat:
        await seat.live()
        assert seat.texts == ["two"]


@pytest.mark.parametrize(
    ("after", "epoch", "reason"),
    [(2, "e_another", "epoch_changed"), (4, None, "ahead_of_log"), (2**53 - 1, None, None)],
)
async def test_a_cursor_that_cannot_be_used_is_answered_with_resync_and_a_fresh_page(
    ada: Person, after: int, epoch: str | None, reason: str | None
) -> None:
    room = await ada.makes_room()
    await ada.posts("one", room)
    await ada.posts("two", room)
    async with await ada.enters(room) as fresh:
        await fresh.live()
    async with await ada.enters(room, after=after, epoch=epoch or fresh.epoch) as seat:
        await seat.live()
        hello, resync = seat.frames[:2]
        assert hello["epoch"] == fresh.epoch
        told = {"type": "resync", "room": room, "floor": 1, "head": 3}
        assert resync == told | {"reason": reason or "ahead_of_log"}
        assert seat.events == fresh.events


async def every_kind(ada: Person, grace: Person) -> str:
    """A room in whose log every type of event stands."""
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.leaves(room)
    await ada.adds(grace, room)
    role = await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
    assert role.status_code == 200
    await grace.posts("hers", room)
    await ada.removes(grace, room)
    await ada.adds(grace, room)
    for change in (
        {"name": f"{room} renamed"[2:]},
        {"topic": "tea"},
        {"archived": True},
        {"archived": False},
    ):
        answer = await ada.http.patch(f"/rooms/{room}", json=change)
        assert answer.status_code == 200, answer.text
    kept, gone = await ada.posts("kept", room), await ada.posts("gone", room)
    for text in ("kept, once", "kept, twice"):
        await ada.http.patch(f"/rooms/{room}/messages/{kept['seq']}", json={"text": text})
        await ada.http.patch(f"/rooms/{room}/messages/{gone['seq']}", json={"text": text})
    await ada.http.delete(f"/rooms/{room}/messages/{gone['seq']}")
    return room


async def test_a_replay_and_rest_show_equal_events(ada: Person, grace: Person) -> None:
    room = await every_kind(ada, grace)
    log = await ada.log(room)
    assert {event["type"] for event in log} == EVERY_KIND
    async with await ada.enters(room, after=0) as from_memory:
        await from_memory.live()
        assert from_memory.events == log
        await from_memory.says_at_once(*["filler"] * BEYOND_MEMORY)
        await from_memory.reaches(len(log) + BEYOND_MEMORY)
    async with await ada.enters(room, after=0) as from_database:
        await from_database.live()
        assert from_database.events == await ada.log(room)
        assert from_database.events[: len(log)] == log


async def unsaid(seat: Seat) -> tuple[int, int]:
    """Something said, edited and deleted, and something said and edited: their seqs."""
    secret = await seat.says("the secret")
    await seat.edits(secret["seq"], "the secret, spelled out")
    edited = await seat.says("frist draft")
    await seat.edits(edited["seq"], "second draft")
    await seat.edits(edited["seq"], "final")
    await seat.deletes(secret["seq"])
    return secret["seq"], edited["seq"]


def shows_what_stands(seat: Seat, secret: int, edited: int) -> None:
    assert "secret" not in shown(seat)
    assert "draft" not in shown(seat)
    by_seq = {event["seq"]: event for event in seat.events}
    assert (by_seq[secret]["text"], by_seq[secret]["deleted"]) == ("", True)
    assert (by_seq[edited]["text"], by_seq[edited]["deleted"]) == ("final", False)
    assert by_seq[edited]["edited_at"] is not None
    edits = [event["text"] for event in seat.events if event["type"] == "edited"]
    assert sorted(edits) == ["", "final", "final"]


async def test_a_replay_from_memory_shows_texts_as_they_stand_now(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        secret, edited = await unsaid(seat)
        async with await ada.enters(room, after=0) as again:
            shows_what_stands(await again.live(), secret, edited)


async def test_a_replay_from_the_database_shows_texts_as_they_stand_now(
    ada: Person, people: People
) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        secret, edited = await unsaid(seat)
        names = [f"filler {number}" for number in range(BEYOND_MEMORY)]
        await seat.says_at_once(*names)
        await seat.hears(names[-1])
        async with await ada.enters(room, after=0) as again:
            shows_what_stands(await again.live(), secret, edited)


async def test_something_deleted_long_after_it_was_said_is_not_shown(ada: Person) -> None:
    """The deletion is in memory, its target is not."""
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        secret = await seat.says("the secret")
        await seat.says_at_once(*["filler"] * BEYOND_MEMORY)
        await seat.reaches(secret["seq"] + BEYOND_MEMORY)
        await seat.deletes(secret["seq"])
        async with await ada.enters(room, after=0) as again:
            await again.live()
            assert "the secret" not in shown(again)


async def test_everything_is_as_it_was_after_a_crash(own_server: Server, people: People) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await every_kind(ada, grace)
    at_ada = await (await ada.enters(room, after=0)).live()
    secret, edited = await unsaid(at_ada)
    at_grace = await (await grace.enters(room)).live()
    await at_ada.says_at_once(*(f"text {number}" for number in range(400)))
    await at_grace.hears("text 150")
    await at_ada.hears("text 399")
    log = await ada.log(room)

    own_server.kill()
    await at_ada.leaves()
    await at_grace.leaves()
    own_server.start()

    assert await ada.log(room) == log
    async with await grace.enters(room, after=at_grace.cursor, epoch=at_grace.epoch) as again:
        await again.live()
        assert again.epoch == at_grace.epoch, "the database lives on"
        assert again.events == log[at_grace.cursor :]
    async with await ada.enters(room, after=0, epoch=at_ada.epoch) as whole:
        await whole.live()
        assert whole.events == log
        by_seq = {event["seq"]: event for event in whole.events}
        assert by_seq[secret]["deleted"] is True
        assert by_seq[edited]["text"] == "final"
        assert "secret" not in shown(whole)
        assert (await whole.says("as ever"))["seq"] == log[-1]["seq"] + 1
