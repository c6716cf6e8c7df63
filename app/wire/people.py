"""A profile, as sockets and REST show it."""

from typing import Any

from ..chat.access import is_bot, is_guest
from ..chat.moments import timestamp
from ..chat.people.profiles import Profile, Status
from .events import time_if_any


def shown_profile(profile: Profile) -> dict[str, Any]:
    """The fields of `ProfileOut`; msgspec encodes them."""
    return {
        "id": profile.person.id,
        "name": profile.person.name,
        "display_name": profile.person.display_name,
        "picture": profile.picture,
        "pronouns": profile.pronouns,
        "about": profile.about,
        "time_zone": profile.time_zone,
        "status": profile.status and _shown_status(profile.status),
        "quiet_until": time_if_any(profile.quiet_until),
        "created_at": timestamp(profile.created_at),
        "disabled": profile.disabled,
        "bot": is_bot(profile.person.id),
        "guest": is_guest(profile.person.id),
        "owner": profile.owner,
    }


def _shown_status(status: Status) -> dict[str, Any]:
    return {"emoji": status.emoji, "text": status.text, "until": time_if_any(status.until)}
