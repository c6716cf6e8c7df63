"""Accounts, what lets somebody into them, and invites to make one."""

from typing import Any, Literal

import msgspec
from pydantic import BaseModel

from ...chat.access import is_bot, is_guest
from ...chat.moments import timestamp
from ...chat.people import accounts, invites, sessions
from ...wire.events import time_if_any
from .events import Time
from .pages import Page
from .people import PersonOut


class TokenOut(BaseModel):
    """RFC 6749 §5.1."""

    access_token: str
    token_type: Literal["bearer"]
    expires_in: int
    refresh_token: str


class InviteOut(BaseModel):
    """`code` and `url` are null for a link that can't be shown again, `by` for one of the command
    line."""

    id: str
    code: str | None
    url: str | None
    note: str
    by: PersonOut | None
    rooms: list[str]
    used: int
    uses: int | None
    state: invites.State
    created_at: Time
    expires_at: Time


def shown_invite(invite: invites.Invite, url: str | None) -> dict[str, Any]:
    """The fields of `InviteOut`; msgspec encodes them."""
    by = invite.by
    return {
        "id": invite.id,
        "code": invite.code,
        "url": url,
        "note": invite.note,
        "by": by and {"id": by.id, "name": by.name, "display_name": by.display_name},
        "rooms": invite.rooms,
        "used": invite.uses,
        "uses": invite.most_uses,
        "state": invite.state,
        "created_at": timestamp(invite.created_at),
        "expires_at": timestamp(invite.expires_at),
    }


class PasswordLinkOut(BaseModel):
    """`qr` is the link as a picture that a phone reads, a `data:` URL."""

    code: str
    url: str
    qr: str
    expires_at: Time


class AccountOut(BaseModel):
    """`last_seen_at` is null for somebody who is signed in nowhere, `owner` for people.

    `external_id` is null for whoever has a password here.
    """

    id: str
    name: str
    display_name: str
    role: accounts.Role
    created_at: Time
    disabled_at: Time | None
    sessions: int
    last_seen_at: Time | None
    bot: bool
    guest: bool
    owner: PersonOut | None
    external_id: str | None

    @classmethod
    def of(cls, account: accounts.Account) -> "AccountOut":
        return cls.model_validate(msgspec.to_builtins(shown_account(account)))


def shown_account(account: accounts.Account) -> dict[str, Any]:
    """The fields of `AccountOut`; msgspec encodes them."""
    return {
        "id": account.id,
        "name": account.name,
        "display_name": account.display_name,
        "role": account.role,
        "created_at": timestamp(account.created_at),
        "disabled_at": time_if_any(account.disabled_at),
        "sessions": account.sessions,
        "last_seen_at": time_if_any(account.last_seen_at),
        "bot": is_bot(account.id),
        "guest": is_guest(account.id),
        "owner": account.owner,
        "external_id": account.external_id,
    }


class SessionOut(BaseModel):
    id: str
    created_at: Time
    last_seen_at: Time
    address: str
    user_agent: str
    current: bool


def shown_session(session: sessions.Listed, *, current: bool) -> dict[str, Any]:
    """The fields of `SessionOut`; msgspec encodes them."""
    return {
        "id": session.id,
        "created_at": timestamp(session.created_at),
        "last_seen_at": timestamp(session.last_seen_at),
        "address": session.address,
        "user_agent": session.user_agent,
        "current": current,
    }


class AccountPage(Page):
    items: list[AccountOut]


class InvitePage(Page):
    items: list[InviteOut]


class SessionPage(Page):
    items: list[SessionOut]
