"""REST: emoji of the team."""

from typing import Any

from fastapi import APIRouter, Request, status

from ...chat import emoji, rights, text
from ...chat.effects import Written
from ...chat.emoji import Emoji
from ...chat.people.sessions import SignedIn
from ...pictures import EMOJI
from ..deps import Reads, Writes
from ..schemas.emoji import EmojiList, EmojiOut
from .pictures import BODY, made_of

router = APIRouter(prefix="/emoji", tags=["emoji"])


@router.get("")
async def list_emoji(caller: Reads) -> EmojiList:
    """All, by name. The account socket says when there are others: a frame `emoji`."""
    found = await caller.read(lambda connection, _: emoji.listed(connection))
    return EmojiList(items=[EmojiOut.of(each) for each in found], version=emoji.version_of(found))


@router.put("/{name}", openapi_extra=BODY)
async def set_emoji(name: str, request: Request, caller: Writes) -> EmojiOut:
    """Add one, or give it another picture: it becomes a square, with nothing cut off."""
    rights.require(rights.EMOJI, caller.who.role)
    named = text.emoji_name(name)
    [made] = await made_of(request, caller, EMOJI)

    def put(connection: Any, who: SignedIn) -> Written[Emoji]:
        # They may have lost the right while the picture was made.
        rights.require(rights.EMOJI, who.role)
        return emoji.put(connection, who.user.id, named, made)

    return EmojiOut.of(await caller.write(put))


@router.delete("/{name}", status_code=status.HTTP_204_NO_CONTENT)
async def remove_emoji(name: str, caller: Writes) -> None:
    """It is shown as it was typed from then on."""

    def remove(connection: Any, who: SignedIn) -> Written[None]:
        rights.require(rights.EMOJI, who.role)
        return emoji.remove(connection, who.user.id, name)

    await caller.write(remove)
