"""Emoji of the team: owners add them, and everybody sees them at once."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.owned import owned_server, owner_of
from tests.people import Person, unique
from tests.server import Server
from tests.test_pictures import PATIENCE_SECONDS, RED, drawn, encoded, fetched, is_like

PNG = {"Content-Type": "image/png"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with owned_server(tmp_path_factory.mktemp("owned")) as running:
        yield running


@pytest.fixture
async def owner(server: Server) -> AsyncIterator[Person]:
    async with owner_of(server) as person:
        yield person


def a_name() -> str:
    return unique("ship").lower()


async def adds(
    owner: Person, name: str, content: bytes | None = None, *, code: int = 200, **headers: str
) -> dict[str, Any]:
    answer = await owner.http.put(
        f"/emoji/{name}",
        content=encoded(drawn((300, 300))) if content is None else content,
        headers=headers or PNG,
        timeout=PATIENCE_SECONDS,
    )
    assert answer.status_code == code, answer.text
    added: dict[str, Any] = answer.json()
    return added


async def names(person: Person) -> list[str]:
    return [item["name"] for item in (await person.http.get("/emoji")).json()["items"]]


async def test_an_owner_adds_one_and_everybody_has_it(owner: Person, ada: Person) -> None:
    name = a_name()
    added = await adds(owner, name)
    listed = (await ada.http.get("/emoji")).json()
    assert added in listed["items"]
    found = await fetched(ada, added["picture"])
    assert (found.format, found.size) == ("WEBP", (128, 128))
    assert is_like(found, (10, 64), RED)
    answer = await ada.http.get(f"/pictures/{added['picture']}")
    assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert (await owner.http.delete(f"/emoji/{name}")).status_code == 204
    assert name not in await names(ada)
    assert (await ada.http.get(f"/pictures/{added['picture']}")).status_code == 404
    assert (await owner.http.delete(f"/emoji/{name}")).status_code == 404


async def test_nothing_is_cut_off(owner: Person, ada: Person) -> None:
    name = a_name()
    wide = await adds(owner, name, encoded(drawn((400, 100))))
    found = await fetched(ada, wide["picture"])
    assert found.size == (128, 128)
    assert found.convert("RGBA").getpixel((64, 5))[3] == 0  # type: ignore[index]
    assert is_like(found, (5, 64), RED)
    await owner.http.delete(f"/emoji/{name}")


async def test_another_picture_has_another_address(owner: Person, ada: Person) -> None:
    name = a_name()
    first, second = await adds(owner, name), await adds(owner, name)
    assert first["picture"] != second["picture"]
    assert (await names(ada)).count(name) == 1
    assert (await ada.http.get(f"/pictures/{first['picture']}")).status_code == 404
    await owner.http.delete(f"/emoji/{name}")


async def test_only_owners_of_the_server_change_them(owner: Person, ada: Person) -> None:
    name = a_name()
    refused = await adds(ada, name, code=403)
    assert refused["code"] == "forbidden"
    await adds(owner, name)
    assert (await ada.http.delete(f"/emoji/{name}")).json()["code"] == "forbidden"
    assert name in await names(ada)
    await owner.http.delete(f"/emoji/{name}")


@pytest.mark.parametrize("name", ["a", "x" * 33, "Ship", "a b", "a:b", "é\u00e9", "a%00b"])
async def test_a_name_is_short_and_plain(owner: Person, name: str) -> None:
    before = await names(owner)
    assert (await adds(owner, name, code=422))["code"] == "invalid"
    assert await names(owner) == before


async def test_what_is_no_picture_is_refused(owner: Person) -> None:
    name = a_name()
    assert (await adds(owner, name, b"<svg/>", code=422))["code"] == "invalid"
    other = await adds(owner, name, b"{}", code=415, **{"Content-Type": "text/plain"})
    assert other["code"] == "unsupported"
    assert (await adds(owner, name, b"x" * 1_000_001, code=413))["code"] == "too_large"
    assert name not in await names(owner)


async def test_every_connection_is_told_which_set_there_is(owner: Person, ada: Person) -> None:
    name = a_name()
    async with await ada.connects() as account:
        await account.lists()
        first = (await account.sees("emoji"))["version"]
        assert (await ada.http.get("/emoji")).json()["version"] == first
        await adds(owner, name)
        second = (await account.sees("emoji"))["version"]
        assert second != first
        assert (await ada.http.get("/emoji")).json()["version"] == second
        await owner.http.delete(f"/emoji/{name}")
        assert (await account.sees("emoji"))["version"] == first


async def test_the_audit_log_says_who_did_it(owner: Person) -> None:
    name = a_name()
    await adds(owner, name)
    await owner.http.delete(f"/emoji/{name}")
    acts = (await owner.http.get("/audit")).json()["items"]
    of_it = [act["act"] for act in acts if act["details"].get("emoji") == name]
    assert of_it == ["remove_emoji", "set_emoji"]


async def test_one_of_them_is_put_under_a_message(owner: Person, ada: Person) -> None:
    name, room = a_name(), await ada.makes_room()
    seq = (await ada.posts("First ship in.", room))["seq"]
    path = f"/rooms/{room}/messages/{seq}/reactions/:{name}:"
    missing = await ada.http.put(path)
    assert (missing.status_code, missing.json()["code"]) == (404, "not_found")
    for wrong in (":X:", ":a:", "::", "name:", ":name"):
        answer = await ada.http.put(f"/rooms/{room}/messages/{seq}/reactions/{wrong}")
        assert answer.json()["code"] == "invalid", wrong
    assert len(await ada.log(room)) == seq, "nothing was stored"
    await adds(owner, name)
    shown = (await ada.http.put(path)).json()
    assert shown["reactions"] == [{"emoji": f":{name}:", "count": 1, "users": [ada.id]}]
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="react", client_id="again", target=seq, emoji=f":{name}:")
        assert (await seat.sees("ack"))["client_id"] == "again"
        await seat.sends(type="react", client_id="none", target=seq, emoji=":no_such_emoji:")
        assert (await seat.sees("error"))["code"] == "not_found"
    await owner.http.delete(f"/emoji/{name}")
    assert "reactions" not in (await ada.http.delete(path)).json(), "it can be taken away"
