"""The directory: everybody with an account here, found by any of the ways to type their names."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    case,
    literal,
    select,
    tuple_,
    update,
)

from ...db.statement import position
from ...db.tables import User
from .. import pinyin
from ..access import GUEST
from ..listing import Number, Slice, cut
from ..text import DISPLAY_NAME_MAX, folded

_USERS = cast(Table, User.__table__)
# What is between the words of a name.
_BETWEEN = re.compile(r"[\s._\-()]+")
# A few milliseconds of a writer's time: those of before there was a directory, once.
FILLED_AT_ONCE = 500


class Place(NamedTuple):
    """How well somebody was found, and where they stand among those who were found as well."""

    section: Number
    sort_key: str
    user: str


def keys(name: str, display_name: str) -> dict[str, str]:
    """The columns by which somebody is found and sorted."""
    said = list(pinyin.readings(display_name))
    texts = dict.fromkeys(_texts(name, display_name, said))
    # Each is a line of its own: a name that begins as somebody types is found by that.
    return {
        "search_text": "".join(f"\n{text}" for text in texts),
        "sort_key": _sort_key(display_name, said),
    }


def normalized(words: str) -> str:
    """As `search_text` holds it."""
    return " ".join(folded(words).split())


def listed(
    connection: Connection, *, words: str, after: Place | None, limit: int
) -> Slice[str, Place]:
    """The ids of those who can sign in; with `words` of those whose names hold them.

    First the one of just that account name, then names and words that begin so, then the others.
    """
    wanted = normalized(words)
    section, of_name = _section(wanted), (User.sort_key, User.id)
    people = select(section, *of_name).where(User.disabled_at.is_(None), _IS_NO_GUEST)
    if wanted:
        people = people.where(position(User.search_text, wanted) > 0)
    if after is None:
        parts = [people.order_by(*([section] if wanted else []), *of_name)]
    else:
        # Within a section the search ends where the page does; what comes behind it is sorted.
        behind = tuple_(*of_name) > (after.sort_key, after.user)
        rest = people.where(section == after.section, behind).order_by(*of_name)
        parts = [rest, people.where(section > after.section).order_by(section, *of_name)]
    rows: list[Any] = []
    for part in parts if wanted else parts[:1]:
        rows += connection.execute(part.limit(limit + 1 - len(rows)))
        if len(rows) > limit:
            break
    return cut(rows, limit, lambda last: Place(*last)).each(lambda row: row[2])


def fill(connection: Connection) -> int:
    """Work the columns out for some who have none yet; returns for how many."""
    missing = select(User.id, User.name, User.display_name).where(User.search_text.is_(None))
    rows = connection.execute(missing.order_by(User.id).limit(FILLED_AT_ONCE)).all()
    for user, *names in rows:
        connection.execute(update(_USERS).where(User.id == user).values(keys(*names)))
    return len(rows)


# They are met in their room only.
_IS_NO_GUEST = User.id.not_like(f"{GUEST}\\_%", escape="\\")


def _section(wanted: str) -> ColumnElement[int]:
    if not wanted:
        return literal(0)
    return case(
        (User.name_key == wanted, 0),
        (position(User.search_text, f"\n{wanted}") > 0, 1),
        (position(User.search_text, f" {wanted}") > 0, 2),
        else_=3,
    )


def _texts(name: str, display_name: str, said: list[list[str]]) -> Iterator[str]:
    for text in (folded(display_name), folded(name)):
        yield text
        yield _without_marks(text)
        yield " ".join(_BETWEEN.split(_without_marks(text)))
    for syllables in said:
        for spelled in {folded(" ".join(syllables)), folded(" ".join(syllables)).replace("v", "u")}:
            yield spelled
            yield spelled.replace(" ", "")
        yield folded("".join(syllable[0] for syllable in syllables))


def _without_marks(text: str) -> str:
    """Siobhan finds Siobhán."""
    parts = unicodedata.normalize("NFD", text)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return unicodedata.normalize("NFC", plain)


def _sort_key(display_name: str, said: list[list[str]]) -> str:
    """Chinese names stand where their pinyin does, beside those in Latin letters."""
    first = " ".join(said[0]) if said and pinyin.begins_so(display_name) else ""
    return folded(f"{first} {display_name}".strip())[:DISPLAY_NAME_MAX]
