"""People, as answers of REST show them."""

from typing import Any

import msgspec
from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.people import accounts, blocks
from ...chat.people.profiles import Profile
from ...wire.people import shown_profile
from .events import Time
from .pages import Page


class PersonOut(BaseModel):
    """A user as others see them."""

    id: str
    name: str
    display_name: str


class StatusOut(BaseModel):
    emoji: str
    text: str
    until: Time | None


class ProfileOut(PersonOut):
    """What everybody here may know of somebody; what they have not said is empty or null."""

    picture: str | None
    pronouns: str
    about: str
    time_zone: str | None
    status: StatusOut | None
    quiet_until: Time | None
    created_at: Time
    disabled: bool
    # Somebody who came into one room by a link, for a time.
    guest: bool
    # The account of a program, and whose it is: null for people.
    bot: bool
    owner: PersonOut | None

    @classmethod
    def of(cls, profile: Profile) -> "ProfileOut":
        return cls.model_validate(msgspec.to_builtins(shown_profile(profile)))


class MeOut(ProfileOut):
    """`has_password` is false for whoever signs in by an application."""

    role: accounts.Role
    has_password: bool

    @classmethod
    def of_own(cls, profile: Profile, role: str, *, has_password: bool) -> "MeOut":
        own = {"role": role, "has_password": has_password}
        return cls.model_validate({**msgspec.to_builtins(shown_profile(profile)), **own})


class BlockOut(BaseModel):
    user: PersonOut
    at: Time


def shown_block(block: blocks.Listed) -> dict[str, Any]:
    """The fields of `BlockOut`; msgspec encodes them."""
    return {"user": block.user, "at": timestamp(block.at)}


class ReadingOut(BaseModel):
    shown: bool


class ProfilePage(Page):
    items: list[ProfileOut]


class BlockPage(Page):
    items: list[BlockOut]
