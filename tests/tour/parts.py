"""The parts of the tour: their views, and who walks through them."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.tour import (
    dialogs,
    door,
    kept,
    messages,
    reading,
    rooms,
    sheets,
    trouble,
    visits,
    writing,
)
from tests.tour.stage import View, Views


@dataclass(frozen=True, slots=True)
class Part:
    """`keeps`: the browser keeps the page (it has a worker) and shows it without network."""

    views: Views
    is_signed_in: bool = True
    keeps: bool = False

    @property
    def options(self) -> dict[str, object]:
        return {"service_workers": "allow"} if self.keeps else {}


PARTS = {
    "setup": Part(door.FRESH, is_signed_in=False),
    "door": Part(door.VIEWS, is_signed_in=False),
    "rooms": Part(rooms.VIEWS),
    "messages": Part(messages.VIEWS),
    "writing": Part(writing.VIEWS),
    "reading": Part(reading.VIEWS),
    "sheets": Part(sheets.VIEWS),
    "dialogs": Part(dialogs.VIEWS),
    "trouble": Part(trouble.VIEWS),
    "guests": Part(visits.GUESTS, is_signed_in=False),
    "visits": Part(visits.VIEWS),
    "kept": Part(kept.VIEWS, keeps=True),
}


def every_view() -> Iterator[View]:
    return (view for part in PARTS.values() for view in part.views)
