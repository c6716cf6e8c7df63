"""What anybody may do in a room as docs/protocol.md has it, and which events come of it."""

from collections.abc import Mapping

from tests.members_model import Forecast, MembersModel, refuses, writes
from tests.message_model import Frame
from tests.room_state import FIELDS, OWNER

MOST_PINS, MOST_EMOJI = 50, 20
OF_OWNERS = {"archived", "shows_readers", "history", "retention_days"}
# What can be set in an archived room, too.
IN_ARCHIVED = {"archived", "retention_days"}


class RoomModel(MembersModel):
    """Foretells what comes of each command."""

    __slots__ = ()

    def send(
        self, user: str, text: str, *, thread: int | None = None, quote: int | None = None
    ) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = self._silences(user)
        if self.about["slow_seconds"] and user in self.paused and not self._moderates(user):
            codes.add("slow_mode")
        codes |= self._unfit(user, thread, root=True) if thread is not None else set()
        codes |= self._unfit(user, quote, root=False) if quote is not None else set()
        return refuses(*codes) if codes else writes("message", mentions=self._mentions(text))

    def edit(self, user: str, target: int, text: str) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        message, codes = self._seen(user, target), self._silences(user)
        if message is None:
            codes.add("not_found")
        else:
            codes |= {"forbidden"} if message["user"]["id"] != user else set()
            codes |= {"message_deleted"} if message["deleted"] else set()
        return refuses(*codes) if codes else writes("edited", mentions=self._mentions(text))

    def delete(self, user: str, target: int) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        message = self._seen(user, target)
        if message is None and self.shows(user, target):
            message = self.apps.get(target)
        if message is None:
            return refuses("not_found")
        if message["user"]["id"] != user and not self._moderates(user):
            return refuses("forbidden")
        return writes() if message["deleted"] else writes("deleted")

    def react(self, user: str, target: int, emoji: str, *, puts: bool) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = self._silences(user, is_writing=False) | self._unfit(user, target, root=False)
        if codes:
            return refuses(*codes)
        reactions = self.messages[target].get("reactions", [])
        users = {reaction["emoji"]: reaction["users"] for reaction in reactions}
        if (user in users.get(emoji, [])) is puts:
            return writes()
        if puts and emoji not in users and len(users) == MOST_EMOJI:
            return refuses("too_many_reactions")
        return writes("reacted" if puts else "unreacted")

    def pin(self, user: str, target: int, *, pins: bool) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        unfit = self._unfit(user, target, root=False)
        codes = self._silences(user) | (unfit if pins else unfit - {"message_deleted"})
        if codes:
            return refuses(*codes)
        if ("pinned" in self.messages[target]) is pins:
            return writes()
        if pins and len(self.pins) == MOST_PINS:
            return refuses("too_many_pins")
        return writes("pinned" if pins else "unpinned")

    def solve(self, user: str, target: int, *, solved: bool) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = self._silences(user) | self._unfit(user, target, root=True)
        if codes:
            return refuses(*codes)
        if ("solved" in self.messages[target]) is solved:
            return writes()
        return writes("solved" if solved else "unsolved")

    def write_of_app(self, user: str) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = self._silences(user)
        return refuses(*codes) if codes else writes("app")

    def press(self, user: str, target: int, action: str) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = self._silences(user, is_writing=False) | self._unfit(user, target, root=False)
        if codes:
            return refuses(*codes)
        actions = [button["id"] for button in self.messages[target].get("actions", [])]
        return writes("pressed") if action in actions else refuses("button_gone")

    def vote(self, user: str, target: int, choices: list[int], own: list[int]) -> Forecast:
        """`own` is what they have chosen there before."""
        if user not in self.members:
            return self.outside(user)
        codes = self._silences(user, is_writing=False) | self._no_poll(user, target)
        if codes:
            return refuses(*codes)
        if "ended" in self.messages[target]["poll"]:
            return refuses("poll_ended")
        return writes() if choices == own else writes("voted")

    def end_poll(self, user: str, target: int) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = {"room_archived"} if self.about["archived"] else set()
        codes |= self._no_poll(user, target)
        message = self._seen(user, target)
        if message and message["user"]["id"] != user and not self._moderates(user):
            codes.add("forbidden")
        if codes:
            return refuses(*codes)
        return writes() if "ended" in self.messages[target]["poll"] else writes("poll_ended")

    def change(self, user: str, wanted: Mapping[str, object]) -> Forecast:
        """`wanted` has some fields of the room, as in the body of the request."""
        if user not in self.members:
            return self.outside(user)
        if not self._moderates(user) or (OF_OWNERS & {*wanted} and self.members[user] != OWNER):
            return refuses("forbidden")
        differing = {part for part in wanted if wanted[part] != self.about[part]}
        archived = self.about["archived"]
        if archived and differing - IN_ARCHIVED and wanted.get("archived") is not False:
            return refuses("room_archived")
        kinds = {name: kind for kind, (name, _) in FIELDS.items()}
        kinds["archived"] = "restored" if archived else "archived"
        return writes(*(kinds[part] for part in kinds if part in differing))

    def expire(self, *, before: int) -> Forecast:
        """All events before this one, by the server itself."""
        first = self.about["expired_before"]
        erasable = self.messages | self.apps
        some = [erasable.get(seq) for seq in range(first, before)]
        if any(message and not message["deleted"] for message in some):
            return writes("expired")
        self.about["expired_before"] = before
        return writes()

    def suggest(self, *, suggests: bool) -> Forecast:
        """By an owner of the server, who is not in the room."""
        if self.kind == "private":
            return refuses("not_found")
        if self.about["suggested"] is suggests:
            return writes()
        return writes("suggested" if suggests else "unsuggested")

    def shows(self, user: str, seq: int) -> bool:
        """Whether this member may see the event."""
        return seq >= self.floors[user]

    def _seen(self, user: str, seq: int) -> Frame | None:
        return self.messages.get(seq) if self.shows(user, seq) else None

    def _unfit(self, user: str, seq: int, *, root: bool) -> set[str]:
        """Why a message can't be answered, if it is to be a root; else why nothing can hang on it,
        and it can't be quoted."""
        message = self._seen(user, seq)
        if message is None:
            return {"not_found"}
        if root and "thread" in message:
            return {"in_thread"}
        goes_on = root and "replies" in message
        return {"message_deleted"} if message["deleted"] and not goes_on else set()

    def _no_poll(self, user: str, seq: int) -> set[str]:
        unfit = self._unfit(user, seq, root=False)
        return unfit if unfit or "poll" in self.messages[seq] else {"not_found"}

    def _silences(self, user: str, *, is_writing: bool = True) -> set[str]:
        """Why a member can't write at all."""
        codes = {"room_archived"} if self.about["archived"] else set()
        codes |= {"muted"} if user in self.muted else set()
        if is_writing and self.about["writers"] == "moderators" and not self._moderates(user):
            codes.add("moderators_only")
        return codes

    def _mentions(self, text: str) -> list[Frame]:
        """Of a text whose words are each a name, or no name at all."""
        found: list[Frame] = []
        for name in (word[1:] for word in text.split(" ") if word.startswith("@")):
            user = self.people.get(name.lower(), "")
            if name.lower() in ("room", "here"):
                found.append({"name": name})
            elif user in self.members:
                found.append({"name": name, "user": user})
        return [one for number, one in enumerate(found) if one not in found[:number]]
