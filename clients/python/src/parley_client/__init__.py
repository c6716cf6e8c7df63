"""A client of Parley that loses nothing and says nothing twice, whatever happens between."""

from .answering import Heard, Press
from .bot import Bot
from .client import Client
from .errors import (
    ClientClosed,
    Disconnected,
    ParleyError,
    Refused,
    RoomClosed,
    SignInNeeded,
    Unreachable,
)
from .journal import JournalTaken
from .model import (
    AppEvent,
    Argument,
    Button,
    Called,
    Cursor,
    Event,
    Field,
    File,
    Form,
    Member,
    Message,
    Option,
    Pressed,
    Resync,
    Room,
    User,
)
from .outbox import Sending
from .patience import Patience
from .rooms import RoomHandle
from .stream import Events
from .sync import SyncClient, SyncRoom

__all__ = [
    "AppEvent",
    "Argument",
    "Bot",
    "Button",
    "Called",
    "Client",
    "ClientClosed",
    "Cursor",
    "Disconnected",
    "Event",
    "Events",
    "Field",
    "File",
    "Form",
    "Heard",
    "JournalTaken",
    "Member",
    "Message",
    "Option",
    "ParleyError",
    "Patience",
    "Press",
    "Pressed",
    "Refused",
    "Resync",
    "Room",
    "RoomClosed",
    "RoomHandle",
    "Sending",
    "SignInNeeded",
    "SyncClient",
    "SyncRoom",
    "Unreachable",
    "User",
]
