"""Messages with their text as HTML, for those who ask for it."""

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec

from ..chat import markdown
from ..chat.log.event import Event
from ..wire.events import wire

# In a thread, and one after the other: what is reckoned there is taken from everybody.
_ONE_AT_A_TIME = asyncio.Lock()


async def shown(event: Event, *, html: bool) -> Any:
    """The event as it goes over the wire, with `html` where it is wanted."""
    if not html:
        return wire(event)
    fields: dict[str, Any] = msgspec.to_builtins(wire(event))
    return fields | {"html": await _html(event.text)}


async def all_shown(events: Sequence[Event], *, html: bool) -> list[Any]:
    if not html:
        return [wire(event) for event in events]
    return [await shown(event, html=html) for event in events]


async def _html(text: str | None) -> str:
    async with _ONE_AT_A_TIME:
        return await asyncio.to_thread(markdown.html, text or "")
