"""Which app asks, and whether it shows what it has to (RFC 6749 §2.3, OAuth's client)."""

from base64 import b64decode
from urllib.parse import unquote_plus

from starlette.requests import Request

from .. import errors
from ..chat.apps import registered
from ..chat.apps.registered import App
from . import credentials
from .limits import network_of
from .services import Services
from .strict_limits import Taken


async def app_of(
    services: Services, request: Request, client_id: str | None, client_secret: str | None
) -> App:
    """By HTTP Basic, or by the two fields of the form. Raises `InvalidClient` and `Invalid`.

    What is shown in vain counts against the network that it comes from: raises `TooManyRequests`.
    Nothing else does, or others could shut an app out, by what they have it ask for.
    """
    try:
        return await _known(services, *_shown(request, client_id, client_secret))
    except errors.InvalidClient:
        taken = Taken(services.rate_limits)
        taken.take_here(services.limits.apps, network_of(credentials.device(request).address))
        await taken.take_everywhere()
        raise


async def _known(services: Services, name: str, secret: str | None) -> App:
    try:
        app = await services.database.read(registered.find, name)
    except errors.NotFound as error:
        raise errors.InvalidClient from error
    if app.is_stopped or not app.is_shown_by(secret):
        raise errors.InvalidClient
    return app


def _shown(
    request: Request, client_id: str | None, client_secret: str | None
) -> tuple[str, str | None]:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        if not client_id:
            raise errors.InvalidClient("client_id is missing.")
        return client_id, client_secret
    if client_secret is not None:
        raise errors.Invalid("The app's secret is there in two ways.")
    try:
        words = b64decode(given.strip(), validate=True).decode()
    except ValueError as error:
        raise errors.InvalidClient("The Basic credentials are not well-formed.") from error
    # Each is written as in a form (RFC 6749 §2.3.1).
    name, _, secret = map(unquote_plus, words.partition(":"))
    if client_id is not None and client_id != name:
        raise errors.Invalid("client_id names another app.")
    return name, secret or None
