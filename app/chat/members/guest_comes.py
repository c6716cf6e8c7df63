"""A guest comes into a room: whoever made the link brings them in, as long as they may."""

from .. import rights
from ..access import MEMBER
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import ADDED, Event, GivenRole
from .members import person
from .memberships import Members, bring_in, permitted


def come(batch: Batch, draft: Draft) -> Event:
    """Raises `Forbidden` and others where the maker may not bring guests in any more."""
    permitted(batch, draft, rights.GUESTS)
    guest = person(batch, draft)
    event = batch.append(draft, ADDED, member=guest, data=GivenRole(MEMBER))
    bring_in(batch, event, guest.id, MEMBER)
    return event


COME = Act("guest_comes", come, needs=(Members,))
