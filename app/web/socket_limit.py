"""How many sockets, streams and waits one person may have: what is over HTTP is told beforehand."""

from .. import errors
from ..chat.people.sessions import SignedIn
from .services import Services

# Who has too many may close one at any time.
RETRY_SECONDS = 60


async def require_room(services: Services, who: SignedIn) -> None:
    """Raises `TooManySockets` where one more would be too many."""
    most = services.settings.limit_sockets_per_user
    if most:
        others = most - 1 - services.hub.polls.by_user[who.user.id]
        if await services.hub.has_too_many(who.user.id, others):
            raise errors.TooManySockets(retry_after_seconds=RETRY_SECONDS)
