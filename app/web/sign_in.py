"""Passwords checked and users made, for the pages and the API alike."""

import contextlib
from collections.abc import AsyncIterator, Callable
from functools import partial

from .. import errors, security
from ..chat import text
from ..chat.access import now_ms
from ..chat.people import accounts, refresh_tokens, sessions, users
from ..chat.people.sessions import Device, Grant
from ..chat.people.users import Credentials, NewUser, User
from ..passwords import By
from .caller import PacedCaller
from .limits import network_of
from .schemas.accounts import TokenOut
from .services import Services
from .set_up import check_host
from .strict_limits import Taken

Known = Callable[[Credentials], str | None]
"""The key for counting the guesses of a place that the user knows; None if it is not one."""


async def check_password(
    services: Services, *, name: str, password: str, address: str, known: Known | None = None
) -> Credentials:
    """The user, with the hash that the password was compared with.

    Raises `BadCredentials`, after the same time whether or not the name exists, and
    `TooManyRequests`. Wrong passwords count against the network that they come from, and for this
    name against all strangers together: nobody guesses faster from many places. Networks where the
    user is signed in, and what `known` says of it (a device, a session), are counted
    each by itself: no stranger can lock those out. All is taken first, so that guesses sent all at
    once, also to several nodes, are counted too.
    """
    key, network = _name_key(name), network_of(address)
    by = _places(name, address)
    services.hasher.admit(by)
    async with _guess(services) as taken:
        if known is None:  # the database is not asked for what is refused
            taken.take_here(services.limits.addresses, network)
        found, places = await services.database.read(users.credentials, name)
        place = known(found) if known and found else None
        if known is not None and place is None:
            taken.take_here(services.limits.addresses, network)
        if place is None:
            place = f"at {network}" if network in map(network_of, places) else "strangers"
        taken.take_here(services.limits.names, f"{place} {key}")
        await taken.take_everywhere()
        return await _compare(services, found, password, by)


@contextlib.asynccontextmanager
async def _guess(services: Services) -> AsyncIterator[Taken]:
    """Counts as one unless it turns out not to be wrong, or was not even looked at."""
    taken = Taken(services.rate_limits)
    try:
        yield taken
    except errors.BadCredentials:
        raise
    except errors.ParleyError:
        await taken.give_back()
        raise
    await taken.give_back()


async def _compare(
    services: Services, found: Credentials | None, password: str, by: By
) -> Credentials:
    if found is not None:
        services.limits.sign_ins.peek(found.user)
    right = await services.hasher.verify(password, found.password_hash if found else None, by=by)
    if found is None or not right:
        raise errors.BadCredentials
    services.limits.sign_ins.take(found.user)
    return found


def _places(name: str, address: str) -> By:
    return f"network {network_of(address)}", f"name {_name_key(name)}"


def _name_key(name: str) -> str:
    # Kept for a while for every name that strangers think of: so it is short, however long theirs.
    return security.hash_secret(text.lookup_key(name))


async def begin_cookie(
    services: Services, verified: Credentials, device: Device, *, instead_of: str | None
) -> Grant:
    """Raises `BadCredentials` when the password has been changed since it was compared."""
    begin = partial(
        sessions.begin_cookie,
        user=verified.user,
        device=device,
        days=services.settings.session_days,
        most=services.settings.limit_sessions_per_user,
        instead_of=instead_of,
    )
    return await services.write(users.sign_in, verified, begin)


async def begin_tokens(services: Services, verified: Credentials, device: Device) -> Grant:
    """Raises what `begin_cookie` does."""
    begin = partial(
        refresh_tokens.begin,
        user=verified.user,
        device=device,
        days=services.settings.session_days,
        most=services.settings.limit_sessions_per_user,
    )
    return await services.write(users.sign_in, verified, begin)


async def refresh(services: Services, token: str) -> Grant:
    """Raises `Unauthenticated`, having ended its session, for a token that was used before.

    Not within a minute, while the new one is unused: then the answer was lost.
    """
    user = await services.database.read(refresh_tokens.owner, token)
    if user is not None:
        services.limits.sign_ins.take(user)
        days = services.settings.session_days
        new = security.next_secret(services.keys.refreshes, token)
        grant = await services.write(refresh_tokens.exchange, token, new=new, days=days)
        if grant is not None:
            return grant
    raise errors.Unauthenticated("This refresh token was used before or has ended.")


async def change_password(caller: PacedCaller, *, current: str, new: str, address: str) -> None:
    """Ends every other session of theirs. Raises `WrongPassword` and `SignsInElsewhere`."""
    services, who = caller.services, caller.who
    await caller.read(lambda connection, who: accounts.require_password(connection, who.user.id))
    text.password(new, shortest=services.settings.password_min_length)
    verified = await confirm_password(caller, current, address=address)
    hashed = await services.hasher.hash(new, by=_places(who.user.name, address))
    try:
        await caller.write(
            lambda connection, who: users.change_password(
                connection, verified, hashed, keep_session=who.session
            )
        )
    except errors.BadCredentials as error:
        raise errors.WrongPassword from error


async def confirm_password(caller: PacedCaller, given: str, *, address: str) -> Credentials:
    """That it is they who want it. Raises `WrongPassword` and `SignsInElsewhere`."""
    who = caller.who
    await caller.read(lambda connection, who: accounts.require_password(connection, who.user.id))
    try:
        return await check_password(
            caller.services,
            name=who.user.name,
            password=given,
            address=address,
            known=lambda _: f"in {who.session}",
        )
    except errors.BadCredentials as error:
        raise errors.WrongPassword from error


async def use_password_link(services: Services, code: str, *, new: str, address: str) -> None:
    """Set the new password of whoever the link is for. Raises `LinkInvalid`, once it is used.

    A link that is none counts as a wrong password of that network, and costs no hashing.
    """
    text.password(new, shortest=services.settings.password_min_length)
    network, taken = network_of(address), Taken(services.rate_limits)
    taken.take_here(services.limits.addresses, network)
    await taken.take_everywhere()
    user = await services.database.read(accounts.of_link, code)
    by = _places(user.name, address)
    services.hasher.admit(by)
    hashed = await services.hasher.hash(new, by=by)
    await services.write(accounts.use_link, code, hashed)
    await taken.give_back()


async def end_session(caller: PacedCaller, session: str) -> None:
    """One of their own, with its sockets. Raises `NotFound`."""
    await caller.write(
        lambda connection, who: sessions.end_one(connection, session, user=who.user.id)
    )


async def register(
    services: Services,
    *,
    name: str,
    display_name: str | None,
    password: str,
    invite: str | None,
    address: str,
    host: str,
) -> tuple[User, Credentials]:
    """A new user, with what they sign in by; the very first is the owner.

    That one needs a `host` that is this server's.
    """
    if await services.database.read(users.is_empty):
        check_host(host, services.settings)
    text.password(password, shortest=services.settings.password_min_length)
    by, taken = _places(name, address), Taken(services.rate_limits)
    taken.take_here(services.limits.registrations, network_of(address))
    registration = services.settings.registration
    try:
        await taken.take_everywhere()
        services.hasher.admit(by)
        await services.database.read(users.may_register, registration=registration, invite=invite)
        hashed = await services.hasher.hash(password, by=by)
    except errors.Unavailable:
        await taken.give_back()
        raise
    user = await services.write(
        users.register,
        services.keys.requests,
        NewUser(name, display_name or None, hashed),
        registration=registration,
        invite=invite,
    )
    return user, Credentials(user.id, hashed)


def tokens(services: Services, grant: Grant) -> TokenOut:
    """The tokens that a program gets for a sign-in or a refresh."""
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
