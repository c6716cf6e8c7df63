"""REST: tickets for sockets and streams, for clients that can't set headers there."""

from fastapi import APIRouter

from ...chat.people import tickets
from ...chat.people.tickets import Bearer
from ..deps import Writes
from ..schemas.tokens import TicketOut

router = APIRouter(prefix="/me/tickets", tags=["tokens"])


@router.post("")
async def create_ticket(caller: Writes) -> TicketOut:
    """Opens one socket or stream of mine as `?ticket=`, once, within half a minute."""
    bearer = Bearer(caller.who.session, caller.who.token)
    ticket = await caller.write(lambda connection, _: tickets.make(connection, bearer))
    return TicketOut(ticket=ticket, expires_in=tickets.LIFE_SECONDS)
