"""The mark on a message whose thread has answered it."""

from ... import errors
from .. import rights
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import SOLVED, UNSOLVED, Event, Repeat
from ..members.memberships import Members, permitted
from ..message_rows import Messages
from ..messages import target_of
from .rows import Threads


def solve(batch: Batch, draft: Draft) -> Event | Repeat:
    """By everybody who may write there. Raises `InThread` for a reply."""
    return _mark(batch, draft, solved=True)


def unsolve(batch: Batch, draft: Draft) -> Event | Repeat:
    return _mark(batch, draft, solved=False)


SOLVE = Act("solve", solve, needs=(Members, Messages, Threads))
UNSOLVE = Act("unsolve", unsolve, needs=(Members, Messages, Threads))


def _mark(batch: Batch, draft: Draft, *, solved: bool) -> Event | Repeat:
    permitted(batch, draft, rights.SOLVE)
    root = target_of(batch, draft)
    if root.thread is not None:
        raise errors.InThread(root=root.thread)
    if root.deleted and "replies" not in root.extras:
        raise errors.MessageDeleted
    if ("solved" in root.extras) is solved:
        return Repeat(draft.target or 0)
    event = batch.append(draft, SOLVED if solved else UNSOLVED, target=draft.target)
    batch[Messages].hang(event)
    batch[Threads].mark(event, solved=solved)
    return event
