"""Settings of the server, for its owners, and what everybody may know of the team."""

from collections.abc import Collection, Sequence

from pydantic import BaseModel

from ...chat.server_settings import WelcomeRoom
from ...settings import Changeable, Guests, Invites, Registration, Settings


class WelcomeRoomOut(BaseModel):
    id: str
    name: str


class SettingsOut(BaseModel):
    """As they hold now. Those in `fixed` are said by the environment, and can't be changed here."""

    team_name: str
    picture: str | None
    registration: Registration
    invites: Invites
    guests: Guests
    limit_sends_per_second: float
    limit_rooms_per_hour: float
    limit_sockets_per_user: int
    limit_sessions_per_user: int
    retention_days: int
    retention_most_days: int
    welcome_rooms: list[WelcomeRoomOut]
    fixed: list[Changeable]

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        picture: str | None,
        rooms: Sequence[WelcomeRoom],
        fixed: Collection[str],
    ) -> "SettingsOut":
        own = {
            name: getattr(settings, name) for name in cls.model_fields if hasattr(settings, name)
        }
        return cls.model_validate(
            own
            | {
                "picture": picture,
                "welcome_rooms": [room._asdict() for room in rooms],
                "fixed": sorted(fixed),
            }
        )


class TeamOut(BaseModel):
    """`picture` is under `/team/pictures/…`, null without one."""

    name: str
    picture: str | None
    registration: Registration
