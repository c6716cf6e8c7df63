"""What somebody has set for a room in their own list: no event, and nobody else's affair."""

from dataclasses import dataclass
from typing import Any

from msgspec import UNSET, UnsetType
from sqlalchemy import Connection, select, update

from ... import errors
from ...db.tables import Member, RoomHead
from ..effects import Effects, Written
from . import sections
from .listed_room import OF_SETTINGS, Settings


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """None leaves a part as it is; UNSET does the section, which may be none."""

    notify: str | None = None
    favourite: bool | None = None
    hidden: bool | None = None
    section: str | UnsetType | None = UNSET


def change(connection: Connection, room: str, user: str, wanted: SettingsChange) -> Written[None]:
    """Raises `NotAMember`, or `NotFound` for a section that is not theirs."""
    which = (Member.room_id == room) & (Member.user_id == user)
    found = connection.execute(
        select(*OF_SETTINGS, RoomHead.message_count)
        .join_from(Member, RoomHead, RoomHead.room_id == Member.room_id)
        .where(which)
    ).first()
    if found is None:
        raise errors.NotAMember
    if isinstance(wanted.section, str):
        sections.require(connection, user, wanted.section)
    *columns, message_count = found
    now = Settings.of(*columns).at(message_count)
    values = _values(wanted, now, message_count)
    if not values:
        return Written(None)
    values["settings_version"] = now.version + 1
    connection.execute(update(Member).where(which).values(values))
    # Their inbox shows replies from there, or does not any more.
    kept = [user] if "notify" in values else []
    return Written(None, Effects(own=[(room, user)], kept=kept))


def _values(wanted: SettingsChange, now: Settings, message_count: int) -> dict[str, Any]:
    """The columns that change."""
    values: dict[str, Any] = {}
    if wanted.notify not in (None, now.notify):
        values["notify"] = wanted.notify
    if wanted.favourite not in (None, now.favourite):
        values["favourite"] = wanted.favourite
    if wanted.section not in (UNSET, now.section):
        values["section_id"] = wanted.section
    if wanted.hidden not in (None, now.hidden_count is not None):
        # What is said after this is something new, and what was said meanwhile, too.
        values["hidden_count"] = message_count if wanted.hidden else None
    return values
