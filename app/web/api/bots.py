"""REST: the bots that somebody has, and their tokens. Owners of the server see all as accounts."""

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import APIRouter, Response, status
from msgspec import UNSET

from ...chat.effects import Written
from ...chat.people import bots, tokens
from ...chat.people.profiles import Change
from .. import locations, paging
from ..bodies import BotCreate, BotUpdate, TokenCreate
from ..caller import PacedCaller
from ..deps import EndsSessions, Reads, Writes
from ..schemas.bots import BotOut, BotPage, shown_bot
from ..schemas.tokens import ApiTokenPage, MadeTokenOut, shown_token
from .tokens import new_token, shown_once

T = TypeVar("T")

router = APIRouter(prefix="/me/bots", tags=["bots"])


@router.get("", response_model=BotPage)
async def list_bots(caller: Reads) -> Response:
    """Mine, by name; there are never more of them than one page has."""
    found = await caller.read(lambda connection, who: bots.listed(connection, who.user.id))
    return paging.whole([shown_bot(bot) for bot in found])


@router.post("", status_code=status.HTTP_201_CREATED)
async def create_bot(body: BotCreate, response: Response, caller: Writes) -> BotOut:
    """An account for a program: in no room yet, without a token."""

    def make(connection: Any, who: Any) -> Written[bots.ListedBot]:
        user = who.user.id
        return bots.make(
            connection,
            user,
            name=body.name,
            display_name=body.display_name,
            about=body.about,
            by=user,
        )

    made = await caller.write(make)
    locations.created(caller.connection, response, "me", "bots", made.bot.id)
    return BotOut.of(made)


@router.get("/{bot}", operation_id="getBot")
async def get_bot(bot: str, caller: Reads) -> BotOut:
    """By id or account name."""
    return BotOut.of(
        await caller.read(lambda connection, who: bots.find(connection, who.user.id, bot))
    )


@router.patch("/{bot}")
async def change_bot(bot: str, body: BotUpdate, caller: Writes) -> BotOut:
    """What it is called, and what is said of it."""
    given = body.model_fields_set
    wanted = Change(
        display_name=body.display_name if body.display_name is not None else UNSET,
        about=(body.about or "") if "about" in given else UNSET,
    )
    return BotOut.of(
        await _of_bot(
            caller, bot, lambda connection, user, own: bots.change(connection, user, own, wanted)
        )
    )


@router.delete("/{bot}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_bot(bot: str, caller: EndsSessions) -> None:
    """At once, for good: it leaves its rooms. What it said stays."""
    key = caller.services.keys.requests
    await _of_bot(
        caller, bot, lambda connection, user, own: bots.delete(connection, key, user, own, by=user)
    )


@router.get("/{bot}/tokens", response_model=ApiTokenPage)
async def list_bot_tokens(bot: str, caller: Reads) -> Response:
    """The newest first; never more than one page has."""
    found = await caller.read(
        lambda connection, who: tokens.listed(
            connection, bots.find(connection, who.user.id, bot).bot.id
        )
    )
    return paging.whole([shown_token(token) for token in found])


@router.post("/{bot}/tokens", status_code=status.HTTP_201_CREATED, operation_id="makeBotToken")
async def create_bot_token(
    bot: str, body: TokenCreate, response: Response, caller: Writes
) -> MadeTokenOut:
    """As one of mine, for the bot; its rooms are those that the bot is in."""
    new = new_token(body)
    made = await _of_bot(
        caller, bot, lambda connection, user, own: tokens.make(connection, own, new, by=user)
    )
    locations.created(caller.connection, response, "me", "bots", bot, "tokens", made[0].id)
    return shown_once(response, made)


@router.delete(
    "/{bot}/tokens/{token}",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="revokeBotToken",
)
async def revoke_bot_token(bot: str, token: str, caller: EndsSessions) -> None:
    """At once, everywhere, with its sockets."""
    await _of_bot(
        caller, bot, lambda connection, user, own: tokens.revoke(connection, own, token, by=user)
    )


async def _of_bot(caller: PacedCaller, bot: str, act: Callable[[Any, str, str], Written[T]]) -> T:
    """`act(connection, user, bot)` under the locks of both. Raises `NotFound` for another's bot."""
    user = caller.who.user.id
    own = await caller.read(lambda connection, _: bots.find(connection, user, bot).bot.id)

    def work(connection: Any, _: Any) -> Written[T]:
        bots.find(connection, user, own)  # it may have been deleted since
        return act(connection, user, own)

    return await caller.write(work, with_people=[own])
