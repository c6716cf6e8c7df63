"""A room as docs/protocol.md has it: what the events of its log make of it."""

import copy
from dataclasses import dataclass, field
from typing import Any, Self

from tests import message_model
from tests.message_model import Frame

OWNER, MODERATOR, MEMBER = "owner", "moderator", "member"

# The field of the room that an event sets, and the field of the event that has its value.
FIELDS = {
    "renamed": ("name", "name"),
    "topic": ("topic", "topic"),
    "described": ("description", "description"),
    "slow_mode": ("slow_seconds", "seconds"),
    "writers": ("writers", "writers"),
    "readers": ("shows_readers", "shows_readers"),
    "history": ("history", "history"),
    "retention": ("retention_days", "retention_days"),
}
SWITCHES = {
    "archived": ("archived", True),
    "restored": ("archived", False),
    "suggested": ("suggested", True),
    "unsuggested": ("suggested", False),
}


def _new_room() -> dict[str, Any]:
    texts = {"name": "", "topic": "", "description": ""}
    rules = {"slow_seconds": 0, "writers": "members", "history": "all", "shows_readers": True}
    kept = {"retention_days": None, "expired_before": 1}
    return {**texts, **rules, **kept, "archived": False, "suggested": False}


@dataclass(slots=True)
class RoomState:
    """`events` as they were heard; the rest is what applying them in order has made of the room."""

    kind: str
    # The ids of those who may be in it, by account name.
    people: dict[str, str] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=_new_room)
    events: list[Frame] = field(default_factory=list)
    messages: dict[int, Frame] = field(default_factory=dict)
    # Events of apps, which are deleted and expire as messages do.
    apps: dict[int, Frame] = field(default_factory=dict)
    # Roles, and the oldest seq that each may see.
    members: dict[str, str] = field(default_factory=dict)
    floors: dict[str, int] = field(default_factory=dict)
    banned: set[str] = field(default_factory=set)
    # Until when, also of those who have left.
    muted: dict[str, str] = field(default_factory=dict)
    # Those who have said something in slow mode, whose pauses outlast every test.
    paused: set[str] = field(default_factory=set)
    # What messages said before their edits, the oldest first. No replay tells of it.
    versions: dict[int, list[Frame]] = field(default_factory=dict, compare=False)

    @property
    def cursor(self) -> int:
        return len(self.events)

    @property
    def newest_message(self) -> Frame | None:
        """As a preview: without what it quotes, and what hangs on it."""
        if not self.in_room:
            return None
        return message_model.preview(self.in_room[max(self.in_room)])

    @property
    def in_room(self) -> dict[int, Frame]:
        """The messages that the room itself shows."""
        shown = self.messages.items()
        return {seq: m for seq, m in shown if "thread" not in m or m.get("in_room")}

    @property
    def pins(self) -> list[Frame]:
        """The last pinned first."""
        pinned = [message for message in self.messages.values() if "pinned" in message]
        return sorted(pinned, key=lambda m: (m["pinned"]["at"], m["seq"]), reverse=True)

    def thread(self, root: int) -> list[Frame]:
        return [message for message in self.messages.values() if message.get("thread") == root]

    def log(self) -> list[Frame]:
        """Every event as it is replayed now: with its target as that stands."""
        as_now = self.messages | self.apps
        return [message_model.as_now(event, as_now) for event in self.events]

    def copy(self) -> Self:
        return copy.deepcopy(self)

    def apply(self, event: Frame) -> None:
        """The next event, fresh or replayed."""
        assert event["seq"] == self.cursor + 1, f"{event} came after {self.cursor}"
        self.events.append(event)
        kind = event["type"]
        if kind in FIELDS:
            name, given = FIELDS[kind]
            self.about[name] = event[given]
            self._show_all_if_told()
        elif kind in SWITCHES:
            name, value = SWITCHES[kind]
            self.about[name] = value
        elif kind == "message":
            self._say(event)
        elif kind == "app":
            self.apps[event["seq"]] = {**event}
        elif event.get("target") in self.apps:
            message_model.erase_app(self.apps[event["target"]])
        elif kind == "expired":
            self._expire(event["before"])
        elif "target" in event:
            self._keep_version(event)
            message_model.change(self.messages[event["target"]], event)
        else:
            self._apply_to_members(event)

    def _expire(self, before: int) -> None:
        self.about["expired_before"] = before
        for seq, app in self.apps.items():
            if seq < before:
                message_model.erase_app(app)
        for seq, message in self.messages.items():
            if seq < before:
                message_model.expire(message, before)
                self.versions.pop(seq, None)

    def _keep_version(self, event: Frame) -> None:
        before = self.messages[event["target"]]
        if event["type"] == "deleted":
            self.versions.pop(event["target"], None)
        elif event["type"] == "edited" and event["text"] != before["text"]:
            version = {"at": before["edited_at"] or before["at"], "text": before["text"]}
            self.versions.setdefault(event["target"], []).append(version)

    def _show_all_if_told(self) -> None:
        if self.about["history"] == "all":
            self.floors = dict.fromkeys(self.floors, 1)

    def _say(self, event: Frame) -> None:
        self.messages[event["seq"]] = message_model.new(event)
        if "thread" in event:
            message_model.change(self.messages[event["thread"]], event)
        user = event["user"]["id"]
        # Whoever says something at once with what takes them out of the room is no member here.
        if self.about["slow_seconds"] and self.members.get(user) == MEMBER:
            self.paused.add(user)

    def _apply_to_members(self, event: Frame) -> None:
        who: str = (event["member"] if "member" in event else event["user"])["id"]
        match event["type"]:
            case "joined" | "added":
                self.members[who] = event.get("role", MEMBER if self.members else OWNER)
                self.floors[who] = 1 if self.about["history"] == "all" else event["seq"]
            case "role":
                self.members[who] = event["role"]
            case "left" | "removed":
                self._end(who)
            case "banned":
                self.banned.add(who)
                self._end(who)
            case "unbanned":
                self.banned.discard(who)
            case "muted":
                self.muted[who] = event["until"]
            case "unmuted":
                del self.muted[who]
            case unknown:
                raise AssertionError(f"no such event: {unknown}")

    def _end(self, who: str) -> None:
        was_member = self.members.pop(who, None) is not None
        self.floors.pop(who, None)
        if was_member and not self.about["slow_seconds"]:
            self.paused.discard(who)  # a pause that does not run is not kept for them
