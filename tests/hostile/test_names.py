"""Names can be seen and are not taken for others'; what people write in any script stays."""

from collections.abc import Callable, Iterator
from urllib.parse import quote

import httpx2
import pytest

from app.chat import text
from app.unicode import security
from tests import databases
from tests.people import PASSWORD, Person, unique
from tests.server import Server

INVISIBLE = {
    "a Hangul filler": "\u3164",
    "another Hangul filler": "\u115f",
    "a halfwidth Hangul filler": "\uffa0",
    "a zero width space": "\u200b",
    "a joiner": "\u200d",
    "a non-joiner": "\u200c",
    "a word joiner": "\u2060",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "a grapheme joiner": "\u034f",
    "a variation selector": "\ufe0f\ufe0f",
    "a tag": "\U000e0061",
    "an override of direction": "\u202e",
    "an isolate of direction": "\u2067",
    "a mark of direction": "\u200f",
    "an Arabic mark of direction": "\u061c",
}
# Cyrillic, Greek and others beside the Latin that they look like.
LOOK_ALIKES = {
    "ada": "\N{CYRILLIC SMALL LETTER A}da",
    "paul": "\N{CYRILLIC SMALL LETTER ER}\N{CYRILLIC SMALL LETTER A}ul",
    "hans": "\N{GREEK CAPITAL LETTER ETA}ans",
    "Ian": "lan",
    "Ira": "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}ra",
    "marie": "rnarie",
    "bob": "b0b",
    "ivan": "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}van",
}
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
SEEN = (
    "Ada Okafor",
    "José-María O’Neill",
    "山田太郎",
    "葛\U000e0100城",
    "김철수",
    "נועם לוי",
    "محمد",
    "می\u200cخواهم",
    "क्\u200dष",
    "ක්\u200dර",
    "ชาติชาย",
    "Ștefan",
    f"The {FAMILY}s",
    "\u2764\ufe0f\u200d\U0001f525",
    "\U0001f3f3\ufe0f\u200d\U0001f308",
    "\U0001f469\U0001f3fd\u200d\U0001f4bb",
    "1\ufe0f\u20e3 first",
    "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "¯\\_(ツ)_/¯",
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("names")).start()
    yield running
    running.stop()


async def registers(server: Server, name: str, **more: str) -> tuple[int, str]:
    body = {"name": name, "password": PASSWORD, **more}
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        answer = await http.post("/users", json=body)
    return answer.status_code, answer.json().get("code", "")


async def calls_themselves(person: Person, name: str) -> tuple[int, str]:
    answer = await person.http.patch("/me", json={"display_name": name})
    return answer.status_code, answer.json().get("code", "")


async def makes(person: Person, name: str, kind: str = "public") -> tuple[int, str]:
    answer = await person.http.post("/rooms", json={"name": name, "kind": kind})
    return answer.status_code, answer.json().get("code", "")


async def test_a_name_that_can_not_be_seen_is_refused(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    room = await ada.makes_room()
    for what, sign in INVISIBLE.items():
        for name in (sign, f"ada{sign}", f"a{sign}da", f"{sign}ada"):
            assert await registers(server, name) == (422, "invalid"), what
            assert await registers(server, unique("x"), display_name=name) == (422, "invalid"), what
            assert await calls_themselves(ada, name) == (422, "invalid"), what
            assert await makes(ada, name) == (422, "invalid"), what
            renamed = await ada.http.patch(f"/rooms/{room}", json={"name": name})
            assert renamed.status_code == 422, what
    for blank in ("\u2800", "\u2800\u2800 \u2800"):
        assert await calls_themselves(ada, blank) == (422, "invalid")
        assert await makes(ada, blank) == (422, "invalid")
    assert (await ada.http.get("/me")).json()["display_name"] == ada.name
    await ada.http.aclose()


@pytest.mark.parametrize("field", ["topic", "description"])
async def test_what_stands_beside_a_room_hides_nothing_and_turns_nothing_around(
    server: Server, field: str
) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    room = await ada.makes_room()
    for what, sign in INVISIBLE.items():
        for words in (sign, f"Cranes {sign}and ships"):
            made = await ada.http.post("/rooms", json={"name": unique("tea"), field: words})
            assert (made.status_code, made.json()["code"]) == (422, "invalid"), what
            changed = await ada.http.patch(f"/rooms/{room}", json={field: words})
            assert (changed.status_code, changed.json()["code"]) == (422, "invalid"), what
    for words in (*SEEN, ""):
        changed = await ada.http.patch(f"/rooms/{room}", json={field: words})
        assert changed.json()[field] == words, ascii(words)
    lines = await ada.http.patch(f"/rooms/{room}", json={"description": "Cranes\n\nand ships"})
    assert lines.json()["description"] == "Cranes\n\nand ships"
    await ada.http.aclose()


async def test_a_reason_hides_nothing(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    grace = await Person(server.url, unique("grace")).registers()
    room = await ada.makes_room()
    for reason in ("help\u202eful", "\u200b"):
        answer = await ada.http.put(f"/rooms/{room}/bans/{grace.id}", json={"reason": reason})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), ascii(reason)
    assert (await ada.http.get(f"/rooms/{room}/bans")).json()["items"] == []
    await ada.http.aclose()
    await grace.http.aclose()


async def test_people_and_rooms_have_names_of_every_script(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    for name in SEEN:
        assert (await calls_themselves(ada, name))[0] == 200, ascii(name)
        if "/" not in name:
            assert (await makes(ada, name))[0] == 201, ascii(name)
    for name in ("стефан", "נועם-7", "محمد", "山田", "김철수", "νίκος", "josé", "straße"):
        assert (await registers(server, name))[0] == 201, ascii(name)
    await ada.http.aclose()


@pytest.mark.parametrize(("theirs", "alike"), LOOK_ALIKES.items())
async def test_no_account_looks_like_another(server: Server, theirs: str, alike: str) -> None:
    number = unique("")
    ada = await Person(server.url, theirs + number).registers()
    eve = await Person(server.url, unique("eve")).registers()
    assert await registers(server, alike + number) == (409, "name_taken")
    assert await registers(server, unique("x"), display_name=alike + number) == (409, "name_taken")
    assert await calls_themselves(eve, alike + number) == (409, "name_taken")
    assert await calls_themselves(eve, theirs + number) == (409, "name_taken")
    assert (await calls_themselves(ada, alike + number))[0] == 200, "of oneself one may"
    for person in (ada, eve):
        await person.http.aclose()


async def test_nobody_is_called_what_another_is_called(server: Server) -> None:
    number = unique("")
    ada = await Person(server.url, unique("a")).registers(display_name=f"Ada Okafor {number}")
    eve = await Person(server.url, unique("e")).registers()
    for name in ("Ada Okafor", "ada  okafor", "Аdа Okafor", "Ada\u00a0Okafor", "ＡＤＡ Okafor"):
        assert await calls_themselves(eve, f"{name} {number}") == (409, "name_taken"), name
    assert (await calls_themselves(eve, f"Ada B. Okafor {number}"))[0] == 200
    assert (await calls_themselves(ada, f"Countess {number}"))[0] == 200
    assert (await calls_themselves(eve, f"Ada Okafor {number}"))[0] == 200, "it is free again"
    for person in (ada, eve):
        await person.http.aclose()


async def test_an_account_name_has_one_direction(server: Server) -> None:
    assert await registers(server, "7נועם") == (422, "invalid")
    assert await registers(server, "adaנועם") == (422, "invalid")


async def test_no_public_room_looks_like_another(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    number = unique("")
    assert (await makes(ada, f"general{number}"))[0] == 201
    for name in (f"gener\u0430l{number}", f"genera1{number}", f"GENERAL{number}"):
        assert await makes(ada, name) == (409, "name_taken")
        assert (await makes(ada, name, "private"))[0] == 201, "a private name is no address"
    assert await makes(ada, f"general{number}\u200b") == (422, "invalid")
    room = await ada.makes_room()
    renamed = await ada.http.patch(f"/rooms/{room}", json={"name": f"gener\u0430l{number}"})
    assert (renamed.status_code, renamed.json()["code"]) == (409, "name_taken")
    assert (await ada.http.delete(f"/rooms/general{number}")).status_code == 204
    assert (await makes(ada, f"gener\u0430l{number}"))[0] == 201, "its look is free again"
    await ada.http.aclose()


async def test_a_room_is_not_named_like_a_part_of_a_path(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    for name in (".", "..", " .. ", "．．", "‥"):
        for kind in ("public", "private"):
            assert await makes(ada, name, kind) == (422, "invalid"), name
    await ada.http.aclose()


async def test_a_message_that_shows_nothing_is_refused_as_empty(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    room = await ada.makes_room()
    kept = (await ada.posts("kept", room))["seq"]
    for words in ("\u200b", "\u200b" * 8000, "\u3164 \u115f", "\ufeff\n\u2060", "\u202e", "\u2800"):
        said = await ada.http.post(f"/rooms/{room}/messages", json={"text": words})
        assert (said.status_code, said.json()["code"]) == (422, "invalid"), ascii(words[:9])
        edited = await ada.http.patch(f"/rooms/{room}/messages/{kept}", json={"text": words})
        assert edited.status_code == 422
    async with await ada.enters(room) as seat:
        await seat.sends(type="send", client_id="nothing", text="\u200b")
        refused = await seat.sees("error", client_id="nothing")
        assert refused["code"] == "invalid"
    for words in ("a\u200bb", "\u200fשלום", "\u200b.", FAMILY):
        assert (await ada.posts(words, room))["text"] == words, "just as written"
    await ada.http.aclose()


async def test_names_from_before_this_rule_go_on_to_work(
    start_server: Callable[..., Server],
) -> None:
    """Even two accounts that look the same, and a room that looks like `general`."""
    server = start_server()
    ada = await Person(server.url, "ada").registers()
    before = {"name": "\u0430da", "display_name": "A\u200bda", "room": "general\u200b"}
    room = await ada.makes_room()
    server.stop()
    folder = server.folder
    # As it was: without the table, and with names that were allowed.
    databases.downgrade(folder, "0001")
    databases.run(
        folder,
        "INSERT INTO users (id, name, name_key, display_name, password_hash, role, created_at) "
        "SELECT 'u_beforebefore', ?, ?, ?, password_hash, role, created_at FROM users",
        *(before["name"], before["name"], before["display_name"]),
    )
    rename = "UPDATE rooms SET name = ?, name_key = ? WHERE id = ?"
    databases.run(folder, rename, before["room"], before["room"], room)
    server.start()

    old = await Person(server.url, before["name"]).signs_in()
    assert (await old.http.get("/me")).json()["display_name"] == before["display_name"]
    assert (await calls_themselves(old, before["display_name"]))[0] == 200, "as it is already"
    assert await calls_themselves(old, "Ada") == (409, "name_taken")
    assert (await calls_themselves(old, "Countess"))[0] == 200
    await ada.signs_in()
    assert (await calls_themselves(ada, "Ada Okafor"))[0] == 200
    found = await ada.http.get(f"/rooms/{quote(before['room'])}")
    assert (found.status_code, found.json()["id"]) == (200, room)
    assert (await old.joins(room)).name == before["name"]
    topic = await ada.http.patch(f"/rooms/{room}", json={"topic": "still here"})
    assert topic.status_code == 200
    assert await registers(server, "ad\u0430") == (409, "name_taken")
    assert await makes(ada, "gener\u0430l") == (409, "name_taken")
    for person in (ada, old):
        await person.http.aclose()


def test_skeletons_are_those_of_unicode() -> None:
    """Some of them; all were compared with ICU 78, which has the same Unicode."""
    assert security.skeleton("\u0440\u0430ypal") == security.skeleton("paypal") == "paypal"
    assert security.skeleton("\u200bI\u3164") == "l"
    assert security.skeleton("m") == security.skeleton("rn") == "rn"
    assert security.is_identifier("añb-c.9_山")
    assert not security.is_identifier("a\u3164")
    assert not security.is_identifier("ａ")


def test_a_look_is_one_of_letters_small_or_as_they_stand() -> None:
    assert text.looks("Ian") & text.looks("lan")
    assert not text.looks("ian") & text.looks("lan")
    assert not text.looks("Kai") & text.looks("Kal")
    assert not text.looks("tim1") & text.looks("tim2")
