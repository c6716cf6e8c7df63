"""What was found when something was examined, for people to read."""

from typing import Literal, NamedTuple

Level = Literal["well", "note", "trouble"]


class Finding(NamedTuple):
    """`says` what is the case, `todo` what to do about it. Neither holds a secret."""

    level: Level
    about: str
    says: str
    todo: str = ""


def well(about: str, says: str) -> Finding:
    return Finding("well", about, says)


def note(about: str, says: str, todo: str = "") -> Finding:
    """Something to know, about which nothing need be done."""
    return Finding("note", about, says, todo)


def trouble(about: str, says: str, todo: str) -> Finding:
    return Finding("trouble", about, says, todo)
