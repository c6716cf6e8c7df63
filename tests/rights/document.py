"""Makes docs/rights.md of the table of rights: `make rights`."""

from collections.abc import Iterator
from pathlib import Path

from app.chat.rights import RIGHTS, Circle, Right
from app.chat.scopes import Scope, Token
from tests.rights.expected import KINDS, OF_SERVER, outcome

PATH = Path(__file__).parents[2] / "docs" / "rights.md"
HEAD = """\
# Who may do what

Made of the table in `app/chat/rights.py` by `make rights`. `tests/test_access.py` tries each route
and each frame as everybody, in every kind of room, and compares; with `-rP` it says how many cells.

What you may not see is 404, what you see and may not do is 403 (docs/protocol.md §7). A room that
you are not in you see if it is public. An owner of the server has no rights of their own in rooms:
there they are what they are in the room. A token can do what its person can, as far as it has the
scope that stands on the right; one for chosen rooms does only what is done in a room, in those, and
what needs `any` scope, and sees people.
"""

NO_SCOPE = {Token.ANY: "any", Token.NEVER: "no token may"}


def made() -> str:
    of_server = [right for right in RIGHTS.values() if right.who in OF_SERVER]
    in_rooms = [right for right in RIGHTS.values() if right.who not in OF_SERVER]
    return "\n".join([HEAD, *_of_server(of_server), "", *_in_rooms(in_rooms), ""])


def _of_server(rights: list[Right]) -> Iterator[str]:
    columns = ("anonymous", "signed in", "owner of the server", "a token needs")
    yield "## On the server\n"
    yield _row("", *columns)
    yield _row(*["---"] * (len(columns) + 1))
    for right in rights:
        kinds = ("anonymous", "stranger", "server owner")
        marks = [_mark(outcome(right, kind, "public")) for kind in kinds]
        yield _row(right.does, *marks, _scope(right))


def _in_rooms(rights: list[Right]) -> Iterator[str]:
    kinds = [kind for kind in KINDS if kind not in ("anonymous", "server owner")]
    yield "## In a room\n"
    limits = ["if archived", "in a direct room", "where only moderators write", "a token needs"]
    yield _row("", *kinds, *limits)
    yield _row(*["---"] * (len(kinds) + len(limits) + 1))
    for right in rights:
        marks = [_mark(outcome(right, kind, "public")) for kind in kinds]
        direct = outcome(right, "member", "direct") if right.in_direct else "direct_room"
        writes = outcome(right, "member", "announcements") != "moderators_only"
        limits = ["yes" if it else "no" for it in (right.in_archived, direct == "ok", writes)]
        yield _row(right.does, *marks, *limits, _scope(right))


def _scope(right: Right) -> str:
    """What a token of theirs needs for it, beside the right itself."""
    if right.who is Circle.ANYBODY:
        return "nothing: nobody looks at it"
    return f"`{right.scope.value}`" if isinstance(right.scope, Scope) else NO_SCOPE[right.scope]


def _mark(outcome: str) -> str:
    return "yes" if outcome == "ok" else "–"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PATH.write_text(made(), "utf-8")
