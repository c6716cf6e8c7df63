"""What somebody has chosen in polls, as sockets and REST show it to them."""

from typing import Any

from ..chat.log.event import Event
from ..chat.polls import Choices, OwnVote
from .events import wire


def shown_vote(message: Event, choices: Choices) -> dict[str, Any]:
    """The fields of `VoteOut`; msgspec encodes them."""
    return {
        "room": message.room,
        "seq": message.seq,
        "choices": choices,
        "message": wire(message),
    }


def shown_own(vote: OwnVote) -> dict[str, Any]:
    """An item of the frame `votes`."""
    return vote._asdict()
