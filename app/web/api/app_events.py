"""REST: events of apps, and signals, which nobody keeps."""

from typing import Any

from fastapi import APIRouter, Response, status

from ...chat import app_data, app_events, messages, rights
from ...wire.frames import Signal
from ..bodies import AppEventCreate, SignalCreate
from ..deps import WritesInRoom
from ..schemas.events import AppOut
from ..targets import answer

router = APIRouter(prefix="/rooms/{room}", tags=["app events"])


@router.post(
    "/app-events",
    status_code=status.HTTP_201_CREATED,
    response_model=AppOut,
    responses={200: {"model": AppOut, "description": "Written before, with the same client_id"}},
    operation_id="writeAppEvent",
)
async def write(body: AppEventCreate, caller: WritesInRoom) -> Response:
    """An entry of the log that an app understands; 201, repeated with the same client_id 200."""
    outcome = await caller.act(
        app_events.POST,
        client_id=body.client_id,
        text=app_data.fallback(body.text) or None,
        details=app_data.app_data(body.app, body.data),
    )
    return await answer(caller, outcome, new_status=status.HTTP_201_CREATED)


@router.post("/signals", status_code=status.HTTP_204_NO_CONTENT, operation_id="sendSignal")
async def signal(body: SignalCreate, caller: WritesInRoom) -> None:
    """To those who are in the room right now, at whichever node; it is kept nowhere."""
    said = app_data.app_data(body.app, body.data)
    words = app_data.fallback(body.text)
    user = caller.who.user

    def look(connection: Any, _: Any) -> bool:
        return messages.require_writing(connection, caller.room, user=user.id, right=rights.USE_APP)

    has_words = await caller.read(look)
    heard = Signal(caller.room, user, said.app, said.raw, words if has_words else "")
    caller.services.hub.signal(heard)
