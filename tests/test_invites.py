"""Invite links: for some people, for some time, into some rooms; listed, shown and taken back."""

import asyncio
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.conftest import People
from tests.people import PASSWORD, Person, unique
from tests.server import Server, parley
from tests.test_profiles import from_now, shown

Json = dict[str, Any]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """By invite link only, and the owner, who is called so, makes them."""
    running = Server(tmp_path_factory.mktemp("invites"), PARLEY_REGISTRATION="invite").start()
    with httpx2.Client(base_url=f"{running.url}/api/v1", verify=False) as http:
        body = {"name": "owner", "password": PASSWORD}
        assert http.post("/users", json=body).is_success
    yield running
    running.stop()


@pytest.fixture
async def owner(server: Server) -> Any:
    owner = await Person(server.url, "owner").signs_in()
    owner.id = (await owner.http.get("/me")).json()["id"]
    yield owner
    await owner.http.aclose()


async def invites(person: Person, **body: object) -> Json:
    answer = await person.http.post("/invites", json=body)
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


async def registers(person: Person, invite: Json, name: str = "newcomer") -> httpx2.Response:
    """As a stranger does."""
    async with httpx2.AsyncClient(base_url=f"{person.url}/api/v1", verify=False) as http:
        body = {"name": unique(name), "password": PASSWORD, "invite": invite["code"]}
        return await http.post("/users", json=body)


async def state(person: Person, invite: Json) -> Json:
    items: list[Json] = (await person.http.get("/invites")).json()["items"]
    return next(item for item in items if item["id"] == invite["id"])


def refusal(answer: httpx2.Response) -> tuple[int, str, str]:
    problem = answer.json()
    return answer.status_code, problem["code"], problem["reason"]


async def test_a_link_lets_in_as_many_as_it_says_and_no_more(owner: Person) -> None:
    invite = await invites(owner, uses=2, note="For the crane drivers")
    assert invite["url"] == f"{owner.url}/register?invite={invite['code']}"
    assert invite.items() >= {"uses": 2, "used": 0, "state": "open", "rooms": []}.items()
    assert (await registers(owner, invite)).status_code == 201
    assert (await state(owner, invite))["used"] == 1
    assert (await registers(owner, invite)).status_code == 201
    assert refusal(await registers(owner, invite)) == (403, "invite_invalid", "used_up")
    assert (await state(owner, invite)).items() >= {"used": 2, "state": "used_up"}.items()


async def test_links_that_are_used_up_leave_room_for_new_ones(owner: Person) -> None:
    used = await invites(owner, uses=1)
    assert (await registers(owner, used)).status_code == 201
    made = []
    while (answer := await owner.http.post("/invites", json={})).status_code == 201:
        made.append(answer.json()["id"])
    assert answer.json()["code"] == "conflict"
    open_ones, url = 0, "/invites?limit=100"
    while url:
        page = (await owner.http.get(url.removeprefix("/api/v1"))).json()
        open_ones += sum(each["state"] == "open" for each in page["items"])
        url = page["next"]
    assert open_ones == 100
    for invite in made:
        assert (await owner.http.delete(f"/invites/{invite}")).status_code == 204


async def test_of_many_who_come_at_once_as_many_get_in_as_may(owner: Person) -> None:
    invite = await invites(owner, uses=3)
    answers = await asyncio.gather(*(registers(owner, invite) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [403] * 5


async def test_a_link_may_be_for_anybody_who_has_it_until_it_ends(owner: Person) -> None:
    until = from_now(days=30)
    invite = await invites(owner, uses=None, expires_at=until)
    assert (invite["uses"], invite["expires_at"]) == (None, shown(until))
    for _ in range(2):
        assert (await registers(owner, invite)).status_code == 201
    soon = await invites(owner, uses=None, expires_at=from_now(seconds=2))
    while (await state(owner, soon))["state"] == "open":
        pass
    assert refusal(await registers(owner, soon)) == (403, "invite_invalid", "expired")


async def test_a_link_that_was_taken_back_lets_nobody_in_and_who_came_by_it_stays(
    owner: Person,
) -> None:
    invite = await invites(owner, uses=None)
    grace = (await registers(owner, invite)).json()
    for _ in range(2):
        assert (await owner.http.delete(f"/invites/{invite['id']}")).status_code == 204
    assert refusal(await registers(owner, invite)) == (403, "invite_invalid", "revoked")
    assert (await state(owner, invite))["state"] == "revoked"
    assert (await owner.http.get(f"/users/{grace['id']}")).json()["disabled"] is False
    unknown = {"code": "nobody-made-this"}
    assert refusal(await registers(owner, unknown)) == (403, "invite_invalid", "unknown")


async def test_a_newcomer_comes_into_the_rooms_of_the_link(owner: Person, server: Server) -> None:
    public, private = await owner.makes_room(), await owner.makes_room(kind="private")
    gone, archived = await owner.makes_room(), await owner.makes_room()
    invite = await invites(owner, rooms=[public, private, gone, archived, public])
    assert invite["rooms"] == sorted({public, private, gone, archived})
    await owner.http.delete(f"/rooms/{gone}")
    await owner.http.patch(f"/rooms/{archived}", json={"archived": True})
    async with await owner.enters(private) as seat:
        grace = (await registers(owner, invite, "grace")).json()
        added = await seat.sees("added")
        assert (added["user"]["id"], added["member"]["id"]) == (owner.id, grace["id"])
    person = await Person(server.url, grace["name"]).signs_in()
    rooms = (await person.http.get("/rooms?scope=mine")).json()["items"]
    await person.http.aclose()
    assert {room["id"] for room in rooms if room["name"] != "general"} == {public, private}


async def test_a_link_brings_nobody_where_its_maker_may_bring_nobody_any_more(
    start_server: Any, people: People
) -> None:
    server = start_server(PARLEY_INVITES="everybody")
    owner, ada = await people("owner", at=server), await people("ada", at=server)
    private, public = await owner.makes_room(kind="private"), await owner.makes_room()
    await owner.adds(ada, private, role="moderator")
    await ada.joins(public)
    invite = await invites(ada, uses=None, rooms=[private, public])
    first = (await registers(ada, invite)).json()["id"]
    await owner.removes(ada, private)
    await owner.bans(ada, public)
    second = (await registers(ada, invite)).json()["id"]
    for room in (private, public):
        members = (await owner.http.get(f"/rooms/{room}/members")).json()["items"]
        assert {item["user"]["id"] for item in members} == {owner.id, first} != {second}


async def test_who_may_invite_is_a_setting_and_everybody_sees_their_own(
    start_server: Any, people: People
) -> None:
    server = start_server(PARLEY_INVITES="everybody", PARLEY_REGISTRATION="invite")
    owner = await people("owner", at=server)
    ada = await people("ada", at=server, invite=(await invites(owner))["code"])
    theirs = await invites(owner)
    mine = await invites(ada, note="mine")
    assert mine["by"]["id"] == ada.id
    listed = (await ada.http.get("/invites")).json()["items"]
    assert listed == [await state(owner, mine)]
    everybodys = (await owner.http.get("/invites")).json()["items"]
    assert {mine["id"], theirs["id"]} < {item["id"] for item in everybodys}
    for method, path in (("DELETE", theirs["id"]), ("GET", f"{theirs['id']}/qr")):
        answer = await ada.http.request(method, f"/invites/{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await owner.http.delete(f"/invites/{mine['id']}")).status_code == 204
    assert refusal(await registers(ada, mine))[2] == "revoked"
    again = await invites(ada)
    assert parley(server.folder, "user", "disable", ada.name, "--yes").returncode == 0
    assert refusal(await registers(ada, again))[2] == "revoked", "who is out leaves no door open"


@pytest.mark.parametrize("change", [{"disabled": True}, {"role": "member"}])
async def test_links_end_with_the_rights_of_the_owner_who_made_them(
    owner: Person, people: People, server: Server, change: Json
) -> None:
    ada = await people("ada", at=server, invite=(await invites(owner))["code"])
    await owner.http.patch(f"/accounts/{ada.id}", json={"role": "owner"})
    theirs, others = await invites(ada, uses=None), await invites(owner)
    back = {"disabled": False} if "disabled" in change else {"role": "owner"}
    for body in (change, back):
        assert (await owner.http.patch(f"/accounts/{ada.id}", json=body)).is_success
        assert refusal(await registers(owner, theirs)) == (403, "invite_invalid", "revoked")
        assert (await state(owner, theirs))["state"] == "revoked"
    assert (await registers(owner, others)).status_code == 201


async def test_the_newest_links_come_first_a_page_at_a_time(owner: Person) -> None:
    made = [(await invites(owner))["id"] for _ in range(3)]
    page = (await owner.http.get("/invites?limit=2")).json()
    assert [item["id"] for item in page["items"]] == made[:0:-1]
    rest = (await owner.http.get(page["next"].removeprefix("/api/v1"))).json()
    assert rest["items"][0]["id"] == made[0]


async def test_a_link_is_a_picture_too(owner: Person) -> None:
    invite = await invites(owner)
    answer = await owner.http.get(f"/invites/{invite['id']}/qr")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/svg+xml")
    assert answer.headers["Cache-Control"] == "no-store", "it is a secret"
    root = ElementTree.fromstring(answer.text)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.attrib["width"] == root.attrib["height"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"uses": 0},
        {"uses": -1},
        {"uses": 10_001},
        {"uses": 1.5},
        {"uses": True},
        {"expires_at": "2020-01-01T00:00:00Z"},
        {"expires_at": "2999-01-01T00:00:00Z"},
        {"expires_at": "soon"},
        {"note": "n" * 101},
        {"note": "two\nlines"},
        {"note": "help\u202eful"},
        {"rooms": "general"},
        {"rooms": ["general"] * 21},
        {"unknown": 1},
    ],
    ids=str,
)
async def test_what_makes_no_sense_is_refused_and_no_link_is_made(
    owner: Person, wrong: Json
) -> None:
    before = (await owner.http.get("/invites?limit=1")).json()["items"]
    answer = await owner.http.post("/invites", json=wrong)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert (await owner.http.get("/invites?limit=1")).json()["items"] == before


async def test_nobody_invites_into_rooms_where_they_may_not(
    start_server: Any, people: People
) -> None:
    server = start_server(PARLEY_INVITES="everybody")
    owner, ada = await people("owner", at=server), await people("ada", at=server)
    hidden, joinable = await owner.makes_room(kind="private"), await owner.makes_room()
    private = await owner.makes_room(kind="private")
    await owner.adds(ada, private)
    direct = (await ada.http.put("/direct", json={"users": [owner.id]})).json()["id"]
    archived = await ada.makes_room()
    await ada.http.patch(f"/rooms/{archived}", json={"archived": True})
    for room, code in (
        (hidden, "not_found"),
        ("r_abcdefghijkl", "not_found"),
        (joinable, "not_a_member"),
        (private, "forbidden"),
        (direct, "forbidden"),
        (archived, "room_archived"),
    ):
        answer = await ada.http.post("/invites", json={"rooms": [room]})
        assert answer.json()["code"] == code, room
    assert (await ada.http.get("/invites")).json()["items"] == []
    await ada.joins(joinable)
    await invites(ada, rooms=[joinable, "general"])


async def test_the_page_says_at_once_why_a_link_is_not_good(owner: Person) -> None:
    used, revoked, late = await invites(owner), await invites(owner), await invites(owner)
    await registers(owner, used)
    await owner.http.delete(f"/invites/{revoked['id']}")
    soon = await invites(owner, expires_at=from_now(seconds=1))
    while (await state(owner, soon))["state"] == "open":
        pass
    async with httpx2.AsyncClient(verify=False) as stranger:
        good = await stranger.get(late["url"])
        assert 'name="password"' in good.text
        for invite, words in (
            (used, "as often as it may be"),
            (revoked, "taken back"),
            (soon, "too old"),
            ({"url": f"{owner.url}/register?invite=x"}, "no such invitation link"),
        ):
            page = await stranger.get(invite["url"])
            assert page.status_code == 200
            assert words in page.text
            assert 'name="password"' not in page.text, "there is nothing to fill in"


async def test_where_everybody_may_register_a_link_still_leads_into_its_rooms(
    start_server: Any, people: People
) -> None:
    server = start_server(PARLEY_REGISTRATION="open")
    owner = await people("owner", at=server)
    room = await owner.makes_room(kind="private")
    invite = await invites(owner, rooms=[room])
    first = (await registers(owner, invite)).json()["id"]
    assert (await registers(owner, invite)).status_code == 201, "without its rooms"
    members = (await owner.http.get(f"/rooms/{room}/members")).json()["items"]
    assert {item["user"]["id"] for item in members} == {owner.id, first}
