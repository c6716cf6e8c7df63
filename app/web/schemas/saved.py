"""Messages that I have saved, as answers of REST show them."""

from pydantic import BaseModel

from .events import MessageOut, Time
from .pages import Page


class SavedMarkOut(BaseModel):
    """`due` is true once `remind_at` has come, until it gets another time or is done."""

    room: str
    seq: int
    at: Time
    remind_at: Time | None
    due: bool


class SavedOut(SavedMarkOut):
    message: MessageOut


class SavedPage(Page):
    items: list[SavedOut]
