"""The cookie of a browser on which somebody has signed in: no stranger can lock it out.

It opens nothing. Wrong passwords are counted for each such browser and for all strangers together
(OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
"""

import hmac

from starlette.requests import Request
from starlette.responses import Response

from ..chat.text import folded
from ..security import new_secret
from . import credentials
from .services import Services

COOKIE = "device"
COOKIE_DAYS = 365


def known(request: Request, services: Services, name: str) -> str | None:
    """The key for counting this browser's guesses, if this user has signed in on it."""
    cookie = request.cookies.get(credentials.cookie_name(request, services.settings, COOKIE), "")
    nonce, _, signature = cookie.partition(".")
    right = _signature(services.keys.devices, name, nonce)
    is_ours = hmac.compare_digest(signature.encode(), right.encode())
    return f"device {nonce}" if is_ours else None


def remember(response: Response, request: Request, services: Services, name: str) -> None:
    """For the account that has just been signed in to."""
    nonce = new_secret()
    value = f"{nonce}.{_signature(services.keys.devices, name, nonce)}"
    credentials.set_cookie(
        response, request, services.settings, value, name=COOKIE, days=COOKIE_DAYS
    )


def _signature(key: bytes, name: str, nonce: str) -> str:
    # A nonce has no line break; so no other name and nonce make the same text.
    return hmac.digest(key, f"{nonce}\n{folded(name)}".encode(), "sha256").hex()
