"""Profiles: what everybody here may know of somebody, and what they say of themselves."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import UNSET, UnsetType
from sqlalchemy import Connection, bindparam, select, update

from ... import errors
from ...db.statement import Prepared
from ...db.tables import User
from .. import names, revocations, text
from ..access import Person, now_ms
from ..effects import Effects, Written
from ..members import bots, members
from . import directory


@dataclass(frozen=True, slots=True)
class Status:
    """What somebody is about: an emoji, words or both; `until` None is until they change it."""

    emoji: str
    text: str
    until: int | None


@dataclass(frozen=True, slots=True)
class Profile:
    """Of one account; what is not said is empty. Times are in milliseconds."""

    person: Person
    created_at: int
    disabled: bool = False
    pronouns: str = ""
    about: str = ""
    time_zone: str | None = None
    status: Status | None = None
    quiet_until: int | None = None
    picture: str | None = None
    owner: Person | None = None
    """The person to whom a bot belongs; None for people."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a profile, as typed. UNSET leaves a field as it is."""

    display_name: str | UnsetType = UNSET
    pronouns: str | UnsetType = UNSET
    about: str | UnsetType = UNSET
    time_zone: str | UnsetType | None = UNSET
    status: Status | UnsetType | None = UNSET
    quiet_until: int | UnsetType | None = UNSET


def of_people(connection: Connection, users: Collection[str]) -> dict[str, Profile]:
    """By id, of those who exist; what was said until a time that has passed is left out."""
    now = now_ms()
    rows = _PROFILE.each(connection, [(user,) for user in users])
    owners = bots.owners(connection, users)
    return {row[0]: _profile(row, now, owners.get(row[0])) for row in rows}


def quiet(connection: Connection, users: Collection[str]) -> dict[str, int]:
    """Until when they are not to be disturbed, of those who are not: by id."""
    return dict(_QUIET.each(connection, [(user,) for user in users]))


def find(connection: Connection, ref: str) -> Profile:
    """By id or name. Raises `NotFound`."""
    user = members.user_id(connection, ref)
    return of_people(connection, [user])[user]


def change(connection: Connection, user: str, change: Change) -> Written[Profile]:
    """Raises `Invalid` or `NameTaken`. Under the lock of the person."""
    before = _stored(connection, user)
    if change.display_name == before["display_name"]:
        change = replace(change, display_name=UNSET)  # one from before the rules may stay
    values = {
        column: value for column, value in _columns(change).items() if value != before[column]
    }
    if not values:
        return Written(of_people(connection, [user])[user])
    if "display_name" in values:
        name, wanted = before["name"], values["display_name"]
        names.claim(connection, names.USER, user, wanted, kept=[name])
        values |= directory.keys(name, wanted)
    connection.execute(update(User).where(User.id == user).values(values))
    revocations.add(connection, revocations.PERSON, [user])
    return Written(of_people(connection, [user])[user], Effects(people=[user]))


def _columns(change: Change) -> dict[str, Any]:
    """The values that a change asks for. Raises `Invalid`."""
    wanted: dict[str, Any] = {}
    if change.display_name is not UNSET:
        wanted["display_name"] = text.display_name(change.display_name)
    if change.pronouns is not UNSET:
        wanted["pronouns"] = text.pronouns(change.pronouns)
    if change.about is not UNSET:
        wanted["about"] = text.about(change.about)
    if change.time_zone is not UNSET:
        _check_zone(change.time_zone)
        wanted["time_zone"] = change.time_zone
    if change.status is not UNSET:
        wanted |= _status_columns(change.status)
    if change.quiet_until is not UNSET:
        _check_to_come(change.quiet_until)
        wanted["quiet_until"] = change.quiet_until
    return wanted


def _status_columns(status: Status | None) -> dict[str, Any]:
    emoji = text.emoji(status.emoji) if status and status.emoji else ""
    said = text.status(status.text) if status else ""
    if status and not emoji and not said:
        raise errors.Invalid("A status needs an emoji or some words.")
    until = status.until if status else None
    _check_to_come(until)
    return {"status_emoji": emoji, "status_text": said, "status_until": until}


def _check_zone(name: str | None) -> None:
    if name is not None and name not in time_zones():
        raise errors.Invalid("That is no name of a time zone, such as Europe/Berlin.")


def _check_to_come(at: int | None) -> None:
    if at is not None and at <= now_ms():
        raise errors.Invalid("That time has passed.")


@cache
def time_zones() -> Collection[str]:
    """The names of the IANA's list."""
    return frozenset(files("tzdata").joinpath("zones").read_text("utf-8").split())


def _stored(connection: Connection, user: str) -> Mapping[str, Any]:
    columns = select(*(getattr(User, name) for name in ("name", *_CHANGEABLE)))
    return dict(connection.execute(columns.where(User.id == user)).mappings().one())


def _profile(row: Any, now: int, owner: Person | None) -> Profile:
    id, name, display_name, created_at, disabled, pronouns, about, zone, *rest = row
    emoji, said, until, quiet_until, picture = rest
    status = Status(emoji, said, until) if emoji or said else None
    if status and status.until and status.until <= now:
        status = None
    return Profile(
        Person(id, name, display_name),
        created_at,
        disabled=bool(disabled),
        pronouns=pronouns,
        about=about,
        time_zone=zone,
        status=status,
        quiet_until=quiet_until if quiet_until and quiet_until > now else None,
        picture=picture,
        owner=owner,
    )


_CHANGEABLE = (
    *("display_name", "pronouns", "about", "time_zone"),
    *("status_emoji", "status_text", "status_until", "quiet_until"),
)
_PROFILE = Prepared(
    select(
        User.id,
        User.name,
        User.display_name,
        User.created_at,
        User.disabled_at.is_not(None),
        User.pronouns,
        User.about,
        User.time_zone,
        User.status_emoji,
        User.status_text,
        User.status_until,
        User.quiet_until,
        User.picture,
    ).where(User.id == bindparam("user")),
    "user",
)
_QUIET = Prepared(
    select(User.id, User.quiet_until).where(
        User.id == bindparam("user"), User.quiet_until.is_not(None)
    ),
    "user",
)
