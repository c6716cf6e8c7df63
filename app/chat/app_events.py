"""Events of apps: entries of the log that only their app understands, and that count nowhere."""

from . import rights
from .app_data import AppData
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import APP, AppEventData, Event
from .members.memberships import Members, permitted


def post(batch: Batch, draft: Draft) -> Event:
    """Each time that it is asked for. Raises what `permitted` does."""
    permitted(batch, draft, rights.USE_APP)
    said = draft.details
    assert isinstance(said, AppData), "its route and its frame give one"
    data = AppEventData(app=said.app, data=said.raw)
    return batch.append(draft, APP, text=draft.text or "", data=data)


POST = Act("app", post, needs=(Members,))
