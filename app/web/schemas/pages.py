"""The fields of every page of a list."""

from pydantic import BaseModel


class Page(BaseModel):
    """A page of a list that is walked forwards: `next` is null at the end, `prev` always."""

    next: str | None
    prev: str | None


class LogPage(BaseModel):
    """`next` is always there: at the head it is where to ask again. `prev` is null at the floor."""

    next: str
    prev: str | None
