"""Fills an empty instance with believable people, rooms and a month of talk, for `parley demo`."""

import asyncio
from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import Connection

from ..chat import emoji, messages, pins, polls, reactions, reports
from ..chat.access import MEMBER, OWNER, now_ms
from ..chat.calls import Call
from ..chat.files.chosen import Chosen as ChosenFile
from ..chat.log import batch
from ..chat.log.act import Draft
from ..chat.members import members
from ..chat.new_buttons import Button
from ..chat.new_forms import Field, Form, Option
from ..chat.new_polls import new_poll
from ..chat.people import bot_commands, bots, pictures, profiles, tokens, users
from ..chat.people.profiles import Status
from ..chat.people.tokens import NewToken
from ..chat.people.users import NewUser
from ..chat.reactions import Chosen
from ..chat.rooms import direct_rooms, rooms
from ..chat.rooms.rooms import FIRST_ROOM, NewRoom
from ..chat.scopes import Scope
from ..chat.slash_commands import Argument, SlashCommand
from ..file_storage import FileStorage
from ..passwords import PasswordHasher
from . import apps, kept, talk, visitors, webhooks
from .emblems import emblems
from .month import DAY_MS, HOUR_MS, MINUTE_MS, Moment, Month
from .portraits import portrait
from .shown_files import ShownFiles
from .talk import Player, Room

MAIN_PERSON = "ada"
REPORTED_IN, REPORTER = "random", "mateo"
REPORT_REASON = "Is this not about work?"
PASSWORD = "open the harbour"  # noqa: S105 - of a demo, and shown to everybody who starts it
SERVICE = Argument("service", "Which one", "text", required=True, choices=())
PLACES = ("staging", "production")
PLACE = Argument("place", "Where to", "choice", required=True, choices=PLACES)
WHY = Argument("why", "For the log", "text", required=False, choices=())
COMMANDS = (
    SlashCommand("rollout", "Bring a service out", (SERVICE, PLACE, WHY)),
    SlashCommand("rollback", "Go back to the version before", (SERVICE, PLACE)),
)
PLAN = Form(
    "Plan",
    (
        Field(
            "when",
            "When",
            "select",
            True,
            None,
            None,
            (Option("now", "Now"), Option("night", "Tonight")),
        ),
        Field("share", "Share of the hosts, in percent", "number", True, 1, 100, ()),
        Field("why", "For the log", "long_text", False, None, 1000, ()),
        Field("tell", "Tell support", "checkbox", False, None, None, ()),
    ),
)
# The same month of talk every time, so that screenshots can be compared.
SEED = 1


def fill(connection: Connection, *, key: bytes, sealing_key: bytes, storage: FileStorage) -> None:
    """Does nothing when somebody lives here already. `sealing_key` is for secrets of webhooks."""
    users.lock(connection)
    if not users.is_empty(connection):
        return
    people = _make_people(connection)
    for name, picture in emblems().items():
        emoji.put(connection, people[MAIN_PERSON], name, picture)
    now = now_ms()
    month = Month(talk.vocabulary(), seed=SEED, now=now)
    files = ShownFiles(connection, storage)
    for room in talk.rooms():
        begins_at = now - (room.days[0] + 1) * DAY_MS
        stage = _Stage(connection, key, people, room, files=files, begins_at=begins_at)
        # Each batch is a handful of statements, however many it holds.
        for _, together in groupby(
            month.moments(room), key=lambda moment: (moment.at // MINUTE_MS, moment.verb)
        ):
            stage.play(list(together))
        if room.name == REPORTED_IN:
            stage.report_newest(by=REPORTER)
        kept.keep(connection, room.name, stage.room, key=key, user=people[MAIN_PERSON])
        if room.name == apps.WHERE:
            apps.add(connection, stage.room, key=key, user=people[MAIN_PERSON])
        if room.name == webhooks.WHERE:
            webhooks.add(
                connection,
                stage.room,
                key=key,
                sealing_key=sealing_key,
                user=people[MAIN_PERSON],
            )
        if room.name == visitors.WHERE:
            visitors.add(connection, stage.room, key=key, user=people[MAIN_PERSON])


def how_to_sign_in() -> str:
    """For the terminal, with marks of bold type."""
    people = talk.people().items()
    others = ", ".join(name for name, one in people if name != MAIN_PERSON and not one.bot_of)
    return (
        f"Sign in as [bold]{MAIN_PERSON}[/bold] with the password [bold]{PASSWORD}[/bold]; "
        f"{others} have the same one."
    )


def _make_people(connection: Connection) -> dict[str, str]:
    """Name → id."""
    hashed = _hashed(PASSWORD)
    ids: dict[str, str] = {}
    for name, player in talk.people().items():
        if player.bot_of:
            ids[name] = _make_bot(connection, ids[player.bot_of], name, player)
            continue
        role = OWNER if name == MAIN_PERSON else MEMBER
        new = NewUser(name, player.display_name, hashed)
        ids[name] = users.create(connection, new, role=role).id
        _introduce(connection, ids[name], name, player)
    return ids


def _make_bot(connection: Connection, owner: str, name: str, player: Player) -> str:
    """With a token that nobody has: there is something to be seen in the list of them."""
    made = bots.make(
        connection,
        owner,
        name=name,
        display_name=player.display_name,
        about=player.about,
        by=None,
    )
    bot = made.result.bot.id
    bot_commands.replace(connection, bot, COMMANDS)
    scopes = frozenset({Scope.READ, Scope.WRITE})
    tokens.make(connection, bot, NewToken("Rollouts", scopes, None, None), by=None)
    return bot


def _introduce(connection: Connection, user: str, name: str, player: Player) -> None:
    """Let them say of themselves what the demo has of them. Nobody is connected who hears of it."""
    status = None
    if player.status_emoji or player.status:
        status = Status(player.status_emoji, player.status, _in_hours(player.status_hours))
    change = profiles.Change(
        pronouns=player.pronouns,
        about=player.about,
        time_zone=player.time_zone,
        status=status,
        quiet_until=_in_hours(player.quiet_hours),
    )
    introduced = profiles.change(connection, user, change)
    if player.pictured:
        introduced = pictures.set_own(connection, user, portrait(name))
    assert introduced.result.about == player.about


def _in_hours(hours: int | None) -> int | None:
    return None if hours is None else now_ms() + hours * HOUR_MS


def _hashed(password: str) -> str:
    # On a loop of its own: this runs on the database's thread, which has none.
    hasher = PasswordHasher()
    try:
        return asyncio.run(hasher.hash(password))
    finally:
        hasher.close()


class _Stage:
    """One room, in which moments are played in order."""

    def __init__(
        self,
        connection: Connection,
        key: bytes,
        people: dict[str, str],
        room: Room,
        *,
        files: ShownFiles,
        begins_at: int,
    ) -> None:
        self._connection = connection
        self._files = files
        self._key = key
        self._people = people
        # By talk, the last message of each person, that of all, and the last poll.
        self._last: dict[tuple[int, str], int] = {}
        self._newest: dict[int, int] = {}
        self._asked: dict[int, int] = {}
        self._maker, *others = (people[name] for name in room.members)
        if room.kind == "direct":
            made = direct_rooms.open_for(
                connection, key, user=self._maker, session=None, others=others, now=begins_at
            )
        else:
            new = NewRoom(
                room.name,
                room.kind,
                room.topic,
                room.description,
                room.history,
                welcomes_newcomers=room.name == FIRST_ROOM,
            )
            made = rooms.create(
                connection, key, user=self._maker, session=None, room=new, now=begins_at
            )
        self.room, _ = made.result
        if room.suggested:
            draft = Draft(rooms.SUGGEST, self.room, people[MAIN_PERSON], details=True)
            batch.append_all(connection, [draft], key, now=begins_at)

    def play(self, moments: Sequence[Moment]) -> None:
        """Write the moments of one minute, as of its beginning."""
        drafts = [self._draft(moment) for moment in moments]
        outcomes, _ = batch.append_all(self._connection, drafts, self._key, now=moments[0].at)
        for moment, outcome in zip(moments, outcomes, strict=True):
            if moment.verb.startswith("asks"):
                self._asked[moment.talk] = outcome.seq
            if moment.verb in ("says", "shows"):
                self._last[moment.talk, moment.who] = self._newest[moment.talk] = outcome.seq

    def report_newest(self, *, by: str) -> None:
        """For the queue of the moderators."""
        said = max(seq for (_, who), seq in self._last.items() if who != by)
        user = self._people[by]
        reports.report(self._connection, self.room, user=user, seq=said, reason=REPORT_REASON)

    def _draft(self, moment: Moment) -> Draft:
        room, user = self.room, self._people[moment.who]
        target = self._last.get((moment.talk, moment.who))
        match moment.verb:
            case "says":
                return Draft(messages.SEND, room, user, text=moment.text)
            case "shows":
                name, words, alt = [*moment.text.split(" | "), "", ""][:3]
                file = ChosenFile(self._files.add(name, room=room, user=user), alt)
                more = messages.details(files=(file,))
                return Draft(messages.SEND, room, user, text=words, details=more)
            case "asks" | "asks anonymously":
                question, *options = moment.text.split(" | ")
                poll = new_poll(options, anonymous=moment.verb != "asks")
                more = messages.details(poll=poll)
                return Draft(messages.SEND, room, user, text=question, details=more)
            case "offers":
                words, first, *others = moment.text.split(" | ")
                more = messages.details(
                    actions=(
                        Button(first.lower(), first, "primary"),
                        *(Button(label.lower(), label) for label in others),
                        Button("plan", "Plan it", form=PLAN),
                    )
                )
                return Draft(messages.SEND, room, user, text=words, details=more)
            case "calls":
                bot, _, line = moment.text.partition(" ")
                call = messages.details(call=Call(self._people[bot]))
                return Draft(messages.SEND, room, user, text=line, details=call)
            case "votes":
                chosen = polls.chosen([int(moment.text)])
                asked = self._asked.get(moment.talk)
                return Draft(polls.VOTE, room, user, target=asked, details=chosen)
            case "answers":
                thread = messages.details(thread=self._newest.get(moment.talk))
                return Draft(messages.SEND, room, user, text=moment.text, details=thread)
            case "quotes":
                quote = messages.details(quote=self._newest.get(moment.talk))
                return Draft(messages.SEND, room, user, text=moment.text, details=quote)
            case "edits":
                words = moment.text
                return Draft(messages.EDIT, room, user, text=words, target=target, keeps_edits=True)
            case "deletes":
                return Draft(messages.DELETE, room, user, target=target)
            case "reacts":
                newest = self._newest.get(moment.talk)
                emoji = Chosen(moment.text)
                return Draft(reactions.REACT, room, user, target=newest, details=emoji)
            case "pins":
                return Draft(pins.PIN, room, user, target=self._newest.get(moment.talk))
            case "reads":
                return Draft(messages.READ, room, user, target=2**53)
            case "joins":
                return Draft(members.JOIN, room, user)
            case "is added":
                return Draft(members.ADD, room, self._maker, member=user)
            case "changes":
                return Draft(rooms.CHANGE, room, user, details=moment.change)
        raise ValueError(moment.verb)
