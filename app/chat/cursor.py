"""The rule by which a reader may go on from where they were, for sockets and REST alike."""

from dataclasses import dataclass
from typing import Literal

from .. import errors
from .log.replay import Ends

Start = Literal["now", "beginning"]
Reason = Literal["epoch_changed", "ahead_of_log", "below_floor"]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a client says it is: the newest seq it has, of the log's life that `epoch` names."""

    after: int | None
    epoch: str | None
    # For one that has nothing yet, and does not want the newest page.
    start: Start | None = None


def why_not(position: Position, *, epoch: str, ends: Ends) -> Reason | None:
    """Why the log can't be continued from there. Without `after` only the epoch can be wrong."""
    if position.epoch is not None and position.epoch != epoch:
        return "epoch_changed"
    if position.after is None:
        return None
    if position.after > ends.head:
        return "ahead_of_log"
    return "below_floor" if position.after < ends.floor - 1 else None


def check(position: Position, *, epoch: str, ends: Ends) -> None:
    """Raises `Resync`."""
    reason = why_not(position, epoch=epoch, ends=ends)
    if reason is not None:
        raise errors.Resync(reason=reason, epoch=epoch, floor=ends.floor, head=ends.head)
