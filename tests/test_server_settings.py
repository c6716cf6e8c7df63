"""Settings that owners of the server change while it runs: on every node, unless the environment
says them."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
import websockets

from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, Person, unique
from tests.server import LIFTED, Server
from tests.test_pictures import drawn, encoded

WEBP = "image/webp"
# What other tests need is said by the environment of their servers.
OPEN = {"PARLEY_REGISTRATION": "open"}


class PlainServer(Server):
    """A server whose environment says nothing of what owners may change, unless it is given."""

    def environment(self) -> dict[str, str]:
        said = super().environment()
        return {
            name: value
            for name, value in said.items()
            if name not in LIFTED or name in self.settings
        }


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Server]:
    running = PlainServer(tmp_path).start()
    yield running
    running.stop()


@pytest.fixture
async def owner(people: People, plain: Server) -> Person:
    """The first on a server owns it."""
    return await people("owner", at=plain)


async def settings(person: Person) -> dict[str, Any]:
    answer = await person.http.get("/settings")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def sets(person: Person, **wanted: object) -> dict[str, Any]:
    answer = await person.http.patch("/settings", json=wanted)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def visitor(server: Server) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(base_url=server.url, verify=False)


async def registers(server: Server) -> httpx2.Response:
    async with visitor(server) as http:
        body = {"name": unique("new"), "password": PASSWORD}
        return await http.post("/api/v1/users", json=body)


async def test_an_owner_opens_registration_and_closes_it_without_a_restart(
    owner: Person, plain: Server
) -> None:
    assert (await settings(owner))["registration"] == "invite"
    assert (await registers(plain)).status_code == 403
    assert (await sets(owner, registration="open"))["registration"] == "open"
    assert (await registers(plain)).status_code == 201
    async with visitor(plain) as http:
        assert (await http.get("/api/v1/team")).json()["registration"] == "open"
    await sets(owner, registration="closed")
    assert (await registers(plain)).status_code == 403
    plain.restart()
    assert (await settings(owner))["registration"] == "closed", "it is kept"
    assert (await sets(owner, registration=None))["registration"] == "invite", "as without it"


async def test_the_name_of_the_team_is_on_the_sign_in_page_and_told_to_open_ones(
    owner: Person, plain: Server
) -> None:
    async with await owner.connects() as account:
        told = await account.sees("team")
        assert (told["name"], told["picture"]) == ("Parley", None)
        await sets(owner, team_name="  Harbour & <b>Sons</b> ")
        assert (await account.sees("team"))["name"] == "Harbour & <b>Sons</b>"
    async with visitor(plain) as http:
        page = (await http.get("/sign-in")).text
    assert "Harbour &amp; &lt;b&gt;Sons&lt;/b&gt;" in page
    for wrong in ("", " ", "x" * 61, 7):
        answer = await owner.http.patch("/settings", json={"team_name": wrong})
        assert answer.status_code == 422, wrong


async def test_the_picture_of_the_team_is_seen_by_everybody(owner: Person, plain: Server) -> None:
    async with await owner.connects() as account:
        await account.sees("team")
        answer = await owner.http.put(
            "/settings/picture", content=encoded(drawn()), headers={"Content-Type": "image/png"}
        )
        assert answer.status_code == 200, answer.text
        picture = answer.json()["picture"]
        assert (await account.sees("team"))["picture"] == picture
    async with visitor(plain) as http:
        found = await http.get(f"/api/v1/team/pictures/{picture}")
        assert (found.status_code, found.headers["Content-Type"]) == (200, WEBP)
        assert picture in (await http.get("/sign-in")).text
        assert (await http.get("/api/v1/team")).json()["picture"] == picture
        assert (await owner.http.delete("/settings/picture")).json()["picture"] is None
        assert (await http.get(f"/api/v1/team/pictures/{picture}")).status_code == 404
        assert picture not in (await http.get("/sign-in")).text


async def test_limits_hold_from_the_next_request_on(owner: Person) -> None:
    await sets(owner, limit_rooms_per_hour=1)
    body = {"name": unique("one"), "kind": "private"}
    assert (await owner.http.post("/rooms", json=body)).status_code == 201
    refused = await owner.http.post("/rooms", json=body)
    assert refused.json()["code"] == "too_many_requests"
    await sets(owner, limit_rooms_per_hour=0)
    for _ in range(5):
        assert (await owner.http.post("/rooms", json=body)).status_code == 201
    for wrong in ({"limit_sends_per_second": 0.001}, {"limit_sockets_per_user": -1}):
        assert (await owner.http.patch("/settings", json=wrong)).status_code == 422
    await sets(owner, limit_sockets_per_user=1)
    async with await owner.connects() as first:
        await first.lists()
        with pytest.raises(websockets.ConnectionClosed) as refused_socket:
            await owner.connects()
        assert refused_socket.value.rcvd is not None
        assert refused_socket.value.rcvd.code == 4409


async def test_newcomers_join_the_rooms_that_an_owner_has_chosen(
    owner: Person, plain: Server, people: People
) -> None:
    tea, hidden = await owner.makes_room(), await owner.makes_room(kind="private")
    general = (await settings(owner))["welcome_rooms"]
    assert [room["name"] for room in general] == ["general"]
    now = await sets(owner, welcome_rooms=[tea], registration="open")
    assert [room["id"] for room in now["welcome_rooms"]] == [tea]
    ada = await people("ada", at=plain)
    mine = (await ada.http.get("/rooms?scope=mine")).json()["items"]
    assert [room["id"] for room in mine] == [tea]
    for wrong in (hidden, "r_nowhere00000"):
        answer = await owner.http.patch("/settings", json={"welcome_rooms": [tea, wrong]})
        assert answer.status_code == 404
    assert [room["id"] for room in (await settings(owner))["welcome_rooms"]] == [tea]


async def test_an_owner_says_who_may_bring_guests_in(
    owner: Person, plain: Server, people: People
) -> None:
    assert (await sets(owner, registration="open"))["guests"] == "owners"
    ada = await people("ada", at=plain)
    path = f"/rooms/{await ada.makes_room()}/guest-links"
    body = {"expires_at": (datetime.now(UTC) + timedelta(hours=1)).isoformat(), "guests": 2}
    assert (await ada.http.post(path, json=body)).json()["code"] == "forbidden"
    await sets(owner, guests="room_owners")
    link = (await ada.http.post(path, json=body)).json()
    async with httpx2.AsyncClient(base_url=f"{plain.url}/api/v1") as http:

        async def comes() -> httpx2.Response:
            guest = {"code": link["code"], "display_name": unique("Zoe")}
            return await http.post("/guests", json=guest)

        assert (await comes()).status_code == 201
        for setting in ("owners", "off"):
            await sets(owner, guests=setting)
            assert (await comes()).json()["reason"] == "revoked", setting
            assert (await http.get(f"{plain.url}/guest/{link['code']}")).status_code == 403
        own = f"/rooms/{await owner.makes_room()}/guest-links"
        assert (await owner.http.post(own, json=body)).json()["code"] == "forbidden"
        assert (await sets(owner, guests=None))["guests"] == "owners"
        assert (await owner.http.post(own, json=body)).status_code == 201


async def test_what_the_environment_says_wins_and_is_named(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_TEAM_NAME="Quay", **OPEN)
    owner = await people("owner", at=server)
    shown = await settings(owner)
    assert shown["team_name"] == "Quay"
    assert {"team_name", "registration"} <= set(shown["fixed"])
    refused = await owner.http.patch("/settings", json={"team_name": "Mole"})
    assert (refused.status_code, refused.json()["code"]) == (409, "conflict")
    assert "PARLEY_TEAM_NAME" in refused.json()["detail"]
    # Set before the environment said so.
    sql = "INSERT INTO server_settings (name, value) VALUES (?, ?)"
    databases.run(server.folder, sql, "team_name", '"Mole"')
    server.restart()
    assert (await settings(owner))["team_name"] == "Quay"


async def test_who_changed_what_is_in_the_audit_log(owner: Person) -> None:
    await sets(owner, team_name="Quay", retention_days=30)
    await sets(owner, team_name="Quay")
    await sets(owner, team_name="Mole")
    acts = (await owner.http.get("/audit")).json()["items"]
    changes = [act["details"] for act in acts if act["act"] == "settings"]
    assert changes[0] == {"setting": "team_name", "before": "Quay", "after": "Mole"}
    assert sorted(change["setting"] for change in changes) == [
        "retention_days",
        "team_name",
        "team_name",
    ]
    assert {act["actor"]["name"] for act in acts if act["act"] == "settings"} == {owner.name}


async def test_only_owners_of_the_server_see_and_change_them(
    owner: Person, plain: Server, people: People
) -> None:
    await sets(owner, registration="open")
    ada = await people("ada", at=plain)
    assert (await ada.http.get("/settings")).json()["code"] == "forbidden"
    refused = await ada.http.patch("/settings", json={"team_name": "Ada's"})
    assert refused.json()["code"] == "forbidden"
    assert (await ada.http.delete("/settings/picture")).json()["code"] == "forbidden"
    assert (await settings(owner))["team_name"] == "Parley"


async def test_the_servers_retention_begins_with_the_change(owner: Person, plain: Server) -> None:
    room = await owner.makes_room()
    seq = (await owner.posts("zebra", room))["seq"]
    sql = "UPDATE events SET at = at - ? WHERE room_id = ? AND seq <= ?"
    databases.run(plain.folder, sql, 31 * 86_400_000, room, seq)
    async with await owner.enters(room) as seat:
        await seat.live()
        await sets(owner, retention_days=30, erase=True)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await seat.sees("expired", before=seq + 1)
    rule = (await owner.http.get(f"/rooms/{room}/retention")).json()
    assert (rule["days"], rule["usual_days"]) == (30, 30)
