"""Tokens that people make for programs: what they may do, and how they end."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
import websockets

from app import token_format
from tests.conftest import People
from tests.databases import run
from tests.people import PASSWORD, Person, as_program, problem, unique
from tests.server import Server
from tests.server import parley as command

SESSION_ENDED = 4401
# The promise is less than a second; the rest is for a busy machine.
PROMPTLY_SECONDS = 4
SCOPES = ["rooms:read", "messages:write", "members:write", "admin"]


def soon(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def closes(seat: Any) -> int:
    async with asyncio.timeout(PROMPTLY_SECONDS):
        return int(await seat.is_closed())


async def refusal(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, str(problem(answer)["code"])


async def asks(person: Person, token: str, path: str = "/me") -> httpx2.Response:
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(base_url=f"{person.url}/api/v1", verify=False) as http:
        return await http.get(path, headers=headers)


async def handshake(url: str, token: str = "") -> int:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        async with websockets.connect(url, additional_headers=headers):
            return 101
    except websockets.InvalidStatus as refused:
        return refused.response.status_code


async def test_a_program_reads_and_writes_with_a_token(ada: Person, room: str) -> None:
    made = await ada.makes_token("rooms:read", "messages:write")
    async with ada.program(made["token"]) as program:
        said = await program.posts("built", room)
        assert said["user"]["id"] == ada.id
        async with await program.enters(room) as seat, await program.connects() as account:
            await seat.live()
            await seat.says("tested")
            assert room in await account.lists()
            await account.opens(room)
            await account.says_in(room, "deployed")
            await seat.hears("deployed")


async def test_a_token_is_shown_once_and_looks_like_one(ada: Person) -> None:
    answer = await ada.http.post(
        "/me/tokens", json={"name": "CI", "scopes": ["rooms:read"], "expires_at": None}
    )
    assert answer.headers["Cache-Control"] == "no-store"
    made = answer.json()
    token = made.pop("token")
    assert token.startswith("parley_pat_")
    assert len(token) == 60
    assert token.removeprefix("parley_pat_").isalnum()
    listed = (await ada.http.get("/me/tokens")).json()
    assert listed == {"items": [made], "next": None, "prev": None}
    assert (made["name"], made["scopes"], made["rooms"]) == ("CI", ["rooms:read"], None)
    assert (made["expires_at"], made["last_used_at"], made["expired"]) == (None, None, False)


async def test_what_is_stored_of_a_token_opens_nothing(server: Server, ada: Person) -> None:
    made = await ada.makes_token("rooms:read")
    rows = run(server.folder, "SELECT * FROM api_tokens WHERE id = ?", made["id"])
    rows += run(server.folder, "SELECT * FROM sessions WHERE id = ?", made["id"])
    secret = made["token"].removeprefix("parley_pat_")
    assert rows
    assert all(secret not in str(value) for row in rows for value in row)


async def test_the_end_of_a_token_has_to_be_said(ada: Person) -> None:
    body = {"name": "CI", "scopes": ["rooms:read"]}
    assert (await refusal(await ada.http.post("/me/tokens", json=body)))[0] == 422
    past = body | {"expires_at": "2020-01-01T00:00:00Z"}
    assert (await refusal(await ada.http.post("/me/tokens", json=past)))[0] == 422


@pytest.mark.parametrize(
    "wrong",
    [
        {"scopes": []},
        {"scopes": ["rooms:write"]},
        {"name": " "},
        {"name": "x" * 61},
        {"rooms": []},
        {"expires_at": "tomorrow"},
    ],
    ids=str,
)
async def test_a_token_that_makes_no_sense_is_not_made(
    ada: Person, wrong: dict[str, object]
) -> None:
    body = {"name": "CI", "scopes": ["rooms:read"], "expires_at": None} | wrong
    assert (await refusal(await ada.http.post("/me/tokens", json=body)))[0] == 422
    assert (await ada.http.get("/me/tokens")).json()["items"] == []


async def test_a_missing_scope_is_named(ada: Person, room: str) -> None:
    made = await ada.makes_token("messages:write")
    async with ada.program(made["token"]) as program:
        await program.posts("it can write", room)
        answer = await program.http.get(f"/rooms/{room}/messages")
        refused = problem(answer)
        assert (refused["status"], refused["code"]) == (403, "scope_missing")
        assert refused["scope"] == "rooms:read"
        challenge = 'Bearer error="insufficient_scope", scope="rooms:read"'
        assert answer.headers["WWW-Authenticate"] == challenge
        assert (await program.http.get("/me")).json()["id"] == ada.id, "any token may ask that"
    assert await handshake(ada.socket_url(room), made["token"]) == 403


async def test_a_frame_without_its_scope_is_refused_and_the_socket_lives(
    ada: Person, room: str
) -> None:
    made = await ada.makes_token("rooms:read")
    async with ada.program(made["token"]) as program, await program.enters(room) as seat:
        await seat.live()
        await seat.sends(type="send", client_id="a", text="not written")
        error = await seat.sees("error")
        assert (error["code"], error["client_id"]) == ("scope_missing", "a")
        await ada.posts("still heard", room)
        await seat.hears("still heard")
        assert "not written" not in seat.texts


async def test_a_token_for_chosen_rooms_knows_no_other(ada: Person, grace: Person) -> None:
    room, other = await ada.makes_room(), await ada.makes_room(kind="private")
    public = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    made = await ada.makes_token(*SCOPES, rooms=[room])
    assert made["rooms"] == [room]
    async with ada.program(made["token"]) as program:
        await program.posts("here", room)
        assert (await program.http.get(f"/rooms/{public}")).json()["id"] == room, "by its name"
        async with await program.enters(room) as seat:
            await seat.live()
            await seat.says("and here")
        absent = "r_abcdefghijkl"
        for method, path in (
            ("POST", f"/rooms/{other}/messages"),
            ("GET", f"/rooms/{other}/messages"),
            ("GET", f"/rooms/{absent}"),
            ("DELETE", f"/rooms/{other}"),
            ("GET", "/rooms"),
            ("POST", "/rooms"),
            ("PUT", "/direct"),
            ("GET", "/me/inbox"),
            ("GET", "/accounts"),
            ("GET", f"/previews?of={other}/1"),
        ):
            answer = await program.http.request(method, path, json={"text": "there"})
            assert await refusal(answer) == (403, "room_not_of_token"), path
        assert (await program.http.get(f"/users/{grace.id}")).status_code == 200
        assert (await program.http.get("/me")).status_code == 200
    assert await handshake(ada.socket_url(other), made["token"]) == 403
    account = ada.socket_url(other).partition("/rooms/")[0] + "/ws"
    assert await handshake(account, made["token"]) == 403


async def test_a_token_is_only_for_rooms_that_its_person_is_in(ada: Person, grace: Person) -> None:
    strange, private = await grace.makes_room(), await grace.makes_room(kind="private")
    for room in (strange, private, "r_abcdefghijkl"):
        body = {"name": "x", "scopes": SCOPES, "rooms": [room], "expires_at": None}
        answer = await ada.http.post("/me/tokens", json=body)
        assert await refusal(answer) == (404, "not_found")


async def test_a_token_gives_nothing_that_its_person_has_lost(
    ada: Person, grace: Person, room: str
) -> None:
    await ada.adds(grace, room, role="moderator")
    made = await grace.makes_token(*SCOPES)
    chosen = await grace.makes_token(*SCOPES, rooms=[room])
    async with grace.program(made["token"]) as program, await program.enters(room) as seat:
        await seat.live()
        changed = await program.http.patch(f"/rooms/{room}", json={"topic": "hers"})
        assert changed.status_code == 200
        role = await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "member"})
        assert role.status_code == 200
        answer = await program.http.patch(f"/rooms/{room}", json={"topic": "no more"})
        assert await refusal(answer) == (403, "forbidden")
        await ada.removes(grace, room)
        assert await closes(seat) == 4403
        answer = await program.http.get(f"/rooms/{room}/messages")
        assert await refusal(answer) == (403, "not_a_member")
    assert await handshake(ada.socket_url(room), chosen["token"]) == 403


async def test_an_owner_of_the_server_who_is_one_no_more_has_a_token_of_a_member(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    grace = await people("grace", at=own_server)
    await ada.http.patch(f"/accounts/{grace.id}", json={"role": "owner"})
    made = await grace.makes_token("admin")
    assert (await asks(grace, made["token"], "/accounts")).status_code == 200
    await ada.http.patch(f"/accounts/{grace.id}", json={"role": "member"})
    answer = await asks(grace, made["token"], "/accounts")
    assert await refusal(answer) == (403, "forbidden")


async def test_no_token_gets_at_the_keys_of_an_account(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)  # an owner of the server, with every scope
    grace = await people("grace", at=own_server)
    made = await ada.makes_token(*SCOPES)
    async with ada.program(made["token"]) as program:
        for method, path, body in (
            ("GET", "/me/tokens", None),
            ("POST", "/me/tokens", {"name": "x", "scopes": ["admin"], "expires_at": None}),
            ("DELETE", f"/me/tokens/{made['id']}", None),
            ("GET", "/me/sessions", None),
            ("DELETE", "/me/sessions/s_abcdefghijkl", None),
            ("PUT", "/me/password", {"current_password": PASSWORD, "new_password": "x" * 20}),
            ("POST", f"/accounts/{ada.id}/password-link", None),
            # An owner who signs in makes a link for anybody.
            ("PATCH", f"/accounts/{grace.id}", {"role": "owner"}),
            ("PATCH", f"/accounts/{grace.id}", {"disabled": False, "role": "owner"}),
            ("DELETE", f"/accounts/{ada.id}/sessions", None),
            ("DELETE", f"/accounts/{grace.id}/sessions", None),
        ):
            answer = await program.http.request(method, path, json=body)
            assert await refusal(answer) == (403, "not_by_token"), (path, body)
        disabled = await program.http.patch(f"/accounts/{grace.id}", json={"disabled": True})
        assert disabled.status_code == 200, "what is no key of an account it may"
    assert (await ada.http.get("/me")).status_code == 200
    assert (await ada.http.get(f"/accounts?q={grace.name}")).json()["items"][0]["role"] == "member"


async def test_a_revoked_token_ends_at_once_with_its_sockets(ada: Person, room: str) -> None:
    made, other = [await ada.makes_token("rooms:read", "messages:write") for _ in range(2)]
    async with (
        ada.program(made["token"]) as program,
        ada.program(other["token"]) as staying,
        await program.enters(room) as seat,
        await program.connects() as account,
        await staying.enters(room) as still,
        await ada.enters(room) as own,
    ):
        assert (await ada.http.delete(f"/me/tokens/{made['id']}")).status_code == 204
        assert await closes(seat) == await closes(account) == SESSION_ENDED
        assert await refusal(await program.http.get("/me")) == (401, "unauthenticated")
        await still.says("still here")
        await own.hears("still here")
    assert await handshake(ada.socket_url(room), made["token"]) == 403
    again = await ada.http.delete(f"/me/tokens/{made['id']}")
    assert await refusal(again) == (404, "not_found")


async def test_nobody_revokes_the_token_of_somebody_else(ada: Person, grace: Person) -> None:
    made = await ada.makes_token("rooms:read")
    assert (await grace.http.delete(f"/me/tokens/{made['id']}")).status_code == 404
    assert (await grace.http.get("/me/tokens")).json()["items"] == []
    assert (await asks(ada, made["token"])).status_code == 200


async def test_a_program_ends_its_own_token_by_signing_out(ada: Person) -> None:
    made = await ada.makes_token("messages:write")
    async with ada.program(made["token"]) as program:
        assert (await program.http.delete("/session")).status_code == 204
        assert (await program.http.get("/me")).status_code == 401
    assert (await ada.http.get("/me/tokens")).json()["items"] == []


async def test_an_expired_token_says_so_and_its_socket_is_closed(ada: Person, room: str) -> None:
    made = await ada.makes_token("rooms:read", expires_at=soon(3))
    async with ada.program(made["token"]) as program, await program.enters(room) as seat:
        await seat.live()
        assert await seat.is_closed() == SESSION_ENDED
        answer = await program.http.get("/me")
        assert await refusal(answer) == (401, "token_expired")
        assert answer.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'
    [listed] = (await ada.http.get("/me/tokens")).json()["items"]
    assert listed["expired"] is True
    assert (await ada.http.delete(f"/me/tokens/{listed['id']}")).status_code == 204
    assert (await ada.http.get("/me/tokens")).json()["items"] == []
    assert await refusal(await asks(ada, made["token"])) == (401, "unauthenticated")


async def test_a_new_password_ends_every_token(ada: Person, room: str) -> None:
    made = await ada.makes_token("rooms:read")
    async with ada.program(made["token"]) as program, await program.enters(room) as seat:
        body = {"current_password": PASSWORD, "new_password": "another good password"}
        assert (await ada.http.put("/me/password", json=body)).status_code == 204
        assert await closes(seat) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401
    assert (await ada.http.get("/me/tokens")).json()["items"] == []


async def test_a_disabled_account_has_no_token_that_works(
    own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    made = await ada.makes_token("rooms:read")
    async with ada.program(made["token"]) as program, await program.enters(room) as seat:
        await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
        assert await closes(seat) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401
        await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
        assert (await program.http.get("/me")).status_code == 401, "it does not come back"


async def test_tokens_are_no_sessions_and_push_none_out(ada: Person) -> None:
    before = (await ada.http.get("/me/sessions")).json()["items"]
    made = await ada.makes_token("rooms:read")
    assert (await ada.http.get("/me/sessions")).json()["items"] == before
    assert (await ada.http.delete(f"/me/sessions/{made['id']}")).status_code == 404
    assert (await asks(ada, made["token"])).status_code == 200


async def test_there_is_an_end_to_the_tokens_of_one_person(server: Server, ada: Person) -> None:
    made = await ada.makes_token("rooms:read")
    columns = "user_id, name, scopes, rooms, created_at, expires_at"
    run(
        server.folder,
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99) "
        f"INSERT INTO api_tokens (id, token_hash, {columns}) "
        f"SELECT 'x' || i || id, 'x' || i || id, {columns} FROM n, api_tokens WHERE id = ?",
        made["id"],
    )
    body = {"name": "one more", "scopes": ["rooms:read"], "expires_at": None}
    answer = await ada.http.post("/me/tokens", json=body)
    assert await refusal(answer) == (409, "too_many_tokens")


async def test_its_last_use_is_written_down_some_time_after_it(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    made = await ada.makes_token("rooms:read", expires_at=soon(600))
    assert (await asks(ada, made["token"])).status_code == 200
    [listed] = (await ada.http.get("/me/tokens")).json()["items"]
    assert listed["last_used_at"] is None, "a flush to disk for each use is too much"
    own_server.stop()
    own_server.start()
    async with Person(own_server.url, ada.name).http as http:
        http.headers["Authorization"] = f"Bearer {ada.token}"
        [listed] = (await http.get("/me/tokens")).json()["items"]
    assert listed["last_used_at"] > made["created_at"]
    until = datetime.fromisoformat(listed["expires_at"])
    assert until < datetime.now(UTC) + timedelta(seconds=600), "use does not prolong it"


async def test_the_audit_log_says_who_made_and_revoked_a_token(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    made = await ada.makes_token("rooms:read", rooms=[room], name="CI")
    await ada.http.delete(f"/me/tokens/{made['id']}")
    acts = (await ada.http.get("/audit")).json()["items"]
    [revoked, began] = [act for act in acts if act["act"].endswith("_token")]
    assert (began["act"], revoked["act"]) == ("make_token", "revoke_token")
    assert began["actor"]["id"] == began["member"]["id"] == ada.id
    assert began["details"] == {
        "name": "CI",
        "scopes": "rooms:read",
        "rooms": 1,
        "expires_at": None,
    }
    assert revoked["details"] == {"name": "CI"}
    assert made["token"] not in str(acts)


# Hostile


async def test_what_is_no_token_is_refused(ada: Person) -> None:
    token = (await ada.makes_token("rooms:read"))["token"]
    swapped = token[:-7] + ("0" if token[-7] != "0" else "1") + token[-6:]
    for wrong in (
        swapped,
        token[:-1],
        token + "0",
        token.upper(),
        token.replace("parley_pat_", "parley_xyz_"),
        token.removeprefix("parley_"),
        "parley_pat_",
        "parley_" + "x" * 5000,
        "parley_pat_" + "-" * 49,
    ):
        assert (await refusal(await asks(ada, wrong)))[0] == 401, wrong[:80]
    assert (await asks(ada, token)).status_code == 200


async def test_a_token_that_nobody_made_is_refused(ada: Person) -> None:
    assert await refusal(await asks(ada, token_format.new())) == (401, "unauthenticated")


async def test_a_token_in_an_address_is_refused_though_it_is_good(ada: Person, room: str) -> None:
    token = (await ada.makes_token("rooms:read"))["token"]
    assert await handshake(f"{ada.socket_url(room)}?token={token}") == 403
    assert await handshake(f"{ada.socket_url(room)}?token={ada.token}") == 101
    headers = {"Authorization": "", "Cookie": f"session={token}"}
    async with httpx2.AsyncClient(base_url=f"{ada.url}/api/v1", verify=False) as http:
        assert (await http.get("/me", headers=headers)).status_code == 401
        assert (await http.get(f"/me?token={token}")).status_code == 401


async def test_a_token_opens_no_page(ada: Person) -> None:
    token = (await ada.makes_token(*SCOPES))["token"]
    async with httpx2.AsyncClient(base_url=ada.url, verify=False) as http:
        answer = await http.get("/", headers={"Authorization": f"Bearer {token}"})
        assert ada.name not in answer.text
        assert answer.status_code in (303, 401, 403)


# The command line


async def parley(server: Server, *words: str) -> str:
    done = await asyncio.to_thread(command, server.folder, *words, **server.settings)
    assert done.returncode == 0, done.stderr
    return done.stdout


async def test_tokens_are_made_and_revoked_on_the_command_line(
    server: Server, ada: Person, room: str
) -> None:
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    given = ("--name", "cron", "--scope", "rooms:read", "--room", name, "--expires", "30")
    token = (await parley(server, "token", "make", ada.name, *given)).strip()
    async with ada.program(token) as program, await program.enters(room) as seat:
        await seat.live()
        [listed] = (await ada.http.get("/me/tokens")).json()["items"]
        assert (listed["name"], listed["rooms"]) == ("cron", [room])
        assert "cron" in await parley(server, "token", "list", ada.name)
        await parley(server, "token", "revoke", ada.name, listed["id"], "--yes")
        assert await closes(seat) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401


async def test_the_command_line_wants_an_end_too(server: Server, ada: Person) -> None:
    words = ("token", "make", ada.name, "--name", "x", "--scope", "rooms:read")
    for more in ((), ("--expires", "soon"), ("--expires", "0")):
        done = await asyncio.to_thread(command, server.folder, *words, *more, **server.settings)
        assert done.returncode == 2
    nobody = ("token", "list", unique("nobody"))
    done = await asyncio.to_thread(command, server.folder, *nobody, **server.settings)
    assert done.returncode == 2
    never = await parley(server, *words, "--expires", "never")
    program = as_program(ada, never.strip())
    async with program.http:
        assert (await program.http.get("/rooms")).status_code == 200
