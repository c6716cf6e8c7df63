"""REST: sending, editing and deleting messages; history and the log."""

from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import quote

import msgspec
from fastapi import APIRouter, Query, Request, Response, status

from app import errors
from app.chat import history, messages, text
from app.chat.event import Event, Repeat
from app.chat.history import PAGE_DEFAULT, PAGE_MAX
from app.chat.log import Draft
from app.chat.sessions import SignedIn
from app.live.frames import MAX_SEQ, wire
from app.web.deps import PACED, Asking, Current, IdempotencyKey, Parts, RoomId, one_client_id
from app.web.schemas import EventOut, EventPage, MessagePage, MessageText, Seq
from app.web.services import Services

router = APIRouter(prefix="/rooms/{room}", tags=["messages"])

Limit = Annotated[int, Query(ge=1, le=PAGE_MAX)]


@router.get("/messages", response_model=MessagePage)
async def list_messages(
    request: Request,
    room: str,
    asker: Asking,
    before: Seq | None = None,
    after: Seq | None = None,
    around: Seq | None = None,
    limit: Limit = PAGE_DEFAULT,
) -> Response:
    """Messages as they now stand, ascending; the newest without a bound. Bounds are exclusive."""
    if sum(bound is not None for bound in (before, after, around)) > 1:
        raise errors.Invalid("Give one of before, after and around.")
    page = await asker.read(
        lambda connection, who: history.messages(
            connection,
            room,
            user=who.user.id,
            before=before,
            after=after,
            around=around,
            limit=limit,
        )
    )
    if page.items:
        first, last = page.items[0].seq, page.items[-1].seq
    else:
        # Past an end: the neighbours begin at the bound itself.
        first = min((after or 0) + 1, MAX_SEQ)
        last = max((before or 0) - 1, 0)
    return _page(
        request,
        page.items,
        prev=f"before={first}&limit={limit}" if page.older else None,
        next=f"after={last}&limit={limit}" if page.newer else None,
    )


@router.get("/events", response_model=EventPage)
async def list_events(
    request: Request,
    room: str,
    asker: Asking,
    after: Seq = 0,
    limit: Limit = PAGE_DEFAULT,
) -> Response:
    """The log after a cursor, with where it ends and which life of it this is."""
    items, ends = await asker.read(
        lambda connection, who: history.events(
            connection, room, user=who.user.id, after=after, limit=limit
        )
    )
    last = items[-1].seq if items else ends.head
    earlier = max(after - limit, ends.floor - 1)
    return _page(
        request,
        items,
        prev=f"after={earlier}&limit={limit}" if earlier < after else None,
        next=f"after={last}&limit={limit}" if last < ends.head else None,
        head=ends.head,
        epoch=asker.services.hub.epoch,
    )


@router.post(
    "/messages",
    status_code=status.HTTP_201_CREATED,
    response_model=EventOut,
    responses={200: {"model": EventOut, "description": "Sent before, with the same client_id"}},
    dependencies=PACED,
)
async def send(
    body: MessageText,
    room: RoomId,
    who: Current,
    parts: Parts,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """201 with the event; repeated with the same client_id, 200 with the same."""
    return await _carry_out(
        parts,
        who,
        Draft(
            messages.send,
            room,
            who.user.id,
            who.session,
            one_client_id(idempotency_key, body.client_id),
            text=text.message(body.text, longest=parts.settings.limit_text_characters),
        ),
        new_status=status.HTTP_201_CREATED,
    )


@router.patch("/messages/{seq}", response_model=EventOut, dependencies=PACED)
async def edit(
    body: MessageText,
    room: RoomId,
    seq: int,
    who: Current,
    parts: Parts,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Give one's own message another text; answers the `edited` event."""
    draft = Draft(
        messages.edit,
        room,
        who.user.id,
        who.session,
        one_client_id(idempotency_key, body.client_id),
        text=text.message(body.text, longest=parts.settings.limit_text_characters),
        target=_target(seq),
    )
    return await _carry_out(parts, who, draft)


@router.delete("/messages/{seq}", response_model=EventOut, dependencies=PACED)
async def delete(
    room: RoomId, seq: int, who: Current, parts: Parts, idempotency_key: IdempotencyKey = None
) -> Response:
    """Erase a message's text for good; answers the `deleted` event."""
    client_id = one_client_id(idempotency_key, None)
    draft = Draft(messages.delete, room, who.user.id, who.session, client_id, target=_target(seq))
    return await _carry_out(parts, who, draft)


async def _carry_out(
    parts: Services, who: SignedIn, draft: Draft, *, new_status: int = status.HTTP_200_OK
) -> Response:
    outcome = await parts.writer.write(draft)
    if isinstance(outcome, Repeat):
        event = await parts.database.read(history.event, draft.room, who.user.id, outcome.seq)
        return _json(wire(event))
    return _json(wire(outcome), status_code=new_status)


def _target(seq: int) -> int:
    if not 0 < seq < 2**53:
        raise errors.NotFound
    return seq


def _page(
    request: Request, items: Sequence[Event], *, prev: str | None, next: str | None, **more: object
) -> Response:
    """With `Link` headers (RFC 8288) beside the addresses in the body."""
    path = quote(request.scope["path"])
    urls = {
        rel: f"{path}?{query}" if query else None for rel, query in (("next", next), ("prev", prev))
    }
    links = ", ".join(f'<{url}>; rel="{rel}"' for rel, url in urls.items() if url)
    body = {"items": [wire(event) for event in items], **urls, **more}
    return _json(body, headers={"Link": links} if links else None)


def _json(
    body: dict[str, Any], *, status_code: int = 200, headers: dict[str, str] | None = None
) -> Response:
    content = msgspec.json.encode(body)
    return Response(content, status_code, headers, media_type="application/json")
