"""Mentions: the people whom the words of a message name, resolved when it is written."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from msgspec import UNSET
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import Block, Member, User
from . import mention_words
from .inbox_rows import MENTION, InboxRows, blocks_sender, wants_any
from .log.act import Audience, Draft
from .log.batch import Batch
from .log.event import Event, MessageData, TextData
from .log.shown import Mention
from .mention_words import Candidates
from .text import lookup_key

ROOM: Final = "room"
HERE: Final = "here"
# Names in one message; there is `@room` for more.
MOST_NAMES = 50
# People whom one message reaches unasked.
ASK_BEYOND = 20
# Rows that one message writes: some ten milliseconds of the writer's time.
MOST_REACHED = 1000


class _Named(NamedTuple):
    """A member as the words may name them."""

    user: str
    wants_any: bool
    visible_from: int


@dataclass(slots=True)
class Meant:
    """The mentions of a text, and the people whom they reach."""

    mentions: list[Mention] = field(default_factory=list)
    # Also those who are not told: nobody is to learn of that.
    reached: set[str] = field(default_factory=set)
    # With the seq from which on each of them sees the room.
    told: dict[str, int] = field(default_factory=dict)

    def called_into(self, root: int | None) -> Collection[str]:
        """Those who are told and named, not called with all others, and see a thread's root."""
        if root is None or not self.told:
            return ()
        named = {each["user"] for each in self.mentions if "user" in each}
        return [user for user in self.told if user in named and self.sees(user, root)]

    def sees(self, user: str, seq: int) -> bool:
        return self.told[user] <= seq

    @property
    def data(self) -> MessageData | None:
        return MessageData(mentions=self.mentions) if self.mentions else None

    @property
    def text_data(self) -> TextData | None:
        return TextData(mentions=self.mentions) if self.mentions else None

    def add(self, mention: Mention) -> None:
        if mention not in self.mentions:
            self.mentions.append(mention)


# Of most messages.
NOBODY = Meant()


class Mentioned:
    """The members whom the texts of a batch may mean."""

    def __init__(self, words: dict[str, Sequence[Candidates]]) -> None:
        self._words = words
        self._named: dict[tuple[str, str], _Named] = {}
        self._members: dict[str, dict[str, _Named]] = {}
        # Who blocks whom.
        self._blocks: set[tuple[str, str]] = set()

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> "Pending[Mentioned]":
        words = {
            draft.text: found
            for draft in drafts
            if draft.text and (found := mention_words.candidates(draft.text))
        }
        if not words:
            return lambda: cls(words)
        written = [draft for draft in drafts if draft.text in words]
        names, groups = set(), set()
        for draft in written:
            keys = set(_keys(words[draft.text or ""]))
            names |= {(draft.room, key, draft.user) for key in keys - {ROOM, HERE}}
            if keys & {ROOM, HERE}:
                groups.add((draft.room, draft.user))
        found_names = _BY_NAME.ask(connection, names)
        found_members = _MEMBERS.ask(connection, groups)

        def loaded() -> Mentioned:
            part = cls(words)
            for room, key, *member in found_names():
                part._named[room, key] = part._take(*member)
            for room, *member in found_members():
                of_room = part._members.setdefault(room, {})
                named = part._take(*member)
                of_room[named.user] = named
            return part

        return loaded

    def flush(self) -> None:
        pass

    def of(self, draft: Draft) -> Meant:
        """Raises `Invalid` for too many names."""
        words = self._words.get(draft.text or "")
        if words is None:
            return NOBODY
        meant = Meant()
        for word in words:
            self._add(meant, draft, word)
        if len(meant.mentions) > MOST_NAMES:
            raise errors.Invalid(f"A message mentions {MOST_NAMES} people by name, and no more.")
        return meant

    def members(self, room: str) -> tuple[str, ...]:
        """Those of a room, if a text of the batch calls them all."""
        return (*self._members.get(room, ()),)

    def _add(self, meant: Meant, draft: Draft, word: Candidates) -> None:
        for name in word:
            key = lookup_key(name)
            if key in (ROOM, HERE):
                members = self._members.get(draft.room, {})
                here = draft.audience.here if draft.audience else ()
                users = members if key == ROOM else members.keys() & set(here)
                meant.add({"name": name})
                self._reach(meant, draft, (members[user] for user in users))
                return
            named = self._named.get((draft.room, key))
            if named is not None:
                meant.add({"name": name, "user": named.user})
                self._reach(meant, draft, [named])
                return

    def _reach(self, meant: Meant, draft: Draft, people: Iterable[_Named]) -> None:
        for person in people:
            if person.user != draft.user:
                meant.reached.add(person.user)
                if person.wants_any and (person.user, draft.user) not in self._blocks:
                    meant.told[person.user] = person.visible_from

    def _take(self, user: str, wants: bool, visible_from: int, blocked: str | None) -> _Named:
        if blocked is not None:
            self._blocks.add((user, blocked))
        return _Named(user, bool(wants), visible_from)


def call_here(text: str) -> bool:
    """Whether a text calls those who are active: only then is it asked who they are."""
    may = not text.isascii() or HERE in text.lower()
    return may and HERE in _keys(mention_words.candidates(text))


def of_new(batch: Batch, draft: Draft) -> Meant:
    """Of a text that is sent. Raises `Invalid` and `ManyMentioned`."""
    meant = batch[Mentioned].of(draft)
    if meant is not NOBODY:
        _ask(draft, meant.reached)
    return meant


def require_meant(connection: Connection, draft: Draft) -> None:
    """Ask now about a text that is sent later. `@here` may be everybody in the room by then.

    Raises `Invalid` and `ManyMentioned`.
    """
    mentioned = Mentioned.load(connection, [draft])()
    audience = replace(draft.audience or Audience(), here=mentioned.members(draft.room))
    _ask(draft, mentioned.of(replace(draft, audience=audience)).reached)


def tell(batch: Batch, event: Event, meant: Meant) -> None:
    """Put a message into the inboxes of those whom it mentions."""
    if meant.told:
        _put(batch, event, event.seq, meant, meant.told, event.only_thread)


@dataclass(frozen=True, slots=True)
class Changed:
    """What an edit changes: whom it mentions as the first one, and from whom it takes that back."""

    meant: Meant
    new: set[str]
    gone: Collection[str]


def of_edit(batch: Batch, draft: Draft, before: MessageData | None) -> Changed:
    """Of a text that takes the place of another. Raises `Invalid` and `ManyMentioned`.

    Whoever was told already is not told again, and whoever has read it keeps it.
    """
    meant = batch[Mentioned].of(draft)
    old = (before.mentions or []) if before is not None and before.mentions is not UNSET else []
    told = batch[InboxRows].of(draft.room, draft.target or 0, MENTION)
    groups = {lookup_key(each["name"]) for each in old if "user" not in each}
    now = {lookup_key(each["name"]) for each in meant.mentions if "user" not in each}
    # Those who came into the room since the message was sent are not called after the fact, and
    # of those who are named only who can see it.
    names = {each["user"] for each in meant.mentions if "user" in each}
    is_wider = bool(now - groups)
    _ask(draft, meant.reached - told.keys() if is_wider else names - told.keys())
    seen_by = {user for user in meant.told if meant.sees(user, draft.target or 0)}
    new = {user for user in seen_by if user not in told and (is_wider or user in names)}
    stays = set(told) if now & groups else meant.told
    gone = {user for user, row in told.items() if user not in stays and not row.is_read}
    return Changed(meant, new, gone)


def tell_changed(
    batch: Batch, event: Event, changed: Changed, *, thread: int | None = None
) -> None:
    """`thread` is the one that the message is read with, if that is not the room."""
    message = event.target or 0
    _put(batch, event, message, changed.meant, changed.new, thread)
    batch[InboxRows].take_back(event.room, message, MENTION, changed.gone)


def _put(
    batch: Batch,
    event: Event,
    message: int,
    meant: Meant,
    users: Collection[str],
    thread: int | None,
) -> None:
    """Who doesn't see the root of the thread can't open it: they read it with the room."""
    inside = [user for user in users if thread is not None and meant.sees(user, thread)]
    batch[InboxRows].put(event, message, MENTION, inside, thread=thread)
    batch[InboxRows].put(event, message, MENTION, set(users).difference(inside))


def _ask(draft: Draft, reached: Collection[str]) -> None:
    """Raises `ManyMentioned`."""
    count = len(reached)
    is_asked = draft.audience is not None and not draft.audience.may_be_many
    if count > MOST_REACHED or (is_asked and count > ASK_BEYOND):
        raise errors.ManyMentioned(count=count, most=MOST_REACHED)


def _keys(words: Iterable[Candidates]) -> Iterator[str]:
    for word in words:
        yield from filter(None, map(lookup_key, word))


_COLUMNS = (Member.user_id, wants_any, Member.visible_from, Block.blocked_id)
_BY_NAME = Prepared(
    select(Member.room_id, User.name_key, *_COLUMNS)
    .join(User, User.id == Member.user_id)
    .outerjoin(Block, blocks_sender)
    .where(Member.room_id == bindparam("room"), User.name_key == bindparam("name")),
    "room name sender",
)
_MEMBERS = Prepared(
    select(Member.room_id, *_COLUMNS)
    .outerjoin(Block, blocks_sender)
    .where(Member.room_id == bindparam("room")),
    "room sender",
)
