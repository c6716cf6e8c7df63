"""Whom the application around this server means: by its own word, or by a token that it signs.

Its word is as good as a cookie, and like one it is given by browsers without asking: so the origin
is looked at. A token is shown on purpose.
"""

from functools import partial
from inspect import isawaitable
from typing import Any

from starlette.requests import HTTPConnection

from .. import errors, security
from ..chat.effects import Written
from ..chat.people import external, host_tokens, refresh_tokens
from ..chat.people.external import HostPerson
from ..chat.people.sessions import Check, Grant
from ..security import HostClaims
from ..settings import Settings
from . import credentials
from .services import Services


async def check_of(
    connection: HTTPConnection, services: Services, *, is_stream: bool = False
) -> Check | None:
    """How to find the session of whom the application means; None if it means nobody.

    Raises `BadOrigin`, `HostTokenInvalid`, `NotProvisioned` and `NameTaken`.
    """
    header = connection.headers.get("authorization")
    if header is not None:
        return await _by_token(services, header.partition(" ")[2].strip())
    if "token" in connection.query_params:
        return None
    person = await _named(services, connection)
    if person is None:
        return None
    credentials.check_origin(connection, services.settings, is_stream=is_stream)
    await _admit(services, connection, person)
    return partial(external.signed_in, external_id=person.id)


async def require_nobody(services: Services, connection: HTTPConnection) -> None:
    """Raises `Unauthenticated` for somebody whom the application names, and who may not come in.

    Its page for signing in would only send them back here.
    """
    if await _named(services, connection) is not None:
        raise errors.Unauthenticated


async def sign_in(services: Services, connection: HTTPConnection, token: str) -> Grant:
    """A session of its own for whom a token names: each does that once.

    Raises `UnsupportedGrant` where the application has no key, and what `check_of` does.
    """
    if services.settings.host_key is None:
        raise errors.UnsupportedGrant
    claims = _claims(services.settings, token)
    services.limits.sign_ins.take(_counted_as(claims))
    settings = services.settings
    device = credentials.device(connection)

    def begin(connection: Any, user: str) -> Written[Grant]:
        return refresh_tokens.begin(
            connection,
            user=user,
            device=device,
            days=settings.session_days,
            most=settings.limit_sessions_per_user,
        )

    return await services.write(host_tokens.sign_in, services.keys.requests, claims, begin)


async def _named(services: Services, connection: HTTPConnection) -> HostPerson | None:
    if services.host.who is None:
        return None
    said = services.host.who(connection)
    return await said if isawaitable(said) else said


async def _by_token(services: Services, token: str) -> Check | None:
    settings = services.settings
    if settings.host_key is None or security.issuer_of(token) != settings.host_issuer:
        return None
    claims = _claims(settings, token)
    if not await services.database.read(host_tokens.is_shown, claims):
        services.limits.sign_ins.take(_counted_as(claims))
        await services.write(host_tokens.take_token, services.keys.requests, claims)
    return partial(host_tokens.by_token, hashed=host_tokens.token_hash(claims))


def _claims(settings: Settings, token: str) -> HostClaims:
    assert settings.host_key is not None
    return security.read_host_token(
        settings.host_key.get_secret_value().encode(),
        token,
        issuer=settings.host_issuer,
        audience=settings.host_audience,
    )


def _counted_as(claims: HostClaims) -> str:
    return f"host {claims.person}"


async def _admit(services: Services, connection: HTTPConnection, person: HostPerson) -> None:
    if not await services.database.read(external.is_known, person):
        await services.write(
            external.admit,
            services.keys.requests,
            person,
            device=credentials.device(connection),
            days=services.settings.session_days,
        )
