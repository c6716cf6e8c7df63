"""Threads, as answers of REST show them."""

from pydantic import BaseModel

from .events import LastMessage, MessageOut
from .pages import LogPage, Page


class ThreadOut(BaseModel):
    """A thread as I see it; `message` is its root, of a long text the beginning."""

    room: str
    root: int
    follows: bool
    read_seq: int
    unread: int
    message: LastMessage


class WholeThreadOut(ThreadOut):
    """With the whole text of its root."""

    message: MessageOut


class ThreadMessagePage(LogPage):
    """A page of replies, and the thread that they are in."""

    items: list[MessageOut]
    thread: WholeThreadOut


class ThreadPage(Page):
    items: list[ThreadOut]
