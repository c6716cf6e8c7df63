"""Polls: asked, voted in and ended, and shown as they stand wherever somebody looks."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import Frame, Person
from tests.server import Server
from tests.two_nodes import two_nodes

SOUP, FISH, PIE = 0, 1, 2
OPTIONS = ["Soup", "Fish", "Pie"]


def in_seconds(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def asks(person: Person, room: str, text: str = "Lunch?", **more: object) -> Frame:
    answer = await person.http.post(
        f"/rooms/{room}/polls", json={"text": text, "options": OPTIONS} | more
    )
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def puts(
    person: Person, room: str, seq: int, *choices: int, **more: object
) -> httpx2.Response:
    path = f"/rooms/{room}/polls/{seq}/vote"
    return await person.http.put(path, json={"choices": choices} | more)


async def votes(person: Person, room: str, seq: int, *choices: int) -> Frame:
    """The poll as it then stands."""
    answer = await puts(person, room, seq, *choices)
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert found["choices"] == sorted(choices)
    return dict(found["message"]["poll"])


async def ends(person: Person, room: str, seq: int) -> httpx2.Response:
    return await person.http.put(f"/rooms/{room}/polls/{seq}/end")


async def own_vote(person: Person, room: str, seq: int) -> list[int]:
    answer = await person.http.get(f"/rooms/{room}/polls/{seq}/vote")
    assert answer.status_code == 200, answer.text
    return list(answer.json()["choices"])


async def message(person: Person, room: str, seq: int) -> Frame:
    return dict((await person.http.get(f"/rooms/{room}/messages/{seq}")).json())


def counts(poll: Frame) -> list[int]:
    return [option["votes"] for option in poll["options"]]


async def test_a_poll_is_a_message_and_shows_who_voted_for_what_on_every_way(
    room: str, ada: Person, grace: Person
) -> None:
    asked = await asks(ada, room)
    seq = asked["seq"]
    assert (asked["type"], asked["text"]) == ("message", "Lunch?")
    assert asked["poll"] == {
        "options": [{"text": option, "votes": 0, "voters": []} for option in OPTIONS],
        "multiple": False,
        "anonymous": False,
        "voter_count": 0,
        "ends_at": None,
    }
    await votes(grace, room, seq, FISH)
    poll = await votes(ada, room, seq, FISH)
    assert poll["options"][FISH] == {"text": "Fish", "votes": 2, "voters": [grace.id, ada.id]}
    assert (counts(poll), poll["voter_count"]) == ([0, 2, 0], 2)
    shown = await message(ada, room, seq)
    assert shown["poll"] == poll
    assert (await grace.http.get(f"/rooms/{room}/messages")).json()["items"][-1] == shown
    log = await ada.log(room)
    assert log[seq - 1] == shown
    assert [(event["type"], event["target"], event["choices"]) for event in log[seq:]] == [
        ("voted", seq, [FISH]),
        ("voted", seq, [FISH]),
    ]
    assert [(event["votes"], event["voter_count"]) for event in log[seq:]] == [
        ([0, 1, 0], 1),
        ([0, 2, 0], 2),
    ]
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log


async def test_a_poll_names_the_first_fifty_voters_of_an_option_and_counts_all(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    crowd = [await (await people(f"voter-{number}")).joins(room) for number in range(53)]
    seq = (await asks(ada, room))["seq"]
    async with await grace.enters(room, after=seq - 1) as seat:
        await seat.live()
        for person in crowd:
            poll = await votes(person, room, seq, FISH)
        ids = [person.id for person in crowd]
        assert poll["options"][FISH] == {"text": "Fish", "votes": 53, "voters": ids[:50]}
        poll = await votes(crowd[-1], room, seq, PIE)
        assert (counts(poll), poll["voter_count"]) == ([0, 52, 1], 53)
        heard = await seat.sees("voted", choices=[PIE])
        assert (heard["votes"], heard["voter_count"]) == ([0, 52, 1], 53)
    assert await own_vote(crowd[-2], room, seq) == [FISH], "though the message does not say so"
    async with await grace.enters(room, after=seq - 1) as seat:
        await seat.live()
        assert seat.events[0]["poll"] == poll
    path = f"/rooms/{room}/polls/{seq}/voters"
    found, url = [], f"{path}?limit=20"
    while url:
        page = (await ada.http.get(url)).json()
        found += [(item["option"], item["user"]["id"]) for item in page["items"]]
        url = (page["next"] or "").removeprefix("/api/v1")
    assert found == [*((FISH, user) for user in sorted(ids[:-1])), (PIE, ids[-1])]
    only = (await ada.http.get(f"{path}?option={PIE}")).json()["items"]
    assert [item["user"]["id"] for item in only] == [ids[-1]]
    secret = (await asks(ada, room, anonymous=True))["seq"]
    assert (await ada.http.get(f"/rooms/{room}/polls/{secret}/voters")).status_code == 404


async def test_a_vote_is_changed_and_taken_back(room: str, ada: Person, grace: Person) -> None:
    async with await grace.enters(room) as seat:
        await seat.live()
        seq = (await asks(ada, room, multiple=True))["seq"]
        await votes(ada, room, seq, SOUP, PIE)
        assert counts(await votes(grace, room, seq, PIE)) == [1, 0, 2]
        changed = await votes(ada, room, seq, FISH)
        assert (counts(changed), changed["voter_count"]) == ([0, 1, 1], 2)
        assert await own_vote(ada, room, seq) == [FISH]
        gone = await votes(ada, room, seq)
        assert (counts(gone), gone["voter_count"]) == ([0, 0, 1], 1)
        assert await own_vote(ada, room, seq) == []
        heard = await seat.sees("voted", target=seq, choices=[])
        assert heard["user"]["id"] == ada.id


@pytest.mark.parametrize("anonymous", [False, True])
async def test_what_holds_already_writes_nothing(anonymous: bool, room: str, ada: Person) -> None:
    seq = (await asks(ada, room, anonymous=anonymous))["seq"]
    before = len(await ada.log(room))
    await votes(ada, room, seq)
    assert len(await ada.log(room)) == before
    for _ in range(2):
        await votes(ada, room, seq, FISH)
    assert len(await ada.log(room)) == before + 1
    for _ in range(2):
        assert (await ends(ada, room, seq)).json()["poll"]["ended"]["by"] == ada.id
    assert len(await ada.log(room)) == before + 2


@pytest.mark.parametrize("anonymous", [False, True])
async def test_a_repeated_request_does_not_bring_an_older_vote_back(
    anonymous: bool, room: str, ada: Person
) -> None:
    seq = (await asks(ada, room, anonymous=anonymous))["seq"]
    await puts(ada, room, seq, SOUP, client_id="v-1")
    await votes(ada, room, seq, PIE)
    again = await puts(ada, room, seq, SOUP, client_id="v-1")
    assert (again.status_code, again.json()["choices"]) == (200, [PIE])
    other = await puts(ada, room, seq, FISH, client_id="v-1")
    assert (other.status_code, other.json()["code"]) == (409, "client_id_reused")
    body = {"text": "Lunch?", "options": OPTIONS, "client_id": "p-1"}
    made = [await ada.http.post(f"/rooms/{room}/polls", json=body) for _ in range(2)]
    assert [answer.status_code for answer in made] == [201, 200]
    assert made[0].json() == made[1].json()
    body["options"] = ["Soup", "Fish"]
    other = await ada.http.post(f"/rooms/{room}/polls", json=body)
    assert other.json()["code"] == "client_id_reused"


async def test_a_socket_asks_votes_and_ends(room: str, ada: Person, grace: Person) -> None:
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        await at_ada.sends(type="poll", client_id="p", text="Lunch?", options=OPTIONS)
        seq = (await at_grace.hears("Lunch?"))["seq"]
        await at_grace.sends(type="vote", client_id="v", target=seq, choices=[PIE])
        heard = await at_ada.sees("voted", target=seq, choices=[PIE])
        assert (heard["user"]["id"], heard["client_id"]) == (grace.id, "v")
        await at_grace.sends(type="vote", client_id="v-2", target=seq, choices=[PIE])
        assert (await at_grace.sees("ack", client_id="v-2"))["seq"] == seq
        await at_grace.sends(type="end_poll", client_id="e", target=seq)
        assert (await at_grace.sees("error", client_id="e"))["code"] == "forbidden"
        await at_ada.sends(type="end_poll", client_id="e", target=seq)
        await at_grace.sees("poll_ended", target=seq)
        await at_grace.sends(type="vote", client_id="v-3", target=seq, choices=[SOUP])
        assert (await at_grace.sees("error", client_id="v-3"))["code"] == "poll_ended"


async def test_nobody_votes_after_the_end(room: str, ada: Person, grace: Person) -> None:
    seq = (await asks(ada, room))["seq"]
    await votes(grace, room, seq, PIE)
    assert (await ends(grace, room, seq)).json()["code"] == "forbidden"
    ended = (await ends(ada, room, seq)).json()
    assert ended["poll"]["ended"].keys() == {"by", "at"}
    for choices in ([SOUP], [PIE], []):
        answer = await puts(grace, room, seq, *choices)
        assert (answer.status_code, answer.json()["code"]) == (409, "poll_ended")
    assert (await message(ada, room, seq)) == ended


async def test_a_moderator_who_ends_somebody_elses_poll_is_in_the_audit_log(
    room: str, ada: Person, grace: Person
) -> None:
    own, other = (await asks(ada, room))["seq"], (await asks(grace, room))["seq"]
    for seq in (own, other, other):
        assert (await ends(ada, room, seq)).status_code == 200
    [act] = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert (act["act"], act["actor"]["id"], act["target"]) == ("end_poll", ada.id, other)
    assert act["member"]["id"] == grace.id


async def test_a_poll_ends_at_its_time(room: str, ada: Person, grace: Person) -> None:
    at = in_seconds(1)
    async with await ada.enters(room) as seat:
        await seat.live()
        seq = (await asks(ada, room, ends_at=at))["seq"]
        await votes(grace, room, seq, PIE)
        # It is sent at the same time.
        later = await ada.http.post(f"/rooms/{room}/scheduled", json={"text": "now", "at": at})
        assert later.status_code == 201, later.text
        await seat.hears("now")
    answer = await puts(grace, room, seq, PIE)
    assert (answer.status_code, answer.json()["code"]) == (409, "poll_ended")
    assert (await message(ada, room, seq))["poll"].keys() >= {"ends_at"}
    before = len(await ada.log(room))
    assert (await ends(ada, room, seq)).status_code == 200
    assert len(await ada.log(room)) == before, "it has ended already"


@pytest.mark.parametrize(
    "body",
    [
        {"options": ["one"]},
        {"options": [f"{number}" for number in range(21)]},
        {"options": ["tea", "Tea"]},
        {"options": ["tea", " "]},
        {"options": ["tea", "x" * 101]},
        {"options": ["tea", "cof\u200bfee"]},
        {"ends_at": "2020-01-01T00:00:00Z"},
        {"ends_at": "2999-01-01T00:00:00Z"},
        {"ends_at": "tomorrow"},
        {"text": " "},
        {"colour": "red"},
        {"actions": [{"id": "go", "label": "Go"}]},
    ],
    ids=lambda body: next(iter(body)),
)
async def test_what_is_no_poll_is_refused(body: dict[str, Any], room: str, ada: Person) -> None:
    before = len(await ada.log(room))
    whole = {"text": "Lunch?", "options": OPTIONS} | body
    answer = await ada.http.post(f"/rooms/{room}/polls", json=whole)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="poll", client_id="p", **whole)
        assert (await seat.sees("error"))["code"] == "invalid"
    assert len(await ada.log(room)) == before


async def test_what_is_no_vote_is_refused(room: str, ada: Person) -> None:
    seq = (await asks(ada, room))["seq"]
    plain = (await ada.posts("no poll", room))["seq"]
    for choices in ([3], [-1], [99], [SOUP, FISH], [FISH, FISH]):
        answer = await puts(ada, room, seq, *choices)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), choices
    for target in (plain, 1, 999, 0):
        answer = await puts(ada, room, target, SOUP)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), target
        assert (await ends(ada, room, target)).json()["code"] == "not_found"
        own = await ada.http.get(f"/rooms/{room}/polls/{target}/vote")
        assert own.status_code == 404


async def test_an_outsider_does_not_learn_by_ending_polls_which_numbers_are_messages(
    room: str, ada: Person, people: People
) -> None:
    seq = (await asks(ada, room))["seq"]
    outsider = await people("outsider")
    for target in (seq, 1, 999):
        answer = await ends(outsider, room, target)
        assert (answer.status_code, answer.json()["code"]) == (403, "not_a_member"), target


async def test_a_poll_stands_in_a_thread_and_its_question_can_be_edited(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("The party", room))["seq"]
    seq = (await asks(grace, room, thread=root))["seq"]
    await votes(ada, room, seq, FISH)
    answer = await grace.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "Dinner?"})
    assert answer.status_code == 200
    page = (await ada.http.get(f"/rooms/{room}/messages/{root}/thread")).json()
    [reply] = page["items"]
    assert (reply["text"], counts(reply["poll"])) == ("Dinner?", [0, 1, 0])


async def test_people_who_left_keep_their_vote(room: str, ada: Person, grace: Person) -> None:
    seq = (await asks(ada, room))["seq"]
    secret = (await asks(ada, room, anonymous=True))["seq"]
    await votes(grace, room, seq, PIE)
    await votes(grace, room, secret, PIE)
    await grace.http.delete(f"/rooms/{room}/membership")
    for target in (seq, secret):
        assert counts(await votes(ada, room, target, SOUP)) == [1, 0, 1]
        assert (await puts(grace, room, target, SOUP)).json()["code"] == "not_a_member"
    await grace.joins(room)
    assert counts(await votes(grace, room, secret, FISH)) == [1, 1, 0]


@pytest.mark.parametrize("anonymous", [False, True])
async def test_nothing_of_the_votes_is_left_of_a_deleted_poll(
    anonymous: bool, own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        seq = (await asks(ada, room, anonymous=anonymous))["seq"]
        await votes(grace, room, seq, PIE)
        await puts(ada, room, seq, SOUP, client_id="v-1")
        await ada.http.delete(f"/rooms/{room}/messages/{seq}")
        await seat.sees("deleted", target=seq)
    log = await ada.log(room)
    assert "poll" not in log[seq - 1]
    about = [event for event in log if event["type"] == "voted"]
    assert len(about) == 2
    assert not any(event.keys() & {"choices", "votes", "voter_count"} for event in about)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log, "from the memory of the server as from the database"
    for again in (
        await puts(grace, room, seq, SOUP),
        await puts(ada, room, seq, SOUP, client_id="v-1"),
        await ada.http.get(f"/rooms/{room}/polls/{seq}/vote"),
    ):
        assert (again.status_code, again.json()["code"]) == (409, "message_deleted")
    own_server.stop()
    stored = databases.run(own_server.folder, "SELECT data, extras FROM events")
    assert "Pie" not in str(stored)
    assert databases.run(own_server.folder, "SELECT * FROM anonymous_votes") == []


async def test_who_sees_the_room_from_joining_on_learns_nothing_of_older_polls(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    old = (await asks(ada, room))["seq"]
    await ada.adds(grace, room)
    await votes(ada, room, old, PIE)
    assert (await puts(grace, room, old, PIE)).json()["code"] == "not_found"
    log = (await grace.http.get(f"/rooms/{room}/events?before=1000")).json()["items"]
    [vote] = [event for event in log if event["type"] == "voted"]
    assert "choices" not in vote
    async with await grace.enters(room) as seat:
        await seat.live()
        await votes(ada, room, old, SOUP)
        assert "choices" not in await seat.sees("voted")


async def test_a_storm_of_votes_leaves_the_counts_right(
    room: str, ada: Person, people: People
) -> None:
    crowd = [await (await people(f"storm-{number}")).joins(room) for number in range(10)]
    opened = (await asks(ada, room, multiple=True))["seq"]
    secret = (await asks(ada, room, multiple=True, anonymous=True))["seq"]

    async def storm(person: Person, number: int) -> None:
        for seq in (opened, secret):
            for choices in ([SOUP], [SOUP, PIE], [], [FISH]):
                await votes(person, room, seq, *choices)
            await votes(person, room, seq, number % 3)

    async with await ada.enters(room, after=opened - 1) as seat:
        await seat.live()
        await asyncio.gather(*(storm(person, number) for number, person in enumerate(crowd)))
    for seq in (opened, secret):
        poll = (await message(ada, room, seq))["poll"]
        assert (counts(poll), poll["voter_count"]) == ([4, 3, 3], 10)
    fresh = await ada.log(room)
    async with await ada.enters(room, after=opened - 1) as seat:
        await seat.live()
        assert seat.events == fresh[opened - 1 :]


async def test_another_node_shows_it_and_a_device_there_learns_of_its_own_vote(
    people: People, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with two_nodes("notify", tmp_path_factory) as nodes:
        ada = await people("ada", at=nodes.one)
        room = await ada.makes_room()
        async with (
            ada.at(nodes.two.url) as elsewhere,
            await elsewhere.enters(room) as seat,
            await elsewhere.connects() as account,
        ):
            await seat.live()
            await account.sees("votes", items=[])
            seq = (await asks(ada, room, anonymous=True))["seq"]
            await seat.hears("Lunch?")
            await votes(ada, room, seq, PIE)
            heard = await seat.sees("voted", target=seq)
            assert (heard["votes"], heard["voter_count"]) == ([0, 0, 1], 1)
            own = {"room": room, "seq": seq, "choices": [PIE]}
            await account.sees("votes", items=[own], more=False)
            shown = await message(ada, room, seq)
            async with await elsewhere.enters(room, after=seq - 1) as later:
                await later.live()
                assert later.events[0] == shown


async def test_my_devices_know_my_own_vote_in_an_anonymous_poll(
    room: str, ada: Person, grace: Person
) -> None:
    seq = (await asks(ada, room, anonymous=True))["seq"]
    async with await grace.connects() as phone, await ada.connects() as at_ada:
        await phone.sees("votes", items=[])
        await votes(grace, room, seq, PIE)
        own = {"room": room, "seq": seq, "choices": [PIE]}
        await phone.sees("votes", items=[own])
        async with await grace.connects() as laptop:
            await laptop.sees("votes", items=[own])
        await votes(grace, room, seq)
        await phone.sees("votes", items=[])
        await at_ada.is_in_step()
        told = [frame for frame in at_ada.frames if frame["type"] == "votes"]
        assert all(frame["items"] == [] for frame in told)
    assert await own_vote(ada, room, seq) == []


@pytest.fixture
async def poll(room: str, ada: Person) -> int:
    """An anonymous one."""
    return int((await asks(ada, room, anonymous=True, multiple=True))["seq"])


async def test_no_frame_and_no_answer_lets_others_know_who_has_voted_anonymously(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    linus = await (await people("linus")).joins(room)
    poll = (await asks(ada, room, anonymous=True, multiple=True))["seq"]
    async with (
        await ada.enters(room, after=poll - 1) as live,
        await ada.connects() as account,
    ):
        await live.live()
        await account.lists()
        await account.opens(room)
        joined = len(live.frames), len(account.frames)
        async with await grace.enters(room) as at_grace:
            await at_grace.live()
            await live.sees("presence", came=[grace.id])
            joined = len(live.frames), len(account.frames)
            await at_grace.sends(type="vote", client_id="v", target=poll, choices=[PIE])
            acked = await at_grace.sees("ack", client_id="v")
        event = await live.sees("voted", target=poll)
        assert (acked["seq"], event["target"]) == (poll, poll)
        await votes(linus, room, poll, SOUP, PIE)
        await votes(linus, room, poll, FISH)
        await votes(linus, room, poll)
        await live.sees("voted", votes=[0, 0, 1], seq=event["seq"] + 3)
        await account.is_in_step()
        heard = live.frames[joined[0] :] + account.frames[joined[1] :]
    heard = [frame for frame in heard if frame["type"] not in ("presence", "room", "unread")]
    replayed = (await ada.log(room))[poll - 1 :]
    paths = (
        f"/rooms/{room}/messages?limit=1",
        f"/rooms/{room}/messages/{poll}",
        f"/rooms/{room}/polls/{poll}/vote",
        f"/rooms/{room}/events?after={poll - 1}",
        f"/rooms/{room}/audit",
        "/me/inbox",
    )
    answers = [(await ada.http.get(path)).text for path in paths]
    for text in (json.dumps(heard), json.dumps(replayed), *answers):
        assert grace.id not in text
        assert grace.name not in text
        assert linus.id not in text
    for event in replayed[1:]:
        assert event["user"]["id"] == ada.id, "the author's, whoever has voted"
        assert "client_id" not in event
        assert "choices" not in event
    assert counts(replayed[0]["poll"]) == [0, 0, 1]
    assert not any("voters" in option for option in replayed[0]["poll"]["options"])
    assert await own_vote(grace, room, poll) == [PIE]
    assert await own_vote(linus, room, poll) == []


async def test_the_last_anonymous_vote_of_the_log_says_what_the_message_shows(
    poll: int, room: str, ada: Person, grace: Person
) -> None:
    await votes(grace, room, poll, PIE)
    await votes(ada, room, poll, SOUP, PIE)
    await votes(grace, room, poll, SOUP)
    *_, last = await ada.log(room)
    shown = (await message(ada, room, poll))["poll"]
    assert (last["votes"], last["voter_count"]) == (counts(shown), shown["voter_count"])
    assert counts(shown) == [2, 0, 1]


async def test_a_restarted_server_counts_everybody_once_in_an_anonymous_poll(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    seq = (await asks(ada, room, anonymous=True))["seq"]
    await votes(grace, room, seq, PIE)
    own_server.stop()
    own_server.start()
    poll = await votes(grace, room, seq, SOUP)
    assert (counts(poll), poll["voter_count"]) == ([1, 0, 0], 1)
    async with await grace.connects() as account:
        await account.sees("votes", items=[{"room": room, "seq": seq, "choices": [SOUP]}])
