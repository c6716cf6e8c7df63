"""A real room under watch: what one socket says makes a model, which fresh answers must equal."""

import asyncio
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import httpx2

from tests.expired import expire_beside
from tests.members_model import Forecast
from tests.people import Frame, Person, Seat
from tests.room_model import RoomModel
from tests.room_state import OWNER


@dataclass(frozen=True, slots=True)
class Command:
    """Something said or done to a message; `target` is None for a new one.

    It can be sent again, and is the same.
    """

    kind: str
    person: int
    target: int | None = None
    text: str | None = None
    # Of a message: what it answers, and so on. Of a reaction: its emoji.
    more: tuple[tuple[str, int | bool | str], ...] = ()
    client_id: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def hangs(self) -> bool:
        """Whether it hangs something on a message, as which REST answers it."""
        return self.kind in HANGING

    @property
    def request(self) -> tuple[str, str]:
        """The method and path of REST, below the room."""
        if self.target is None:
            return "POST", "/messages"
        path = f"/messages/{self.target}"
        if not self.hangs:
            return {"edit": "PATCH", "delete": "DELETE"}[self.kind], path
        noun = HANGING[self.kind].format(**{k: quote(str(v)) for k, v in self.more})
        return "DELETE" if self.kind.startswith("un") else "PUT", f"{path}/{noun}"


HANGING = dict.fromkeys(("react", "unreact"), "reactions/{emoji}") | dict.fromkeys(
    ("pin", "unpin"), "pin"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The code of a refusal, or the seq of the event that did what was asked for, if it is told."""

    code: str | None = None
    seq: int | None = None


class WatchedRoom:
    """The first of the people, the keeper, makes the room, and listens while it is watched.

    The last one never comes in.
    """

    def __init__(self, people: Sequence[Person], room: Frame, seat: Seat) -> None:
        self.people = people
        self.id = room["id"]
        self.model = RoomModel(room["kind"], {person.name: person.id for person in people})
        self.model.about["name"] = room["name"]
        # As it was at each cursor, for whoever comes back with that one.
        self.past: list[RoomModel] = []
        self._seat = seat
        self._applied = 0

    @classmethod
    async def made(
        cls, people: Sequence[Person], *, kind: str, name: str, roles: Sequence[str]
    ) -> Self:
        """With members of these roles beside the keeper, each of whom has said something."""
        answer = await people[0].http.post("/rooms", json={"name": name, "kind": kind})
        assert answer.status_code == 201, answer.text
        room = answer.json()
        inside = people[: len(roles) + 1]
        for person, role in zip(inside[1:], roles, strict=True):
            await people[0].adds(person, room["id"], role=role)
        for person in inside:
            await person.posts("hello", room["id"])
        watched = cls(people, room, await people[0].enters(room["id"], after=0))
        await watched._hear_of(["joined", *["added"] * len(roles), *["message"] * len(inside)])
        return watched

    async def left(self) -> None:
        await self._seat.leaves()

    async def says(self, command: Command, forecast: Forecast, *, by_socket: bool) -> Answer:
        """Say it and hear what comes of it: that must be as foretold."""
        if by_socket:
            answer = await self._over_socket(command)
        else:
            answer = await self._over_rest(command)
        await self._comes_true(forecast, answer.code)
        return answer

    async def say_at_once(self, commands: Sequence[Command]) -> None:
        """In an order that only the log knows; all that it gets is theirs."""
        before = self.model.cursor
        answers = await asyncio.gather(*(self._over_rest(command) for command in commands))
        await self._on_frame()
        written = set(range(before + 1, self.model.cursor + 1))
        assert written <= {answer.seq for answer in answers}

    async def asks(
        self, person: int, method: str, path: str, forecast: Forecast, *, body: Any = None
    ) -> None:
        """One request about the room or its members: what comes of it must be as foretold."""
        answer = await self._request(person, method, path, body)
        await self._comes_true(forecast, _code(answer))

    async def expires(self, folder: Path, most: int) -> None:
        """Up to so many of the oldest events, as if they were old: beside the server.

        What hangs on the first of them may go before it, in slices of its own.
        """
        first = before = self.model.about["expired_before"]
        more = True
        while more and before == first:
            more = await expire_beside(folder, self.id, most=most)
            before = (await self._answers([""]))[0]["expired_before"]
        assert before <= min(first + most, self.model.cursor + 1)
        await self._hear_of(self.model.expire(before=before).events)

    async def keeper_comes_back(self) -> None:
        """With the cursor, so that the same model goes on."""
        epoch = self._seat.epoch
        self._seat.cut()
        await self._seat.leaves()
        self._seat, self._applied = await self._enter(self.model.cursor, epoch), 0

    async def device_comes_back(self, held: RoomModel) -> None:
        """A state of any age, and the events since: the state of today."""
        seat = await self._enter(held.cursor, self._seat.epoch)
        assert seat.events == self.model.log()[held.cursor :]
        held = held.copy()
        for event in seat.events:
            held.apply(event)
        await seat.leaves()
        assert held.log() == self.model.log()
        held.events = self.model.events
        assert held == self.model

    async def is_as_heard(self) -> None:
        """A fresh answer of the server equals the state that the events made."""
        model, is_owner = self.model, self.model.members[self.people[0].id] == OWNER
        paths = ["", "/members", "/messages?limit=200", "/pins"]
        paths += ["/bans", "/mutes"] if is_owner else []
        room, members, messages, pins, *moderation = await self._answers(paths)
        assert messages["items"] == [*model.in_room.values()]
        assert pins["items"] == model.pins
        assert {item["user"]["id"]: item["role"] for item in members["items"]} == model.members
        muted = {item["user"]["id"]: item["muted_until"] for item in members["items"]}
        assert muted == {member: model.muted.get(member) for member in model.members}
        if moderation:
            bans, mutes = [{item["user"]["id"] for item in page["items"]} for page in moderation]
            assert bans == model.banned
            assert mutes == model.muted.keys() - model.members
        assert {name: room[name] for name in model.about} == model.about
        assert room["role"] == model.members[self.people[0].id]
        assert room["head"] == model.cursor
        assert room["last_message"] == model.newest_message
        assert room["unread"] == sum(seq > room["read_seq"] for seq in model.in_room)
        roots = [seq for seq, message in model.messages.items() if "replies" in message]
        threads = await self._answers([f"/messages/{seq}/thread?limit=200" for seq in roots])
        for root, page in zip(roots, threads, strict=True):
            assert page["items"] == model.thread(root)
            assert page["thread"]["message"] == model.messages[root]
        edited = [f"/messages/{seq}/versions?limit=200" for seq in model.versions]
        for kept, page in zip(model.versions.values(), await self._answers(edited), strict=True):
            assert page["items"][1:] == kept[::-1]
        self.past.append(model.copy())

    async def _answers(self, paths: Sequence[str]) -> list[Any]:
        asked = [self._request(0, "GET", path) for path in paths]
        return [answer.json() for answer in await asyncio.gather(*asked)]

    async def _comes_true(self, forecast: Forecast, code: str | None) -> None:
        if forecast.refusals:
            assert code in forecast.refusals
        else:
            assert code is None
        await self._hear_of(forecast.events)
        if forecast.events:
            written = self.model.events[-1]
            assert written.get("mentions", []) == list(forecast.mentions)

    async def _hear_of(self, events: Sequence[str]) -> None:
        before = self.model.cursor
        await self._on_frame()
        assert [event["type"] for event in self.model.events[before:]] == list(events)

    async def _on_frame(self) -> None:
        """Read on to the head of the log, and apply what came: that is the log."""
        log = await self.people[0].log(self.id)
        if len(log) > self.model.cursor:
            await self._seat.reaches(len(log))
        events = self._seat.events
        for event in events[self._applied :]:
            self.model.apply(event)
        self._applied = len(events)
        assert log == self.model.log()

    async def _enter(self, after: int, epoch: str) -> Seat:
        seat = await self.people[0].enters(self.id, after=after, epoch=epoch)
        return await seat.live()

    async def _over_socket(self, command: Command) -> Answer:
        frame: Frame = {"type": command.kind, "client_id": command.client_id, **dict(command.more)}
        frame |= {} if command.text is None else {"text": command.text}
        frame |= {} if command.target is None else {"target": command.target}
        await self._seat.sends(**frame)
        answer = await self._seat.until(lambda f: f.get("client_id") == command.client_id)
        return Answer(answer.get("code"), answer.get("seq"))

    async def _over_rest(self, command: Command) -> Answer:
        method, path = command.request
        body = None if command.text is None else {"text": command.text, **dict(command.more)}
        key = {"Idempotency-Key": command.client_id}
        answer = await self._request(command.person, method, path, body, headers=key)
        if not answer.is_success:
            return Answer(code=_code(answer))
        return Answer() if command.hangs else Answer(seq=answer.json()["seq"])

    async def _request(
        self,
        person: int,
        method: str,
        path: str,
        body: Any = None,
        *,
        headers: dict[str, str] | None = None,
    ) -> httpx2.Response:
        url = f"/rooms/{self.id}{path}"
        return await self.people[person].http.request(method, url, json=body, headers=headers)


def _code(answer: httpx2.Response) -> str | None:
    return None if answer.is_success else str(answer.json()["code"])
