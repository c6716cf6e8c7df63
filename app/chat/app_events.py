"""Events of apps: entries of the log that only their app understands, and that count nowhere."""

from . import rights
from .app_data import AppData
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import APP, AppEventData, Event
from .members.memberships import Members, permitted
from .members.slow_mode import keep_the_pause


def post(batch: Batch, draft: Draft) -> Event:
    """Each time that it is asked for. Raises what `permitted` does, and `SlowMode`."""
    member = permitted(batch, draft, rights.USE_APP)
    if draft.text:  # what people read is held to what holds for messages
        keep_the_pause(batch, member)
    said = draft.details
    assert isinstance(said, AppData), "its route and its frame give one"
    data = AppEventData(app=said.app, data=said.raw)
    return batch.append(draft, APP, text=draft.text or "", data=data)


POST = Act("app", post, needs=(Members,))
