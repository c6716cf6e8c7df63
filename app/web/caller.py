"""The caller of a route: the one way from a request to the database (ADR 21).

A `Caller` has shown a credential and reads. A `SearchCaller` has been counted and searches. A
`PacedCaller` has been signed in and counted, and may write. A `RoomCaller` also has its room. Each
read is one snapshot, in which the session is looked up as well; each write looks at the session
again, in its own transaction.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from fastapi.exceptions import RequestValidationError
from starlette.requests import HTTPConnection

from .. import errors, security
from ..chat import access, text
from ..chat.access import VisibleRoom
from ..chat.audit import Why
from ..chat.effects import Written
from ..chat.log.act import Act, Draft
from ..chat.log.event import Event, Repeat
from ..chat.people import sessions, tickets, tokens
from ..chat.people.sessions import Check, SignedIn
from . import asked, credentials, host_people
from .query import Q, parse
from .rate_headers import count
from .services import Services, services_of

T = TypeVar("T")
KEY_HEADER = "idempotency-key"
# As the headers call what is counted.
WRITES, ENDINGS, ROOMS, SEARCHES = "writes", "endings", "rooms", "searches"
TWO_KEYS = "Idempotency-Key is there twice."
Find = Callable[[Any, str], str | None]
"""Looks up the id of the person that an address names."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody with a credential that is still to be looked up."""

    services: Services
    connection: HTTPConnection
    check: Check

    @staticmethod
    async def of(connection: HTTPConnection, *, is_stream: bool = False) -> "Caller":
        """Raises `Unauthenticated` or `BadOrigin`, and what `host_people.check_of` does."""
        services = services_of(connection)
        check = None
        if services.host.names_people:
            check = await host_people.check_of(connection, services, is_stream=is_stream)
        check = check or credentials.presented(connection, services, is_stream=is_stream)
        return Caller(services, connection, check)

    @staticmethod
    async def at_the_door(connection: HTTPConnection, *, is_stream: bool = False) -> "Caller":
        """Of a socket or a stream, which a ticket opens as well: it is used up by this.

        Raises `Unauthenticated` or `BadOrigin`.
        """
        ticket = credentials.ticket(connection)
        if ticket is None:
            return await Caller.of(connection, is_stream=is_stream)
        services = services_of(connection)
        hashed = security.hash_secret(ticket)
        await services.database.read(tickets.require_known, hashed)
        bearer = await services.write(tickets.use, hashed)
        wants = asked.of_request(connection)
        check = partial(tokens.by_ticket, bearer=bearer, asked=wants)
        return Caller(services, connection, check)

    async def asked_for(self, model: type[Q]) -> Q:
        """The query parameters. Raises `Unauthenticated`, else `RequestValidationError`."""
        try:
            return parse(self.connection, model)
        except RequestValidationError:
            # Without a session nobody is told how to ask.
            await self.read(lambda _, who: who)
            raise

    async def read(self, act: Callable[[Any, SignedIn], T]) -> T:
        """The result of `act(connection, who)`, on one snapshot with the look at the session.

        Raises `Unauthenticated`, and what `act` raises.
        """
        who, found = await self.services.database.read(sessions.acting, self.check, act)
        self.services.last_seen.note(who.session)
        return found


@dataclass(frozen=True, slots=True)
class SearchCaller(Caller):
    """Somebody signed in who searches: counted, and one search after the other."""

    user: str

    @staticmethod
    async def sign_in(request: HTTPConnection) -> "SearchCaller":
        """Raises what `Caller.of` does, and `TooManyRequests`."""
        caller = await Caller.of(request)
        user = await caller.read(lambda _, who: who.user.id)
        searches = caller.services.limits.searches
        count(request.scope, SEARCHES, searches, user)
        await searches.take_soon(user)
        return SearchCaller(caller.services, request, caller.check, user)

    async def search(self, look: Callable[[Any, SignedIn], T]) -> T:
        """Like `read`, in turn: it takes the time of many other reads. Raises `Busy`, too."""
        async with self.services.searching.of(self.user):
            return await self.read(look)


@dataclass(frozen=True, slots=True)
class PacedCaller(Caller):
    """Somebody signed in, and counted: they may write."""

    who: SignedIn

    @staticmethod
    async def sign_in(request: HTTPConnection, *, ends_sessions: bool = False) -> "PacedCaller":
        """Raises what `Caller.of` does, `Invalid` for two names, and `TooManyRequests`."""
        caller = await Caller.of(request)
        require_one(request.headers.getlist(KEY_HEADER), TWO_KEYS)
        who = await caller.read(lambda _, who: who)
        limits = caller.services.limits
        if ends_sessions:
            count(request.scope, ENDINGS, limits.endings, who.session)
            limits.endings.take(who.session)
        else:
            count(request.scope, WRITES, limits.sends, who.user.id)
            await limits.sends.take_soon(who.user.id)
        return PacedCaller(caller.services, request, caller.check, who)

    async def write(
        self, act: Callable[[Any, SignedIn], Written[T]], *, with_people: Collection[str] = ()
    ) -> T:
        """The result of `act(connection, who)`, in one transaction with another look at `who`.

        `with_people` are ids of others, who are locked as well. Raises `Unauthenticated`
        when their session has ended meanwhile, and what `act` raises.
        """
        session, user = self.who.session, self.who.user.id
        return await self.services.write(
            lambda connection: act(
                connection, sessions.by_id_to_write(connection, session, user, with_people)
            )
        )


@dataclass(frozen=True, slots=True)
class RoomCaller(PacedCaller):
    """Somebody who wants something done in a room that they can see.

    `member` is the person that the address names, if it names one; None for nobody.
    """

    room: str
    key: str | None
    member: str | None

    @staticmethod
    async def enter(
        request: HTTPConnection,
        room: str,
        *,
        key: str | None,
        member: str = "",
        find: Find | None = None,
    ) -> "RoomCaller":
        """Raises what `sign_in` does, `NotFound` and `Banned`."""
        caller = await Caller.of(request)
        require_one(request.headers.getlist(KEY_HEADER), TWO_KEYS)

        def look(connection: Any, who: SignedIn) -> tuple[SignedIn, VisibleRoom | None, str | None]:
            found = access.find_room(connection, room, who.user.id)
            return who, found, find(connection, member) if find else None

        who, found, person = await caller.read(look)
        # Before the room is missed: those who try addresses are counted, too.
        sends = caller.services.limits.sends
        count(request.scope, WRITES, sends, who.user.id)
        await sends.take_soon(who.user.id)
        if found is None:
            raise errors.NotFound
        if found.banned is not None:
            raise found.banned
        # Also where nothing needs it: a malformed one is a mistake of the sender's.
        one_client_id(key, None)
        return RoomCaller(caller.services, request, caller.check, who, found.room, key, person)

    async def act(
        self,
        act: Act,
        *,
        client_id: str | None = None,
        text: str | None = None,
        target: int | None = None,
        role: access.Role | None = None,
        details: object = None,
        epoch: str | None = None,
        mention_many: bool = False,
        seen: Collection[str] | None = None,
    ) -> Event | Repeat:
        """Carry out one act; with `seen` only in one of these states of what it changes.

        Raises what it is refused with.
        """
        draft = Draft(
            act,
            self.room,
            self.who.user.id,
            self.who.session,
            one_client_id(self.key, client_id),
            text=text,
            target=target,
            member=self.member,
            role=role,
            details=details,
            epoch=epoch,
            audience=self.services.audience(text, may_be_many=mention_many),
            keeps_edits=self.services.settings.keep_edits,
            seen=None if seen is None else frozenset(seen),
        )
        return await self.services.writer.write(draft)


def why(reason: str | None) -> Why | None:
    """For the details of an act that has no others. Raises `Invalid`."""
    words = text.reason(reason)
    return Why(words) if words else None


def require_one(values: Sequence[str], refusal: str) -> None:
    """Of a header or parameter that means one thing. Raises `Invalid`."""
    if len(values) > 1:
        raise errors.Invalid(refusal)


def one_client_id(key: str | None, given: str | None) -> str | None:
    """The client_id that the header or the field gives. Raises `Invalid`."""
    name = one_of(key, given, "Idempotency-Key and client_id name two different requests.")
    return None if name is None else text.client_id(name)


def one_of(header: str | None, given: str | None, refusal: str) -> str | None:
    """A value that may stand in a header, elsewhere, or alike in both. Raises `Invalid`."""
    if header is not None and given is not None and header != given:
        raise errors.Invalid(refusal)
    return header if header is not None else given
