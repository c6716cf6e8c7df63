"""News of reports: moderators hear how many wait, and whoever reported what became of it."""

import asyncio
from collections.abc import Callable
from typing import Any

from ..chat import reports
from ..chat.access import MEMBER
from ..db.database import Database
from ..wire.frames import Frame
from ..wire.reports import shown_report
from .account_list import AccountList
from .failing import failing
from .list_index import ListIndex

# Of many that come at once, moderators are told of the last count only.
EVERY_SECONDS = 0.25
REPORTS_AT_ONCE = 200
# More than any team has in a quarter of a second. What is dropped stands in the lists.
WAITING_MOST = 10_000

TellReport = Callable[[str], None]
"""Takes the id of a report that is new or was dealt with."""


class ReportNews:
    """To those who have an account socket on this node. Nothing is kept for others."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        *,
        wake_at: Callable[[float], None],
        tell: TellReport | None,
    ) -> None:
        """`wake_at` takes the time at which `tell_all` is due; `tell` tells other nodes."""
        self._database = database
        self._index = index
        self._wake_at = wake_at
        self._tell = tell
        self._changed: dict[str, None] = {}
        self._told_at = 0.0

    def on_change(self, report: str) -> None:
        """It was made or dealt with on this node."""
        self.note(report)
        if self._tell is not None:
            self._tell(report)

    def note(self, report: str) -> None:
        if self._index.by_connection and len(self._changed) < WAITING_MOST:
            self._changed[report] = None
            self._wake_at(self.due_at)

    @property
    def due_at(self) -> float:
        return self._told_at + EVERY_SECONDS

    @property
    def are_changed(self) -> bool:
        return bool(self._changed)

    async def tell_all(self) -> None:
        ids = list(self._changed)[:REPORTS_AT_ONCE]
        for report in ids:
            del self._changed[report]
        try:
            found, waiting = await self._database.read(reports.news, ids)
        except BaseException as error:
            self._changed.update(dict.fromkeys(ids))
            for report in await failing(self._read, ids, error):
                self._changed.pop(report, None)
            raise
        self._told_at = asyncio.get_running_loop().time()
        for room, count in waiting.items():
            for mine in self._index.of_room(room):
                if mine.rows[room].role != MEMBER:
                    _say(mine, type="reports", room=room, waiting=count)
        for each in found:
            if each.outcome is not None:
                for mine in self._index.by_user.get(each.reporter.id, ()):
                    _say(mine, type="report", item=shown_report(each))

    async def _read(self, ids: Any) -> object:
        return await self._database.read(reports.news, ids)


def _say(mine: AccountList, **fields: object) -> None:
    # A peer that doesn't read asks for the lists when it comes back.
    if mine.is_ready:
        mine.write([Frame(**fields)])
