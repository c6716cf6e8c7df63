"""Votes of somebody's in anonymous polls: only their own devices are told of them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...chat import polls
from ...chat.polls import MOST_TOLD, OwnVote
from ...wire.frames import Frame
from ...wire.polls import shown_own
from .own_parts import OwnParts


class OwnVotes(OwnParts[OwnVote]):
    """The newest ones; older ones are asked for."""

    KIND = "votes"
    EVERY_SECONDS = 0.25
    AT_ONCE = 200

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[OwnVote]]:
        return polls.votes_of_people(connection, users)

    def _frame(self, now: Sequence[OwnVote]) -> Frame:
        items = [shown_own(vote) for vote in now]
        return Frame(type=self.KIND, items=items, more=len(now) == MOST_TOLD)
