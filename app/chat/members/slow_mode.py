"""Slow mode: after what a member has said they wait before they say more."""

from math import ceil

from ... import errors
from .. import rights
from ..access import Membership
from ..log.batch import Batch
from .memberships import Members


def keep_the_pause(batch: Batch, member: Membership) -> None:
    """Raises `SlowMode`; otherwise a new pause begins."""
    pause = batch.rooms[member.room].slow_seconds
    if not pause or is_free(member):
        return
    if member.said_at is not None:
        left_ms = member.said_at + pause * 1000 - batch.now
        if left_ms > 0:
            raise errors.SlowMode(retry_after_seconds=ceil(left_ms / 1000))
    batch[Members].note_said(member, batch.now)


def is_free(member: Membership) -> bool:
    """Whether slow mode does not hold them up."""
    return rights.allows(rights.WRITE_FREELY, member.role)
