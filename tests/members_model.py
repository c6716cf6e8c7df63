"""Who may be in a room, and what they may do to each other there, as docs/protocol.md has it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.message_model import Frame
from tests.room_state import MEMBER, MODERATOR, OWNER, RoomState


@dataclass(frozen=True, slots=True)
class Forecast:
    """The types of the events that a command writes, or the codes it may be refused with.

    `mentions` are those of a message, or of an edit.
    """

    events: tuple[str, ...] = ()
    refusals: frozenset[str] = frozenset()
    mentions: Sequence[Frame] = ()


def writes(*events: str, mentions: Sequence[Frame] = ()) -> Forecast:
    return Forecast(events=events, mentions=mentions)


def refuses(*codes: str) -> Forecast:
    return Forecast(refusals=frozenset(codes))


class MembersModel(RoomState):
    """Foretells what comes of each command about members."""

    __slots__ = ()

    def join(self, user: str) -> Forecast:
        if user in self.members:
            return writes()
        if self.kind == "private" or user in self.banned:
            return self.outside(user)
        return refuses("room_archived") if self.about["archived"] else writes("joined")

    def leave(self, user: str) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        return refuses("last_owner") if self._is_last_owner(user) else writes("left")

    def add(self, user: str, other: str, role: str | None) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        if not self._moderates(user):
            return refuses("forbidden")
        if other in self.members:
            same = role in (None, self.members[other])
            return writes() if same else self.give_role(user, other, role or MEMBER)
        codes = {"room_archived"} if self.about["archived"] else set()
        codes |= {"banned"} if other in self.banned else set()
        if role in (OWNER, MODERATOR) and self.members[user] != OWNER:
            codes.add("forbidden")
        return refuses(*codes) if codes else writes("added")

    def remove(self, user: str, other: str) -> Forecast:
        codes = self._may_moderate(user, other)
        if not codes and other not in self.members:
            codes = {"not_found"}
        if not codes and self._is_last_owner(other):
            codes = {"last_owner"}
        return refuses(*codes) if codes else writes("removed")

    def ban(self, user: str, other: str) -> Forecast:
        codes = self._may_moderate(user, other)
        codes |= {"conflict"} if user == other else set()
        if not codes and self._is_last_owner(other):
            codes = {"last_owner"}
        if codes:
            return refuses(*codes)
        return writes() if other in self.banned else writes("banned")

    def unban(self, user: str, other: str) -> Forecast:
        codes = self._may_moderate(user)
        if not codes and other not in self.banned:
            codes = {"not_found"}
        return refuses(*codes) if codes else writes("unbanned")

    def mute(self, user: str, other: str, until: str | None) -> Forecast:
        """None lifts it, also of somebody who has left."""
        codes = self._may_moderate(user, other)
        codes |= {"conflict"} if user == other else set()
        if not codes and other not in self.members and (until or other not in self.muted):
            codes = {"not_found"}
        if codes:
            return refuses(*codes)
        if self.muted.get(other) == until:
            return writes()
        return writes("muted" if until else "unmuted")

    def give_role(self, user: str, other: str, role: str) -> Forecast:
        if user not in self.members:
            return self.outside(user)
        codes = {"forbidden"} if self.members[user] != OWNER else set()
        codes |= {"not_found"} if other not in self.members else set()
        if codes:
            return refuses(*codes)
        if self.members[other] == role:
            return writes()
        return refuses("last_owner") if self._is_last_owner(other) else writes("role")

    def outside(self, user: str) -> Forecast:
        """For who is not a member: a private room is as good as absent."""
        if self.kind == "private":
            return refuses("not_found")
        return refuses("banned" if user in self.banned else "not_a_member")

    def _may_moderate(self, user: str, other: str | None = None) -> set[str]:
        """Why not; `other` is whom it is done to."""
        if user not in self.members:
            return set(self.outside(user).refusals)
        is_ranked = other is not None and self.members.get(other, MEMBER) != MEMBER
        if not self._moderates(user) or (is_ranked and self.members[user] != OWNER):
            return {"forbidden"}
        return set()

    def _moderates(self, user: str) -> bool:
        return self.members[user] in (OWNER, MODERATOR)

    def _is_last_owner(self, user: str) -> bool:
        owners = [member for member, role in self.members.items() if role == OWNER]
        return owners == [user]
