"""The parts of a running server, made once in `app/main.py` and handed to every route."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import quote

from starlette.requests import HTTPConnection

from ..chat import mentions
from ..chat.effects import Written
from ..chat.log.act import Audience
from ..chat.log.writer import Writer
from ..chat.members.read_marks import ReadMarks
from ..chat.people.external import HostPerson
from ..chat.retention import Rule
from ..counts import Counts
from ..db.database import Database
from ..db.rate_limits import RateLimits
from ..db.readiness import Readiness
from ..live.hub import Hub
from ..passwords import PasswordHasher
from ..pictures import PictureMaker
from ..security import derive_key
from ..server.ws_pace import BURST_SECONDS
from ..settings import Settings
from ..work.files import FileKeeper
from ..work.last_seen import LastSeen
from ..work.mail import MailSender
from ..work.monitor import Monitor
from ..work.owner import BackgroundTasks
from ..work.push import PushSender
from ..work.sample import Sampler
from ..work.webhooks import WebhookSender
from .limits import Buckets
from .live_settings import LiveSettings
from .strict_limits import StrictLimit
from .turns import Turns
from .upload_places import UploadPlaces

P = ParamSpec("P")
T = TypeVar("T")

# Of one address there may be a whole office behind it.
ADDRESS_FACTOR = 3
# A program that signs in for each connection comes back every two seconds, if need be.
SUCCESS_FACTOR = 3
# A burst of three seconds lets somebody paste a few lines.
SEND_BURST_SECONDS = 3
# Somebody ends a page of old sign-ins, one after the other.
ENDINGS_BURST_SECONDS = 10
# A panel that searches while somebody types, or more of it while they scroll.
SEARCHES_PER_SECOND, SEARCHES_BURST_SECONDS = 5.0, 6
# In one process. All other reads are done beside them.
SEARCHES_AT_ONCE = 2
# What one person or session may do is the same on any number of nodes. (Places are not here: how
# often they fail to sign in is counted in the database.)
OVER_NODES = (
    "sends",
    "endings",
    "repeats",
    "rooms",
    "searches",
    "sign_ins",
    "app_tokens",
    "signals",
)
# As often as a hand that moves is seen to move.
SIGNALS_PER_SECOND = 30
SIGNALS_BURST = 60

Tell = Callable[[str, str, int], None]
"""Takes the name of a limit, a key, and how many were taken less those that were given back."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Derived from the one secret, a key per purpose."""

    tokens: bytes
    requests: bytes
    refreshes: bytes
    apps: bytes
    consents: bytes
    devices: bytes
    invites: bytes
    doctor: bytes
    webhooks: bytes
    push: bytes
    mail: bytes


Who = Callable[[HTTPConnection], HostPerson | Awaitable[HostPerson | None] | None]
"""Says who asks, of the people of the application that has this server in it; None for nobody."""


@dataclass(frozen=True, slots=True)
class Host:
    """The application that has this server in it, as far as it says anything."""

    who: Who | None = None
    sign_in_at: str | None = None
    """Its own page for that, which gets the way back as `next`."""
    has_key: bool = False
    """Whether it signs tokens."""

    def sign_in_address(self, here: str) -> str | None:
        """Where somebody signs in who then comes back `here`; None where that is our own page."""
        if self.sign_in_at is None:
            return None
        mark = "&" if "?" in self.sign_in_at else "?"
        return f"{self.sign_in_at}{mark}next={quote(here, safe='')}"

    @property
    def names_people(self) -> bool:
        return self.who is not None or self.has_key


@dataclass(frozen=True, slots=True)
class Limits:
    """The rate limits of this node. Those of `OVER_NODES` count what is taken on others, too."""

    sends: Buckets
    """Of one person: whatever they write."""
    endings: Buckets
    """Of one session: what ends sessions. A socket that uses up `sends` must not be in its way."""
    repeats: Buckets
    """Of one person: repeats of what is stored, which cost them nothing of `sends`."""
    rooms: Buckets
    """Of one person: new rooms, and changes of rooms that leave something for good."""
    searches: Buckets
    """Of one person: searches, which cost more than other reads."""
    sign_ins: Buckets
    """Of one person: sign-ins that succeed, and refreshes."""
    app_tokens: Buckets
    """Of one app in one person's name: the tokens that it fetches."""
    signals: Buckets
    """Of one person: what apps say in passing, on sockets. What is more is dropped."""
    names: StrictLimit
    """Wrong passwords for one name, by whom."""
    addresses: StrictLimit
    """Wrong passwords from one network, for any name."""
    registrations: StrictLimit
    """New accounts from one network."""
    apps: StrictLimit
    """Apps that are unknown or show no right secret, of one network; codes that one person types
    in vain."""
    devices: StrictLimit
    """Programs without a browser that begin to ask, of one network."""

    def follow(self, settings: Settings) -> None:
        """Go by these from now on."""
        for name, (per_second, burst) in _rates(settings).items():
            buckets: Buckets = getattr(self, name)
            buckets.change(per_second=per_second, burst=burst)

    def forgive_repeat(self, user: str) -> None:
        """Give back what a repeat took, unless so many come that they are a load themselves."""
        if self.repeats.take_now(user):
            self.sends.give_back(user)

    def take_elsewhere(self, taken: Mapping[str, Mapping[str, int]], nodes: int) -> None:
        """Take what so many other nodes have given away: of each limit, by key."""
        for name in OVER_NODES:
            for key, count in taken.get(name, {}).items():
                buckets: Buckets = getattr(self, name)
                # Each may have given a burst before it heard of the others'.
                buckets.take_elsewhere(key, count, most_bursts=nodes)


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a route may need."""

    live_settings: LiveSettings
    keys: Keys
    database: Database
    readiness: Readiness
    hasher: PasswordHasher
    pictures: PictureMaker
    searching: Turns
    files: FileKeeper
    uploads: UploadPlaces
    hub: Hub
    writer: Writer
    read_marks: ReadMarks
    limits: Limits
    rate_limits: RateLimits
    """Where `StrictLimit`s are counted."""
    last_seen: LastSeen
    tasks: BackgroundTasks
    counts: Counts
    sampler: Sampler
    monitor: Monitor
    webhooks: WebhookSender
    push: PushSender
    mail: MailSender
    host: Host

    @property
    def settings(self) -> Settings:
        """As they are at the moment: owners may change some of them."""
        return self.live_settings.now

    @property
    def retention(self) -> Rule:
        """What the server says of how long messages are kept."""
        return rule_of(self.settings)

    async def write(
        self, work: Callable[Concatenate[Any, P], Written[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work(connection, …)` in a write transaction, then tell its effects to the hub.

        The one way to write beside the writer's, so that no effect is left out.
        """
        written = await self.database.write(work, *args, **kwargs)
        self.hub.carry_out(written.effects)
        return written.result

    def audience(self, text: str | None, *, may_be_many: bool) -> Audience | None:
        """Whom `@here` means in a text; None where nobody can be mentioned."""
        if text is None or "@" not in text:
            return None
        here = (*self.hub.active(),) if mentions.call_here(text) else ()
        return Audience(here, may_be_many)


def make_keys(settings: Settings, kept_secret: Callable[[], bytes]) -> Keys:
    """From the secret in the settings, else from the one that is kept beside the database."""
    given = settings.secret_key
    secret = given.get_secret_value().encode() if given is not None else kept_secret()
    return Keys(
        tokens=derive_key(secret, "tokens"),
        requests=derive_key(secret, "requests"),
        refreshes=derive_key(secret, "refreshes"),
        apps=derive_key(secret, "apps"),
        consents=derive_key(secret, "consents"),
        devices=derive_key(secret, "devices"),
        invites=derive_key(secret, "invites"),
        doctor=derive_key(secret, "doctor"),
        webhooks=derive_key(secret, "webhooks"),
        push=derive_key(secret, "push"),
        mail=derive_key(secret, "mail"),
    )


def make_limits(settings: Settings, tell: Tell | None = None) -> Limits:
    """`tell` is called with what other nodes are to take too."""

    def over_nodes(name: str, per_second: float, burst: float) -> Buckets:
        told = partial(tell, name) if tell else None
        return Buckets(per_second=per_second, burst=burst, tell=told)

    buckets = {name: over_nodes(name, *rate) for name, rate in _rates(settings).items()}
    sign_ins = settings.limit_sign_ins_per_minute
    registrations = settings.limit_registrations_per_minute
    return Limits(
        **buckets,
        names=StrictLimit("names", per_minute=sign_ins),
        addresses=StrictLimit("addresses", per_minute=sign_ins * ADDRESS_FACTOR),
        registrations=StrictLimit("registrations", per_minute=registrations),
        apps=StrictLimit("apps", per_minute=sign_ins * ADDRESS_FACTOR),
        devices=StrictLimit("devices", per_minute=sign_ins * ADDRESS_FACTOR),
    )


def _rates(settings: Settings) -> dict[str, tuple[float, float]]:
    """Of the limits of one person or session, how many a second, and in what bursts."""
    sends = settings.limit_sends_per_second
    frames = settings.frames_per_second
    rooms = settings.limit_rooms_per_hour
    searches = min(sends, SEARCHES_PER_SECOND)
    sign_ins = settings.limit_sign_ins_per_minute * SUCCESS_FACTOR
    return {
        "sends": (sends, sends * SEND_BURST_SECONDS),
        "endings": (min(sends, 1), min(sends, 1) * ENDINGS_BURST_SECONDS),
        # As many as one socket may send at all.
        "repeats": (frames, frames * BURST_SECONDS),
        "rooms": (rooms / 3600, rooms),
        "searches": (searches, searches * SEARCHES_BURST_SECONDS),
        "sign_ins": (sign_ins / 60, sign_ins),
        "app_tokens": (sign_ins / 60, sign_ins),
        "signals": (SIGNALS_PER_SECOND, SIGNALS_BURST),
    }


def rule_of(settings: Settings) -> Rule:
    return Rule(settings.retention_days, settings.retention_most_days)


def services_of(connection: HTTPConnection) -> Services:
    """The services of the app that handles this request or socket."""
    services = getattr(connection.app.state, "services", None)
    if services is None:
        raise RuntimeError("Parley has not been started: FastAPI(lifespan=chat.lifespan)")
    assert isinstance(services, Services)
    return services
