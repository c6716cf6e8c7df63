"""What people say of themselves, and how those who share a room with them learn of it."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import People
from tests.people import Person, unique
from tests.server import Server, parley


def from_now(**delta: float) -> str:
    return (datetime.now(UTC) + timedelta(**delta)).isoformat().replace("+00:00", "Z")


def shown(time: str) -> str:
    """As the server writes it: in milliseconds."""
    return datetime.fromisoformat(time).isoformat(timespec="milliseconds").replace("+00:00", "Z")


# Of `/me`, for nobody else.
OWN = {"role", "has_password"}


async def test_what_somebody_says_of_themselves_is_there_for_everybody(
    ada: Person, grace: Person
) -> None:
    until = from_now(hours=1)
    said = {
        "display_name": unique("Ada"),
        "pronouns": "she/her",
        "about": "Cranes, mostly",
        "time_zone": "Africa/Lagos",
        "status": {"emoji": "🏖️", "text": "On the beach", "until": until},
        "quiet_until": until,
    }
    answer = await ada.http.patch("/me", json=said)
    assert answer.status_code == 200, answer.text
    own = answer.json()
    assert own == (await ada.http.get("/me")).json()
    said["status"] = {"emoji": "🏖️", "text": "On the beach", "until": shown(until)}
    said["quiet_until"] = shown(until)
    assert said.items() <= own.items()
    for ref in (ada.id, ada.name, ada.name.upper()):
        public = (await grace.http.get(f"/users/{ref}")).json()
        assert public == {name: own[name] for name in own if name not in OWN}
    assert public["created_at"] <= from_now()
    assert public["disabled"] is False


async def test_what_is_left_out_stays_and_what_is_null_is_taken_back(ada: Person) -> None:
    said = {"about": "Cranes,\nmostly", "time_zone": "Asia/Shanghai", "status": {"text": "busy"}}
    await ada.http.patch("/me", json=said)
    later = (await ada.http.patch("/me", json={"pronouns": "they"})).json()
    assert (later["about"], later["time_zone"]) == ("Cranes,\nmostly", "Asia/Shanghai")
    assert later["status"] == {"emoji": "", "text": "busy", "until": None}
    nothing = {"about": "", "pronouns": " ", "time_zone": None, "status": None}
    emptied = (await ada.http.patch("/me", json=nothing)).json()
    assert emptied.items() >= {"about": "", "pronouns": "", "time_zone": None}.items()
    assert emptied["status"] is None
    assert (await ada.http.patch("/me", json={})).json() == emptied


@pytest.mark.parametrize(
    "wrong",
    [
        {"display_name": ""},
        {"about": None},
        {"about": "a" * 251},
        {"about": "two\vlines"},
        {"about": "turned \u202e around"},
        {"pronouns": "she\u202e"},
        {"pronouns": "s" * 41},
        {"time_zone": "Europe/Atlantis"},
        {"time_zone": "../../etc/passwd"},
        {"time_zone": ""},
        {"status": {}},
        {"status": {"text": "a" * 101}},
        {"status": {"emoji": "ok"}},
        {"status": {"emoji": "🏖️ 🏖️"}},
        {"status": {"emoji": "\u200b"}},
        {"status": {"text": "away", "until": "2020-01-01T00:00:00Z"}},
        {"status": {"text": "away", "until": "tomorrow"}},
        {"status": {"text": "away", "unknown": 1}},
        {"quiet_until": "2020-01-01T00:00:00Z"},
        {"quiet_until": "2026-13-01T00:00:00Z"},
        {"quiet_until": 1893456000},
        {"nickname": "x"},
    ],
    ids=str,
)
async def test_what_is_not_well_formed_is_refused_and_nothing_is_stored(
    ada: Person, wrong: dict[str, object]
) -> None:
    before = (await ada.http.get("/me")).json()
    answer = await ada.http.patch("/me", json={"about": "stored?"} | wrong)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), answer.text
    assert (await ada.http.get("/me")).json() == before


@pytest.mark.parametrize("emoji", ["🏖️", "1️⃣", "👩🏽‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇳🇬", "‼️", "❤️"])
async def test_one_emoji_is_one_however_many_signs_it_is_made_of(ada: Person, emoji: str) -> None:
    answer = await ada.http.patch("/me", json={"status": {"emoji": emoji}})
    assert answer.json()["status"]["emoji"] == emoji


async def test_a_status_ends_by_itself(ada: Person, grace: Person) -> None:
    soon = from_now(seconds=1)
    await ada.http.patch("/me", json={"status": {"text": "away", "until": soon}})
    while (profile := (await grace.http.get(f"/users/{ada.id}")).json())["status"] is not None:
        assert profile["status"]["until"] == shown(soon)
    assert from_now() > soon


async def test_nobody_takes_a_name_that_looks_like_another_by_their_profile(
    ada: Person, grace: Person
) -> None:
    answer = await grace.http.patch("/me", json={"display_name": ada.name, "about": "Ada"})
    assert (answer.status_code, answer.json()["code"]) == (409, "name_taken")
    assert (await grace.http.get("/me")).json()["about"] == ""


async def test_there_is_no_profile_of_nobody(ada: Person) -> None:
    for ref in ("nobody-here", "u_abcdefghijkl", "%00", "x" * 2000):
        answer = await ada.http.get(f"/users/{ref}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), ref


async def test_a_change_reaches_everybody_who_shares_a_room_at_once(
    people: People, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account, await ada.connects() as own:
        await account.lists()
        await own.lists()
        changed = (await ada.http.patch("/me", json={"about": "Ships"})).json()
        changed = {name: changed[name] for name in changed if name not in OWN}
        for socket in (account, own):
            frame = await socket.sees("person")
            assert frame == {"type": "person", "item": changed}
        for number in range(5):
            await ada.http.patch("/me", json={"about": f"Ships {number}"})
        last = await account.until(
            lambda frame: frame["type"] == "person" and frame["item"]["about"] == "Ships 4"
        )
        assert last["item"] == (await grace.http.get(f"/users/{ada.id}")).json()
        told = [frame for frame in account.frames if frame["type"] == "person"]
        assert len(told) < 5, "of one person not more than one a second"


async def test_who_shares_no_room_hears_of_nobody(own_server: Server, people: People) -> None:
    owner = await people("owner", at=own_server)
    await owner.http.delete("/rooms/general")
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    async with await grace.connects() as account:
        await account.lists()
        await ada.http.patch("/me", json={"about": "Unheard"})
        await grace.joins(room)
        await account.sees("room")
        await ada.http.patch("/me", json={"about": "Heard"})
        frame = await account.sees("person")
        assert frame["item"]["about"] == "Heard"


async def test_a_profile_says_that_its_account_is_disabled(
    own_server: Server, people: People
) -> None:
    owner, ada = await people("owner", at=own_server), await people("ada", at=own_server)
    async with await owner.connects() as account:
        await account.lists()
        assert parley(own_server.folder, "user", "disable", ada.name, "--yes").returncode == 0
        frame = await account.sees("person")
        assert frame["item"].items() >= {"id": ada.id, "disabled": True}.items()
    assert (await owner.http.get(f"/users/{ada.id}")).json() == frame["item"]
