"""Hits of a search, as answers of REST show them."""

from pydantic import BaseModel

from .events import EventPerson, Time
from .pages import Page


class HitOut(BaseModel):
    """In characters (code points) from the beginning of the snippet; the end is behind it."""

    start: int
    end: int


class SnippetOut(BaseModel):
    """A part of the text around the first hit; whether more of the text is on either side."""

    text: str
    hits: list[HitOut]
    begins_later: bool
    ends_earlier: bool


class FoundOut(BaseModel):
    """A message that was found; `thread` is the root of the thread that it is in."""

    room: str
    seq: int
    at: Time
    user: EventPerson
    thread: int | None
    snippet: SnippetOut


class SearchPage(Page):
    """`is_whole` is false while the server still indexes what was said before it could search."""

    items: list[FoundOut]
    is_whole: bool
