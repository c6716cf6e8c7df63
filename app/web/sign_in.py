"""Passwords checked and accounts made, for the pages and the API alike."""

from app import errors, security
from app.chat import accounts, text
from app.chat.access import now_ms
from app.chat.accounts import Account, NewAccount
from app.chat.sessions import Grant
from app.web.limits import network_of
from app.web.schemas import TokenOut
from app.web.services import Services
from app.web.set_up import check_host


async def check_password(services: Services, *, name: str, password: str, address: str) -> str:
    """The user's id. Raises `BadCredentials`, after the same time whether or not the name exists.

    Only failures count against the limits; both are taken first, so that guesses sent all at once
    are counted too. Raises `TooManyRequests`.
    """
    key, address = text.folded(name), network_of(address)
    services.limits.addresses.take(address)
    try:
        services.limits.names.take(key)
    except errors.TooManyRequests:
        services.limits.addresses.give_back(address)
        raise
    try:
        user = await _compare(services, name, password)
    except errors.BadCredentials:
        raise
    except errors.ParleyError:
        _not_a_guess(services, key, address)
        raise
    _not_a_guess(services, key, address)
    return user


async def _compare(services: Services, name: str, password: str) -> str:
    services.hasher.admit()
    known = await services.database.read(accounts.credentials, name)
    right = await services.hasher.verify(password, known.password_hash if known else None)
    if known is None or not right:
        raise errors.BadCredentials
    return known.user


def _not_a_guess(services: Services, key: str, address: str) -> None:
    services.limits.addresses.give_back(address)
    services.limits.names.give_back(key)


async def register(
    services: Services,
    *,
    name: str,
    display_name: str | None,
    password: str,
    invite: str | None,
    address: str,
    host: str,
) -> Account:
    """A new account; the very first is the owner's, and needs a `host` that is this server's."""
    if await services.database.read(accounts.is_empty):
        check_host(host, services.settings)
    text.password(password, shortest=services.settings.password_min_length)
    network = network_of(address)
    services.limits.registrations.take(network)
    registration = services.settings.registration
    try:
        services.hasher.admit()
        await services.database.read(
            accounts.may_register, registration=registration, invite=invite
        )
        hashed = await services.hasher.hash(password)
    except errors.Busy:
        services.limits.registrations.give_back(network)
        raise
    account, events = await services.database.write(
        accounts.register,
        services.keys.requests,
        NewAccount(name, display_name or None, hashed),
        registration=registration,
        invite=invite,
    )
    services.hub.publish(events)
    return account


def tokens(services: Services, grant: Grant) -> TokenOut:
    """What a program gets for a sign-in or a refresh."""
    life_seconds = services.settings.access_token_minutes * 60
    access_token = security.sign_token(
        services.keys.tokens,
        user=grant.user,
        session=grant.session,
        now_seconds=now_ms() // 1000,
        life_seconds=life_seconds,
    )
    return TokenOut(
        access_token=access_token,
        token_type="bearer",  # noqa: S106 - the word of RFC 6750
        expires_in=life_seconds,
        refresh_token=grant.secret,
    )
