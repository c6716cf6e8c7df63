"""The one choice of a backplane, by the settings."""

from ..db.store import Store
from ..settings import Settings
from ..unusable import Unusable
from . import redis_channel
from .backplane import Backplane
from .redis_channel import RedisChannel


def backplane_of(settings: Settings, store: Store) -> Backplane:
    """Redis where it is set, else the way that the data's place offers."""
    if settings.backplane_url is not None and settings.database_url is not None:
        return RedisChannel(settings.backplane_url.get_secret_value())
    return store.backplane()


def check(settings: Settings) -> None:
    """Try what the settings name, before anything listens. Raises `Unusable`."""
    if settings.backplane_url is None:
        return
    if settings.database_url is None:
        raise Unusable(
            f"{redis_channel.SETTING} joins servers on one PostgreSQL database: set "
            "PARLEY_DATABASE_URL too, or leave both out"
        )
    redis_channel.check(settings.backplane_url.get_secret_value())
