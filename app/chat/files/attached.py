"""The files of messages: attached as they are sent, and gone with them."""

from collections.abc import Sequence
from typing import NamedTuple, Self

import msgspec
from sqlalchemy import Connection, bindparam, literal_column, select, update

from ... import errors
from ...db.statement import Pending, Prepared, bound
from ...db.tables import File
from ..log.act import Draft
from ..log.shown import Attached, Picture
from ..message_rows import MessageDetails
from . import rows
from .chosen import Chosen

NO_FILE = "There is no such file of yours in this room, or it is not whole yet."


class _State(NamedTuple):
    room: str
    user: str
    name: str
    type: str | None
    bytes: int
    picture: str | None
    seq: int | None


_COLUMNS = (
    *(File.id, File.room_id, File.user_id, File.name, File.type, File.bytes, File.picture),
    File.seq,
)
_FILE = Prepared(
    select(*_COLUMNS).where(File.id == bindparam("file")),
    "file",
)
_ATTACH = Prepared(
    update(File)
    .where(File.id == bindparam("file"))
    .values(expires_at=literal_column("NULL"), **bound("seq place")),
    "file seq place",
)


class Files:
    """The files that the drafts of a batch name, and the messages that lose theirs."""

    def __init__(self, connection: Connection, states: dict[str, _State]) -> None:
        self._connection = connection
        self._states = states
        self._attached: list[tuple[str, int, int]] = []
        self._erased: list[tuple[str, int]] = []

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        ids = {
            (file.id,)
            for draft in drafts
            if isinstance(draft.details, MessageDetails)
            for file in draft.details.files or ()
        }
        found = _FILE.ask(connection, ids)
        return lambda: cls(connection, {row[0]: _State(*row[1:]) for row in found()})

    def of_new(self, draft: Draft, files: Sequence[Chosen]) -> list[Attached]:
        """As a message shows them. Raises `NotFound` or `FileAttached`."""
        return [self._own(draft, file) for file in files]

    def attach(self, seq: int, files: Sequence[Chosen]) -> None:
        for place, (file, _) in enumerate(files):
            self._states[file] = self._states[file]._replace(seq=seq)
            self._attached.append((file, seq, place))

    def erase(self, room: str, seq: int) -> None:
        """Delete the files of a message that is deleted, at the next `flush`."""
        self._erased.append((room, seq))

    def flush(self) -> None:
        _ATTACH.many(self._connection, self._attached)
        for room, seq in self._erased:
            rows.forget(self._connection, (File.room_id == room) & (File.seq == seq))

    def _own(self, draft: Draft, file: Chosen) -> Attached:
        state = self._states.get(file.id)
        if state is None or state[:2] != (draft.room, draft.user) or state.type is None:
            raise errors.NotFound(NO_FILE)
        if state.seq is not None:
            raise errors.FileAttached
        shown = Attached(id=file.id, name=state.name, type=state.type, bytes=state.bytes)
        if state.picture is not None:
            shown["picture"] = msgspec.json.decode(state.picture, type=Picture)
        if file.alt:
            shown["alt"] = file.alt
        return shown
