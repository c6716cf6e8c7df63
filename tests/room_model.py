"""A room as docs/protocol.md has it: what its events make of it, and what anybody may do in it."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

Frame = dict[str, Any]
OWNER, MODERATOR, MEMBER = "owner", "moderator", "member"


@dataclass(frozen=True, slots=True)
class Forecast:
    """The types of the events that a command writes, or the codes it may be refused with."""

    events: tuple[str, ...] = ()
    refusals: frozenset[str] = frozenset()


def writes(*events: str) -> Forecast:
    return Forecast(events=events)


def refuses(*codes: str) -> Forecast:
    return Forecast(refusals=frozenset(codes))


@dataclass(slots=True)
class RoomModel:
    """`events` as they were heard; the rest is what applying them in order has made of the room."""

    kind: str
    name: str
    topic: str = ""
    archived: bool = False
    events: list[Frame] = field(default_factory=list)
    messages: dict[int, Frame] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)

    @property
    def cursor(self) -> int:
        return len(self.events)

    @property
    def about(self) -> tuple[str, str, bool]:
        return self.name, self.topic, self.archived

    @property
    def newest_message(self) -> Frame | None:
        """As a preview: without what it quotes, and what hangs on it."""
        if not self.in_room:
            return None
        newest = self.in_room[max(self.in_room)]
        beside = {"thread", "in_room", "quote", "replies", "solved"}
        return {name: value for name, value in newest.items() if name not in beside}

    def log(self) -> list[Frame]:
        """Every event as it is replayed now: with its target's text as that stands."""
        return [self.as_now(event) for event in self.events]

    def as_now(self, event: Frame) -> Frame:
        match event["type"]:
            case "message":
                return self.messages[event["seq"]]
            case "edited":
                return event | {"text": self.messages[event["target"]]["text"]}
        return event

    def copy(self) -> Self:
        return copy.deepcopy(self)

    def apply(self, event: Frame) -> None:
        """The next event, fresh or replayed."""
        assert event["seq"] == self.cursor + 1, f"{event} came after {self.cursor}"
        self.events.append(event)
        user = event["user"]["id"]
        match event["type"]:
            case "message":
                self.messages[event["seq"]] = dict(event)
                self._reply(event)
            case "edited":
                change = {"text": event["text"], "edited_at": event["at"]}
                self.messages[event["target"]] |= change
            case "deleted":
                message = self.messages[event["target"]]
                message |= {"text": "", "edited_at": None, "deleted": True}
                message.pop("quote", None)
            case "solved":
                mark = {"by": user, "at": event["at"]}
                self.messages[event["target"]]["solved"] = mark
            case "unsolved":
                del self.messages[event["target"]]["solved"]
            case "joined":
                self.members[user] = MEMBER if self.members else OWNER
            case "left":
                del self.members[user]
            case "added" | "role":
                self.members[event["member"]["id"]] = event["role"]
            case "removed":
                del self.members[event["member"]["id"]]
            case "renamed":
                self.name = event["name"]
            case "topic":
                self.topic = event["topic"]
            case "archived" | "restored":
                self.archived = event["type"] == "archived"
            case unknown:
                raise AssertionError(f"no such event: {unknown}")

    def _reply(self, event: Frame) -> None:
        if "thread" not in event:
            return
        root, user = self.messages[event["thread"]], event["user"]["id"]
        before = root.get("replies", {"count": 0, "people": []})
        people = [user, *(person for person in before["people"] if person != user)]
        root["replies"] = {
            "count": before["count"] + 1,
            "last_seq": event["seq"],
            "last_at": event["at"],
            "people": people[:5],
        }

    @property
    def in_room(self) -> dict[int, Frame]:
        """The messages that the room itself shows."""
        shown = self.messages.items()
        return {seq: m for seq, m in shown if "thread" not in m or m.get("in_room")}

    def thread(self, root: int) -> list[Frame]:
        return [message for message in self.messages.values() if message.get("thread") == root]

    # What may be done, by whom.

    def send(self, user: str, *, thread: int | None = None, quote: int | None = None) -> Forecast:
        if user not in self.members:
            return self.outside()
        codes = {"room_archived"} if self.archived else set()
        codes |= self._unfit(thread, root=True) if thread is not None else set()
        codes |= self._unfit(quote, root=False) if quote is not None else set()
        return refuses(*codes) if codes else writes("message")

    def solve(self, user: str, target: int, *, solved: bool) -> Forecast:
        if user not in self.members:
            return self.outside()
        codes = {"room_archived"} if self.archived else set()
        codes |= self._unfit(target, root=True)
        if codes:
            return refuses(*codes)
        if ("solved" in self.messages[target]) is solved:
            return writes()
        return writes("solved" if solved else "unsolved")

    def _unfit(self, seq: int, *, root: bool) -> set[str]:
        """Why a message can't be answered, if it is to be a root, or quoted."""
        message = self.messages.get(seq)
        if message is None:
            return {"not_found"}
        if root and "thread" in message:
            return {"in_thread"}
        goes_on = root and "replies" in message
        return {"message_deleted"} if message["deleted"] and not goes_on else set()

    def edit(self, user: str, target: int) -> Forecast:
        if user not in self.members:
            return self.outside()
        message = self.messages.get(target)
        codes = {"room_archived"} if self.archived else set()
        if message is None:
            codes.add("not_found")
        else:
            codes |= {"forbidden"} if message["user"]["id"] != user else set()
            codes |= {"message_deleted"} if message["deleted"] else set()
        return refuses(*codes) if codes else writes("edited")

    def delete(self, user: str, target: int) -> Forecast:
        if user not in self.members:
            return self.outside()
        message = self.messages.get(target)
        if message is None:
            return refuses("not_found")
        if message["user"]["id"] != user and not self._moderates(user):
            return refuses("forbidden")
        return writes() if message["deleted"] else writes("deleted")

    def join(self, user: str) -> Forecast:
        if user in self.members:
            return writes()
        if self.kind == "private":
            return self.outside()
        return refuses("room_archived") if self.archived else writes("joined")

    def leave(self, user: str) -> Forecast:
        if user not in self.members:
            return self.outside()
        return refuses("last_owner") if self._is_last_owner(user) else writes("left")

    def add(self, user: str, other: str, role: str | None) -> Forecast:
        if user not in self.members:
            return self.outside()
        if not self._moderates(user):
            return refuses("forbidden")
        if other in self.members:
            same = role in (None, self.members[other])
            return writes() if same else self.give_role(user, other, role or MEMBER)
        codes = {"room_archived"} if self.archived else set()
        if role in (OWNER, MODERATOR) and self.members[user] != OWNER:
            codes.add("forbidden")
        return refuses(*codes) if codes else writes("added")

    def remove(self, user: str, other: str) -> Forecast:
        if user not in self.members:
            return self.outside()
        if not self._moderates(user):
            return refuses("forbidden")
        if other not in self.members:
            return refuses("not_found")
        if self.members[other] != MEMBER and self.members[user] != OWNER:
            return refuses("forbidden")
        return refuses("last_owner") if self._is_last_owner(other) else writes("removed")

    def give_role(self, user: str, other: str, role: str) -> Forecast:
        if user not in self.members:
            return self.outside()
        codes = {"forbidden"} if self.members[user] != OWNER else set()
        codes |= {"not_found"} if other not in self.members else set()
        if codes:
            return refuses(*codes)
        if self.members[other] == role:
            return writes()
        return refuses("last_owner") if self._is_last_owner(other) else writes("role")

    def change(self, user: str, wanted: Mapping[str, object]) -> Forecast:
        """`wanted` has some of `name`, `topic` and `archived`, as in the body of the request."""
        if user not in self.members:
            return self.outside()
        if not self._moderates(user):
            return refuses("forbidden")
        if "archived" in wanted and self.members[user] != OWNER:
            return refuses("forbidden")
        now = {"name": self.name, "topic": self.topic, "archived": self.archived}
        differing = {part for part in wanted if wanted[part] != now[part]}
        if self.archived and differing & {"name", "topic"} and wanted.get("archived") is not False:
            return refuses("room_archived")
        kinds = {"name": "renamed", "topic": "topic"}
        kinds["archived"] = "restored" if self.archived else "archived"
        return writes(*(kinds[part] for part in kinds if part in differing))

    def outside(self) -> Forecast:
        """For who is not a member: a private room is as good as absent."""
        return refuses("not_a_member" if self.kind == "public" else "not_found")

    def _moderates(self, user: str) -> bool:
        return self.members[user] in (OWNER, MODERATOR)

    def _is_last_owner(self, user: str) -> bool:
        owners = [member for member, role in self.members.items() if role == OWNER]
        return owners == [user]
