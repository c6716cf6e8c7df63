"""REST: the secret address at which another program writes in a room. Whoever knows it may."""

import contextlib
from typing import Any

from fastapi import APIRouter, Request, Response, status
from starlette.responses import PlainTextResponse

from ... import errors
from ...chat import messages, text
from ...chat.log import replay
from ...chat.log.act import Draft
from ...chat.log.event import Event
from ...chat.webhooks import incoming
from ...chat.webhooks.incoming import Address
from ...inbound import kinds
from ...inbound.kinds import Said
from ...wire.events import wire
from .. import paging
from ..caller import KEY_HEADER, TWO_KEYS, require_one
from ..deps import AppServices
from ..locations import of_event
from ..schemas.events import MessageOut
from ..services import Services

router = APIRouter(tags=["webhooks"])

# What Slack and Mattermost answer, which some senders insist on.
OK = "ok"
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "`text`, as Markdown; or what Slack and Mattermost take, or what GitHub, "
        "GitLab or Alertmanager send. As JSON, or in the field `payload` of a form.",
        "content": {
            "application/json": {
                "schema": {"type": "object", "properties": {"text": {"type": "string"}}}
            },
            "application/x-www-form-urlencoded": {
                "schema": {"type": "object", "properties": {"payload": {"type": "string"}}}
            },
        },
    }
}
ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {
        "model": MessageOut,
        "description": "Told before; or `ok` to what was formed for Slack or Mattermost.",
        "content": {"text/plain": {"schema": {"type": "string"}}},
    },
    204: {"description": "Nothing that anybody is told of."},
}


@router.post(
    "/hooks/{secret}",
    status_code=status.HTTP_201_CREATED,
    response_model=MessageOut,
    responses=ANSWERS,
    openapi_extra=BODY,
    operation_id="writeByAddress",
)
async def write(secret: str, request: Request, services: AppServices) -> Response:
    """A message in the room of a webhook, by the webhook's bot.

    One that is named by `Idempotency-Key`, or by its sender's own name for the delivery, is written
    once.
    """
    address = await services.database.read(incoming.by_secret, secret)
    await services.limits.sends.take_soon(address.bot)
    longest = services.settings.limit_text_characters
    said = kinds.read(request.headers, await request.body(), longest=longest)
    # A body may take minutes to come: meanwhile the address may have been renewed or revoked.
    address = await services.database.read(incoming.by_secret, secret)
    if not said.text:
        return Response(status_code=status.HTTP_204_NO_CONTENT)
    draft = _draft(services, address, said, _key(request) or said.delivery, longest=longest)
    outcome = await services.writer.write(draft)
    if address.is_to_be_noted():
        # The message is stored: whoever sent it is not to send it again for this.
        with contextlib.suppress(errors.Unavailable):
            await services.write(incoming.note_used, address.webhook)
    if said.kind == "slack":
        return PlainTextResponse(OK)
    if isinstance(outcome, Event):
        location = of_event(request, outcome)
        return paging.one(wire(outcome), status_code=status.HTTP_201_CREATED, location=location)
    stored = await services.database.read(replay.event, address.room, address.bot, outcome.seq)
    return paging.one(wire(stored))


def _key(request: Request) -> str | None:
    """Raises `Invalid`."""
    given = request.headers.getlist(KEY_HEADER)
    require_one(given, TWO_KEYS)
    return text.client_id(given[0]) if given else None


def _draft(
    services: Services, address: Address, said: Said, key: str | None, *, longest: int
) -> Draft:
    words = text.message(said.text, longest=longest)
    return Draft(
        messages.SEND,
        address.room,
        address.bot,
        client_id=key,
        text=words,
        # A program can't be asked whether it means many.
        audience=services.audience(words, may_be_many=True),
    )
