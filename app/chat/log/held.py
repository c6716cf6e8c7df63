"""Drafts for rooms that another node holds: kept in order, tried again, and given up in time."""

import asyncio
from collections.abc import Callable, Sequence

from .act import Draft
from .batch import Outcome

Answer = Callable[[Draft, Outcome], None]
Pair = tuple[Draft, Answer]

# A node's transaction takes a few milliseconds; between two of them the room is free for as long.
AGAIN_SECONDS = 0.003
# The database ends the transaction of a node that is frozen sooner.
MOST_SECONDS = 2.0


class HeldDrafts:
    """Kept for each room, so that no draft overtakes an earlier one of its room."""

    def __init__(self, *, due: Callable[[], None]) -> None:
        """`due` is called when it is time to try again."""
        self._due = due
        self._drafts: dict[str, list[Pair]] = {}
        # Each room that was found to be held, until when its drafts wait.
        self._until: dict[str, float] = {}
        # Those whose first drafts are being tried.
        self._tried: set[str] = set()
        # The one that somebody waits for, whose first drafts are not here.
        self._awaited: str | None = None
        self._timer: asyncio.TimerHandle | None = None

    def __bool__(self) -> bool:
        """Whether a room has drafts here, or is waited for."""
        return bool(self._drafts)

    def __len__(self) -> int:
        return sum(map(len, self._drafts.values()))

    def keep_behind(self, pair: Pair) -> bool:
        """Keep a draft if earlier ones of its room are not done; whether it was kept."""
        drafts = self._drafts.get(pair[0].room)
        if drafts is None:
            return False
        drafts.append(pair)
        return True

    def take_due(self, most: int) -> list[Pair]:
        """Those to try again, if it is time for it; of each room the first ones."""
        taken: list[Pair] = []
        if self._timer is not None:
            return taken
        for room in [room for room in self._drafts if room != self._awaited]:
            if len(taken) == most:
                break
            left = most - len(taken)
            drafts = self._drafts.pop(room)
            taken += drafts[:left]
            self._tried.add(room)
            if drafts[left:]:
                self._drafts[room] = drafts[left:]
        return taken

    def take_awaited(self, most: int) -> tuple[Sequence[Pair], float]:
        """The first drafts of the room that was held for longest, and how long they may wait.

        To wait for it: a room that a busy node locks again and again is never free by chance.
        Nothing while another room is awaited; `put_back` ends it.
        """
        if self._awaited is None:
            for room, until in self._until.items():
                if room in self._drafts and room not in self._tried:
                    drafts = self._drafts[room]
                    self._awaited, self._drafts[room] = room, drafts[most:]
                    return drafts[:most], until - asyncio.get_running_loop().time()
        return (), 0

    def put_back(self, tried: Sequence[Pair], held: Sequence[Pair]) -> Sequence[Pair]:
        """Keep those that were tried and are held, before all that are kept for their rooms.

        Returns the drafts of rooms that were held for too long: all of a room, since those behind
        the first would overtake it when it is sent again.
        """
        loop = asyncio.get_running_loop()
        by_room: dict[str, list[Pair]] = {draft.room: [] for draft, _ in tried}
        for pair in held:
            by_room[pair[0].room].append(pair)
        overdue: list[Pair] = []
        for room, drafts in by_room.items():
            self._tried.discard(room)
            self._awaited = None if room == self._awaited else self._awaited
            # At the end: of many held rooms, each has its turn to be tried.
            kept = drafts + self._drafts.pop(room, [])
            if not drafts:
                self._until.pop(room, None)
            elif self._until.setdefault(room, loop.time() + MOST_SECONDS) <= loop.time():
                del self._until[room]
                overdue += kept
                continue
            if kept:
                self._drafts[room] = kept
        if held and self._timer is None:
            self._timer = loop.call_later(AGAIN_SECONDS, self._try_again)
        return overdue

    def _try_again(self) -> None:
        self._timer = None
        self._due()
