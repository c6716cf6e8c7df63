"""Rooms with everybody in their place, and somebody of each kind who tries something there."""

import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx2
import websockets

from app.chat.scopes import Scope
from app.web.routers import API
from tests.people import Account, Person, Seat, as_program, unique
from tests.rights.expected import KINDS, ROLES
from tests.rights.rows import LATER, NEXT_MONTH, Body, Route, Row

Scopes = tuple[Scope, ...]
SESSION = "s_abcdefghijkl"
ACTED_ON = ("author", "colleague", "guest", "outcast")
PICTURE = "p_abcdefghijkl"
# Told by nothing but a refused handshake; REST has the reason.
REFUSED = "refused"
# What makes a room one of its kind, once everybody has said something.
CHANGES: dict[str, list[Body]] = {
    "archived": [{"archived": True}],
    "announcements": [{"writers": "moderators"}],
}


@dataclass(frozen=True, slots=True)
class Crowd:
    """Somebody of each kind; `keeper` owns every room, and those below are only acted on."""

    people: dict[str, Person]
    keeper: Person
    author: Person
    colleague: Person
    guest: Person
    outcast: Person
    tokens: dict[tuple[str, Scopes], Person] = field(default_factory=dict)
    """Programs of theirs, by kind and by what their tokens may do."""

    async def give_tokens(self, kinds: Iterable[str], *of: Scopes) -> None:
        for kind in kinds:
            for scopes in of:
                person = self.people[kind]
                made = await person.makes_token(*scopes)
                self.tokens[kind, scopes] = as_program(person, made["token"])

    def asking(self, kind: str, scopes: Scopes) -> Person | None:
        """The one who tries it: somebody of that kind, or with scopes their program."""
        return self.tokens[kind, scopes] if scopes else self.people.get(kind)

    @staticmethod
    async def gather(register: Callable[[str], Awaitable[Person]], server_owner: Person) -> "Crowd":
        kinds = [kind for kind in KINDS if kind not in ("anonymous", "server owner")]
        people = {kind: await register(kind.replace(" ", "-")) for kind in kinds}
        keeper, author, colleague, guest, outcast = [
            await register(name) for name in ("keeper", *ACTED_ON)
        ]
        crowd = Crowd(
            people | {"server owner": server_owner}, keeper, author, colleague, guest, outcast
        )
        blocked = await crowd.author.http.put(f"/me/blocks/{people['blocked'].id}")
        assert blocked.is_success, blocked.text
        return crowd


@dataclass(frozen=True, slots=True)
class Scene:
    """A room of some kind, in which some kinds of people have done what makes them that kind."""

    crowd: Crowd
    room: str
    others: int
    recurring: str
    """What is sent again and again."""
    own: dict[str, int]
    """The message of each of those who are or were in the room."""
    others_poll: int
    others_button: int
    own_polls: dict[str, int]

    @staticmethod
    async def play(
        crowd: Crowd, place: str, kinds: tuple[str, ...], *, on: str | None = None
    ) -> "Scene":
        """Of those who are only acted on, with the ones that a path names; None is all of them."""

        def is_needed(name: str) -> bool:
            return on is None or f"{{{name}}}" in on

        # Frames name no path.
        has_polls = on is None or "poll" in on
        keeper = crowd.keeper
        if place == "direct":
            return await Scene._play_direct(crowd, kinds)
        room = await keeper.makes_room(kind="private" if place == "private" else "public")
        await keeper.adds(crowd.author, room)
        if is_needed("colleague"):
            await keeper.adds(crowd.colleague, room, role="moderator")
        others = (await crowd.author.posts("hello", room))["seq"]
        recurring = await _repeats(crowd.author, room) if is_needed("recurring") else ""
        others_poll = await _asks(crowd.author, room) if has_polls else 0
        others_button = await _offers(crowd.author, room) if on is None else 0
        own, own_polls = {}, {}
        for kind in kinds:
            if kind in ROLES or kind in ("former member", "banned"):
                person = crowd.people[kind]
                role = {"room owner": "owner", "moderator": "moderator"}.get(kind)
                await keeper.adds(person, room, role=role)
                own[kind] = (await person.posts("hello", room))["seq"]
                if has_polls:
                    own_polls[kind] = await _asks(person, room)
        if "former member" in kinds:
            await keeper.removes(crowd.people["former member"], room)
        if "muted" in kinds:
            await keeper.mutes(crowd.people["muted"], room, until=LATER)
        if is_needed("outcast"):
            await keeper.bans(crowd.outcast, room)
        if "banned" in kinds:
            await keeper.bans(crowd.people["banned"], room)
        for change in CHANGES.get(place, ()):
            answer = await keeper.http.patch(f"/rooms/{room}", json=change)
            assert answer.status_code == 200, answer.text
        return Scene(crowd, room, others, recurring, own, others_poll, others_button, own_polls)

    @staticmethod
    async def _play_direct(crowd: Crowd, kinds: tuple[str, ...]) -> "Scene":
        """Whoever has a role elsewhere is one of its people."""
        inside = {kind: crowd.people[kind] for kind in kinds if kind in ROLES}
        users = [person.id for person in (crowd.author, crowd.colleague, *inside.values())]
        answer = await crowd.keeper.http.put("/direct", json={"users": users})
        room = answer.json()["id"]
        others = (await crowd.author.posts("hello", room))["seq"]
        own = {kind: (await person.posts("hello", room))["seq"] for kind, person in inside.items()}
        recurring = await _repeats(crowd.author, room)
        others_poll = await _asks(crowd.author, room)
        others_button = await _offers(crowd.author, room)
        own_polls = {kind: await _asks(person, room) for kind, person in inside.items()}
        return Scene(crowd, room, others, recurring, own, others_poll, others_button, own_polls)

    async def asks(self, kind: str, route: Route, row: Row, scopes: Scopes = ()) -> str:
        """The outcome of a request: `ok`, or a code."""
        method, path = route
        address = path.partition("#")[0].format_map(self._words(kind))
        if method == "WS":
            return await self._knocks(kind, address, scopes)
        person = self.crowd.asking(kind, scopes)
        body = self._filled(kind, row.body)
        if person is not None and not row.ends_session:
            return await _request(person.http, method, address, body)
        async with Person(self.crowd.keeper.url, person.name if person else "").http as http:
            if person is not None:
                own = self.crowd.people[kind]
                token = (await own.makes_token(*scopes))["token"] if scopes else None
                http.headers["Authorization"] = f"Bearer {token or await own.another_token()}"
            return await _request(http, method, address, body)

    async def says(self, kind: str, frame: str, body: Body | None, scopes: Scopes = ()) -> str:
        """The outcome of a frame on a room socket."""
        try:
            async with self._connected(kind, f"/rooms/{self.room}/ws", scopes) as connection:
                return await self._sends(Seat(connection, self.room), kind, frame, body)
        except websockets.InvalidStatus:
            return REFUSED

    async def says_on_account(
        self, kind: str, frame: str, body: Body | None, scopes: Scopes = ()
    ) -> str:
        """The outcome of a frame on an account socket, on which the room was asked for first."""
        try:
            async with self._connected(kind, "/ws", scopes) as connection:
                account = Account(connection)
                await account.sends(type="open", room=self.room)
                opened = await account.until(lambda f: f["type"] in ("opened", "closed"))
                if frame == "open":
                    return "ok" if opened["type"] == "opened" else str(opened["reason"])
                if frame == "close":
                    await account.sends(type="close", room=self.room)
                    wanted = ("closed", "error")
                    told = await account.until(lambda f: f["type"] in wanted)
                    return str(told.get("code")) if told["type"] == "error" else "ok"
                in_room = {} if frame in ("ping", "activity") else {"room": self.room}
                return await self._sends(account, kind, frame, body, **in_room)
        except websockets.InvalidStatus:
            return REFUSED

    async def _sends(
        self, seat: Seat, kind: str, frame: str, body: Body | None, **more: str
    ) -> str:
        filled = self._filled(kind, body) or {}
        await seat.sends(type=frame.partition(" ")[0], **filled, **more)
        if "client_id" not in filled:
            await seat.sends(type="ping")
        # Before it there are frames of the replay, which others have named.
        name = filled.get("client_id", "")
        told = await seat.until(
            lambda f: f["type"] in ("error", "pong") or f.get("client_id") == name
        )
        return str(told["code"]) if told["type"] == "error" else "ok"

    async def _knocks(self, kind: str, path: str, scopes: Scopes) -> str:
        try:
            async with self._connected(kind, path, scopes):
                return "ok"
        except websockets.InvalidStatus:
            return REFUSED

    @contextlib.asynccontextmanager
    async def _connected(
        self, kind: str, path: str, scopes: Scopes
    ) -> AsyncIterator[websockets.ClientConnection]:
        person = self.crowd.asking(kind, scopes)
        headers = {"Authorization": f"Bearer {person.token}"} if person else {}
        url = self.crowd.keeper.url.replace("http", "ws", 1) + API + path
        async with websockets.connect(
            url, additional_headers=headers, compression=None, max_queue=None
        ) as connection:
            yield connection

    def _words(self, kind: str) -> dict[str, Any]:
        crowd = self.crowd
        person = crowd.people.get(kind)
        return {name: getattr(crowd, name).id for name in ACTED_ON} | {
            "with_author": [crowd.author.id],
            "room": self.room,
            "others": self.others,
            # Strangers have none there, and are refused before anybody looks for it.
            "own": self.own.get(kind, self.others),
            "others_poll": self.others_poll,
            "others_button": self.others_button,
            "own_poll": self.own_polls.get(kind, self.others_poll),
            "recurring": self.recurring,
            "session": SESSION,
            "token": "t_abcdefghijkl",
            "bot": "b_abcdefghijkl",
            "app": "app_abcdefghijkl",
            "grant": "g_abcdefghijkl",
            "report": "rp_abcdefghijkl",
            "nobody": "u_abcdefghijkl",
            "code": "none",
            "section": "c_abcdefghijkl",
            "subscription": "p_abcdefghijkl",
            "webhook": "h_abcdefghijkl",
            "external_id": "none",
            "file": "f_abcdefghijkl",
            "upload": "f_abcdefghijkl",
            "link": "gl_abcdefghijkl",
            "secret": "none",
            "item": "r_abcdefghijkl.1.mention",
            "picture": PICTURE,
            "picture_id": PICTURE,
            "emoji": "🚢",
            "invite": "i_abcdefghijkl",
            "unique": unique("x"),
            "name": person.name if person else "x",
        }

    def _filled(self, kind: str, body: Body | None) -> Body | None:
        words = self._words(kind)
        return body and {
            name: words[value[1:-1]] if _is_word(value) else value for name, value in body.items()
        }


async def _offers(author: Person, room: str) -> int:
    body = {"text": "tea?", "actions": [{"id": "yes", "label": "Yes"}]}
    answer = await author.http.post(f"/rooms/{room}/messages", json=body)
    assert answer.status_code == 201, answer.text
    return int(answer.json()["seq"])


async def _asks(author: Person, room: str) -> int:
    body = {"text": "tea?", "options": ["yes", "no"]}
    answer = await author.http.post(f"/rooms/{room}/polls", json=body)
    assert answer.status_code == 201, answer.text
    return int(answer.json()["seq"])


async def _repeats(author: Person, room: str) -> str:
    body = {"text": "again", "at": NEXT_MONTH, "repeat": "weekly", "time_zone": "UTC"}
    answer = await author.http.post(f"/rooms/{room}/scheduled", json=body)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def _is_word(value: object) -> bool:
    return isinstance(value, str) and value.startswith("{")


async def _request(http: httpx2.AsyncClient, method: str, address: str, body: Body | None) -> str:
    """Of an answer without an end, its head is looked at."""
    # Nothing is the root of the API itself, and not what stands behind its last slash.
    asked = address or str(http.base_url).rstrip("/")
    async with http.stream(method, asked, json=body) as answer:
        if not address.endswith("/stream") or answer.is_error:
            await answer.aread()
        return _outcome(answer)


def _outcome(answer: httpx2.Response) -> str:
    if answer.is_success:
        return "ok"
    problem = json.loads(answer.content)
    assert problem["status"] == answer.status_code
    return str(problem["code"])
