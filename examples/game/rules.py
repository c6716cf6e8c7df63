"""The rules of the game: the state is what the log of the room makes of it, and nothing else.

`rules.js` has them once more, for the page. Whoever reads the same log is in the same state.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

APP = "harbour-race"
WIDTH, HEIGHT = 16, 10
GOAL = 5
STEPS = {"north": (0, -1), "east": (1, 0), "south": (0, 1), "west": (-1, 0)}
Place = tuple[int, int]


@dataclass(slots=True)
class Boat:
    name: str
    at: Place
    score: int = 0


@dataclass(slots=True)
class Race:
    """`judge` is the account that has started it: only what it says of cargo counts."""

    judge: str | None = None
    cargo: Place | None = None
    winner: str | None = None
    boats: dict[str, Boat] = field(default_factory=dict)

    def take(self, event: Mapping[str, Any]) -> None:
        """One event of the room, in the order of the log. What is against the rules is void."""
        if event.get("type") != "app" or event.get("app") != APP or event.get("deleted"):
            return
        user, data = event["user"], event.get("data") or {}
        match data:
            case {"start": True} if self.judge in (None, user["id"]):
                self.judge, self.cargo, self.winner = user["id"], None, None
                self.boats = {}
            case {"cargo": [int(x), int(y)]} if user["id"] == self.judge and self.is_free((x, y)):
                self.cargo = (x, y)
            case {"join": True} if self.judge is not None and user["id"] not in self.boats:
                self._join(user["id"], user.get("display_name") or user["name"])
            case {"move": str(way)} if user["id"] in self.boats and way in STEPS:
                self._move(self.boats[user["id"]], user["id"], STEPS[way])

    def is_free(self, place: Place) -> bool:
        inside = 0 <= place[0] < WIDTH and 0 <= place[1] < HEIGHT
        return inside and all(boat.at != place for boat in self.boats.values())

    def _join(self, user: str, name: str) -> None:
        """At the first free place, in the order of reading."""
        for number in range(WIDTH * HEIGHT):
            place = (number % WIDTH, number // WIDTH)
            if self.is_free(place) and place != self.cargo:
                self.boats[user] = Boat(name, place)
                return

    def _move(self, boat: Boat, user: str, step: Place) -> None:
        place = (boat.at[0] + step[0], boat.at[1] + step[1])
        if self.winner is not None or not self.is_free(place):
            return
        boat.at = place
        if place == self.cargo:
            self.cargo = None
            boat.score += 1
            if boat.score == GOAL:
                self.winner = user
