"""REST: sending, editing and deleting messages; history and the log."""

from collections.abc import Sequence
from urllib.parse import quote

import msgspec
from fastapi import APIRouter, Request, Response, status

from ... import errors
from ...chat import messages, text
from ...chat.log import history
from ...chat.log.batch import Draft
from ...chat.log.event import Event, Repeat
from ...chat.sessions import SignedIn
from ...wire.frames import MAX_SEQ, wire
from .. import paging
from ..deps import AppServices, Asking, Current, Epoch, IdempotencyKey, RoomId, one_client_id
from ..query import EventsQuery, MessagesQuery, documented
from ..schemas import EventOut, EventPage, MessageEdit, MessagePage, MessageText
from ..services import Services

router = APIRouter(prefix="/rooms/{room}", tags=["messages"])


@router.get("/messages", response_model=MessagePage, openapi_extra=documented(MessagesQuery))
async def list_messages(room: str, asker: Asking) -> Response:
    """Messages as they now stand, ascending; the newest without a bound. Bounds are exclusive."""
    asked = await asker.asked_for(MessagesQuery)
    page = await asker.read(
        lambda connection, who: history.messages(
            connection,
            room,
            user=who.user.id,
            before=asked.before,
            after=asked.after,
            around=asked.around,
            limit=asked.limit,
        )
    )
    if page.items:
        first, last = page.items[0].seq, page.items[-1].seq
    else:
        # Past an end: the neighbours begin at the bound itself.
        first = min((asked.after or 0) + 1, MAX_SEQ)
        last = max((asked.before or 0) - 1, 0)
    return _page(
        asker.request,
        page.items,
        prev=f"before={first}&limit={asked.limit}" if page.older else None,
        next=f"after={last}&limit={asked.limit}" if page.newer else None,
    )


@router.get("/events", response_model=EventPage, openapi_extra=documented(EventsQuery))
async def list_events(room: str, asker: Asking) -> Response:
    """The log on one side of a cursor, with where it ends and which life of it this is."""
    asked = await asker.asked_for(EventsQuery)
    items, ends = await asker.read(
        lambda connection, who: history.events(
            connection,
            room,
            user=who.user.id,
            before=asked.before,
            after=asked.after,
            limit=asked.limit,
        )
    )
    if items:
        first, last = items[0].seq, items[-1].seq
    elif asked.before is not None:
        first, last = ends.floor, max(asked.before, ends.floor) - 1
    else:
        first, last = ends.head + 1, ends.head
    return _page(
        asker.request,
        items,
        prev=f"before={first}&limit={asked.limit}" if first > ends.floor else None,
        next=f"after={last}&limit={asked.limit}" if last < ends.head else None,
        head=ends.head,
        epoch=asker.services.hub.epoch,
    )


@router.post(
    "/messages",
    status_code=status.HTTP_201_CREATED,
    response_model=EventOut,
    responses={200: {"model": EventOut, "description": "Sent before, with the same client_id"}},
    operation_id="sendMessage",
)
async def send(
    body: MessageText,
    room: RoomId,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """201 with the event; repeated with the same client_id, 200 with the same."""
    return await _carry_out(
        services,
        who,
        Draft(
            messages.send,
            room,
            who.user.id,
            who.session,
            one_client_id(idempotency_key, body.client_id),
            text=text.message(body.text, longest=services.settings.limit_text_characters),
        ),
        new_status=status.HTTP_201_CREATED,
    )


@router.patch("/messages/{seq}", response_model=EventOut, operation_id="editMessage")
async def edit(
    body: MessageEdit,
    room: RoomId,
    seq: int,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Give one's own message another text; answers the `edited` event."""
    draft = Draft(
        messages.edit,
        room,
        who.user.id,
        who.session,
        one_client_id(idempotency_key, body.client_id),
        text=text.message(body.text, longest=services.settings.limit_text_characters),
        target=_target(seq),
        epoch=body.epoch,
    )
    return await _carry_out(services, who, draft)


@router.delete("/messages/{seq}", response_model=EventOut, operation_id="deleteMessage")
async def delete(
    room: RoomId,
    seq: int,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
    parley_epoch: Epoch = None,
) -> Response:
    """Erase a message's text for good; answers the `deleted` event."""
    client_id = one_client_id(idempotency_key, None)
    draft = Draft(
        messages.delete,
        room,
        who.user.id,
        who.session,
        client_id,
        target=_target(seq),
        epoch=parley_epoch,
    )
    return await _carry_out(services, who, draft)


async def _carry_out(
    services: Services, who: SignedIn, draft: Draft, *, new_status: int = status.HTTP_200_OK
) -> Response:
    outcome = await services.writer.write(draft)
    if isinstance(outcome, Repeat):
        event = await services.database.read(history.event, draft.room, who.user.id, outcome.seq)
        return _json(wire(event))
    return _json(wire(outcome), status_code=new_status)


def _target(seq: int) -> int:
    if not 0 < seq < 2**53:
        raise errors.NotFound
    return seq


def _page(
    request: Request, items: Sequence[Event], *, prev: str | None, next: str | None, **more: object
) -> Response:
    path = quote(request.scope["path"])
    urls = {
        rel: f"{path}?{query}" if query else None for rel, query in (("next", next), ("prev", prev))
    }
    return paging.respond({"items": [wire(event) for event in items], **urls, **more})


def _json(body: object, *, status_code: int = 200) -> Response:
    return Response(msgspec.json.encode(body), status_code, media_type="application/json")
