"""Query parameters of pages, checked in one call."""

import re
from typing import Annotated, Any, Literal, Self, TypeVar
from zoneinfo import ZoneInfo

from fastapi.exceptions import RequestValidationError
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError
from starlette.requests import HTTPConnection

from ..chat import inbox
from ..chat.cursor import Position, Start
from ..chat.log import history
from ..chat.log.history import PAGE_DEFAULT, PAGE_MAX
from ..chat.new_polls import OPTIONS_MOST
from ..chat.people import pictures
from ..chat.people.profiles import time_zones
from ..chat.retention import MOST_DAYS
from ..chat.rooms.room_list import Scope
from ..chat.search.found import Order
from ..chat.text import DISPLAY_NAME_MAX, ROOM_NAME_MAX
from .bodies import Seq

Q = TypeVar("Q", bound=BaseModel)
# As HTML a message of the worst kind takes a quarter of a second.
HTML_PAGE_MAX = 10
# Several times what an epoch has.
EPOCH_MAX = 64
# Proxies cut a connection that is silent for a minute.
WAIT_MOST_SECONDS = 30
# Fifty, each with its comma.
IDS_MAX = 850
# Twenty, each with its comma.
PREVIEWS_MAX = 800
# What a panel shows before somebody scrolls.
SEARCH_PAGE = 20


# As pydantic reads them, `1_0` is 10, and `1.0`, `+1` and ` 1` are numbers.
NUMBER = re.compile("-?[0-9]+")


def _digits(value: object) -> object:
    if isinstance(value, str) and not NUMBER.fullmatch(value):
        raise PydanticCustomError("int_parsing", "Input should be a whole number in digits")
    return value


def _truth(value: str | None) -> bool | None:
    return None if value is None else value == "true"


def _zone(name: str) -> str:
    if name not in time_zones():
        raise PydanticCustomError("time_zone", "There is no such time zone.")
    return name


Digits = BeforeValidator(_digits)
ZoneName = Annotated[str, AfterValidator(_zone)]
Epoch = Annotated[
    str | None, Field(description="Of the log that the bound is of.", max_length=EPOCH_MAX)
]
From = Annotated[
    Start | None,
    Field(
        alias="from",
        description="`now` is only what happens from now on, `beginning` the whole log.",
    ),
]
# Looked at before the route is entered.
Ticket = Annotated[
    str | None,
    Field(description="In place of other credentials: of `POST /me/tickets`.", max_length=64),
]
Limit = Annotated[int, Digits, Field(ge=1, le=PAGE_MAX)]
Bound = Annotated[Seq, Digits]


class MessageQuery(BaseModel):
    html: Annotated[bool, Field(description="Whether `html` has the text as HTML.")] = False


class MessagesQuery(MessageQuery):
    """At most one bound. With `html` a page has at most ten messages."""

    before: Bound | None = None
    after: Bound | None = None
    around: Bound | None = None
    limit: Limit = PAGE_DEFAULT

    @model_validator(mode="after")
    def _one_bound(self) -> Self:
        if (self.before, self.after, self.around).count(None) < 2:
            raise PydanticCustomError("one_bound", "Give one of before, after and around.")
        return self

    @property
    def at_once(self) -> int:
        """The most messages of this page."""
        return min(self.limit, HTML_PAGE_MAX) if self.html else self.limit

    @property
    def bound(self) -> history.Bound:
        return history.Bound(self.before, self.after, self.around)


class StreamQuery(BaseModel):
    """At most one of `after` and `from`; without both from the newest page."""

    ticket: Ticket = None
    after: Bound | None = None
    epoch: Epoch = None
    start: From = None

    @model_validator(mode="after")
    def _one_bound(self) -> Self:
        if self.after is not None and self.start is not None:
            raise PydanticCustomError("one_bound", "Give one of after and from.")
        return self

    @property
    def position(self) -> Position:
        return Position(self.after, self.epoch, self.start)


class AccountStreamQuery(BaseModel):
    """Without `from` from now on."""

    ticket: Ticket = None
    start: From = None


class EventsQuery(BaseModel):
    """At most one bound; without one from the beginning."""

    before: Bound | None = None
    after: Bound | None = None
    start: From = None
    epoch: Epoch = None
    limit: Limit = PAGE_DEFAULT
    wait: Annotated[
        int,
        Digits,
        Field(
            ge=0,
            le=WAIT_MOST_SECONDS,
            description="So many seconds, if need be, until there is something after the bound.",
        ),
    ] = 0

    @model_validator(mode="after")
    def _one_bound(self) -> Self:
        if (self.before, self.after, self.start).count(None) < 2:
            raise PydanticCustomError("one_bound", "Give one of before, after and from.")
        if self.wait and self.before is not None:
            raise PydanticCustomError("one_bound", "Nothing new comes before a bound.")
        return self


class ListQuery(BaseModel):
    """For lists, which a small team reads in one page."""

    after: Annotated[str | None, Field(description="A place in the list: what `next` says.")] = None
    limit: Limit = PAGE_MAX


class SearchQuery(ListQuery):
    """A page may have fewer than `limit`, and none at all, with more behind it."""

    q: Annotated[
        str,
        Field(
            description='Words and "phrases" that a message has, all of them, and operators '
            "such as `from:ada`; the last word may go on. Case and accents don't matter."
        ),
    ]
    time_zone: Annotated[
        ZoneName | None, Field(description="Whose days `before:`, `after:` and `on:` mean; UTC.")
    ] = None
    limit: Limit = SEARCH_PAGE
    order: Annotated[
        Order,
        Field(
            description="`best`: of each 200 hits, from the newest on, first those with most in "
            "them."
        ),
    ] = "newest"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone or "UTC")


class VersionsQuery(ListQuery):
    limit: Limit = PAGE_DEFAULT


class ReactionsQuery(ListQuery):
    emoji: Annotated[
        str | None, Field(description="Only with this one; `:name:` is one of the team's.")
    ] = None


class VotersQuery(ListQuery):
    option: Annotated[
        int | None,
        Digits,
        Field(ge=0, lt=OPTIONS_MOST, description="Only of the option with this number, from 0."),
    ] = None


class AccountsQuery(ListQuery):
    q: Annotated[
        str,
        Field(
            description="Only those whose account or display name holds this.",
            max_length=DISPLAY_NAME_MAX,
        ),
    ] = ""


class ReportsQuery(ListQuery):
    state: Annotated[
        Literal["waiting", "resolved"] | None, Field(description="Only those; else all of them.")
    ] = None


class InboxQuery(ListQuery):
    filter: Annotated[
        inbox.Filter | None,
        Field(description="Only those; else all that I am not done with."),
    ] = None


class RoomThreadsQuery(ListQuery):
    limit: Limit = PAGE_DEFAULT
    solved: Annotated[
        Literal["true", "false"] | None,
        Field(description="Only those that are marked as solved, or only the others."),
    ] = None

    @property
    def is_solved(self) -> bool | None:
        return _truth(self.solved)


class ThreadsQuery(RoomThreadsQuery):
    unread: Annotated[
        Literal["true", "false"] | None,
        Field(description="Only those with replies that I have not read, or only the others."),
    ] = None

    @property
    def is_unread(self) -> bool | None:
        return _truth(self.unread)


class RetentionQuery(BaseModel):
    days: Annotated[
        int,
        Digits,
        Field(ge=0, le=MOST_DAYS, description="For so many days they would be kept; 0 for ever."),
    ] = 0


class RoomsQuery(ListQuery):
    scope: Annotated[
        Scope | None,
        Field(
            description="Only those I am in, or only public ones I could join, or of these the "
            "suggested ones; else first mine, then those to join."
        ),
    ] = None
    q: Annotated[
        str,
        Field(
            description="Only those whose name holds this, whatever the case; first the one that "
            "is called just so.",
            max_length=ROOM_NAME_MAX,
        ),
    ] = ""


class UsersQuery(ListQuery):
    q: Annotated[
        str,
        Field(
            description="Only those of whose names this is a part: account name or display name, "
            "whatever the case, also by pinyin or without accents.",
            max_length=DISPLAY_NAME_MAX,
        ),
    ] = ""
    ids: Annotated[
        str | None,
        Field(
            description="Just these, also disabled ones: ids with commas between them, fifty "
            "at most. Then nothing else counts.",
            max_length=IDS_MAX,
            pattern="^[a-z0-9_,]+$",
        ),
    ] = None


class PreviewsQuery(BaseModel):
    of: Annotated[
        str,
        Field(
            description="Of which messages: `room/seq` with the id of the room, with commas "
            "between them, twenty at most.",
            max_length=PREVIEWS_MAX,
            pattern="^r_[a-z0-9]{1,20}/[0-9]{1,16}(,r_[a-z0-9]{1,20}/[0-9]{1,16}){0,19}$",
        ),
    ]

    @property
    def messages(self) -> list[tuple[str, int]]:
        """Each once, in their order."""
        pairs = (one.split("/") for one in self.of.split(","))
        return [*dict.fromkeys((room, int(seq)) for room, seq in pairs)]


class PictureQuery(BaseModel):
    size: Annotated[
        pictures.Size, Field(description="The side: small is 96 pixels, large 384.")
    ] = "large"


def parse(request: HTTPConnection, model: type[Q]) -> Q:
    """Check the query. FastAPI's own parameters would cost a page a tenth of its time.

    Raises `RequestValidationError`.
    """
    given = request.query_params
    for field, about in model.model_fields.items():
        name = about.alias or field
        if len(given.getlist(name)) > 1:
            raise RequestValidationError([{"loc": ("query", name), "msg": "Give it once"}])
    try:
        return model.model_validate(dict(given))
    except ValidationError as error:
        found = [{**item, "loc": ("query", *item["loc"])} for item in error.errors()]
        raise RequestValidationError(found) from error


def documented(model: type[BaseModel]) -> dict[str, Any]:
    """For a route's `openapi_extra`: what `parse` reads."""
    fields = model.model_json_schema()["properties"]
    return {
        "parameters": [
            {"name": name, "in": "query", "required": False, "schema": schema}
            for name, schema in fields.items()
        ]
    }
