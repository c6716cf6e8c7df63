"""Tables of the server as a whole."""

from sqlalchemy import BigInteger, CheckConstraint, Integer
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Revocation(Base):
    """What live sockets must learn of, in order: they are closed by ended sessions and deleted
    rooms, and are told of people whose profile has changed, or who block others than before, and
    that the team has other emoji, or its owners have changed settings.

    A counter gives the ids, not the table.
    """

    __tablename__ = "revocations"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('session', 'room', 'person', 'blocks', 'emoji', 'settings')", name="kind"
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    kind: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)
    at: Mapped[int]


class Look(Base):
    """One look of the names of a user or a public room (app/chat/names.py).

    Not unique: two from before this rule may look the same.
    """

    __tablename__ = "looks"
    __table_args__ = (
        CheckConstraint("kind IN ('account', 'room')", name="kind"),
        {"sqlite_with_rowid": False},
    )

    kind: Mapped[str] = mapped_column(primary_key=True)
    look: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True, index=True)
    # Of a name that a room gave up; None is of one that it has.
    held_until: Mapped[int | None]


class ServerSetting(Base):
    """A setting that an owner of the server has set, as JSON (app/chat/server_settings.py)."""

    __tablename__ = "server_settings"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class TeamPicture(Base):
    """The picture of the team, WebP; there is one at most."""

    __tablename__ = "team_pictures"

    picture: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class Counter(Base):
    """The newest of some numbers, taken under this row's lock (app/db/counters.py)."""

    __tablename__ = "counters"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class RateLimit(Base):
    """What all nodes have counted together of one key (app/db/postgres/rate_limits.py).

    Of the moment: it is not copied to another database, and SQLite needs none.
    """

    __tablename__ = "rate_limits"

    # A hash, so that nobody's name or address is here.
    key: Mapped[str] = mapped_column(primary_key=True)
    # When it will have paid for what was taken; until then some of the limit is used up.
    due_at: Mapped[int]


class Meta(Base):
    """Facts of the whole database: its epoch, its last start, the version of `looks`."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
