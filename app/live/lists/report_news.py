"""News of reports: moderators hear how many wait, and whoever reported what became of it."""

from collections.abc import Mapping, Sequence

from ...chat import reports
from ...chat.access import MEMBER
from ...wire.frames import Frame
from ...wire.reports import shown_report
from .account_list import AccountList
from .changed_keys import ChangedKeys

# More than any team has in a quarter of a second. What is dropped stands in the lists.
WAITING_MOST = 10_000


class ReportNews(ChangedKeys[str]):
    """The keys are ids of reports. Nothing is kept for those who are away."""

    # Of many that come at once, moderators are told of the last count only.
    EVERY_SECONDS = 0.25
    AT_ONCE = 200

    def _is_wanted(self, key: str) -> bool:
        return bool(self._index.by_connection) and len(self._changed) < WAITING_MOST

    async def tell_all(self) -> None:
        _, (found, waiting) = await self._take(self._read)
        for room, count in waiting.items():
            for mine, own in self._index.rows_of(room):
                # It is None while a snapshot is sent.
                if own is not None and own.terms.role != MEMBER:
                    _say(mine, type="reports", room=room, waiting=count)
        for each in found:
            if each.outcome is not None:
                for mine in self._index.by_user.get(each.reporter.id, ()):
                    _say(mine, type="report", item=shown_report(each))

    async def _read(self, ids: Sequence[str]) -> tuple[Sequence[reports.Report], Mapping[str, int]]:
        return await self._database.read(reports.news, ids)


def _say(mine: AccountList, **fields: object) -> None:
    # A peer that doesn't read asks for the lists when it comes back.
    if mine.is_ready:
        mine.write([Frame(**fields)])
