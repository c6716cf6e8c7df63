"""The page by which somebody ends mails to them, from a link in one (RFC 8058): no sign-in."""

import hmac

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors
from ...chat.mail import addresses
from ...wire import mail as wire
from ..deps import AppServices
from ..services import Services
from . import rendering

router = APIRouter(include_in_schema=False)

TOKEN_MOST = 128


@router.get("/mail/unsubscribe/{token}")
async def ask(token: str, request: Request, services: AppServices) -> Response:
    """Changes nothing: programs that look at links in mails open it, too."""
    found = await _address_of(services, token)
    status = 200 if found else errors.LinkInvalid.status
    return rendering.page(
        request, "unsubscribe.html", status_code=status, is_done=False, is_known=found is not None
    )


@router.post("/mail/unsubscribe/{token}")
async def unsubscribe(token: str, request: Request, services: AppServices) -> Response:
    """By the button, or by the program that reads the mail, which names no origin."""
    found = await _address_of(services, token)
    if found is None:
        services.counts.refusals[errors.LinkInvalid.code] += 1
        return rendering.page(
            request,
            "unsubscribe.html",
            status_code=errors.LinkInvalid.status,
            is_done=False,
            is_known=False,
        )
    user, address = found
    await services.write(addresses.unsubscribe, user, address)
    return rendering.page(request, "unsubscribe.html", is_done=True, is_known=True)


async def _address_of(services: Services, token: str) -> tuple[str, str] | None:
    """The person, and the address that they have now; None for what is no link of ours to it."""
    user, _, _ = token.partition(".")
    if len(token) > TOKEN_MOST or not token.isascii():
        return None
    address = await services.database.read(addresses.address_of, user)
    if address is None:
        return None
    expected = wire.token(user, address, services.mail.key)
    return (user, address) if hmac.compare_digest(token, expected) else None
