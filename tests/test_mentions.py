"""Mentions: names in a message, and what becomes of them."""

from collections.abc import Sequence
from typing import Any

import pytest

from app.chat import mention_words
from tests.conftest import People
from tests.hostile import crowd
from tests.people import Account, Person
from tests.server import Server

Item = dict[str, Any]


def mention(person: Person, *, name: str | None = None) -> Item:
    return {"name": name or person.name, "user": person.id}


async def inbox(person: Person, wanted: str = "") -> list[Item]:
    answer = await person.http.get("/me/inbox", params={"filter": wanted} if wanted else {})
    assert answer.status_code == 200, answer.text
    items: list[Item] = answer.json()["items"]
    return items


async def about(person: Person, room: str, wanted: str = "") -> list[int]:
    """The messages of the room that are in somebody's inbox, the newest first."""
    return [item["message"]["seq"] for item in await inbox(person, wanted) if item["room"] == room]


async def listed(person: Person, room: str) -> Item:
    answer = await person.http.get(f"/rooms/{room}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def heard(account: Account, **fields: object) -> None:
    """Such a frame has come, or comes."""
    wanted = fields.items()
    while not any(wanted <= frame.items() for frame in account.frames):
        await account.next()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@ada", [("ada",)]),
        ("tea, @ada? (@grace)", [("ada",), ("grace",)]),
        ("@ada.lovelace.", [("ada.lovelace.", "ada.lovelace", "ada.", "ada")]),
        ("请@林伟看一下", [("林伟看一下", "林伟看一", "林伟看", "林伟", "林")]),
        ("@ada你好", [("ada你好", "ada你", "ada")]),
        ("ada@example.org, a.b@c, https://x.org/@ada, @@ada", []),
        ("@ and @- and @", []),
        ("`@ada` and ``a ` @ada`` but @grace", [("grace",)]),
        ("```\n@ada\n```\n@grace", [("grace",)]),
        ("> ~~~\n> @ada\n> ~~~\n@grace", [("grace",)]),
        ("```\n@ada\n~~~\n@ada", []),
        ("a ` tick, @ada", [("ada",)]),
        ("a `tick\n\n@ada and `another", [("ada",)]),
        (r"\`@ada\`", [("ada",)]),
        ("``` `` ` @ada", [("ada",)]),
        ("```js @ada``` @grace", [("grace",)]),
        ("https://x.org/?q=a,@ada and mailto:x@b.org,@grace", [("grace",)]),
        ("(https://x.org/a(b),@ada). @grace", [("grace",)]),
        ("见https://x.org/a，@ada", [("ada",)]),
        ("HTTPS://x.org/:@ada", []),
        ("_@ada_", [("ada_", "ada")]),
        ("__@ada__ ~~@grace~~", [("ada__", "ada_", "ada"), ("grace",)]),
        ("so_@ada", [("ada",)]),
        (r"\@ada and @grace", [("grace",)]),
        (r"\\@ada", [("ada",)]),
        (r"\\\@ada", []),
    ],
)
def test_words_that_may_be_names(text: str, words: Sequence[tuple[str, ...]]) -> None:
    assert list(mention_words.candidates(text)) == words


async def test_a_message_shows_whom_it_mentions_on_every_way(
    room: str, ada: Person, grace: Person
) -> None:
    async with await grace.enters(room) as seat:
        await seat.live()
        text = f"@{grace.name.upper()}, tea? `@{grace.name}` @{ada.name}. @nobody"
        said = await ada.posts(text, room)
        both = [mention(grace, name=grace.name.upper()), mention(ada)]
        assert said["mentions"] == both
        assert await seat.hears(text) == said
    assert (await ada.log(room))[-1] == said
    history = await grace.http.get(f"/rooms/{room}/messages")
    assert history.json()["items"][-1] == said
    plain = await ada.posts("no tea", room)
    assert "mentions" not in plain


async def test_a_mention_is_in_the_inbox_until_it_is_done_with(
    room: str, ada: Person, grace: Person
) -> None:
    said = await ada.posts(f"@{grace.name} look", room)
    await ada.posts("something else", room)
    [item] = await inbox(grace)
    assert item == {
        "id": item["id"],
        "kind": "mention",
        "room": room,
        "at": said["at"],
        "by": said["user"],
        "unread": True,
        "done": False,
        "message": {key: value for key, value in said.items() if key != "client_id"},
    }
    assert (await listed(grace, room))["mentions"] == 1
    assert await inbox(ada) == [], "whoever writes needs no telling"
    done = f"/me/inbox/{item['id']}/done"
    assert (await grace.http.put(done)).status_code == 204
    assert (await grace.http.put(done)).status_code == 204
    assert await inbox(grace) == []
    assert [it["done"] for it in await inbox(grace, "done")] == [True]
    assert (await listed(grace, room))["mentions"] == 0
    assert (await grace.http.delete(done)).status_code == 204
    assert await about(grace, room, "unread") == [said["seq"]]
    assert (await grace.http.put("/me/inbox/done")).status_code == 204
    assert await inbox(grace) == []
    for absent in ("x", f"{room}.1.mention", f"{room}.{'9' * 30}.mention", f"{room}.x.y"):
        refused = await grace.http.put(f"/me/inbox/{absent}/done")
        assert refused.json()["code"] == "not_found"
    assert (await ada.http.put(done)).json()["code"] == "not_found", "it is hers"


async def test_what_is_read_is_unread_no_more_and_may_become_so_again(
    room: str, ada: Person, grace: Person
) -> None:
    said = await ada.posts(f"@{grace.name} look", room)
    await grace.http.put(f"/rooms/{room}/read", json={"seq": said["seq"]})
    assert await about(grace, room) == [said["seq"]]
    assert await about(grace, room, "unread") == []
    assert (await listed(grace, room))["mentions"] == 0
    await grace.http.put(f"/rooms/{room}/read", json={"seq": said["seq"] - 1})
    assert await about(grace, room, "unread") == [said["seq"]]
    assert (await listed(grace, room))["mentions"] == 1


async def test_everybody_and_whoever_is_active(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    tom, idle, stranger = [await people(name) for name in ("tom", "idle", "stranger")]
    for person in (tom, idle):
        await person.joins(room)
    first = await ada.posts("@room we begin", room)
    assert first["mentions"] == [{"name": "room"}]
    # Grace is in another room; the idle one has this one open, and is not at it.
    elsewhere = await grace.makes_room()
    async with (
        await grace.enters(elsewhere) as seat,
        await stranger.connects() as other,
        await idle.connects() as away,
    ):
        await seat.live()
        await other.lists()
        await away.lists()
        await away.opens(room, after=0)
        await away.sends(type="activity", idle=True)
        await away.is_in_step()
        second = await ada.posts("@Here, now", room)
    assert await about(idle, room) == [first["seq"]]
    assert second["mentions"] == [{"name": "Here"}]
    assert await about(grace, room) == [second["seq"], first["seq"]]
    assert await about(tom, room) == [first["seq"]]
    assert await about(ada, room) == []


async def test_who_wants_nothing_of_a_room_or_of_somebody_is_left_alone(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    tom = await people("tom")
    await tom.joins(room)
    await grace.http.patch(f"/rooms/{room}/mine", json={"notify": "nothing"})
    assert (await tom.http.put(f"/me/blocks/{ada.id}")).status_code == 204
    said = await ada.posts(f"@{grace.name} @{tom.name} @room", room)
    assert said["mentions"] == [mention(grace), mention(tom), {"name": "room"}]
    assert await about(grace, room) == await about(tom, room) == []
    own = await tom.posts("mine", room)
    await ada.http.put(f"/rooms/{room}/messages/{own['seq']}/reactions/🚢")
    assert await about(tom, room) == []
    await grace.http.patch(f"/rooms/{room}/mine", json={"notify": "mentions"})
    later = await ada.posts(f"@{grace.name}", room)
    assert await about(grace, room) == [later["seq"]]


async def test_an_edit_tells_whom_it_adds_and_takes_back_what_nobody_has_seen(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    tom, yuki = await people("tom"), await people("yuki")
    for person in (tom, yuki):
        await person.joins(room)
    seq = (await ada.posts(f"@{grace.name} @{tom.name}", room))["seq"]
    await tom.http.put(f"/rooms/{room}/read", json={"seq": seq})
    async with await grace.enters(room) as seat:
        await seat.live()
        edited = await ada.http.patch(
            f"/rooms/{room}/messages/{seq}", json={"text": f"@{yuki.name}"}
        )
        assert edited.json()["mentions"] == [mention(yuki)]
        assert await seat.sees("edited", target=seq) == edited.json()
    assert await about(grace, room) == []
    assert await about(tom, room) == [seq], "he has seen it"
    assert await about(yuki, room) == [seq]
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == await ada.log(room)
        assert seat.events[seq - 1]["mentions"] == [mention(yuki)]
    await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "nobody"})
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == await ada.log(room)
        assert not [event for event in seat.events if "mentions" in event]
    await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": f"@{grace.name}"})
    assert (await inbox(grace))[0]["unread"] is True


async def test_a_deleted_message_leaves_nothing_of_a_mention(
    room: str, ada: Person, grace: Person
) -> None:
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        seq = (await ada.posts(f"@{grace.name}", room))["seq"]
        await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": f"@{grace.name} now"})
        await ada.http.delete(f"/rooms/{room}/messages/{seq}")
        await seat.sees("deleted", target=seq)
    assert await inbox(grace) == []
    assert (await listed(grace, room))["mentions"] == 0
    log = await ada.log(room)
    assert not [event for event in log if "mentions" in event]
    async with await grace.enters(room, after=0) as again:
        await again.live()
        assert again.events == log


async def test_many_are_reached_only_by_who_says_so(ada: Person, people: People) -> None:
    room = await ada.makes_room()
    # One after the other: each is a password to hash.
    others = [await people("many") for _ in range(21)]
    for person in others:
        await person.joins(room)
    before = len(await ada.log(room))
    once = {"text": "@room", "client_id": "once"}
    refused = await ada.http.post(f"/rooms/{room}/messages", json=once)
    assert (refused.status_code, refused.json()["code"]) == (409, "many_mentioned")
    assert refused.json()["count"] == 21
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="send", client_id="once", text="@room")
        assert (await seat.sees("error", client_id="once"))["count"] == 21
    assert len(await ada.log(room)) == before
    sent = await ada.http.post(f"/rooms/{room}/messages", json=once | {"mention_many": True})
    assert sent.status_code == 201
    assert await about(others[-1], room) == [sent.json()["seq"]]
    fewer = await ada.http.delete(f"/rooms/{room}/members/{others[0].id}")
    assert fewer.status_code == 204
    assert (await ada.posts("@room again", room))["mentions"] == [{"name": "room"}]


async def test_reactions_to_mine_are_one_item_with_the_newest(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    tom = await people("tom")
    await tom.joins(room)
    seq = (await ada.posts("First ship in.", room))["seq"]
    path = f"/rooms/{room}/messages/{seq}/reactions"
    await ada.http.put(f"{path}/🚢")
    assert await inbox(ada) == [], "one's own is no news"
    await grace.http.put(f"{path}/🚢")
    await tom.http.put(f"{path}/🍵")
    [item] = await inbox(ada, "reactions")
    assert (item["kind"], item["emoji"], item["count"]) == ("reaction", "🍵", 2)
    assert (item["by"]["id"], item["message"]["seq"]) == (tom.id, seq)
    await ada.http.put(f"/me/inbox/{item['id']}/done")
    await tom.http.delete(f"{path}/🍵")
    assert await inbox(ada) == []
    await tom.http.put(f"{path}/🎉")
    [item] = await inbox(ada)
    assert (item["emoji"], item["unread"]) == ("🎉", True), "there is something new"
    await tom.http.delete(f"{path}/🎉")
    [item] = await inbox(ada)
    assert (item["emoji"], item["count"]) == ("🚢", 1)
    await grace.http.delete(f"{path}/🚢")
    assert await inbox(ada) == []


async def test_the_inbox_is_of_rooms_that_one_is_in(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    said = await ada.posts(f"@{grace.name}", room)
    await grace.leaves(room)
    assert await inbox(grace) == []
    await ada.posts(f"@{grace.name} is gone", room)
    await ada.adds(grace, room)
    assert await about(grace, room) == [said["seq"]]


async def test_every_device_hears_how_much_is_unread(room: str, ada: Person, grace: Person) -> None:
    await ada.posts(f"@{grace.name} while you were away", room)
    async with await grace.connects() as account:
        await account.lists()
        first = await account.sees("inbox")
        assert first["unread"] == 1
        said = await ada.posts(f"@{grace.name} again", room)
        told = await account.sees("unread", room=room, mentions=2)
        assert told["unread"] == 2
        assert await account.sees("inbox") == {"type": "inbox", "unread": 2, "at": said["at"]}
        await ada.http.delete(f"/rooms/{room}/messages/{said['seq']}")
        assert (await account.sees("inbox"))["unread"] == 1
        await heard(account, type="unread", room=room, mentions=1, head=said["seq"] + 1)
        await grace.http.put(f"/rooms/{room}/read", json={"seq": said["seq"]})
        assert (await account.sees("inbox"))["unread"] == 0
        await ada.http.patch(
            f"/rooms/{room}/messages/{said['seq'] - 1}", json={"text": f"@{grace.name} @room"}
        )
        [item] = await inbox(grace)
        await grace.http.put(f"/me/inbox/{item['id']}/done")
        assert (await account.sees("inbox"))["at"] is None


async def test_bad_input_is_refused_and_stores_nothing(
    room: str, ada: Person, grace: Person
) -> None:
    for wanted in ("all", "", "unread "):
        assert (await ada.http.get(f"/me/inbox?filter={wanted}")).status_code == 422
    for body in ({"text": "x", "mention_many": 1}, {"text": "x", "mentions": []}):
        refused = await ada.http.post(f"/rooms/{room}/messages", json=body)
        assert refused.status_code == 422
    assert await inbox(grace) == []


async def test_fifty_names_and_a_thousand_people_are_as_many_as_there_can_be(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    own_server.stop()
    crowd.fill_members(own_server.folder, room=room, count=1001)
    own_server.start()
    names = [f"@member{number:05d}" for number in range(51)]
    for text, code in ((" ".join(names), "invalid"), ("@room", "many_mentioned")):
        refused = await ada.http.post(
            f"/rooms/{room}/messages", json={"text": text, "mention_many": True}
        )
        assert refused.json()["code"] == code
    fifty = {"text": " ".join(names[1:]), "mention_many": True}
    sent = await ada.http.post(f"/rooms/{room}/messages", json=fifty)
    assert len(sent.json()["mentions"]) == 50
    assert len(await ada.log(room)) == 2
