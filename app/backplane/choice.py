"""The one choice of a backplane, by the settings."""

from ..db.postgres.server import Server
from ..settings import Settings
from . import redis_channel
from .backplane import Alone, Backplane
from .notify_channel import NotifyChannel
from .redis_channel import RedisChannel


def backplane_of(settings: Settings) -> Backplane:
    """SQLite has one node; on PostgreSQL they meet there, unless there is Redis."""
    if settings.database_url is None:
        return Alone()
    if settings.backplane_url is not None:
        return RedisChannel(settings.backplane_url.get_secret_value())
    return NotifyChannel(Server((settings.notify_url or settings.database_url).get_secret_value()))


def check(settings: Settings) -> None:
    """Try what the settings name, before anything listens. Raises `Unusable`."""
    if settings.database_url is None:
        return
    if settings.backplane_url is not None:
        redis_channel.check(settings.backplane_url.get_secret_value())
    elif settings.notify_url is not None:
        Server(settings.notify_url.get_secret_value()).reach().close()
