"""Apps, as those see them who register them, who let them act, and they themselves."""

from typing import Any, Literal

import msgspec
from pydantic import BaseModel

from ...chat import scopes
from ...chat.apps.grants import ListedGrant
from ...chat.apps.issued import Issued, Known
from ...chat.apps.registered import App
from ...chat.moments import timestamp
from ...chat.scopes import Scope
from ...wire.events import time_if_any
from .events import Time
from .pages import Page
from .people import PersonOut


class AppOut(BaseModel):
    """`id` is its `client_id`; one that is confidential has a secret."""

    id: str
    name: str
    redirect_uris: list[str]
    confidential: bool
    for_everybody: bool
    created_at: Time
    owner: PersonOut


class MadeAppOut(AppOut):
    """With its secret, which can't be shown again; null where it has none."""

    client_secret: str | None


class AppPage(Page):
    items: list[AppOut]


class AppNameOut(BaseModel):
    id: str
    name: str


class ConnectedAppOut(BaseModel):
    """`rooms` is null for all of them, `last_used_at` for not yet."""

    id: str
    app: AppNameOut
    scopes: list[Scope]
    rooms: list[str] | None
    created_at: Time
    last_used_at: Time | None


class ConnectedAppPage(Page):
    items: list[ConnectedAppOut]


class AppTokenOut(BaseModel):
    """RFC 6749 §5.1; `rooms` is null for all of them."""

    access_token: str
    token_type: Literal["bearer"]
    expires_in: int
    refresh_token: str
    scope: str
    rooms: list[str] | None

    @classmethod
    def of(cls, issued: Issued) -> "AppTokenOut":
        rooms = issued.bounds.rooms
        return cls(
            access_token=issued.access_token,
            token_type="bearer",  # noqa: S106 - the word of RFC 6750
            expires_in=issued.seconds_left,
            refresh_token=issued.refresh_token,
            scope=scopes.written(issued.bounds)[0],
            rooms=None if rooms is None else sorted(rooms),
        )


class DeviceOut(BaseModel):
    """RFC 8628 §3.2; times in seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int
    interval: int


class IntrospectionOut(BaseModel):
    """RFC 7662 §2.2; one that is not `active` has nothing else, one for all rooms no `rooms`."""

    active: bool
    scope: str | None = None
    client_id: str | None = None
    username: str | None = None
    sub: str | None = None
    token_type: Literal["bearer"] | None = None
    iat: int | None = None
    exp: int | None = None
    iss: str | None = None
    rooms: list[str] | None = None

    @classmethod
    def of(cls, known: Known, *, app: str, issuer: str) -> "IntrospectionOut":
        expires_at = known.expires_at
        return cls(
            active=True,
            scope=" ".join(known.scopes),
            client_id=app,
            username=known.user.name,
            sub=known.user.id,
            token_type="bearer" if expires_at is not None else None,
            iat=known.issued_at // 1000,
            exp=None if expires_at is None else expires_at // 1000,
            iss=issuer,
            rooms=None if known.rooms is None else list(known.rooms),
        )


def shown_app(app: App) -> dict[str, Any]:
    """The fields of `AppOut`; msgspec encodes them."""
    return {
        "id": app.id,
        "name": app.name,
        "redirect_uris": app.redirect_uris,
        "confidential": app.is_confidential,
        "for_everybody": app.for_everybody,
        "created_at": timestamp(app.created_at),
        "owner": msgspec.to_builtins(app.owner),
    }


def shown_grant(grant: ListedGrant) -> dict[str, Any]:
    """The fields of `ConnectedAppOut`; msgspec encodes them."""
    return {
        "id": grant.id,
        "app": {"id": grant.app, "name": grant.app_name},
        "scopes": grant.scopes,
        "rooms": grant.rooms,
        "created_at": timestamp(grant.created_at),
        "last_used_at": time_if_any(grant.last_used_at),
    }
