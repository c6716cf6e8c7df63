"""What an app asks for when it sends somebody to the page of consent (RFC 6749 §4.1.1, RFC 7636).

First it has to be clear which app asks, and where the person goes back to: until then nobody is
sent anywhere. What is wrong besides is told to the app, there.
"""

from dataclasses import dataclass

from starlette.datastructures import QueryParams

from .. import errors
from ..chat.apps import codes, redirects
from ..chat.apps.codes import Wish
from ..chat.apps.registered import App
from ..chat.people.token_bounds import asked_scopes
from ..chat.scopes import Scope, TokenScope

# Each could say something else than the parameters beside it do (RFC 9101).
_UNKNOWN = ("request", "request_uri", "registration")
CODE, QUERY, S256 = "code", "query", "S256"


@dataclass(frozen=True, slots=True)
class ConsentRequest:
    """What is wanted, well-formed."""

    redirect_uri: str
    state: str | None
    scopes: frozenset[Scope]
    challenge: str

    def wish(self, app: str, rooms: frozenset[str] | None) -> Wish:
        return Wish(app, self.redirect_uri, self.challenge, TokenScope(self.scopes, rooms))


def client_id(given: QueryParams) -> str:
    """Raises `AppRequestInvalid`."""
    found = _single(given, "client_id")
    if not found:
        raise errors.AppRequestInvalid
    return found


def way_back(given: QueryParams, app: App) -> str:
    """Raises `AppRequestInvalid` unless it is an address of this app."""
    uri = _single(given, "redirect_uri")
    if not uri or not redirects.is_one_of(uri, app.redirect_uris):
        raise errors.AppRequestInvalid
    return uri


def state_of(given: QueryParams) -> str | None:
    """What goes back as it came."""
    return _single(given, "state")


def read(given: QueryParams, redirect_uri: str) -> ConsentRequest:
    """Raises `Invalid`, `UnsupportedResponse` and `InvalidScope`."""
    if len(given.multi_items()) > len(given) or any(name in given for name in _UNKNOWN):
        raise errors.Invalid("A parameter is there twice, or is one that this server has not.")
    if "response_type" not in given:
        raise errors.Invalid("response_type is missing.")
    if given["response_type"] != CODE:
        raise errors.UnsupportedResponse
    if given.get("response_mode", QUERY) != QUERY:
        raise errors.Invalid("A response_mode is query.")
    challenge = given.get("code_challenge", "")
    is_hashed = given.get("code_challenge_method") == S256
    if not is_hashed or not codes.CHALLENGE.fullmatch(challenge):
        raise errors.Invalid("A code_challenge by S256 is needed (RFC 7636).")
    if not given.get("scope"):
        raise errors.InvalidScope
    return ConsentRequest(redirect_uri, state_of(given), asked_scopes(given["scope"]), challenge)


def _single(given: QueryParams, name: str) -> str | None:
    """None also where it is there twice: one of the two would be passed over."""
    found = given.getlist(name)
    return found[0] if len(found) == 1 else None
