"""Every setting, with its default and what follows from changing it."""

import ipaddress
import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from .logs import LogFormat, LogLevel
from .outbound import smtp

PREFIX = "PARLEY_"
# A server on all addresses of a machine is reached under these from the machine itself.
LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 # nothing listens on these here
ORIGIN = re.compile(r"https?://[^/\s]+")
# An origin, and maybe a path below which all is found.
PUBLIC_URL = re.compile(rf"{ORIGIN.pattern}(?P<path>(?:/(?!\.)[A-Za-z0-9._~-]+)*)")
# In a list of origins.
EVERY = "*"
SECRET_CHARACTERS = 32
TEAM_NAME_MAX = 60
TOKEN_CHARACTERS = 16
# Of two names, as difflib counts it: PARLEY_BACKPLANE is like PARLEY_BACKPLANE_URL, and
# PARLEY_HOSTNAME of the proxy's configuration isn't like PARLEY_HOST.
ALIKE = 0.87

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Registration = Literal["invite", "open", "closed"]
Invites = Literal["owners", "everybody"]
Guests = Literal["off", "owners", "room_owners"]
# Those that owners of the server may change while it runs, unless the environment says them.
Changeable = Literal[
    "team_name",
    "registration",
    "invites",
    "guests",
    "limit_sends_per_second",
    "limit_rooms_per_hour",
    "limit_sockets_per_user",
    "limit_sessions_per_user",
    "retention_days",
    "retention_most_days",
]
CHANGEABLE = frozenset(get_args(Changeable))


class BadSettings(Exception):
    """Says what is wrong with which setting, a line each; never the value, which may be secret."""


class Settings(BaseSettings):
    """Read from `PARLEY_…` in the environment, then from a `.env` file. 0 lifts a limit."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="ignore", frozen=True
    )

    data_dir: Path = Field(
        default=Path("data"),
        description="Folder of the database, the key and the files. One process serves one folder.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="PostgreSQL 15 or newer, as postgresql://user:password@host/database. Any "
        "number of servers may share one. Unset: SQLite in the data folder.",
    )
    backplane_url: SecretStr | None = Field(
        default=None,
        description="Redis or Valkey, as redis://user:password@host:port/0, by which servers on "
        "one PostgreSQL database tell each other what is new. Unset: PostgreSQL's NOTIFY.",
    )
    notify_url: SecretStr | None = Field(
        default=None,
        description="The database of PARLEY_DATABASE_URL, past a pooler like pgbouncer, through "
        "which LISTEN hears nothing. Unset: the very same address.",
    )
    files_url: str | None = Field(
        default=None,
        description="Where files are kept: a folder, or s3://BUCKET/PREFIX with region, endpoint "
        "and allow_http=true as its parameters, and the keys in AWS_ACCESS_KEY_ID and "
        "AWS_SECRET_ACCESS_KEY. Servers that share a database share this place. Unset: the folder "
        "files in the data folder.",
    )
    host: str = Field(
        default="127.0.0.1",
        description="Address to listen on. 0.0.0.0 lets other machines in: put TLS in front.",
    )
    port: int = Field(default=8000, ge=0, le=65535, description="TCP port; 0 picks a free one.")
    workers: int = Field(
        default=1,
        ge=1,
        le=128,
        description="Processes that share the address, each a node with its own connections to "
        "PostgreSQL. About one for each core; SQLite has one.",
    )
    public_url: str | None = Field(
        default=None,
        description="The address people type, e.g. https://chat.example.org, or with a path "
        "https://example.org/chat, which a proxy may pass on or take away. Decides which Origin "
        "is ours, whether cookies are Secure, what invite links look like, and under which name "
        "an empty server may be set up. "
        "Unset: the Host header of each request.",
    )
    cors_origins: str = Field(
        default="",
        description="Comma-separated origins, such as https://app.example.org, whose pages may use "
        "the API with a token or a ticket; * is every page. No cookie goes along.",
    )
    cors_cookie_origins: str = Field(
        default="",
        description="Comma-separated origins whose pages may also use the API, streams and sockets "
        "as whoever is signed in here in the same browser: only pages that are yours. Browsers "
        "send the cookie from pages of the same site, such as another name of your domain.",
    )
    embed_origins: str = Field(
        default="",
        description="Comma-separated origins, such as https://app.example.org, whose pages may "
        "show a room in a frame (<parley-room>). Without any there is no page for frames.",
    )
    trusted_proxies: str = Field(
        default="",
        description="Comma-separated addresses of reverse proxies whose X-Forwarded-For and "
        "-Proto are believed. Too wide lets anyone forge an address and dodge limits.",
    )
    registration: Registration = Field(
        default="invite",
        description="Who may make an account: by invite link, anyone (open), nobody (closed).",
    )
    invites: Invites = Field(
        default="owners",
        description="Who may make invite links: the owners of the server, or everybody who has an "
        "account. Whoever made a link can revoke it, and an owner any.",
    )
    guests: Guests = Field(
        default="owners",
        description="Who may make links by which guests come into a room that they own: the owners "
        "of the server, every owner of a room (room_owners), nobody (off). It holds for links that "
        "were made before, too; who has come by one stays until its end.",
    )
    team_name: str = Field(
        default="Parley",
        min_length=1,
        max_length=TEAM_NAME_MAX,
        description="What the team is called: above the list of rooms, on the pages for signing in "
        "and registering, and to those who come by an invite link.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Signs tokens. Unset: made once and kept beside the database, readable by its "
        "owner only, or in PostgreSQL. Changing it ends every access token, and repeats of old "
        "requests are refused.",
    )
    host_key: SecretStr | None = Field(
        default=None,
        description="The key with which an application that has this server in it signs tokens "
        "that say who asks (HS256): at least 32 characters. Whoever has it can be anybody of its.",
    )
    host_issuer: str = Field(
        default="host", min_length=1, max_length=200, description="The `iss` of such tokens."
    )
    host_audience: str = Field(
        default="parley", min_length=1, max_length=200, description="The `aud` of such tokens."
    )
    access_token_minutes: int = Field(
        default=10, ge=1, le=60, description="Life of an access token."
    )
    session_days: int = Field(
        default=30, ge=1, le=365, description="A sign-in unused for this long ends."
    )
    password_min_length: int = Field(
        default=10, ge=8, le=64, description="Shortest password accepted."
    )
    limit_sends_per_second: float = Field(
        default=10,
        ge=0,
        description="What one person writes: messages, edits, joins, new rooms, their account, "
        "their sessions; with a burst of three seconds. A socket that sends faster waits for its "
        "turn, a request is answered 429.",
    )
    limit_rooms_per_hour: float = Field(
        default=60,
        ge=0,
        description="New rooms of one person, new names of rooms, and how often they set slow mode "
        "or who writes, archive or restore; all at once or spread. Everybody's lists hold public "
        "ones, old names are kept from others, and the rest stands in the audit log.",
    )
    limit_frames_per_second: float = Field(
        default=100,
        ge=0,
        description="Frames of any kind on one socket, in bursts of ten seconds; one that sends "
        "faster is read more slowly. Of one person also repeats of what is stored, over all their "
        "sockets and requests; more of them count as writes. Lifted together with the limit of "
        "what one person writes.",
    )
    limit_sign_ins_per_minute: float = Field(
        default=10,
        ge=0,
        description="Failed sign-ins for one name, by all strangers together and by each known "
        "device or address; three times as many from one address, and three times as many of one "
        "person that succeed or refresh a token.",
    )
    limit_registrations_per_minute: float = Field(
        default=30, ge=0, description="New accounts from one address."
    )
    limit_sessions_per_user: int = Field(
        default=100,
        ge=0,
        description="Sign-ins of one person; one more ends what was unused for longest.",
    )
    limit_sockets_per_user: int = Field(
        default=50, ge=0, description="Open sockets of one person; one more is closed with 4409."
    )
    limit_connections_per_address: int = Field(
        default=512,
        ge=0,
        description="Open connections of one address (IPv6: of one /64), trusted proxies excepted. "
        "Never more than half of what the descriptor limit allows.",
    )
    limit_unread_megabytes: int = Field(
        default=32,
        ge=0,
        description="What waits to be read by peers that have stopped reading, of all of them "
        "together; beyond it, the address that holds most loses its oldest such connection.",
    )
    limit_text_characters: int = Field(
        default=8000, ge=1, le=8000, description="Longest message, in characters."
    )
    limit_file_megabytes: int = Field(
        default=100, ge=0, description="Largest file that may be uploaded, in MiB."
    )
    limit_files_megabytes_per_user: int = Field(
        default=10_240,
        ge=0,
        description="All files of one person and their guests, in MiB; those of deleted "
        "messages don't count.",
    )
    limit_files_megabytes: int = Field(
        default=0,
        ge=0,
        description="All files of the server, in MiB. 0: what the disk has, but for a "
        "twentieth of it or a gigabyte.",
    )
    keep_edits: bool = Field(
        default=False,
        description="Whether the texts that a message had before its edits are kept, a hundred of "
        "them, for those to read who may read the message; they are erased with it. False erases "
        "those that were kept: an edit leaves nothing of what stood there.",
    )
    retention_days: int = Field(
        default=0,
        ge=0,
        le=36_500,
        description="After so many days messages expire, in rooms whose owners have said nothing "
        "else: nothing but their place is left. 0: they are kept for ever.",
    )
    retention_most_days: int = Field(
        default=0,
        ge=0,
        le=36_500,
        description="The most days that any room keeps messages, whatever its owners say. 0: no "
        "such bound.",
    )
    last_seen_seconds: int = Field(
        default=60,
        ge=1,
        le=300,
        description="How often it is written down who was there: one flush to disk for all.",
    )
    tail_memory_megabytes: int = Field(
        default=32,
        ge=1,
        description="Memory for the newest events of all rooms, in MiB. Rooms without a reader "
        "give way first; what is not kept is read from the database.",
    )
    erase_within_seconds: int = Field(
        default=60,
        ge=3,
        le=3600,
        description="Within this time no file of the folder holds what was erased. PostgreSQL "
        "has its own ways: vacuum, and the log that it archives.",
    )
    heartbeat_seconds: int = Field(
        default=25, ge=1, le=300, description="Pause between pings; a silent socket is cut (4408)."
    )
    log_format: LogFormat = Field(
        default="text",
        description="How the log on standard error is written, a line for each event: text, or "
        "json.",
    )
    log_level: LogLevel = Field(
        default="warning",
        description="From where on events are written. info adds a line for each request and each "
        "socket, debug also those for files and for the server's health.",
    )
    metrics_token: SecretStr | None = Field(
        default=None,
        description="Whoever sends it as a bearer token may read /metrics; at least 16 characters. "
        "With neither this nor addresses there are none, with both, both are needed.",
    )
    metrics_addresses: str = Field(
        default="",
        description="Comma-separated addresses or networks from which /metrics may be read. What "
        "came through a proxy that is not trusted is from none of them.",
    )
    webhook_networks: str = Field(
        default="",
        description="Comma-separated addresses or networks to which webhooks and web push are sent "
        "though they are not public. Whoever may make webhooks, or subscribe to push, then reaches "
        "what listens there.",
    )
    smtp_url: SecretStr | None = Field(
        default=None,
        description="The SMTP server that takes mail, as smtps://user:password@host (port 465) or "
        "smtp://user:password@host (port 587, STARTTLS); without a name and a password for one "
        "that asks for none. Unset: no mail is sent.",
    )
    mail_from: str = Field(
        default="",
        validate_default=True,
        description="The address that mails are from, such as parley@example.org; those that "
        "can't be delivered come back there.",
    )
    webhook_http: bool = Field(
        default=False,
        description="Whether webhooks may go to http:// as well, where others can read them; and "
        "web push, which is sealed.",
    )

    @field_validator("public_url")
    @classmethod
    def _is_an_address(cls, given: str | None) -> str | None:
        if given is not None and not PUBLIC_URL.fullmatch(given):
            why = "must be like https://chat.example.org or https://example.org/chat"
            raise ValueError(f"{why}, without a final slash")
        return given

    @field_validator("cors_origins", "cors_cookie_origins", "embed_origins")
    @classmethod
    def _are_origins(cls, given: str, about: ValidationInfo) -> str:
        may_be_all = about.field_name == "cors_origins"
        for origin in _parts(given):
            if not (ORIGIN.fullmatch(origin) or (origin == EVERY and may_be_all)):
                raise ValueError("must be origins, such as https://app.example.org, without paths")
        return given

    @field_validator("trusted_proxies", "metrics_addresses", "webhook_networks")
    @classmethod
    def _are_addresses(cls, given: str) -> str:
        try:
            _networks(given)
        except ValueError:
            why = "must be addresses or networks, such as 10.0.0.2 or 10.0.0.0/8, not names"
            raise ValueError(why) from None
        return given

    @field_validator("secret_key", "host_key")
    @classmethod
    def _is_long(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None and len(given.get_secret_value()) < SECRET_CHARACTERS:
            raise ValueError(f"must have at least {SECRET_CHARACTERS} characters")
        return given

    @field_validator("smtp_url")
    @classmethod
    def _is_a_relay(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None:
            smtp.parse(given.get_secret_value())
        return given

    @field_validator("mail_from")
    @classmethod
    def _is_a_sender(cls, given: str, about: ValidationInfo) -> str:
        if not given and about.data.get("smtp_url") is not None:
            raise ValueError("must be set, too, where PARLEY_SMTP_URL is")
        if given and not smtp.is_address(given):
            raise ValueError("must be a mail address, such as parley@example.org")
        return given

    @field_validator("metrics_token")
    @classmethod
    def _can_not_be_guessed(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None and len(given.get_secret_value()) < TOKEN_CHARACTERS:
            raise ValueError(f"must have at least {TOKEN_CHARACTERS} characters")
        return given

    @property
    def public_origin(self) -> str | None:
        """The public URL without its path."""
        return self.public_url and self.public_url.removesuffix(self.public_path)

    @property
    def public_path(self) -> str:
        """What every path begins with that people see: nothing, or for example `/chat`."""
        found = PUBLIC_URL.fullmatch(self.public_url or "")
        return found["path"] if found else ""

    @property
    def metrics_networks(self) -> list[Network]:
        return _networks(self.metrics_addresses)

    @property
    def token_origins(self) -> frozenset[str]:
        return frozenset(_parts(self.cors_origins))

    @property
    def cookie_origins(self) -> frozenset[str]:
        """Those whose pages are as good as our own."""
        return frozenset(_parts(self.cors_cookie_origins))

    @property
    def framing_origins(self) -> frozenset[str]:
        """Those whose pages may show a room in a frame."""
        return frozenset(_parts(self.embed_origins))

    def allows_tokens_of(self, origin: str) -> bool:
        return not self.token_origins.isdisjoint((origin, EVERY))

    @property
    def private_networks(self) -> list[Network]:
        """Those to which webhooks are sent all the same."""
        return _networks(self.webhook_networks)

    @property
    def trusted_networks(self) -> list[Network]:
        """Of the proxies."""
        return _networks(self.trusted_proxies)

    @property
    def files_folder(self) -> Path:
        """Where files are kept unless an address says otherwise."""
        return self.data_dir / "files"

    @property
    def frames_per_second(self) -> float:
        """The limit of one socket; 0 is no limit."""
        return self.limit_frames_per_second if self.limit_sends_per_second else 0.0

    @property
    def secure(self) -> bool:
        """Whether people reach this server over https, as far as the settings say."""
        return bool(self.public_url and self.public_url.startswith("https://"))


def _networks(given: str) -> list[Network]:
    """Raises `ValueError`."""
    return [ipaddress.ip_network(part, strict=False) for part in _parts(given)]


def _parts(given: str) -> list[str]:
    return [*filter(None, map(str.strip, given.split(",")))]


def load(**given: Any) -> Settings:
    """From the environment, with what is given instead. Raises `BadSettings`."""
    try:
        return Settings(**given)
    except ValidationError as error:
        wrong = [
            f"{PREFIX}{'.'.join(map(str, item['loc'])).upper()}: "
            f"{item['msg'].removeprefix('Value error, ')}"
            for item in error.errors(include_input=False)
        ]
        raise BadSettings("\n".join(wrong)) from None


def misspelt() -> dict[str, str]:
    """Variables of the environment that are no settings, each with the one that is meant."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    others = {name for name in os.environ if name.startswith(PREFIX)} - known
    found = {name: get_close_matches(name, known, n=1, cutoff=ALIKE) for name in sorted(others)}
    return {name: meant[0] for name, meant in found.items() if meant}
