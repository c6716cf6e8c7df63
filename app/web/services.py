"""The parts of a running server, made once in `app/main.py` and handed to every route."""

from dataclasses import dataclass

from starlette.requests import HTTPConnection

from app.chat.last_seen import LastSeen
from app.chat.writer import Writer
from app.db.engine import Database
from app.db.folder import Folder
from app.live.hub import Hub
from app.passwords import PasswordHasher
from app.security import derive_key
from app.settings import Settings
from app.web.limits import Buckets

# Of one address there may be a whole office behind it.
ADDRESS_FACTOR = 3
# A burst of three seconds lets somebody paste a few lines.
SEND_BURST_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Keys:
    """Derived from the one secret, a key per purpose."""

    tokens: bytes
    requests: bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """What is counted, and how fast it may go."""

    sends: Buckets
    rooms: Buckets
    names: Buckets
    addresses: Buckets
    registrations: Buckets


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a route may need."""

    settings: Settings
    keys: Keys
    database: Database
    hasher: PasswordHasher
    hub: Hub
    writer: Writer
    limits: Limits
    last_seen: LastSeen


def keys(settings: Settings, folder: Folder) -> Keys:
    """From the secret in the settings, else the one kept in the folder."""
    given = settings.secret_key
    secret = given.get_secret_value().encode() if given is not None else folder.key()
    return Keys(tokens=derive_key(secret, "tokens"), requests=derive_key(secret, "requests"))


def limits(settings: Settings) -> Limits:
    sends = settings.limit_sends_per_second
    rooms = settings.limit_rooms_per_hour
    sign_ins = settings.limit_sign_ins_per_minute
    registrations = settings.limit_registrations_per_minute
    return Limits(
        sends=Buckets(per_second=sends, burst=sends * SEND_BURST_SECONDS),
        rooms=Buckets(per_second=rooms / 3600, burst=rooms),
        names=Buckets(per_second=sign_ins / 60, burst=sign_ins),
        addresses=Buckets(
            per_second=sign_ins * ADDRESS_FACTOR / 60, burst=sign_ins * ADDRESS_FACTOR
        ),
        registrations=Buckets(per_second=registrations / 60, burst=registrations),
    )


def of(connection: HTTPConnection) -> Services:
    """The services of the app that handles this request or socket."""
    services = connection.app.state.services
    assert isinstance(services, Services)
    return services
