"""A guest comes in, on the page or over the API: counted as new accounts of an address are."""

from functools import partial

from starlette.requests import HTTPConnection

from ..chat.people import guest_links, guests
from ..chat.people.guests import Arrived
from . import credentials
from .limits import network_of
from .services import Services
from .strict_limits import Taken


async def enter(
    services: Services, connection: HTTPConnection, code: str, *, display_name: str
) -> Arrived:
    """Raises `GuestLinkInvalid`, `Invalid`, `NameTaken` and `TooManyRequests`."""
    taken = Taken(services.rate_limits)
    address = credentials.device(connection).address
    taken.take_here(services.limits.registrations, network_of(address))
    await taken.take_everywhere()
    # Before anything is locked: most who guess have nothing.
    makers = services.settings.guests
    await services.database.read(partial(guest_links.look, makers=makers), code)
    come = partial(guests.enter, display_name=display_name, makers=makers)
    return await services.write(come, services.keys.requests, code)
