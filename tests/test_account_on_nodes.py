"""The account socket on one node tells what happens on the other, with hints and without any."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import People
from tests.people import ListOfRooms, Person, unique
from tests.two_nodes import BACKPLANES, Nodes, two_nodes

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
# A second, on a machine that has nothing else to do.
SOON_SECONDS = 4.0
# Heads are compared each second; a list that differs is read again when it does so twice.
HEALED_SECONDS = 16.0


@pytest.fixture(scope="module", params=BACKPLANES)
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Nodes]:
    with two_nodes(request.param, tmp_path_factory) as running:
        yield running


async def test_a_ban_on_one_node_closes_sockets_on_the_other(nodes: Nodes, people: People) -> None:
    within = HEALED_SECONDS if nodes.backplane == "neither" else SOON_SECONDS
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as seat, await grace.connects() as account:
        await seat.live()
        await account.opens(room)
        began = time.monotonic()
        await ada.bans(grace, room)
        assert await seat.is_closed() == 4403
        assert (await account.sees("closed", room=room))["reason"] == "banned"
        assert time.monotonic() - began < within
    refused = await grace.http.put(f"/rooms/{room}/membership")
    assert refused.json()["code"] == "banned"


async def test_whatever_happens_on_one_node_reaches_the_list_on_the_other(
    nodes: Nodes, people: People
) -> None:
    within = HEALED_SECONDS if nodes.backplane == "neither" else SOON_SECONDS
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room(kind="private")
    async with await grace.connects() as account, grace.at(nodes.one.url) as there:
        state = ListOfRooms(account)
        await account.lists()

        async def reaches(**fields: object) -> None:
            began = time.monotonic()
            await state.until(room, **fields)
            assert time.monotonic() - began < within

        await ada.adds(grace, room)
        await reaches(role="member", unread=0)
        await ada.posts("hello", room)
        await reaches(unread=1)
        async with await there.enters(room) as seat:
            await seat.live()
            await seat.sends(type="read", seq=seat.cursor)
            await reaches(unread=0, read_seq=seat.cursor)
        await there.http.put(f"/rooms/{room}/read", json={"seq": seat.cursor - 1})
        await reaches(unread=1, read_seq=seat.cursor - 1)
        await there.http.put("/me/read")
        await reaches(unread=0, read_seq=seat.cursor)
        await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
        await reaches(role="moderator")
        await ada.http.patch(f"/rooms/{room}", json={"topic": "Ships"})
        await reaches(topic="Ships")
        await ada.posts("again", room)
        await reaches(unread=1)
        await there.posts("mine", room)
        await reaches(unread=0)
        await ada.removes(grace, room)
        await reaches()


@pytest.mark.parametrize("nodes", ["notify", "redis"], indirect=True)
async def test_a_report_and_its_outcome_are_told_on_the_other_node(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    async with await ada.connects() as moderator, await grace.connects() as reporter:
        await moderator.lists()
        await reporter.lists()
        began = time.monotonic()
        path = f"/rooms/{room}/messages/{said}/reports"
        made = (await grace.http.post(path, json={"reason": "spam"})).json()
        assert (await moderator.sees("reports", room=room))["waiting"] == 1
        outcome = {"outcome": "dismissed", "note": "It is fine."}
        await ada.http.patch(f"/rooms/{room}/reports/{made['id']}", json=outcome)
        assert (await moderator.sees("reports", room=room))["waiting"] == 0
        told = (await reporter.sees("report"))["item"]
        assert time.monotonic() - began < 2 * SOON_SECONDS
    assert (told["id"], told["outcome"], told["note"]) == (made["id"], *outcome.values())


@pytest.mark.parametrize("nodes", ["notify", "redis"], indirect=True)
async def test_people_are_active_on_whichever_node(nodes: Nodes, people: People) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)

    def says(person: Person, state: str) -> object:
        wanted = {"user": person.id, "state": state}
        return lambda f: f["type"] == "presence" and wanted in f.get("items", ())

    async with await ada.connects() as account:
        await account.sees("presence", whole=True)
        async with await grace.connects():
            await account.until(says(grace, "active"))  # type: ignore[arg-type]
        await account.until(says(grace, "offline"))  # type: ignore[arg-type]


@pytest.mark.parametrize("nodes", ["notify", "redis"], indirect=True)
async def test_people_that_nobody_can_be_keep_no_news_back(nodes: Nodes, people: People) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.connects() as account:
        await account.sees("presence", whole=True)
        epoch = account.frames[0]["epoch"]
        nodes.forge(epoch, sockets={"u_\0": 1, "u_\0\0": 1}, rows={room: ["u_\0"]})
        async with await grace.connects():
            here = {"user": grace.id, "state": "active"}
            await account.until(lambda f: f["type"] == "presence" and here in f["items"])
        await grace.posts("hello", room)
        await account.sees("unread", room=room, unread=1)
        async with await ada.connects() as another:
            assert (await another.lists()).keys() >= {room}


async def test_what_i_set_on_one_node_reaches_my_list_on_the_other(
    nodes: Nodes, people: People
) -> None:
    within = HEALED_SECONDS if nodes.backplane == "neither" else SOON_SECONDS
    ada = await people("ada", at=nodes.two)
    room = await ada.makes_room()
    async with await ada.connects() as account, ada.at(nodes.one.url) as there:
        state = ListOfRooms(account)
        await account.lists()
        for number, change in enumerate(({"favourite": True}, {"hidden": True})):
            began = time.monotonic()
            answer = await there.http.patch(f"/rooms/{room}/mine", json=change)
            await state.until(room, mine=answer.json()["mine"])
            await there.http.post("/me/sections", json={"name": f"{number}"})
            await state.until_sections(*map(str, range(number + 1)))
            assert time.monotonic() - began < within


async def test_a_draft_of_one_node_reaches_my_device_on_the_other(
    nodes: Nodes, people: People
) -> None:
    within = HEALED_SECONDS if nodes.backplane == "neither" else SOON_SECONDS
    ada = await people("ada", at=nodes.two)
    room = await ada.makes_room()
    async with await ada.connects() as account, ada.at(nodes.one.url) as there:
        await account.lists()
        await account.sees("drafts", items=[])
        for text in ("half a thought", ""):
            began = time.monotonic()
            await there.http.put(f"/rooms/{room}/draft", json={"text": text})
            await account.sees("draft", room=room, text=text)
            assert time.monotonic() - began < within


@pytest.mark.parametrize("nodes", ["notify"], indirect=True)
async def test_what_is_due_at_once_on_both_nodes_is_sent_once(nodes: Nodes, people: People) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    body = {"at": (datetime.now(UTC) + timedelta(seconds=3)).isoformat()}
    wanted = {f"{number}" for number in range(30)}
    for text in wanted:
        made = await ada.http.post(f"/rooms/{room}/scheduled", json=body | {"text": text})
        assert made.status_code == 201, made.text
    async with ada.at(nodes.two.url) as there, await there.enters(room, after=0) as seat:
        while len(seat.texts) < len(wanted):
            await seat.next()
    said = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    assert len(said) == len(wanted)
    assert {*said} == wanted
    assert (await ada.http.get("/me/scheduled")).json()["items"] == []


async def test_a_new_profile_and_whom_i_block_are_told_on_the_other_node(
    nodes: Nodes, people: People
) -> None:
    """They are read with what has ended: without a hint a moment later."""
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    direct = (await ada.http.put("/direct", json={"users": [grace.id]})).json()["id"]
    async with await grace.connects() as account, grace.at(nodes.one.url) as there:
        state = ListOfRooms(account)
        await account.lists()
        await state.until(direct, blocked=False)
        began = time.monotonic()
        await ada.http.patch("/me", json={"about": "Ships", "display_name": unique("Ada")})
        told = await account.sees("person")
        assert told["item"] == (await grace.http.get(f"/users/{ada.id}")).json()
        await there.http.put(f"/me/blocks/{ada.id}")
        await account.sees("blocks", users=[ada.id])
        await state.until(direct, blocked=True)
        assert time.monotonic() - began < SOON_SECONDS


@pytest.mark.parametrize("nodes", ["notify", "redis"], indirect=True)
async def test_who_reads_on_one_node_is_seen_on_the_other(nodes: Nodes, people: People) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    async with ada.at(nodes.two.url) as there, await ada.enters(room) as seat:
        await grace.joins(room)
        said = (await there.posts("hello", room))["seq"]
        await seat.hears("hello")
        async with await grace.enters(room) as at_grace:
            await at_grace.live()
            await seat.until(
                lambda f: (
                    f["type"] == "presence" and grace.id in [*f.get("came", ()), *f.get("here", ())]
                )
            )
            await at_grace.sends(type="read", seq=said)
            mark = {"user": grace.id, "seq": said}
            await seat.until(lambda f: f["type"] == "readers" and mark in f["items"])


async def test_a_room_deleted_on_one_node_goes_off_the_list_on_the_other(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account:
        await account.lists()
        await account.opens(room)
        assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
        assert (await account.sees("closed", room=room))["code"] == 4404
        if "room_gone" not in [frame["type"] for frame in account.of(room)]:
            await account.sees("room_gone", room=room)


async def test_a_mention_on_one_node_is_in_the_inbox_on_the_other(
    nodes: Nodes, people: People
) -> None:
    within = HEALED_SECONDS if nodes.backplane == "neither" else SOON_SECONDS
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        assert (await account.sees("inbox"))["unread"] == 0
        began = time.monotonic()
        said = await ada.posts(f"@{grace.name}", room)
        await account.sees("inbox", unread=1)
        assert time.monotonic() - began < within
        await state.until(room, mentions=1, unread=1)
        began = time.monotonic()
        await ada.http.delete(f"/rooms/{room}/messages/{said['seq']}")
        await account.sees("inbox", unread=0)
        assert time.monotonic() - began < within
        await state.until(room, mentions=0)
