"""A room of somebody's list, as sockets and REST show it."""

from typing import Any

from ..chat.moments import timestamp
from ..chat.retention import AS_SERVER
from ..chat.rooms.listed_room import Listed, Settings
from .events import beginning, time_if_any


def shown_room(room: Listed) -> dict[str, Any]:
    """The fields of `RoomOut`; msgspec encodes them."""
    return {
        "id": room.id,
        "name": room.name,
        "kind": room.kind,
        "topic": room.topic,
        "description": room.description,
        "suggested": room.suggested,
        "history": room.history,
        "shows_readers": room.shows_readers,
        "member_count": room.member_count,
        "active_at": timestamp(room.active_at),
        "archived": room.archived,
        "slow_seconds": room.slow_seconds,
        "writers": room.writers,
        "retention_days": None if room.retention_days == AS_SERVER else room.retention_days,
        "expired_before": room.expired_before,
        "role": room.role,
        "muted_until": time_if_any(room.muted_until),
        "unread": room.unread,
        "mentions": room.mentions,
        "head": room.head,
        "read_seq": room.read_seq,
        "last_message": shown_preview(room),
        "people": room.people,
        "blocked": room.blocked,
        "mine": shown_settings(room.settings) if room.settings else None,
    }


def shown_settings(settings: Settings) -> dict[str, Any]:
    return {
        "notify": settings.notify,
        "favourite": settings.favourite,
        "section": settings.section,
        "hidden": settings.hidden_count is not None,
    }


def shown_preview(room: Listed) -> Any:
    """The newest message, or None; of a long one the beginning, marked."""
    last = room.last_message
    return None if last is None else beginning(last, is_cut=room.last_message_is_cut)
