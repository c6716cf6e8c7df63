"""Those of the demo who come from elsewhere: a guest by a link, and somebody of an application."""

from sqlalchemy import Connection

from ..chat import messages
from ..chat.access import OWNER, now_ms
from ..chat.log import batch
from ..chat.log.act import Draft
from ..chat.people import external, guest_links, guests
from ..chat.people.external import Wanted
from ..chat.people.guest_links import NewLink
from .month import DAY_MS

# By the name of the room, which the main person owns.
WHERE = "general"
OF_APPLICATION, PERSON = "crew-4711", Wanted("rosa", "Rosa Almeida", disabled=False)
LINK = "The pilots, until the new berths are open"
GUEST = "Tomás, pilots' office"
ASKED = "Good morning! The pilots here: is berth four free from six tonight?"


def add(connection: Connection, room: str, *, key: bytes, user: str) -> None:
    """`user` owns the server and the room."""
    external.put(connection, key, OF_APPLICATION, PERSON, by=user)
    new = NewLink(now_ms() + 4 * DAY_MS, most_guests=5, note=LINK)
    link = guest_links.make(
        connection, key, room, by=user, role=OWNER, new=new, makers="owners"
    ).result
    assert link.code is not None
    come = guests.enter(connection, key, link.code, display_name=GUEST, makers="owners")
    draft = Draft(messages.SEND, room, come.result.guest.id, text=ASKED)
    batch.append_all(connection, [draft], key)
