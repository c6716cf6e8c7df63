"""Refusals of signing in, of registering, and of setting a server up."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from .families import (
    Conflict,
    Forbidden,
    ParleyError,
    TooManyRequests,
    Unauthenticated,
    Unavailable,
)

WhyInvalid = Literal["unknown", "used_up", "expired", "revoked"]
"""Why nobody can register by an invite link."""


class TokenExpired(Unauthenticated):
    code = "token_expired"
    default_message = "This token has expired: make another one."
    advice = "Its person makes another token."


class TokenInAddress(Unauthenticated):
    code = "token_in_address"
    default_message = "Addresses are written down everywhere: send this token in the header."
    advice = "Send it in the header, and make another one: this has been written down."


class TicketInvalid(Unauthenticated):
    code = "ticket_invalid"
    default_message = "This ticket is unknown, used or too old: get another one."
    advice = "The ticket is unknown, used or older than half a minute: get another one."


class HostTokenInvalid(Unauthenticated):
    code = "host_token_invalid"
    default_message = "This token of the application is not valid, or no longer."
    advice = (
        "The application signs another token: its key, `aud`, `iss`, `iat`, `exp` (at most five "
        "minutes later), `sub` and `jti`; to sign in, each works once."
    )


class NotProvisioned(Forbidden):
    code = "not_provisioned"
    default_message = "The application has made no account here for this person."
    advice = "The application makes the account first, or says a `name` for it."


class NotByToken(Forbidden):
    code = "not_by_token"
    default_message = "No token may do that: sign in."
    advice = "Only somebody who signed in may do that."


class ScopeMissing(Forbidden):
    code = "scope_missing"
    advice = "The token needs the `scope`: its person makes one that has it."

    def __init__(self, scope: str) -> None:
        super().__init__(f"This token has not the scope {scope}.")
        self.scope = scope
        self.members = {"scope": scope}


class RoomNotOfToken(Forbidden):
    code = "room_not_of_token"
    default_message = "This token is for some rooms only, and not for this."
    advice = "The token is for chosen rooms, and this is another one, or about more than one."


class SignsInElsewhere(Conflict):
    code = "signs_in_elsewhere"
    default_message = "This account has no password: it signs in by its application."
    advice = "The account has no password: its application says who signs in."


class MailOff(Conflict):
    code = "mail_off"
    default_message = "This server sends no mail."
    advice = "Whoever runs the server sets `PARLEY_SMTP_URL` first."


class NotForBots(Conflict):
    code = "not_for_bots"
    default_message = "A bot can't do that, or have that done to it."
    advice = "A bot can't do that, be that, or be there without its person."


class NotForGuests(Conflict):
    code = "not_for_guests"
    default_message = "A guest is in one room only, for a time, and has no other rights there."
    advice = "A guest is a plain member of one room, by their link, and nowhere else."


class TooManyBots(Conflict):
    code = "too_many_bots"
    default_message = "You have as many bots as there may be: delete one that you don't need."
    advice = "Delete a bot that you don't need."


class TooManyTokens(Conflict):
    code = "too_many_tokens"
    default_message = "You have as many tokens as there may be: end one that you don't need."
    advice = "End a token that you don't need."


class BadCredentials(Unauthenticated):
    code = "bad_credentials"
    default_message = "That name and password do not go together."
    advice = "Ask for name and password again."


class BadOrigin(Forbidden):
    code = "bad_origin"
    default_message = "This request came from a page of another site."
    advice = (
        "The cookie was used from a page of another site, or without `Origin`: programs use a "
        "token."
    )


class WrongPassword(Forbidden):
    code = "wrong_password"
    default_message = "The current password is not right."
    advice = "The current password is wrong: ask again; the session goes on."


class MailCodeWrong(Forbidden):
    code = "mail_code_wrong"
    default_message = "That is not the code that was sent there last, or it is too old."
    advice = "Type the newest code, within an hour; after five wrong ones have another one sent."


class MailNotSent(Unavailable):
    code = "mail_not_sent"
    default_message = "The mail server did not take it."
    advice = "The `detail` has what the mail server said; try again later."


class UnknownHost(Forbidden):
    code = "unknown_host"
    default_message = (
        "This server is still empty and does not know the name under which it was asked. Open the "
        "address that it printed at its start, or set PARLEY_PUBLIC_URL and start it again."
    )
    advice = (
        "The server is empty and was asked under a name it doesn't know: use the address it "
        "printed, or set `PARLEY_PUBLIC_URL`."
    )


class RegistrationClosed(Forbidden):
    code = "registration_closed"
    default_message = "New accounts are not open here."
    advice = "Ask an owner for an invite."


class InviteInvalid(Forbidden):
    code = "invite_invalid"
    advice = "See its `reason`: unknown, used up, too old or revoked; ask for another."
    MESSAGES: ClassVar[Mapping[WhyInvalid, str]] = {
        "unknown": "There is no such invite link.",
        "used_up": "This invite link has been used as often as it may be.",
        "expired": "This invite link is too old.",
        "revoked": "This invite link has been taken back.",
    }

    def __init__(self, reason: WhyInvalid) -> None:
        super().__init__(self.MESSAGES[reason])
        self.members = {"reason": reason}


class GuestLinkInvalid(Forbidden):
    code = "guest_link_invalid"
    advice = "See its `reason`: unknown, used up, too old or revoked; ask for another."
    MESSAGES: ClassVar[Mapping[WhyInvalid, str]] = {
        "unknown": "There is no such link for guests.",
        "used_up": "As many guests have come by this link as it is for.",
        "expired": "The time of this link is over.",
        "revoked": "This link has been taken back.",
    }

    def __init__(self, reason: WhyInvalid) -> None:
        super().__init__(self.MESSAGES[reason])
        self.members = {"reason": reason}


class LinkInvalid(Forbidden):
    code = "link_invalid"
    default_message = "This link for a new password is unknown, used up or too old."
    advice = "Unknown, used or over a day old: ask an owner for another."


class AlreadySetUp(Conflict):
    code = "already_set_up"
    default_message = "This server has its owner already."
    advice = "This server has its owner: sign in."


class LastServerOwner(Conflict):
    code = "last_server_owner"
    default_message = (
        "A server needs an owner who can sign in: first make somebody else one "
        "(parley user role NAME owner)."
    )
    advice = "Make another account an owner's first."


class UnsupportedGrant(ParleyError):
    code = "unsupported_grant_type"
    status = 400
    default_message = (
        "A grant_type is password or refresh_token, or that of an application's tokens."
    )
    advice = "Of `/token`: `password` or `refresh_token`; of `/oauth/token`: see its metadata."


class TooManySockets(TooManyRequests):
    code = "too_many_sockets"
    close_code = 4409
    default_message = "You have as many sockets and streams open as you may: close one first."
    advice = (
        "Of streams and long polls: as many are open as one person may have, sockets among them; "
        "close one."
    )
