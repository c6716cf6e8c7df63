"""Polls, as answers of REST show them."""

from pydantic import BaseModel

from .events import EventPerson, MessageOut
from .pages import Page


class VoterOut(BaseModel):
    """Somebody who has chosen an option."""

    option: int
    user: EventPerson


class VoterPage(Page):
    items: list[VoterOut]


class VoteOut(BaseModel):
    """What I have chosen: the numbers of the options, from 0; and the poll as it stands."""

    room: str
    seq: int
    choices: list[int]
    message: MessageOut
