"""Refusals of apps, in the words of OAuth where it has some.

RFC 6749 §4.1.2.1 and §5.2, RFC 8628 §3.5.
"""

from .families import Conflict, Forbidden, ParleyError, Unauthenticated


class InvalidClient(Unauthenticated):
    code = "invalid_client"
    default_message = "There is no such app, or its secret is not right."
    advice = "Of `/oauth/…`: no such app, or not its secret."


class InvalidGrant(ParleyError):
    code = "invalid_grant"
    status = 400
    default_message = "This code or refresh token is unknown, used up, too old or another app's."
    advice = "Of `/oauth/token`: ask the person for leave again."


class InvalidScope(ParleyError):
    code = "invalid_scope"
    status = 400
    default_message = "Name scopes of this server, with spaces between them."
    advice = "Name scopes of this server, and when refreshing no more than were given."


class UnauthorizedClient(ParleyError):
    code = "unauthorized_client"
    status = 400
    default_message = "That belongs to another app."
    advice = "That token is another app's."


class UnsupportedResponse(ParleyError):
    code = "unsupported_response_type"
    status = 400
    default_message = "A response_type is code."
    advice = "Told to an app by its address only: it asks for something else than `code`."


class AccessDenied(ParleyError):
    code = "access_denied"
    status = 400
    default_message = "They did not let the app do that."
    advice = (
        "The person said no: told by the address to which they come back, or for a device code."
    )


class AppRequestInvalid(ParleyError):
    code = "app_request_invalid"
    status = 400
    default_message = (
        "That app is unknown here, or the address to go back to is not one of its own."
    )
    advice = (
        "On a page only: the app is unknown, or sends people to an address that is not its own."
    )


class AppNotForYou(Forbidden):
    code = "app_not_for_you"
    default_message = "This app is for the person who registered it."
    advice = "The app is for who registered it: an owner of the server can open it."


class TooManyApps(Conflict):
    code = "too_many_apps"
    default_message = "You have as many apps as there may be: remove one that you don't need."
    advice = "Remove an app that you don't need."


class AuthorizationPending(ParleyError):
    code = "authorization_pending"
    status = 400
    default_message = "Nobody has said yes or no yet: ask again after the interval."
    advice = "Of a device code: ask again after the interval (§2.3)."


class SlowDown(ParleyError):
    code = "slow_down"
    status = 400
    default_message = "Too fast: wait five seconds longer between two requests from now on."
    advice = "Of a device code: ask again, and not so fast (§2.3)."


class DeviceCodeExpired(ParleyError):
    code = "expired_token"
    status = 400
    default_message = "Nobody has said yes or no in time: begin again."
    advice = "Of a device code: begin again (§2.3)."


class UserCodeUnknown(ParleyError):
    code = "user_code_unknown"
    status = 400
    default_message = "No program waits for that code."
    advice = "On the page only: mistyped, used, or too old."
