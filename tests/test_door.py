"""The guard of a room's socket: refusals on the wire, and the reasons that it gives."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest
import websockets
from pydantic import SecretStr
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from websockets.exceptions import InvalidStatus

from app import security
from app.main import create_app
from app.settings import Settings
from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, Person, unique
from tests.server import Server


@dataclass(frozen=True)
class House:
    """Rooms and keys, on a real server or behind the test client."""

    origin: str
    room: str
    room_of_others: str
    private_room_of_others: str
    token: str
    expired_token: str
    ended_token: str
    refresh_token: str
    cookie: str
    ended_cookie: str


@dataclass(frozen=True)
class Knock:
    """One attempt to open a socket."""

    room: str
    headers: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)

    @property
    def path(self) -> str:
        query = urlencode(self.query, doseq=True)
        return f"/api/v1/rooms/{self.room}/ws" + (f"?{query}" if query else "")


def build(http: httpx2.Client, folder: Path) -> House:
    """Everything that a knock may need, made over HTTP as anybody would."""
    name, other = unique("ada"), unique("grace")
    for person in (name, other):
        body = {"name": person, "password": PASSWORD}
        assert http.post("/api/v1/users", json=body).status_code == 201
    ended = tokens(http, name)
    signed_out = http.delete("/api/v1/session", headers=bearer(ended["access_token"]))
    assert signed_out.status_code == 204
    current, others = tokens(http, name), tokens(http, other)
    ended_cookie = cookie(http, name)
    as_page = {"Cookie": f"session={ended_cookie}", "Origin": str(http.base_url).rstrip("/")}
    assert http.post("/sign-out", headers=as_page, follow_redirects=False).status_code == 303
    http.cookies.clear()
    return House(
        origin=str(http.base_url).rstrip("/"),
        room=room(http, current, "public"),
        room_of_others=room(http, others, "public"),
        private_room_of_others=room(http, others, "private"),
        token=current["access_token"],
        expired_token=expired(http, current, folder),
        ended_token=ended["access_token"],
        refresh_token=current["refresh_token"],
        cookie=cookie(http, name),
        ended_cookie=ended_cookie,
    )


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def tokens(http: httpx2.Client, name: str) -> dict[str, str]:
    answer = http.post("/api/v1/token", data={"username": name, "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    found: dict[str, str] = answer.json()
    return found


def cookie(http: httpx2.Client, name: str) -> str:
    """Signs in on the page; what the browser is given to keep."""
    answer = http.post(
        "/sign-in",
        data={"name": name, "password": PASSWORD},
        headers={"Origin": str(http.base_url).rstrip("/")},
        follow_redirects=False,
    )
    assert answer.status_code == 303, answer.text
    value = answer.cookies["session"]
    http.cookies.clear()
    return value


def room(http: httpx2.Client, signed_in: dict[str, str], kind: str) -> str:
    answer = http.post(
        "/api/v1/rooms",
        json={"name": unique("room"), "kind": kind},
        headers=bearer(signed_in["access_token"]),
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def expired(http: httpx2.Client, signed_in: dict[str, str], folder: Path) -> str:
    """A token of a session that goes on, signed with the server's own key, eleven minutes old."""
    headers = bearer(signed_in["access_token"])
    listed = http.get("/api/v1/me/sessions", headers=headers).json()["items"]
    [session] = [session["id"] for session in listed if session["current"]]
    user = http.get("/api/v1/me", headers=headers).json()["id"]
    key = security.derive_key(databases.key(folder), "tokens")

    def signed(seconds_ago: int) -> str:
        at = int(time.time()) - seconds_ago
        return security.sign_token(
            key, user=user, session=session, now_seconds=at, life_seconds=600
        )

    fresh = http.get("/api/v1/me", headers=bearer(signed(0)))
    assert fresh.status_code == 200, "the key is the right one: only its age is wrong"
    return signed(660)


def with_cookie(house: House, origin: str | None) -> Knock:
    headers = {"Cookie": f"session={house.cookie}"}
    return Knock(house.room, headers | ({"Origin": origin} if origin else {}))


def tampered(token: str) -> str:
    head, claims, signature = token.split(".")
    return f"{head}.{claims}.{signature[::-1]}"


REFUSED: dict[str, tuple[str, Callable[[House], Knock]]] = {
    "no credentials": ("unauthenticated", lambda h: Knock(h.room)),
    "nonsense for a token": ("unauthenticated", lambda h: Knock(h.room, bearer("nonsense"))),
    "a tampered token": ("unauthenticated", lambda h: Knock(h.room, bearer(tampered(h.token)))),
    "an expired token": ("unauthenticated", lambda h: Knock(h.room, bearer(h.expired_token))),
    "a token after signing out": (
        "unauthenticated",
        lambda h: Knock(h.room, bearer(h.ended_token)),
    ),
    "a refresh token": ("unauthenticated", lambda h: Knock(h.room, bearer(h.refresh_token))),
    "another scheme": (
        "unauthenticated",
        lambda h: Knock(h.room, {"Authorization": f"Basic {h.token}"}),
    ),
    "an empty header": ("unauthenticated", lambda h: Knock(h.room, {"Authorization": ""})),
    "a bad ?token=": ("unauthenticated", lambda h: Knock(h.room, query={"token": "nonsense"})),
    "an expired ?token=": (
        "unauthenticated",
        lambda h: Knock(h.room, query={"token": h.expired_token}),
    ),
    "a ?token= after signing out": (
        "unauthenticated",
        lambda h: Knock(h.room, query={"token": h.ended_token}),
    ),
    "a refresh token as ?token=": (
        "unauthenticated",
        lambda h: Knock(h.room, query={"token": h.refresh_token}),
    ),
    "a cookie as ?token=": ("unauthenticated", lambda h: Knock(h.room, query={"token": h.cookie})),
    "an unknown cookie": (
        "unauthenticated",
        lambda h: Knock(h.room, {"Cookie": "session=nonsense", "Origin": h.origin}),
    ),
    "a cookie after signing out": (
        "unauthenticated",
        lambda h: Knock(h.room, {"Cookie": f"session={h.ended_cookie}", "Origin": h.origin}),
    ),
    "a token as cookie": (
        "unauthenticated",
        lambda h: Knock(h.room, {"Cookie": f"session={h.token}", "Origin": h.origin}),
    ),
    "a bad header beside a good cookie": (
        "unauthenticated",
        lambda h: Knock(h.room, bearer("nonsense") | with_cookie(h, h.origin).headers),
    ),
    "a bad header beside a good ?token=": (
        "unauthenticated",
        lambda h: Knock(h.room, bearer("nonsense"), {"token": h.token}),
    ),
    "a bad ?token= beside a good cookie": (
        "unauthenticated",
        lambda h: Knock(h.room, with_cookie(h, h.origin).headers, {"token": "nonsense"}),
    ),
    "an empty ?token= beside a good cookie": (
        "unauthenticated",
        lambda h: Knock(h.room, with_cookie(h, h.origin).headers, {"token": ""}),
    ),
    "a foreign origin": ("bad_origin", lambda h: with_cookie(h, "https://evil.example")),
    "the origin null": ("bad_origin", lambda h: with_cookie(h, "null")),
    "an origin that begins like ours": (
        "bad_origin",
        lambda h: with_cookie(h, f"{h.origin}.evil.example"),
    ),
    "an origin that ends like ours": (
        "bad_origin",
        lambda h: with_cookie(h, h.origin.replace("://", "://evil.example.")),
    ),
    "our host at another port": (
        "bad_origin",
        lambda h: with_cookie(h, f"{h.origin.rpartition(':')[0] or h.origin}:1"),
    ),
    "our host by another scheme": (
        "bad_origin",
        lambda h: with_cookie(h, h.origin.replace("http:", "https:")),
    ),
    "a public room without joining": (
        "not_a_member",
        lambda h: Knock(h.room_of_others, bearer(h.token)),
    ),
    "somebody else's private room": (
        "not_found",
        lambda h: Knock(h.private_room_of_others, bearer(h.token)),
    ),
    "a room that is not there": ("not_found", lambda h: Knock("r_nosuchroom99", bearer(h.token))),
}
MALFORMED = [
    {"after": "x"},
    {"after": "-1"},
    {"after": "1.5"},
    {"after": str(2**53)},
    {"after": ""},
    {"after": "9" * 5000},
    {"after": "1_0"},
    {"after": ["1", "2"]},
    {"epoch": "e" * 65},
]


@pytest.fixture(scope="module")
def house(server: Server) -> House:
    """On the real server."""
    with httpx2.Client(base_url=server.url, timeout=20) as http:
        return build(http, server.folder)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The app without a wire: here the dependency's own code and reason can be seen."""
    folder = tmp_path_factory.mktemp("door")
    settings = Settings(
        data_dir=folder,
        database_url=SecretStr(databases.url(folder)) if databases.IS_POSTGRES else None,
        registration="open",
        limit_registrations_per_minute=0,
        limit_sign_ins_per_minute=0,
    )
    with TestClient(create_app(settings)) as client:
        yield client


@pytest.fixture(scope="module")
def inner_house(client: TestClient) -> House:
    settings: Settings = client.app.state.services.settings  # type: ignore[attr-defined]
    return build(client, settings.data_dir)


async def knock(server: Server, attempt: Knock) -> int:
    """The HTTP status of a refused handshake."""
    with pytest.raises(InvalidStatus) as refused:
        await websockets.connect(
            server.socket_url + attempt.path, additional_headers=attempt.headers, compression=None
        )
    return refused.value.response.status_code


async def is_let_in(server: Server, attempt: Knock) -> None:
    async with websockets.connect(
        server.socket_url + attempt.path, additional_headers=attempt.headers, compression=None
    ) as connection:
        assert '"hello"' in str(await connection.recv())


def refusal(client: TestClient, attempt: Knock) -> WebSocketDisconnect:
    with (
        pytest.raises(WebSocketDisconnect) as refused,
        client.websocket_connect(attempt.path, headers=attempt.headers),
    ):
        pytest.fail("it was let in")
    return refused.value


@pytest.mark.parametrize("what", REFUSED)
async def test_on_the_wire_a_refusal_is_http_403(server: Server, house: House, what: str) -> None:
    _, attempt = REFUSED[what]
    assert await knock(server, attempt(house)) == 403


@pytest.mark.parametrize("what", REFUSED)
def test_the_door_gives_1008_and_a_reason(
    client: TestClient, inner_house: House, what: str
) -> None:
    reason, attempt = REFUSED[what]
    refused = refusal(client, attempt(inner_house))
    assert (refused.code, refused.reason) == (1008, reason)


@pytest.mark.parametrize("query", MALFORMED, ids=lambda query: str(query)[:20])
async def test_a_malformed_position_is_refused_before_the_socket_opens(
    server: Server, house: House, client: TestClient, inner_house: House, query: dict[str, Any]
) -> None:
    assert await knock(server, Knock(house.room, bearer(house.token), query)) == 403
    refused = refusal(client, Knock(inner_house.room, bearer(inner_house.token), query))
    assert refused.code == 1008


def test_a_malformed_position_is_called_invalid(client: TestClient, inner_house: House) -> None:
    attempt = Knock(inner_house.room, bearer(inner_house.token), {"after": "x"})
    assert refusal(client, attempt).reason == "invalid"


async def test_each_credential_opens_the_door(server: Server, house: House) -> None:
    await is_let_in(server, Knock(house.room, bearer(house.token)))
    await is_let_in(server, Knock(house.room, {"Authorization": f"bearer {house.token}"}))
    await is_let_in(server, Knock(house.room, query={"token": house.token}))
    await is_let_in(server, with_cookie(house, house.origin))


async def test_a_program_with_a_cookie_needs_no_origin(server: Server, house: House) -> None:
    await is_let_in(server, with_cookie(house, None))


async def test_a_token_is_good_from_any_origin(server: Server, house: House) -> None:
    elsewhere = {"Origin": "https://elsewhere.example"}
    await is_let_in(server, Knock(house.room, bearer(house.token) | elsewhere))
    await is_let_in(server, Knock(house.room, elsewhere, {"token": house.token}))


async def test_a_good_header_wins_over_everything_else(server: Server, house: House) -> None:
    others = {"Cookie": "session=nonsense", "Origin": "https://evil.example"}
    await is_let_in(server, Knock(house.room, bearer(house.token) | others, {"token": "nonsense"}))


async def test_a_public_room_opens_by_its_name_too(ada: Person) -> None:
    room = await ada.makes_room()
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    async with await ada.enters(name) as seat:
        assert seat.frames[0]["room"] == room, "frames name the room by its id"


async def test_the_public_url_is_the_only_origin_where_one_is_set(
    start_server: Callable[..., Server], people: People
) -> None:
    public = "https://chat.example.org"
    server = start_server(PARLEY_PUBLIC_URL=public)
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    async with httpx2.AsyncClient(base_url=server.url, headers={"Origin": public}) as browser:
        form = {"name": ada.name, "password": PASSWORD}
        answer = await browser.post("/sign-in", data=form, follow_redirects=False)
    given = answer.headers["set-cookie"].partition(";")[0]
    assert given.startswith("__Host-session=")

    def attempt(origin: str) -> Knock:
        return Knock(room, {"Cookie": given, "Origin": origin})

    await is_let_in(server, attempt(public))
    assert await knock(server, attempt(server.url)) == 403
    assert await knock(server, attempt("http://chat.example.org")) == 403
    assert await knock(server, attempt(f"{public}.evil.example")) == 403
    assert await knock(server, attempt(f"{public}:8443")) == 403
    unprefixed = {"Cookie": given.removeprefix("__Host-"), "Origin": public}
    assert await knock(server, Knock(room, unprefixed)) == 403


async def test_the_sub_protocol_is_chosen_when_offered_and_not_needed(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        assert seat.connection.subprotocol is None
    async with await ada.enters(room, subprotocols=["other", "parley.v1"]) as seat:
        assert seat.connection.subprotocol == "parley.v1"
    async with await ada.enters(room, subprotocols=["parley.v99"]) as seat:
        assert seat.connection.subprotocol is None


CODES = {"unauthenticated": 4401, "not_a_member": 4403, "not_found": 4404}


async def is_told(server: Server, attempt: Knock, *, origin: str | None = None) -> tuple[int, str]:
    """The code and the reason with which a client of our sub-protocol is sent away."""
    headers = attempt.headers | ({"Origin": origin} if origin else {})
    async with websockets.connect(
        server.socket_url + attempt.path,
        additional_headers=headers,
        subprotocols=[websockets.Subprotocol("parley.v1")],
        compression=None,
    ) as connection:
        assert connection.subprotocol == "parley.v1"
        with pytest.raises(websockets.ConnectionClosed) as end:
            await connection.recv()
    assert end.value.rcvd is not None
    return end.value.rcvd.code, end.value.rcvd.reason


@pytest.mark.parametrize("what", [what for what in REFUSED if REFUSED[what][0] in CODES])
async def test_a_client_of_our_sub_protocol_is_told_why(
    server: Server, house: House, what: str
) -> None:
    reason, attempt = REFUSED[what]
    assert await is_told(server, attempt(house)) == (CODES[reason], reason)


async def test_whoever_is_banned_or_asks_too_much_is_told_so(
    server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await ada.bans(grace, room)
    assert await is_told(server, Knock(room, bearer(grace.token))) == (4403, "banned")
    writes = (await ada.makes_token("messages:write"))["token"]
    assert await is_told(server, Knock(room, bearer(writes))) == (4403, "scope_missing")
    personal = Knock(room, query={"token": writes})
    assert await is_told(server, personal) == (4401, "token_in_address")


async def test_a_page_of_another_site_is_told_nothing(server: Server, house: House) -> None:
    """Whether its reader is signed in here is none of its business; a token of theirs is."""
    evil = "https://evil.example"
    for headers in ({}, {"Cookie": f"session={house.cookie}"}, {"Cookie": "session=nonsense"}):
        with pytest.raises(InvalidStatus) as refused:
            await is_told(server, Knock(house.room, headers), origin=evil)
        assert refused.value.response.status_code == 403
    expired = Knock(house.room, query={"token": house.expired_token})
    assert await is_told(server, expired, origin=evil) == (4401, "unauthenticated")


async def test_what_is_malformed_is_refused_as_before(server: Server, house: House) -> None:
    for query in ({"after": "x"}, {"after": ["1", "2"]}):
        with pytest.raises(InvalidStatus):
            await is_told(server, Knock(house.room, bearer(house.token), query))


async def test_all_sockets_tell_and_none_that_is_refused_counts(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SOCKETS_PER_USER="1")
    owner, ada = await people("owner", at=server), await people("ada", at=server)
    room = await owner.makes_room(kind="private")

    for _ in range(3):
        assert await is_told(server, Knock(room, bearer(ada.token))) == (4404, "not_found")
    account = f"{server.socket_url}/api/v1/ws"
    async with await ada.connects() as seat:
        await seat.lists()
    for url, headers, told in (
        (account, bearer("nonsense"), (4401, "unauthenticated")),
        (owner.monitor_url, bearer(ada.token), (4403, "forbidden")),
    ):
        offer = [websockets.Subprotocol("parley.v1")]
        async with websockets.connect(
            url, additional_headers=headers, subprotocols=offer, compression=None
        ) as connection:
            with pytest.raises(websockets.ConnectionClosed) as end:
                await connection.recv()
        assert end.value.rcvd is not None
        assert (end.value.rcvd.code, end.value.rcvd.reason) == told


async def test_rest_says_why_a_socket_was_refused(ada: Person, grace: Person) -> None:
    """A browser sees only 1006, so its page asks here."""
    public, private = await grace.makes_room(), await grace.makes_room(kind="private")
    told = {}
    for room in (public, private):
        answer = await ada.http.get(f"/rooms/{room}/events")
        told[room] = (answer.status_code, answer.json()["code"])
    assert told == {public: (403, "not_a_member"), private: (404, "not_found")}
