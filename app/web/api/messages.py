"""REST: sending, editing and deleting messages; history and the log."""

from fastapi import APIRouter, Response, status

from ... import errors
from ...chat import app_data, buttons, messages
from ...chat.files.chosen import chosen
from ...chat.log import history, replay
from ...chat.new_buttons import Button
from ...chat.new_buttons import buttons as checked_buttons
from ...chat.state_names import of_message
from ...wire.events import wire
from .. import longpoll, paging
from ..bodies import ActionIn, MessageCreate, MessageEdit, PressCreate
from ..caller import why
from ..deps import EpochHeader, EpochQuery, Reads, ReasonQuery, WritesInRoom
from ..html import all_shown, shown
from ..preconditions import IfMatch, seen
from ..query import EventsQuery, MessageQuery, MessagesQuery, documented
from ..schemas.events import (
    AnswersOut,
    DeletedOut,
    EditedOut,
    EventPage,
    MessageOut,
    MessagePage,
    PressedOut,
)
from ..targets import Target, answer, checked_text, epoch_of, send_message, target

router = APIRouter(prefix="/rooms/{room}", tags=["messages"])


@router.get("/messages", response_model=MessagePage, openapi_extra=documented(MessagesQuery))
async def list_messages(room: str, caller: Reads) -> Response:
    """Messages as they now stand, ascending; the newest without a bound. Bounds are exclusive."""
    asked = await caller.asked_for(MessagesQuery)
    page = await caller.read(
        lambda connection, who: history.messages(
            connection,
            room,
            user=who.user.id,
            bound=asked.bound,
            limit=asked.at_once,
        )
    )
    items = await all_shown(page.items, html=asked.html)
    return paging.messages(caller.connection, asked, page, items)


@router.get(
    "/messages/{seq}",
    response_model=MessageOut,
    operation_id="getMessage",
    openapi_extra=documented(MessageQuery),
)
async def get_message(room: str, seq: Target, caller: Reads) -> Response:
    """One message as it now stands."""
    asked = await caller.asked_for(MessageQuery)
    found = await caller.read(
        lambda connection, who: replay.event(connection, room, who.user.id, target(seq))
    )
    if not found.type.is_message:
        raise errors.NotFound
    named = of_message(edited_at=found.edited_at, deleted=found.deleted)
    return paging.one(await shown(found, html=asked.html), state_name=named)


@router.get("/events", response_model=EventPage, openapi_extra=documented(EventsQuery))
async def list_events(room: str, caller: Reads) -> Response:
    """The log on one side of a cursor, with where it ends and which life of it this is.

    With `wait` a page that has nothing yet comes as soon as it has, at the latest after that time.
    409 `resync` says why a cursor can't be gone on from.
    """
    asked = await caller.asked_for(EventsQuery)
    _, items, ends = await longpoll.events(caller, room, asked)
    if items:
        first, last = items[0].seq, items[-1].seq
    elif asked.before is not None:
        first, last = ends.floor, max(asked.before, ends.floor) - 1
    else:
        first, last = ends.head + 1, ends.head
    epoch = caller.services.hub.epoch
    rest = f"epoch={epoch}&limit={asked.limit}"
    return paging.of_log(
        caller.connection,
        [wire(event) for event in items],
        prev=f"before={first}&{rest}" if first > ends.floor else None,
        next=f"after={last}&{rest}",
        head=ends.head,
        epoch=epoch,
    )


@router.post(
    "/messages",
    status_code=status.HTTP_201_CREATED,
    response_model=MessageOut,
    responses={200: {"model": MessageOut, "description": "Sent before, with the same client_id"}},
    operation_id="sendMessage",
)
async def send(
    body: MessageCreate, caller: WritesInRoom, parley_epoch: EpochHeader = None
) -> Response:
    """201 with the event; repeated with the same client_id, 200 with the same."""
    app = app_data.of_message(body.app, body.data)
    return await send_message(
        caller,
        body,
        parley_epoch,
        actions=_buttons(body.actions),
        app=app,
        files=chosen(body.files),
    )


@router.patch("/messages/{seq}", response_model=EditedOut, operation_id="editMessage")
async def edit(
    body: MessageEdit,
    seq: Target,
    caller: WritesInRoom,
    parley_epoch: EpochHeader = None,
    if_match: IfMatch = None,
) -> Response:
    """Give one's own message another text, with files maybe none; answers the `edited` event."""
    outcome = await caller.act(
        messages.EDIT,
        client_id=body.client_id,
        text=checked_text(caller, body.text, may_be_empty=True),
        target=target(seq),
        epoch=epoch_of(caller, parley_epoch, body.epoch),
        mention_many=body.mention_many,
        details=messages.details(actions=_buttons(body.actions)),
        seen=seen(caller.connection),
    )
    return await answer(caller, outcome)


@router.delete(
    "/messages/{seq}", response_model=DeletedOut | MessageOut, operation_id="deleteMessage"
)
async def delete(
    seq: Target,
    caller: WritesInRoom,
    parley_epoch: EpochHeader = None,
    epoch: EpochQuery = None,
    reason: ReasonQuery = None,
    if_match: IfMatch = None,
) -> Response:
    """Erase a message's text for good; answers the `deleted` event.

    Of one that has expired there is none: it answers the message as it stands. The reason of a
    moderator stands in the audit log.
    """
    named = epoch_of(caller, parley_epoch, epoch)
    outcome = await caller.act(
        messages.DELETE,
        target=target(seq),
        epoch=named,
        details=why(reason),
        seen=seen(caller.connection),
    )
    return await answer(caller, outcome)


@router.post(
    "/messages/{seq}/presses",
    status_code=status.HTTP_201_CREATED,
    response_model=PressedOut,
    responses={200: {"model": PressedOut, "description": "Pressed before, with this client_id"}},
    operation_id="pressButton",
)
async def press(
    body: PressCreate, seq: Target, caller: WritesInRoom, parley_epoch: EpochHeader = None
) -> Response:
    """Press a button of a message; 201 with the event, repeated with the same client_id 200."""
    answers = None if body.answers is None else (*body.answers.items(),)
    outcome = await caller.act(
        buttons.PRESS,
        client_id=body.client_id,
        target=target(seq),
        details=buttons.Pressed(body.action, body.value, answers),
        epoch=epoch_of(caller, parley_epoch, body.epoch),
    )
    return await answer(caller, outcome, new_status=status.HTTP_201_CREATED)


@router.get("/presses/{seq}/answers", operation_id="getAnswers")
async def get_answers(room: str, seq: Target, caller: Reads) -> AnswersOut:
    """What was filled into a form: for whoever did, for the bot, and for its person."""
    found = await caller.read(
        lambda connection, who: buttons.answers_of(connection, room, target(seq), user=who.user.id)
    )
    return AnswersOut(answers=found)


def _buttons(given: list[ActionIn] | None) -> tuple[Button, ...] | None:
    return None if given is None else checked_buttons(given)
