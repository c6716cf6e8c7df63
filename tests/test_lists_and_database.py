"""Lists of account sockets with a database that fails, or is read in an unlucky order."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from app.chat.people import users
from app.chat.people.users import NewUser
from app.chat.rooms import rooms
from app.chat.rooms.rooms import NewRoom
from app.db.sqlite import migrate
from app.db.sqlite.database import SQLiteDatabase
from app.db.sqlite.folder import Folder
from app.db.tables import Report
from app.live.connection import Connection
from app.live.lists import snapshots
from app.live.lists.account_lists import AccountLists
from app.live.socket_counts import SocketCounts
from app.wire.close_codes import CloseCode
from tests.test_tail import Page

pytestmark = pytest.mark.sqlite("the fault is in between")
KEY = b"k" * 32
ILL = "x_ill"


class Breaking(SQLiteDatabase):
    """Fails whenever it is asked for the ill one."""

    async def read(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if ILL in repr(args):
            raise ValueError(ILL)
        return await super().read(work, *args, **kwargs)


class Account:
    """The list of one person, who has one room."""

    def __init__(self, database: SQLiteDatabase, room: str, user: str) -> None:
        self.database = database
        self.room = room
        self.user = user
        self.sockets = SocketCounts(tell=lambda user: None, ask=lambda user: None)
        self.lists = AccountLists(
            database,
            self.sockets,
            tell_row=lambda room, user, everywhere: None,
            tell_sections=lambda user: None,
            tell_kept=lambda user: None,
            tell_report=lambda report: None,
        )
        self.page = Page()
        self.connection = Connection(self.page, user=user, session="s_1", is_of_account=True)

    async def shows(self, kind: str, **fields: object) -> None:
        wanted = {"type": kind, **fields}
        await self.page.shows(lambda: any(wanted.items() <= f.items() for f in self.page.frames))


@pytest.fixture
async def account(tmp_path: Path) -> AsyncIterator[Account]:
    place = Folder(tmp_path)
    await asyncio.to_thread(migrate.upgrade, place)
    database = Breaking(place.database, checkpoints=True)
    ada = await database.write(users.create, NewUser("ada", None, "no hash"), role="owner")
    made = await database.write(
        rooms.create, KEY, user=ada.id, session=None, room=NewRoom("tea", "public")
    )
    opened = Account(database, made.result[0], ada.id)
    opened.lists.start()
    yield opened
    await opened.lists.stop()
    await database.close()


async def test_the_others_are_told_who_is_there(
    account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    now = asyncio.get_running_loop().time()
    account.lists.add(account.connection)
    await account.shows("presence", items=[])
    for number in range(5):
        account.sockets.tell("n_other", {f"u_{number}": 1}, now=now)
    account.sockets.tell("n_other", {ILL: 1}, now=now)
    account.sockets.opened(account.user)
    await account.shows("presence", items=[{"user": account.user, "state": "active"}])
    assert caplog.text.count(f"'{ILL}' is dropped") == 1


async def test_a_room_is_told_of_beside_one_that_can_not_be_read(
    account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    account.lists.add(account.connection)
    await account.shows("rooms")
    for room in ("r_1", ILL, "r_2"):
        account.lists.on_rows(room, [account.user])
    account.page.frames.clear()
    account.lists.on_deleted(account.room)
    await account.shows("room_gone", room=account.room)
    account.lists.on_rows(account.room, [account.user])
    await account.shows("room")
    assert caplog.text.count(f"('{ILL}', '{account.user}') is dropped") == 1


async def test_nothing_is_told_of_a_room_before_the_snapshot(account: Account) -> None:
    account.lists.add(account.connection)
    account.lists.on_own(account.room, account.user, everywhere=False)
    await account.shows("presence")
    assert [frame["type"] for frame in account.page.frames][:2] == ["rooms", "presence"]


async def test_a_new_list_is_sent_beside_it(account: Account) -> None:
    account.lists.add(account.connection)
    await account.shows("rooms")
    another = Connection(Page(), user=account.user, session="s_2", is_of_account=True)
    account.lists.on_rows(ILL, [account.user])
    account.lists.add(another)
    page = another.sender
    assert isinstance(page, Page)
    await page.shows(lambda: any(f["type"] == "rooms" for f in page.frames))


async def test_reports_are_told_while_a_long_list_is_sent(
    account: Account, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(snapshots, "ROOMS", 1)
    zoo = await account.database.write(
        rooms.create, KEY, user=account.user, session=None, room=NewRoom("zoo", "public")
    )
    report = {"id": "rp_1", "seq": 1, "at": 1, "reason": "", "note": ""}
    whose = {"room_id": zoo.result[0], "user_id": account.user}
    made = insert(Report).values(report | whose)
    await account.database.write(lambda connection: connection.execute(made).rowcount)
    account.lists.add(account.connection)
    account.lists.reports.note("rp_1")
    await account.shows("rooms", more=False)
    account.lists.reports.note("rp_1")
    await account.shows("reports", room=zoo.result[0], waiting=1)
    assert "could not be told" not in caplog.text


async def test_a_list_that_can_not_be_read_ends_its_own_socket_only(
    account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    ill = Page()
    connection = Connection(ill, user=ILL, session="s_2", is_of_account=True)
    account.lists.add(connection)
    account.lists.add(account.connection)
    await account.shows("rooms")
    await account.shows("blocks")
    assert connection.closed
    assert ill.code == CloseCode.INTERNAL_ERROR
    assert caplog.text.count(f"The list of {ILL} can't be read") == 1
    account.lists.remove(connection)
