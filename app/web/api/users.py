"""REST: users, oneself."""

from typing import Any

from fastapi import APIRouter, Request, Response, status
from msgspec import UNSET

from ... import errors
from ...chat import text
from ...chat.access import Person
from ...chat.listing import Slice
from ...chat.people import directory, profiles, users
from ...chat.people.profiles import Profile, Status
from ...chat.people.sessions import SignedIn
from ...wire.people import shown_profile
from .. import credentials, locations, paging, sign_in
from ..bodies import MeUpdate, PasswordUpdate, UserCreate
from ..deps import AppServices, EndsSessions, Reads, Writes
from ..query import UsersQuery, documented
from ..schemas.people import MeOut, ProfileOut, ProfilePage

router = APIRouter(tags=["users"])

# As many as a page of messages has authors.
MOST_IDS = 50


@router.post("/users", status_code=status.HTTP_201_CREATED)
async def register(
    body: UserCreate, request: Request, response: Response, services: AppServices
) -> MeOut:
    """Register. On an empty server one becomes its owner."""
    user, _ = await sign_in.register(
        services,
        name=body.name,
        display_name=body.display_name,
        password=body.password,
        invite=body.invite,
        address=credentials.device(request).address,
        host=request.headers.get("host", ""),
    )
    profile = Profile(Person(user.id, user.name, user.display_name), user.created_at)
    locations.created(request, response, "users", user.id)
    return MeOut.of_own(profile, user.role, has_password=True)


@router.get("/users", response_model=ProfilePage, openapi_extra=documented(UsersQuery))
async def list_users(caller: Reads) -> Response:
    """Everybody who can sign in here, by their names; or who is found by `q`, the best first."""

    def look(
        connection: Any, _: SignedIn, asked: UsersQuery, after: directory.Place | None
    ) -> Slice[Profile, directory.Place]:
        ids = asked.ids and asked.ids.split(",")
        if ids and len(ids) > MOST_IDS:
            raise errors.Invalid(f"These are more than {MOST_IDS} ids.")
        found: Slice[str, directory.Place] = (
            Slice([*dict.fromkeys(ids)], None)
            if ids
            else directory.listed(connection, words=asked.q, after=after, limit=asked.limit)
        )
        people = profiles.of_people(connection, found.items)
        return Slice([people[user] for user in found.items if user in people], found.last)

    return await paging.listed(caller, UsersQuery, directory.Place, look, shown_profile)


@router.get("/users/{user}")
async def get_user(user: str, caller: Reads) -> ProfileOut:
    """By id or account name."""
    return ProfileOut.of(await caller.read(lambda connection, _: profiles.find(connection, user)))


@router.get("/me", operation_id="getMe")
async def me(caller: Reads) -> MeOut:
    profile, role, has_password = await caller.read(_own)
    return MeOut.of_own(profile, role, has_password=has_password)


@router.patch("/me")
async def change_me(body: MeUpdate, caller: Writes) -> MeOut:
    """Everybody who shares a room with me is told at once."""
    given, said = body.model_fields_set, body.status
    status = None if said is None else Status(said.emoji, said.text, _moment(said.until))
    change = profiles.Change(
        display_name=body.display_name if "display_name" in given else UNSET,
        pronouns=body.pronouns if "pronouns" in given else UNSET,
        about=body.about if "about" in given else UNSET,
        time_zone=body.time_zone if "time_zone" in given else UNSET,
        status=status if "status" in given else UNSET,
        quiet_until=_moment(body.quiet_until) if "quiet_until" in given else UNSET,
    )
    await caller.write(lambda connection, who: profiles.change(connection, who.user.id, change))
    return await me(caller)


def _moment(typed: str | None) -> int | None:
    return None if typed is None else text.moment(typed)


def _own(connection: Any, who: SignedIn) -> tuple[Profile, str, bool]:
    user = who.user.id
    profile = profiles.of_people(connection, [user])[user]
    return profile, who.role, users.has_password(connection, user)


@router.put("/me/password", status_code=status.HTTP_204_NO_CONTENT)
async def change_password(body: PasswordUpdate, request: Request, caller: EndsSessions) -> None:
    """Ends every other session of this user."""
    await sign_in.change_password(
        caller,
        current=body.current_password,
        new=body.new_password,
        address=credentials.device(request).address,
    )
