"""People with verbs: they sign in over HTTP and talk over real sockets.

ada = await people("ada")
room = await ada.makes_room("tea")
seat = await ada.enters(room)
await seat.says("hello")
"""

import asyncio
import contextlib
import itertools
import json
import uuid
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

import httpx2
import pytest
import websockets
from websockets.asyncio.client import ClientConnection

from tests.contract import seen

PASSWORD = "correct horse battery"
# Long enough for a busy machine; nothing waits it out unless it fails.
PATIENCE_SECONDS = 20
_numbers = itertools.count(1)

Frame = dict[str, Any]


def unique(name: str) -> str:
    """Names are unique on a server that many tests share."""
    return f"{name}-{next(_numbers)}-{uuid.uuid4().hex[:6]}"


def problem(answer: httpx2.Response) -> Frame:
    """What an error says, but for the name of the request."""
    body: Frame = answer.json()
    assert body.pop("request_id") == answer.headers["X-Request-Id"]
    return body


def headers(answer: httpx2.Response) -> dict[str, str]:
    """But for the time, and the name of the request."""
    of_each = {"date", "x-request-id"}
    return {name: value for name, value in answer.headers.items() if name not in of_each}


class Seat:
    """One socket in one room, and everything that came through it, in order."""

    channel = "room"

    def __init__(self, connection: ClientConnection, room: str) -> None:
        self.connection = connection
        self.room = room
        self.frames: list[Frame] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.connection.close()

    @property
    def events(self) -> list[Frame]:
        return [frame for frame in self.frames if "seq" in frame and frame["type"] != "ack"]

    @property
    def seqs(self) -> list[int]:
        return [event["seq"] for event in self.events]

    @property
    def texts(self) -> list[str]:
        return [event["text"] for event in self.events if event["type"] == "message"]

    @property
    def cursor(self) -> int:
        """The newest seq that came."""
        return max(self.seqs, default=0)

    @property
    def epoch(self) -> str:
        return str(self.frames[0]["epoch"])

    async def next(self) -> Frame:
        """The next frame; `websockets.ConnectionClosed` when there is none."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            frame: Frame = json.loads(await self.connection.recv())
        seen.frame_is_described(self.channel, frame)
        self.frames.append(frame)
        return frame

    async def until(self, wanted: Callable[[Frame], bool]) -> Frame:
        """Read on to the first frame that is wanted."""
        while True:
            frame = await self.next()
            if wanted(frame):
                return frame

    async def sees(self, kind: str, **fields: object) -> Frame:
        """Read on to a frame of this type with these fields."""
        wanted = {"type": kind, **fields}
        return await self.until(lambda frame: wanted.items() <= frame.items())

    async def hears(self, text: str) -> Frame:
        return await self.sees("message", text=text)

    async def live(self) -> Self:
        """Read the replay to its end."""
        await self.sees("live")
        return self

    async def sends(self, **frame: object) -> None:
        await self.connection.send(json.dumps(frame))

    async def says(self, text: str, *, client_id: str | None = None) -> Frame:
        """Send a message and read on to one's own copy: then it is on disk."""
        name = client_id or uuid.uuid4().hex
        await self.sends(type="send", client_id=name, text=text)
        return await self.until(lambda frame: frame.get("client_id") == name)

    async def edits(self, seq: int, text: str, *, client_id: str | None = None) -> Frame:
        name = client_id or uuid.uuid4().hex
        await self.sends(type="edit", client_id=name, target=seq, text=text)
        return await self.until(lambda frame: frame.get("client_id") == name)

    async def deletes(self, seq: int, *, client_id: str | None = None) -> Frame:
        name = client_id or uuid.uuid4().hex
        await self.sends(type="delete", client_id=name, target=seq)
        return await self.until(lambda frame: frame.get("client_id") == name)

    async def says_at_once(self, *texts: str, named: str = "") -> list[str]:
        """Send without waiting for any of them to be on disk; their client_ids."""
        names = [f"{named or uuid.uuid4().hex}-{number}" for number in range(len(texts))]
        for name, text in zip(names, texts, strict=True):
            await self.sends(type="send", client_id=name, text=text)
        return names

    async def reaches(self, seq: int) -> Self:
        """Read on until the event with this seq is here."""
        if self.cursor < seq:
            await self.until(lambda frame: frame["type"] != "ack" and frame.get("seq", 0) >= seq)
        return self

    async def is_in_step(self) -> Self:
        """Read on to the answer of a ping: what the server said before is here then."""
        await self.sends(type="ping")
        await self.sees("pong")
        return self

    async def is_closed(self) -> int:
        """Read on to the end; the close code."""
        with pytest.raises(websockets.ConnectionClosed) as end:
            await self.until(lambda frame: False)
        assert end.value.rcvd is not None, "the connection was cut without a close frame"
        return end.value.rcvd.code

    async def leaves(self) -> None:
        await self.connection.close()

    def cut(self) -> None:
        """The network goes, without a word."""
        self.connection.transport.abort()


class Account(Seat):
    """A socket for everything of one person's; frames name their room."""

    channel = "account"

    def __init__(self, connection: ClientConnection) -> None:
        super().__init__(connection, "")

    def of(self, room: str) -> list[Frame]:
        return [frame for frame in self.frames if frame.get("room") == room]

    async def opens(
        self, room: str, *, after: int | None = None, epoch: str | None = None
    ) -> Frame:
        """Read on to the end of the replay; `opened`."""
        asked = {"after": after, "epoch": epoch}
        given = {name: value for name, value in asked.items() if value is not None}
        await self.sends(type="open", room=room, **given)
        opened = await self.sees("opened", room=room)
        await self.sees("live", room=room)
        return opened

    async def lists(self) -> dict[str, Frame]:
        """Read on to the end of the snapshot; my rooms by id."""
        rooms: dict[str, Frame] = {}
        while True:
            page = await self.sees("rooms")
            rooms |= {item["id"]: item for item in page["items"]}
            if not page["more"]:
                return rooms

    async def says_in(self, room: str, text: str) -> Frame:
        name = uuid.uuid4().hex
        await self.sends(type="send", room=room, client_id=name, text=text)
        return await self.until(lambda frame: frame.get("client_id") == name)


class Monitor(Seat):
    """The monitor's socket."""

    channel = "monitor"


class ListOfRooms:
    """My rooms as a client of the account socket keeps them, from the frames that came."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.rooms: dict[str, Frame] = {}
        self.sections: list[Frame] = []
        self._applied = 0

    async def until(self, room: str, **fields: object) -> None:
        """Read on until the room has these values; gone it has none."""
        while not self._holds(room, fields):
            await self.account.next()

    async def until_sections(self, *names: str) -> None:
        """Read on until one has these sections, in this order."""
        while True:
            self._catch_up()
            if [section["name"] for section in self.sections] == [*names]:
                return
            await self.account.next()

    def _holds(self, room: str, fields: dict[str, object]) -> bool:
        self._catch_up()
        found = self.rooms.get(room)
        return (
            found is None if not fields else found is not None and fields.items() <= found.items()
        )

    def _catch_up(self) -> None:
        for frame in self.account.frames[self._applied :]:
            self._apply(frame)
        self._applied = len(self.account.frames)

    def _apply(self, frame: Frame) -> None:
        match frame["type"]:
            case "rooms":
                if "sections" in frame:
                    self.rooms, self.sections = {}, frame["sections"]
                self.rooms |= {item["id"]: item for item in frame["items"]}
            case "room":
                self.rooms[frame["item"]["id"]] = frame["item"]
            case "room_gone":
                self.rooms.pop(frame["room"], None)
            case "unread":
                fields = ("head", "unread", "mentions", "last_message", "member_count", "active_at")
                self.rooms[frame["room"]] |= {name: frame[name] for name in fields}
            case "sections":
                self.sections = frame["items"]
            case "read":
                self.rooms[frame["room"]]["read_seq"] = frame["seq"]


class Person:
    """Somebody with an account; `http` is signed in with an access token."""

    def __init__(self, url: str, name: str) -> None:
        self.url = url
        self.name = name
        self.id = ""
        self.token = ""
        self.refresh_token = ""
        self.http = httpx2.AsyncClient(
            base_url=f"{url}/api/v1",
            timeout=PATIENCE_SECONDS,
            verify=False,  # no TLS on loopback, so no certificates to load for everybody
        )

    async def registers(self, **more: str) -> Self:
        body = {"name": self.name, "password": PASSWORD, **more}
        answer = await self.http.post("/users", json=body)
        assert answer.status_code == 201, answer.text
        self.id = answer.json()["id"]
        return await self.signs_in()

    async def signs_in(self, *, password: str = PASSWORD) -> Self:
        tokens = await self._tokens(password)
        self.token, self.refresh_token = tokens["access_token"], tokens["refresh_token"]
        self.http.headers["Authorization"] = f"Bearer {self.token}"
        return self

    async def another_token(self) -> str:
        """Of a session beside the one that is used here."""
        return str((await self._tokens(PASSWORD))["access_token"])

    async def _tokens(self, password: str) -> Frame:
        form = {"grant_type": "password", "username": self.name, "password": password}
        answer = await self.http.post("/token", data=form)
        assert answer.status_code == 200, answer.text
        found: Frame = answer.json()
        return found

    async def makes_token(
        self,
        *scopes: str,
        rooms: list[str] | None = None,
        expires_at: str | None = None,
        name: str = "a program",
    ) -> Frame:
        """A token for a program; `token` is the text of it."""
        body = {"name": name, "scopes": scopes, "rooms": rooms, "expires_at": expires_at}
        answer = await self.http.post("/me/tokens", json=body)
        assert answer.status_code == 201, answer.text
        made: Frame = answer.json()
        return made

    @contextlib.asynccontextmanager
    async def program(self, token: str) -> "AsyncIterator[Person]":
        """The same person, as a program of theirs that has this token."""
        there = as_program(self, token)
        async with there.http:
            yield there

    @contextlib.asynccontextmanager
    async def at(self, url: str) -> "AsyncIterator[Person]":
        """The same person with the same token, at another server of the same data."""
        there = Person(url, self.name)
        there.id, there.token = self.id, self.token
        there.http.headers["Authorization"] = f"Bearer {self.token}"
        async with there.http:
            yield there

    @contextlib.asynccontextmanager
    async def browses(self) -> AsyncIterator[httpx2.AsyncClient]:
        """A browser signed in on the page: it has a cookie and says which site asks."""
        origin = {"Origin": self.url}
        async with httpx2.AsyncClient(
            base_url=self.url, headers=origin, timeout=PATIENCE_SECONDS, verify=False
        ) as browser:
            form = {"name": self.name, "password": PASSWORD}
            answer = await browser.post("/sign-in", data=form)
            assert answer.status_code == 303, answer.text
            yield browser

    async def makes_room(self, name: str = "room", *, kind: str = "public") -> str:
        """Its id; the name is made unique."""
        answer = await self.http.post("/rooms", json={"name": unique(name), "kind": kind})
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def joins(self, room: str) -> Self:
        answer = await self.http.put(f"/rooms/{room}/membership")
        assert answer.status_code in (200, 201), answer.text
        return self

    async def leaves(self, room: str) -> None:
        answer = await self.http.delete(f"/rooms/{room}/membership")
        assert answer.status_code == 204, answer.text

    async def adds(self, other: "Person", room: str, *, role: str | None = None) -> None:
        body = {"role": role} if role else {}
        answer = await self.http.put(f"/rooms/{room}/members/{other.id}", json=body)
        assert answer.status_code in (200, 201), answer.text

    async def removes(self, other: "Person", room: str) -> None:
        answer = await self.http.delete(f"/rooms/{room}/members/{other.id}")
        assert answer.status_code == 204, answer.text

    async def bans(
        self, other: "Person", room: str, *, until: str | None = None, reason: str | None = None
    ) -> Frame:
        body = {"until": until, "reason": reason}
        answer = await self.http.put(f"/rooms/{room}/bans/{other.id}", json=body)
        assert answer.status_code in (200, 201), answer.text
        ban: Frame = answer.json()
        return ban

    async def mutes(
        self, other: "Person", room: str, *, until: str | None, reason: str | None = None
    ) -> None:
        """None lifts it."""
        body = {"muted_until": until, "reason": reason}
        answer = await self.http.patch(f"/rooms/{room}/members/{other.id}", json=body)
        assert answer.status_code == 200, answer.text

    async def posts(
        self, text: str, room: str, *, client_id: str | None = None, **more: object
    ) -> Frame:
        """Send over REST; the event."""
        body = {"text": text, **more} | ({"client_id": client_id} if client_id else {})
        answer = await self.http.post(f"/rooms/{room}/messages", json=body)
        assert answer.status_code in (200, 201), answer.text
        event: Frame = answer.json()
        return event

    async def log(self, room: str) -> list[Frame]:
        """The whole log of a room, over REST."""
        events: list[Frame] = []
        url = f"/rooms/{room}/events?limit=200"
        while True:
            answer = await self.http.get(url.removeprefix("/api/v1"))
            assert answer.status_code == 200, answer.text
            page = answer.json()
            events += page["items"]
            if len(events) >= page["head"]:
                return events
            url = page["next"]

    def socket_url(self, room: str, *, after: int | None = None, epoch: str | None = None) -> str:
        query = "&".join(
            f"{key}={value}"
            for key, value in (("after", after), ("epoch", epoch))
            if value is not None
        )
        base = self.url.replace("http", "ws", 1)
        return f"{base}/api/v1/rooms/{room}/ws" + (f"?{query}" if query else "")

    async def enters(
        self, room: str, *, after: int | None = None, epoch: str | None = None, **options: Any
    ) -> Seat:
        """Open a socket in the room; its first frame, `hello`, has been read."""
        connection = await websockets.connect(
            self.socket_url(room, after=after, epoch=epoch),
            additional_headers={"Authorization": f"Bearer {self.token}"},
            compression=None,
            max_queue=None,
            **options,
        )
        seat = Seat(connection, room)
        assert (await seat.next())["type"] == "hello"
        return seat

    async def connects(self, **options: Any) -> Account:
        """Open a socket for everything of theirs; its first frame, `hello`, has been read."""
        connection = await websockets.connect(
            f"{self.url.replace('http', 'ws', 1)}/api/v1/ws",
            additional_headers={"Authorization": f"Bearer {self.token}"},
            compression=None,
            **{"max_queue": None, **options},
        )
        account = Account(connection)
        assert (await account.next())["type"] == "hello"
        return account

    @property
    def monitor_url(self) -> str:
        return f"{self.url.replace('http', 'ws', 1)}/api/v1/monitor/ws"

    async def watches(self) -> Seat:
        """Open the monitor's socket; its first frame, `hello`, has been read."""
        connection = await websockets.connect(
            self.monitor_url,
            additional_headers={"Authorization": f"Bearer {self.token}"},
            compression=None,
        )
        seat = Monitor(connection, "")
        assert (await seat.next())["type"] == "hello"
        return seat


def as_program(person: Person, token: str) -> Person:
    """Somebody's program with this token; whoever asks for it closes its `http`."""
    program = Person(person.url, person.name)
    program.id, program.token = person.id, token
    program.http.headers["Authorization"] = f"Bearer {token}"
    return program
