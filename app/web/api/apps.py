"""REST: the apps that somebody has registered, those that they let act for them, and all."""

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import APIRouter, Response, status

from ...chat import rights
from ...chat.apps import grants, registered, registering
from ...chat.apps.registered import App, Place
from ...chat.apps.registering import NewApp
from ...chat.effects import Written
from ...chat.listing import Slice
from ...chat.people.sessions import SignedIn
from .. import locations, paging
from ..bodies import AppCreate, AppOpening, AppUpdate
from ..caller import PacedCaller
from ..deps import EndsSessions, Reads, Writes
from ..query import ListQuery, documented
from ..schemas.apps import AppOut, AppPage, ConnectedAppPage, MadeAppOut, shown_app, shown_grant

T = TypeVar("T")

router = APIRouter(tags=["apps"])


@router.get("/me/apps", response_model=AppPage, operation_id="listMyApps")
async def list_own(caller: Reads) -> Response:
    """Those that I registered, the newest first; never more than one page has."""
    found = await caller.read(lambda connection, who: registered.of_person(connection, who.user.id))
    return paging.whole([shown_app(app) for app in found])


@router.post("/me/apps", status_code=status.HTTP_201_CREATED, operation_id="registerApp")
async def register(body: AppCreate, response: Response, caller: Writes) -> MadeAppOut:
    """The answer has its secret, if it is confidential, which is shown this once.

    It is for me alone. Owners of the server may have it for everybody.
    """
    new = NewApp(body.name, body.redirect_uris, body.confidential, body.for_everybody)

    def make(connection: Any, who: SignedIn) -> Written[tuple[App, str | None]]:
        if new.for_everybody:
            rights.require(rights.ALL_APPS, who.role)
        return registering.register(connection, who.user.id, new, by=who.user.id)

    made = await caller.write(make)
    locations.created(caller.connection, response, "me", "apps", made[0].id)
    return _shown_once(response, made)


@router.get("/me/apps/{app}", operation_id="getMyApp")
async def get_own(app: str, caller: Reads) -> AppOut:
    """One that I registered."""
    found = await caller.read(
        lambda connection, who: registered.find_own(connection, who.user.id, app)
    )
    return AppOut.model_validate(shown_app(found))


@router.patch("/me/apps/{app}", operation_id="changeMyApp")
async def change_own(app: str, body: AppUpdate, caller: Writes) -> AppOut:
    """What it is called, and where it sends people back.

    One that is for everybody is for me alone then, unless I am an owner of the server.
    """

    def change(connection: Any, who: SignedIn) -> Written[App]:
        registered.find_own(connection, who.user.id, app)
        return registering.change(
            connection,
            app,
            name=body.name,
            redirect_uris=body.redirect_uris,
            by=who.user.id,
            is_vouched=rights.allows(rights.ALL_APPS, who.role),
        )

    changed = await caller.write(change)
    return AppOut.model_validate(shown_app(changed))


@router.post("/me/apps/{app}/secret", operation_id="renewAppSecret")
async def renew_secret(app: str, response: Response, caller: Writes) -> MadeAppOut:
    """Another secret in the place of the old one, at once; what people let the app do stays."""
    return _shown_once(
        response,
        await _of_own(
            caller, app, lambda connection, user: registering.renew_secret(connection, app, by=user)
        ),
    )


@router.delete("/me/apps/{app}", status_code=status.HTTP_204_NO_CONTENT, operation_id="removeMyApp")
async def remove_own(app: str, caller: EndsSessions) -> None:
    """At once, with all that people let it do, and its sockets."""
    await _of_own(
        caller, app, lambda connection, user: registering.remove(connection, app, by=user)
    )


@router.get("/me/connected-apps", response_model=ConnectedAppPage)
async def list_connected_apps(caller: Reads) -> Response:
    """Those that I let do something in my name, the newest first; never more than one page has."""
    found = await caller.read(lambda connection, who: grants.listed(connection, who.user.id))
    return paging.whole([shown_grant(grant) for grant in found])


@router.delete("/me/connected-apps/{grant}", status_code=status.HTTP_204_NO_CONTENT)
async def disconnect_app(grant: str, caller: EndsSessions) -> None:
    """Let it do nothing any more: at once, everywhere, with its sockets."""
    await caller.write(
        lambda connection, who: grants.end_one(connection, who.user.id, grant, by=who.user.id)
    )


@router.get("/apps", response_model=AppPage, openapi_extra=documented(ListQuery))
async def list_apps(caller: Reads) -> Response:
    """All of the server, the newest first."""

    def look(
        connection: Any, who: SignedIn, asked: ListQuery, after: Place | None
    ) -> Slice[App, Place]:
        rights.require(rights.ALL_APPS, who.role)
        return registered.listed(connection, after=after, limit=asked.limit)

    return await paging.listed(caller, ListQuery, Place, look, shown_app)


@router.patch("/apps/{app}")
async def open_app(app: str, body: AppOpening, caller: Writes) -> AppOut:
    """Let it ask everybody, or only who registered it; what people let it do stays."""

    def change(connection: Any, who: SignedIn) -> Written[App]:
        rights.require(rights.ALL_APPS, who.role)
        by = who.user.id
        return registering.change(connection, app, for_everybody=body.for_everybody, by=by)

    return AppOut.model_validate(shown_app(await caller.write(change)))


@router.delete("/apps/{app}", status_code=status.HTTP_204_NO_CONTENT)
async def remove_app(app: str, caller: EndsSessions) -> None:
    """Anybody's, at once, with all that people let it do, and its sockets."""

    def remove(connection: Any, who: SignedIn) -> Written[None]:
        rights.require(rights.ALL_APPS, who.role)
        return registering.remove(connection, app, by=who.user.id)

    await caller.write(remove)


async def _of_own(caller: PacedCaller, app: str, act: Callable[[Any, str], Written[T]]) -> T:
    """`act(connection, user)` on an app of theirs. Raises `NotFound`."""

    def work(connection: Any, who: SignedIn) -> Written[T]:
        registered.find_own(connection, who.user.id, app)
        return act(connection, who.user.id)

    return await caller.write(work)


def _shown_once(response: Response, made: tuple[App, str | None]) -> MadeAppOut:
    app, secret = made
    response.headers["Cache-Control"] = "no-store"
    return MadeAppOut.model_validate({**shown_app(app), "client_secret": secret})
