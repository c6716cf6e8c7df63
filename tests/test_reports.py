"""Members report messages, moderators deal with them, and whoever reported is told."""

import asyncio

from tests.conftest import People
from tests.people import Frame, Person


async def reports(person: Person, room: str, said: int, reason: str = "spam") -> Frame:
    answer = await person.http.post(
        f"/rooms/{room}/messages/{said}/reports", json={"reason": reason}
    )
    assert answer.status_code in (200, 201), answer.text
    found: Frame = answer.json()
    return found


async def queue(person: Person, room: str, state: str = "waiting") -> list[Frame]:
    answer = await person.http.get(f"/rooms/{room}/reports?state={state}")
    assert answer.status_code == 200, answer.text
    items: list[Frame] = answer.json()["items"]
    return items


async def test_moderators_have_a_queue_and_whoever_reported_hears_the_outcome(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    linus = await people("linus")
    for person in (grace, linus):
        await person.joins(room)
    said = (await linus.posts("Buy cheap watches", room))["seq"]
    async with await ada.connects() as at_ada, await grace.connects() as at_grace:
        await at_ada.lists()
        await at_grace.lists()
        made = await reports(grace, room, said)
        assert (await at_ada.sees("reports", room=room))["waiting"] == 1
        [waiting] = await queue(ada, room)
        assert waiting["reporter"]["id"] == grace.id
        assert (waiting["reason"], waiting["outcome"], waiting["seq"]) == ("spam", None, said)
        assert waiting["message"]["text"] == "Buy cheap watches"
        assert waiting["message"]["user"]["id"] == linus.id
        done = await ada.http.patch(
            f"/rooms/{room}/reports/{made['id']}", json={"outcome": "acted", "note": "Thank you."}
        )
        assert done.status_code == 200
        told = await at_grace.sees("report")
        assert (await at_ada.sees("reports", room=room))["waiting"] == 0
    assert (told["item"]["outcome"], told["item"]["note"]) == ("acted", "Thank you.")
    assert (await grace.http.get("/me/reports")).json()["items"] == [told["item"]]
    assert await queue(ada, room) == []
    [resolved] = await queue(ada, room, "resolved")
    assert resolved == done.json()
    assert resolved["resolved_by"]["id"] == ada.id
    [act] = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert (act["act"], act["member"]["id"], act["target"]) == ("resolve_report", grace.id, said)
    assert act["details"] == {"report": made["id"], "outcome": "acted"}


async def test_the_room_does_not_hear_of_a_report(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    await reports(grace, room, said)
    assert (await grace.log(room))[-1]["seq"] == said


async def test_a_message_is_reported_once_by_one_person(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    made = await asyncio.gather(*(reports(grace, room, said, str(n)) for n in range(4)))
    assert len({one["id"] for one in made}) == 1
    assert len(await queue(ada, room)) == 1


async def test_of_two_moderators_one_deals_with_a_report(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    linus = await people("linus")
    await ada.adds(linus, room, role="moderator")
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    made = await reports(grace, room, said)
    path = f"/rooms/{room}/reports/{made['id']}"
    answers = await asyncio.gather(
        ada.http.patch(path, json={"outcome": "acted"}),
        linus.http.patch(path, json={"outcome": "dismissed"}),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    again = [await ada.http.patch(path, json={"outcome": kind}) for kind in ("acted", "dismissed")]
    assert sorted(answer.status_code for answer in again) == [200, 409], "a repeat does no harm"


async def test_what_is_deleted_shows_in_the_queue_without_its_text(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    await reports(grace, room, said)
    await ada.http.delete(f"/rooms/{room}/messages/{said}")
    [waiting] = await queue(ada, room)
    assert (waiting["message"]["deleted"], waiting["message"]["text"]) == (True, "")
    other = (await ada.posts("gone", room))["seq"]
    await ada.http.delete(f"/rooms/{room}/messages/{other}")
    late = await grace.http.post(f"/rooms/{room}/messages/{other}/reports", json={"reason": "x"})
    assert (late.status_code, late.json()["code"]) == (409, "message_deleted")


async def test_a_moderator_who_came_later_reads_no_message_from_before(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    changed = await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    assert changed.status_code == 200, changed.text
    said = (await ada.posts("among us", room))["seq"]
    await reports(grace, room, said)
    linus = await people("linus")
    await ada.adds(linus, room, role="moderator")
    [seen] = await queue(ada, room)
    assert seen["message"]["text"] == "among us"
    [hidden] = await queue(linus, room)
    assert hidden == seen | {"message": None}


async def test_a_report_that_makes_no_sense_is_refused_and_nothing_is_stored(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    path = f"/rooms/{room}/messages"
    for target, body, code in (
        (999, {"reason": "x"}, "not_found"),
        (1, {"reason": "x"}, "not_found"),
        (said, {}, "invalid"),
        (said, {"reason": "x" * 501}, "invalid"),
        (said, {"reason": "x", "to": "ada"}, "invalid"),
    ):
        answer = await grace.http.post(f"{path}/{target}/reports", json=body)
        assert answer.json()["code"] == code, (target, body)
    assert await queue(ada, room) == []
    wrong = await ada.http.patch(f"/rooms/{room}/reports/p_none", json={"outcome": "burnt"})
    assert wrong.json()["code"] == "invalid"


async def test_reports_are_listed_page_by_page(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    made = []
    for number in range(3):
        said = (await ada.posts(str(number), room))["seq"]
        made.append((await reports(grace, room, said))["id"])
    for path, expected in ((f"/rooms/{room}/reports", made), ("/me/reports", made[::-1])):
        found, url = [], f"{path}?limit=1"
        while url:
            page = (await grace_or(ada, grace, path).http.get(url.removeprefix("/api/v1"))).json()
            found += [item["id"] for item in page["items"]]
            url = page["next"]
        assert found == expected


def grace_or(moderator: Person, reporter: Person, path: str) -> Person:
    return reporter if path.startswith("/me") else moderator
