"""The cookie of a browser on which somebody has signed in: no stranger can lock it out.

It opens nothing. Wrong passwords are counted for each such browser and for all strangers together
(OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). A new password ends it: else those
who once knew the old one could collect such cookies, and guess with each.
"""

import hmac

from starlette.requests import Request
from starlette.responses import Response

from ..chat.people.users import Credentials
from ..security import new_secret
from . import credentials
from .services import Services

COOKIE = "device"
COOKIE_DAYS = 365


class Device:
    """The browser's cookie, which may be anything until it is checked."""

    def __init__(self, request: Request, services: Services) -> None:
        name = credentials.cookie_name(request, services.settings, COOKIE)
        self._nonce, _, self._signature = request.cookies.get(name, "").partition(".")
        self._key = services.keys.devices

    def counted_as(self, user: Credentials) -> str | None:
        """The key for counting this browser's guesses; None if it is a stranger's."""
        right = _signature(self._key, user, self._nonce)
        is_ours = hmac.compare_digest(self._signature.encode(), right.encode())
        return f"device {self._nonce}" if is_ours else None


def remember(response: Response, request: Request, services: Services, user: Credentials) -> None:
    """For the user who has just signed in."""
    nonce = new_secret()
    value = f"{nonce}.{_signature(services.keys.devices, user, nonce)}"
    credentials.set_cookie(
        response, request, services.settings, value, name=COOKIE, days=COOKIE_DAYS
    )


def _signature(key: bytes, user: Credentials, nonce: str) -> str:
    # The stored hash has a salt of its own, so it stands for the user and for their password.
    return hmac.digest(key, f"{nonce}\n{user.password_hash}".encode(), "sha256").hex()
