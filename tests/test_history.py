"""Reading back: pages of messages, the log after a cursor, and what edits and deletions leave."""

import json
import re
from typing import Any

import httpx2
import pytest

from tests.people import Person

Frame = dict[str, Any]
COUNT = 12


async def fills(ada: Person) -> tuple[str, list[int]]:
    """A room with twelve messages, other events between them; the messages' seqs."""
    room = await ada.makes_room()
    seqs = []
    for number in range(COUNT):
        seqs.append((await ada.posts(f"message {number}", room))["seq"])
        if number % 5 == 0:
            await ada.http.patch(f"/rooms/{room}", json={"topic": f"topic {number}"})
    return room, seqs


async def page(person: Person, room: str, query: str = "") -> Frame:
    answer = await person.http.get(f"/rooms/{room}/messages?{query}")
    assert answer.status_code == 200, answer.text
    assert links(answer) == {
        rel: answer.json()[rel] for rel in ("next", "prev") if answer.json()[rel]
    }
    found: Frame = answer.json()
    return found


def links(answer: httpx2.Response) -> dict[str, str]:
    """RFC 8288, as this server writes it."""
    header = answer.headers.get("Link", "")
    return {rel: url for url, rel in re.findall(r'<([^>]+)>; rel="(\w+)"', header)}


def seqs_of(found: Frame) -> list[int]:
    return [item["seq"] for item in found["items"]]


async def follow(person: Person, url: str) -> Frame:
    assert url.startswith("/api/v1/rooms/"), "addresses work behind any proxy"
    answer = await person.http.get(url.removeprefix("/api/v1"))
    assert answer.status_code == 200, answer.text
    found: Frame = answer.json()
    return found


async def test_history_begins_with_the_newest_page(ada: Person) -> None:
    room, seqs = await fills(ada)
    whole = await page(ada, room)
    assert seqs_of(whole) == seqs
    assert [item["text"] for item in whole["items"]] == [f"message {n}" for n in range(COUNT)]
    assert whole["prev"] is None
    assert (await follow(ada, whole["next"]))["items"] == []
    assert {item["type"] for item in whole["items"]} == {"message"}
    newest = await page(ada, room, "limit=3")
    assert seqs_of(newest) == seqs[-3:]
    assert newest["prev"] is not None


async def test_bounds_are_exclusive_except_around(ada: Person) -> None:
    room, seqs = await fills(ada)
    assert seqs_of(await page(ada, room, f"before={seqs[5]}&limit=3")) == seqs[2:5]
    assert seqs_of(await page(ada, room, f"after={seqs[5]}&limit=3")) == seqs[6:9]
    assert seqs_of(await page(ada, room, f"before={seqs[0]}")) == []
    assert seqs_of(await page(ada, room, f"after={seqs[-1]}")) == []
    assert seqs_of(await page(ada, room, "after=0&limit=2")) == seqs[:2]
    assert seqs_of(await page(ada, room, f"before={2**53 - 1}&limit=2")) == seqs[-2:]
    for limit in (1, 2, 3, 4, 5):
        around = seqs_of(await page(ada, room, f"around={seqs[6]}&limit={limit}"))
        assert seqs[6] in around
        assert len(around) == limit
        assert around == [seq for seq in seqs if around[0] <= seq <= around[-1]]
    assert seqs_of(await page(ada, room, f"around={seqs[-1]}&limit=4")) == seqs[-4:]
    at_topic = seqs[5] + 1
    assert seqs_of(await page(ada, room, f"around={at_topic}&limit=4")) == seqs[4:8]


async def test_walking_the_pages_meets_every_message_once(ada: Person) -> None:
    room, seqs = await fills(ada)
    for limit in (1, 3, 4, 5, 12):
        back = [await page(ada, room, f"limit={limit}")]
        while back[-1]["prev"]:
            back.append(await follow(ada, back[-1]["prev"]))
        assert [seq for found in reversed(back) for seq in seqs_of(found)] == seqs
        assert all(len(found["items"]) <= limit for found in back)

        forth = [await page(ada, room, f"after=0&limit={limit}")]
        while forth[-1]["items"]:
            forth.append(await follow(ada, forth[-1]["next"]))
        assert [seq for found in forth for seq in seqs_of(found)] == seqs
        assert forth[0]["prev"] is None


async def test_from_the_middle_one_can_walk_both_ways(ada: Person) -> None:
    room, seqs = await fills(ada)
    middle = await page(ada, room, f"around={seqs[6]}&limit=3")
    met = seqs_of(middle)
    older, newer = middle, middle
    while older["prev"]:
        older = await follow(ada, older["prev"])
        met = seqs_of(older) + met
    while newer["items"]:
        newer = await follow(ada, newer["next"])
        met += seqs_of(newer)
    assert met == seqs


async def test_an_empty_page_past_the_end_leads_back(ada: Person) -> None:
    room, seqs = await fills(ada)
    newest = await page(ada, room, f"after={seqs[-1]}&limit=3")
    assert newest["items"] == []
    assert newest["prev"] is not None
    assert seqs_of(await follow(ada, newest["prev"])) == seqs[-3:]
    oldest = await page(ada, room, f"before={seqs[0]}&limit=3")
    assert (oldest["items"], oldest["prev"]) == ([], None)
    assert oldest["next"] is not None
    assert seqs_of(await follow(ada, oldest["next"])) == seqs[:3]


async def test_a_room_without_messages_has_an_empty_page(ada: Person) -> None:
    room = await ada.makes_room()
    for query in ("", "before=1", "after=0", "around=1"):
        found = await page(ada, room, query)
        assert (found["items"], found["prev"]) == ([], None)
        assert (await follow(ada, found["next"]))["items"] == []


@pytest.mark.parametrize("kind", ["messages", "events"])
async def test_at_the_head_next_is_where_to_ask_again(ada: Person, kind: str) -> None:
    room = await ada.makes_room()
    found = await follow(ada, f"/api/v1/rooms/{room}/{kind}")
    # From an empty page as from a full one, and over and over.
    for text in ("one", "two", "three"):
        for _ in range(2):
            found = await follow(ada, found["next"])
            assert found["items"] == []
        await ada.posts(text, room)
        answer = await ada.http.get(found["next"].removeprefix("/api/v1"))
        found = answer.json()
        assert [item["text"] for item in found["items"]] == [text]
        assert links(answer)["next"] == found["next"]


async def test_the_log_goes_on_from_no_cursor_but_one_of_its_own(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("one", room)
    log = await follow(ada, f"/api/v1/rooms/{room}/events")
    assert f"epoch={log['epoch']}" in log["next"]
    rest = await ada.http.get(f"/rooms/{room}/events?after=1&epoch={log['epoch']}")
    assert seqs_of(rest.json()) == [2]
    for query, reason in (
        ("after=1&epoch=e_another", "epoch_changed"),
        ("before=2&epoch=e_another", "epoch_changed"),
        ("after=9&epoch=e_another", "epoch_changed"),
        (f"after=3&epoch={log['epoch']}", "ahead_of_log"),
        (f"after={2**53 - 1}", "ahead_of_log"),
    ):
        answer = await ada.http.get(f"/rooms/{room}/events?{query}")
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (409, "resync"), query
        assert answer.headers["Content-Type"] == "application/problem+json"
        told = {name: problem[name] for name in ("reason", "floor", "head", "epoch")}
        assert told == {"reason": reason, "floor": 1, "head": 2, "epoch": log["epoch"]}, query
    too_long = await ada.http.get(f"/rooms/{room}/events?epoch={'e' * 65}")
    assert (too_long.status_code, too_long.json()["code"]) == (422, "invalid")


async def test_the_log_after_a_cursor_has_no_holes(ada: Person) -> None:
    room, _ = await fills(ada)
    head = (await ada.http.get(f"/rooms/{room}")).json()["head"]
    for limit in (1, 4, 200):
        met: list[int] = []
        url = f"/api/v1/rooms/{room}/events?after=0&limit={limit}"
        while head not in met:
            found = await follow(ada, url)
            assert found["head"] == head
            assert found["epoch"].startswith("e_")
            assert len(found["items"]) <= limit
            met += seqs_of(found)
            url = found["next"]
        assert met == list(range(1, head + 1))
    rest = await follow(ada, f"/api/v1/rooms/{room}/events?after={head - 2}")
    assert seqs_of(rest) == [head - 1, head]
    end = await follow(ada, f"/api/v1/rooms/{room}/events?after={head}")
    assert (end["items"], end["head"]) == ([], head)
    assert end["prev"] is not None


async def test_the_log_over_rest_is_what_a_socket_hears(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        said = await seat.says("hello")
        await seat.edits(said["seq"], "hello again")
        await seat.deletes(said["seq"])
        await seat.says("bye")
    async with await ada.enters(room, after=0, epoch=seat.epoch) as again:
        await again.live()
        assert again.events == await ada.log(room)


async def test_history_shows_messages_as_they_now_stand(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    kept, gone = await ada.posts("frist", room), await ada.posts("a secret", room)
    edited = await ada.http.patch(f"/rooms/{room}/messages/{kept['seq']}", json={"text": "first"})
    assert edited.status_code == 200
    assert edited.json() == {
        "type": "edited",
        "room": room,
        "seq": 5,
        "at": edited.json()["at"],
        "user": {"id": ada.id, "name": ada.name},
        "target": kept["seq"],
        "text": "first",
    }
    await ada.http.patch(f"/rooms/{room}/messages/{gone['seq']}", json={"text": "a secret too"})
    deleted = await ada.http.delete(f"/rooms/{room}/messages/{gone['seq']}")
    assert deleted.status_code == 200
    assert (deleted.json()["type"], deleted.json()["target"]) == ("deleted", gone["seq"])
    assert "text" not in deleted.json()
    again = await ada.http.delete(f"/rooms/{room}/messages/{gone['seq']}")
    assert (again.status_code, again.json()) == (200, deleted.json())

    first, second = (await page(grace, room))["items"]
    assert first == kept | {"text": "first", "edited_at": edited.json()["at"]}
    assert second == gone | {"text": "", "deleted": True}
    log = await grace.log(room)
    assert "secret" not in json.dumps(log)
    assert [event["type"] for event in log] == [
        "joined",
        "joined",
        "message",
        "message",
        "edited",
        "edited",
        "deleted",
    ]
    late = await ada.http.patch(f"/rooms/{room}/messages/{gone['seq']}", json={"text": "x"})
    assert (late.status_code, late.json()["code"]) == (409, "message_deleted")


async def test_only_the_author_edits_and_moderators_delete(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    hers = (await ada.posts("mine", room))["seq"]
    his = (await grace.posts("yours", room))["seq"]
    for person, seq in ((grace, hers), (ada, his)):
        answer = await person.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "x"})
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    answer = await grace.http.delete(f"/rooms/{room}/messages/{hers}")
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (await ada.http.delete(f"/rooms/{room}/messages/{his}")).status_code == 200


async def test_what_is_no_message_can_not_be_changed(ada: Person) -> None:
    room = await ada.makes_room()
    for seq in (1, 0, -1, 99, 2**53, 2**70):
        for method, body in (("PATCH", {"text": "x"}), ("DELETE", None)):
            answer = await ada.http.request(method, f"/rooms/{room}/messages/{seq}", json=body)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), seq


async def test_a_page_that_makes_no_sense_is_refused(ada: Person) -> None:
    room = await ada.makes_room()
    both: tuple[str, ...]
    both = ("after=1.5", "after=-1", "after=9007199254740992", "after=x", "after=")
    both += ("limit=0", "limit=201", "limit=-1", "limit=x")
    both += (
        "limit=1_0",
        "limit=1.0",
        "limit=%2B1",
        "after=%201",
        "limit=1&limit=2",
        "after=1&after=1",
    )
    messages: tuple[str, ...]
    messages = ("before=x", "before=-1", "around=", "before=nan", "before=" + "9" * 5000)
    messages += ("before=5&after=1", "around=5&before=1", "around=5&before=9&after=1")
    urls = [f"/rooms/{room}/messages?{query}" for query in both + messages]
    urls += [f"/rooms/{room}/events?{query}" for query in both]
    for url in urls:
        answer = await ada.http.get(url)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), url
        assert answer.headers["Content-Type"] == "application/problem+json"


async def test_whose_session_has_ended_is_told_so_whatever_they_ask(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.http.delete("/session")
    for query in ("limit=0", "after=x", "after=1&before=5", "limit=5"):
        for kind in ("messages", "events"):
            answer = await ada.http.get(f"/rooms/{room}/{kind}?{query}")
            assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated"), query


async def test_times_are_in_utc_and_never_go_back(ada: Person) -> None:
    room, _ = await fills(ada)
    times = [event["at"] for event in await ada.log(room)]
    assert times == sorted(times)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", at) for at in times)
