"""State + events = fresh state, whatever people do in a room and in whatever order.

A machine draws what four people do. Of each command it foretells, from the protocol alone, which
events it writes or why it is refused; then all that can be asked of the room is asked anew and
compared. `MACHINE_EXAMPLES=500` looks for longer, with other dice each time.
"""

import asyncio
import itertools
import os
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from unicodedata import category

import pytest
from hypothesis import HealthCheck, Phase, settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.dose import dose
from tests.members_model import Forecast, refuses, writes
from tests.owned import owned_server
from tests.people import Person, unique
from tests.room_model import RoomModel
from tests.room_state import MEMBER, MODERATOR, OWNER
from tests.server import Server
from tests.watched_room import Command, WatchedRoom

EXAMPLES = int(os.environ.get("MACHINE_EXAMPLES", "0"))
SETTINGS = settings(
    max_examples=EXAMPLES or dose(20, 40),
    stateful_step_count=50 if EXAMPLES else 25,
    derandomize=not EXAMPLES,
    deadline=None,
    database=None,
    # To find the shortest way to a failure may take minutes, of which a quick run has none.
    phases=tuple(Phase) if EXAMPLES else (Phase.generate,),
    print_blob=bool(EXAMPLES),
    suppress_health_check=[HealthCheck.too_slow],
)
LONGEST_SECONDS = 120 + 10 * EXAMPLES
T = TypeVar("T")

PEOPLE = 4
# Of the room: stays and listens. The others come and go.
KEEPER = 0
# Of the server, and never in the room.
SERVER_OWNER = PEOPLE
# The log is read at every step; that the rest follows from it is looked at less often.
LOOK_EVERY_STEPS = 4
# A token lives for ten minutes.
SIGN_IN_EVERY = 100

# Beyond the people: one of the members.
somebody = st.integers(0, 3 * PEOPLE - 1)
a_guest = st.integers(1, PEOPLE - 1)
# One of what there is so far; the newest more often than others.
one = st.just(-1) | st.integers(0, 60)
roles = st.sampled_from((MEMBER, MODERATOR, OWNER))
writing = st.characters(exclude_categories=("Cc", "Cs"))
# Letters and a sign that show nothing (Unicode, Default_Ignorable_Code_Point, and empty Braille).
UNSEEN = "\u115f\u1160\u2800\u3164\uffa0"


def can_be_seen(text: str) -> bool:
    """Whether it is a message: there is a letter, a digit or a sign in it."""
    return any(category(sign)[0] in "LNPS" and sign not in UNSEEN for sign in text)


plain = st.text(writing, min_size=1, max_size=12).filter(can_be_seen)
# People by their number, and two groups; maybe in capitals.
mentioned = st.lists(st.sampled_from((0, 1, 2, 3, "room", "HERE")), min_size=1, max_size=3)
texts = plain | st.tuples(mentioned, st.booleans(), plain)
Text = str | tuple[list[int | str], bool, str]
# More than fit under one message.
emoji = st.lists(st.integers(0x1F600, 0x1F619).map(chr), min_size=1, max_size=8, unique=True)
changes = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(("quay", "mole")),
        "topic": st.sampled_from(("", "Ships", "Cranes & <b>ships</b>")),
        "description": st.sampled_from(("", "Where ships are.")),
        # A pause that is longer than any test.
        "slow_seconds": st.sampled_from((0, 0, 0, 21600)),
        "writers": st.sampled_from(("members", "members", "members", "moderators")),
        "shows_readers": st.booleans(),
        "history": st.sampled_from(("all", "joined")),
        "archived": st.booleans(),
        # Nothing is older than an hour here.
        "retention_days": st.sampled_from((None, 0, 30)),
    },
)
# Mutes that outlast every test.
ends = st.sampled_from((None, None, "2099-01-01T00:00:00.000Z", "2100-01-01T00:00:00.000Z"))


class RoomMachine(RuleBasedStateMachine):
    room: WatchedRoom

    def __init__(self, runner: asyncio.Runner, people: list[Person], folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.runner = runner
        self.people = people
        # What was done under which client_id, and the seq of its event, if it was told.
        self.done: list[tuple[Command, int | None]] = []
        self.steps = 0
        # By person and poll.
        self.chosen: dict[tuple[int, int], list[int]] = {}

    @initialize(kind=st.sampled_from(("public", "private")), given=st.tuples(roles, roles))
    def the_keeper_makes_a_room(self, kind: str, given: tuple[str, str]) -> None:
        # Public rooms have names of their own, and the server has seen other machines.
        self.names = {name: unique(name) for name in ("quay", "mole")}
        self.room = self.run(
            WatchedRoom.made(self.people, kind=kind, name=unique("room"), roles=given)
        )

    def teardown(self) -> None:
        if hasattr(self, "room"):
            self.run(self.room.left())

    @invariant()
    def the_room_is_as_its_events_say(self) -> None:
        if self.steps % LOOK_EVERY_STEPS == 0:
            self.run(self.room.is_as_heard())
        self.steps += 1

    # Talking, over REST and, for the keeper, over the socket.

    @rule(who=somebody, text=texts)
    def somebody_sends(self, who: int, text: Text) -> None:
        person, words = self.person(who), self.words(text)
        forecast = self.model.send(self.id_of(person), words)
        self.says(Command("send", person, None, words), forecast)

    @rule(who=somebody, pick=one, text=texts, in_room=st.booleans())
    def somebody_replies(self, who: int, pick: int, text: Text, in_room: bool) -> None:
        """To a message, or now and then to a reply or to nothing."""
        person, root, words = self.person(who), self.target(pick), self.words(text)
        more = (("thread", root), *([("in_room", True)] if in_room else []))
        forecast = self.model.send(self.id_of(person), words, thread=root)
        self.says(Command("send", person, None, words, more), forecast)

    @rule(who=somebody, pick=one, text=texts)
    def somebody_quotes(self, who: int, pick: int, text: Text) -> None:
        person, quoted, words = self.person(who), self.target(pick), self.words(text)
        forecast = self.model.send(self.id_of(person), words, quote=quoted)
        self.says(Command("send", person, None, words, (("quote", quoted),)), forecast)

    @rule(who=somebody, pick=one, solved=st.booleans())
    def somebody_marks_a_thread(self, who: int, pick: int, solved: bool) -> None:
        person, root = self.person(who), self.target(pick)
        forecast = self.model.solve(self.id_of(person), root, solved=solved)
        verb = "PUT" if solved else "DELETE"
        self.asks(person, verb, f"/messages/{root}/thread/solved", forecast)

    @rule(who=somebody, text=texts)
    def somebody_offers_buttons(self, who: int, text: Text) -> None:
        person, words = self.person(who), self.words(text)
        forecast = self.model.send(self.id_of(person), words)
        body = {"text": words, "actions": [{"id": "yes", "label": "Yes"}]}
        self.asks(person, "POST", "/messages", forecast, body)

    @rule(who=somebody, pick=one, action=st.sampled_from(("yes", "no")))
    def somebody_presses(self, who: int, pick: int, action: str) -> None:
        person = self.person(who)
        offers = [seq for seq, message in self.model.messages.items() if "actions" in message]
        target = offers[pick % len(offers)] if offers and pick % 8 else self.target(pick)
        forecast = self.model.press(self.id_of(person), target, action)
        self.asks(person, "POST", f"/messages/{target}/presses", forecast, {"action": action})

    @rule(who=somebody, number=st.integers(), text=st.sampled_from(("", "e2–e4")))
    def an_app_writes(self, who: int, number: int, text: str) -> None:
        person = self.person(who)
        forecast = self.model.write_of_app(self.id_of(person))
        body = {"app": "chess", "data": {"move": str(number)}, "text": text}
        self.asks(person, "POST", "/app-events", forecast, body)

    @rule(who=somebody, pick=one)
    def somebody_deletes_what_an_app_wrote(self, who: int, pick: int) -> None:
        written = [*self.model.apps]
        if written:
            person, target = self.person(who), written[pick % len(written)]
            forecast = self.model.delete(self.id_of(person), target)
            self.asks(person, "DELETE", f"/messages/{target}", forecast)

    @rule(who=somebody, text=texts, anonymous=st.booleans())
    def somebody_asks_a_poll(self, who: int, text: Text, anonymous: bool) -> None:
        person, words = self.person(who), self.words(text)
        forecast = self.model.send(self.id_of(person), words)
        body = {"text": words, "options": ["a", "b", "c"], "multiple": True, "anonymous": anonymous}
        self.asks(person, "POST", "/polls", forecast, body)

    @rule(who=somebody, pick=one, choices=st.sets(st.integers(0, 2)))
    def somebody_votes(self, who: int, pick: int, choices: set[int]) -> None:
        person, target, wanted = self.person(who), self.poll(pick), sorted(choices)
        own = self.chosen.get((person, target), [])
        forecast = self.model.vote(self.id_of(person), target, wanted, own)
        self.asks(person, "PUT", f"/polls/{target}/vote", forecast, {"choices": wanted})
        if not forecast.refusals:
            self.chosen[person, target] = wanted

    @rule(who=somebody, pick=one)
    def somebody_ends_a_poll(self, who: int, pick: int) -> None:
        person, target = self.person(who), self.poll(pick)
        forecast = self.model.end_poll(self.id_of(person), target)
        self.asks(person, "PUT", f"/polls/{target}/end", forecast)

    @rule(who=somebody, pick=one, text=texts)
    def somebody_edits(self, who: int, pick: int, text: Text) -> None:
        person, words = self.person(who), self.words(text)
        target = self.target(pick, None if pick % 3 == 0 else person)
        forecast = self.model.edit(self.id_of(person), target, words)
        self.says(Command("edit", person, target, words), forecast)

    @rule(who=somebody, pick=one)
    def somebody_deletes(self, who: int, pick: int) -> None:
        person = self.person(who)
        target = self.target(pick)
        forecast = self.model.delete(self.id_of(person), target)
        self.says(Command("delete", person, target), forecast)

    @rule(who=somebody, pick=one, some=emoji, puts=st.booleans())
    def somebody_reacts(self, who: int, pick: int, some: list[str], puts: bool) -> None:
        person, target = self.person(who), self.target(pick)
        for each in some:
            forecast = self.model.react(self.id_of(person), target, each, puts=puts)
            kind = "react" if puts else "unreact"
            self.says(Command(kind, person, target, None, (("emoji", each),)), forecast)

    @rule(who=somebody, pick=one)
    def somebody_takes_a_reaction_away(self, who: int, pick: int) -> None:
        """And puts it there again, now and then: then it comes last."""
        reacted = [seq for seq, m in self.model.messages.items() if "reactions" in m]
        if not reacted:
            return
        target = reacted[pick % len(reacted)]
        reaction = self.model.messages[target]["reactions"][0]
        ids = [person.id for person in self.people]
        person = self.person(who) if pick % 3 == 0 else ids.index(reaction["users"][0])
        for kind in ("unreact", "react") if pick % 2 == 0 else ("unreact",):
            puts, each = kind == "react", reaction["emoji"]
            forecast = self.model.react(self.id_of(person), target, each, puts=puts)
            self.says(Command(kind, person, target, None, (("emoji", each),)), forecast)

    @rule(who=somebody, pick=one, pins=st.booleans())
    def somebody_pins(self, who: int, pick: int, pins: bool) -> None:
        person, target = self.person(who), self.target(pick)
        forecast = self.model.pin(self.id_of(person), target, pins=pins)
        self.says(Command("pin" if pins else "unpin", person, target), forecast)

    @rule(pick=one)
    def somebody_repeats_themselves(self, pick: int) -> None:
        """The first result and nothing new, whatever has happened since to what was said."""
        if not self.done:
            return
        command, seq = self.done[pick % len(self.done)]
        answered = self.says(command, self.repeated(command, seq))
        assert answered == seq or None in (answered, seq)

    @rule(pick=one)
    def somebody_gives_a_name_twice(self, pick: int) -> None:
        if not self.done:
            return
        command, seq = self.done[pick % len(self.done)]
        if command.kind != "send" or seq is None or self.model.messages[seq]["deleted"]:
            return  # of what was deleted nothing is kept that would tell another text
        other = replace(command, text=f"not {command.text}")
        reused = refuses("client_id_reused", *self.inside(command, writes()).refusals)
        self.says(other, reused)

    @rule(pick=one, who=st.lists(somebody, min_size=2, max_size=4), text=texts)
    def some_talk_at_once(self, pick: int, who: list[int], text: Text) -> None:
        people, words = [self.person(some) for some in who], self.words(text)
        target = self.target(pick, people[1])
        drawn = [
            Command("send", people[0], None, words),
            Command("edit", people[1], target, words),
            *(Command("delete", person, target) for person in people[2:]),
        ]
        self.run(self.room.say_at_once(drawn))

    # Coming and going.

    @rule(person=a_guest)
    def somebody_joins(self, person: int) -> None:
        self.asks(person, "PUT", "/membership", self.model.join(self.id_of(person)))

    @rule(person=a_guest)
    def somebody_leaves(self, person: int) -> None:
        self.asks(person, "DELETE", "/membership", self.model.leave(self.id_of(person)))

    @rule(who=somebody, other=a_guest, role=st.none() | roles)
    def somebody_adds(self, who: int, other: int, role: str | None) -> None:
        person, whom = self.person(who), self.id_of(other)
        forecast = self.model.add(self.id_of(person), whom, role)
        self.asks(person, "PUT", f"/members/{whom}", forecast, {"role": role} if role else {})

    @rule(who=somebody, other=st.just(KEEPER) | a_guest)
    def somebody_removes(self, who: int, other: int) -> None:
        """For the keeper, who must stay, stands whoever does it: they remove themselves."""
        person = self.person(who)
        whom = self.id_of(other or person or PEOPLE - 1)
        forecast = self.model.remove(self.id_of(person), whom)
        self.asks(person, "DELETE", f"/members/{whom}", forecast)

    @rule(who=somebody, other=somebody, role=roles)
    def somebody_gives_a_role(self, who: int, other: int, role: str) -> None:
        person, whom = self.person(who), self.id_of(self.person(other))
        forecast = self.model.give_role(self.id_of(person), whom, role)
        self.asks(person, "PATCH", f"/members/{whom}", forecast, {"role": role})

    @rule(who=somebody, other=st.just(KEEPER) | a_guest, bans=st.booleans())
    def somebody_bans(self, who: int, other: int, bans: bool) -> None:
        """The keeper, who must stay, is never the one."""
        person = self.person(who)
        whom = self.id_of(other or person or PEOPLE - 1)
        foretell = self.model.ban if bans else self.model.unban
        forecast = foretell(self.id_of(person), whom)
        self.asks(person, "PUT" if bans else "DELETE", f"/bans/{whom}", forecast)

    @rule(who=somebody, other=somebody, until=ends)
    def somebody_mutes(self, who: int, other: int, until: str | None) -> None:
        person, whom = self.person(who), self.id_of(self.person(other))
        forecast = self.model.mute(self.id_of(person), whom, until)
        self.asks(person, "PATCH", f"/members/{whom}", forecast, {"muted_until": until})

    @rule(suggests=st.booleans())
    def the_room_is_suggested(self, suggests: bool) -> None:
        forecast = self.model.suggest(suggests=suggests)
        self.asks(SERVER_OWNER, "PUT" if suggests else "DELETE", "/suggestion", forecast)

    @rule(who=somebody, wanted=changes)
    def somebody_changes_the_room(self, who: int, wanted: dict[str, Any]) -> None:
        person = self.person(who)
        if "name" in wanted:
            wanted = wanted | {"name": self.names[wanted["name"]]}
        forecast = self.model.change(self.id_of(person), wanted)
        self.asks(person, "PATCH", "", forecast, wanted)

    @rule(most=st.integers(1, 12))
    def the_oldest_expire(self, most: int) -> None:
        self.run(self.room.expires(self.folder, most))

    @rule(who=somebody)
    def somebody_archives_or_restores_the_room(self, who: int) -> None:
        self.somebody_changes_the_room(who, {"archived": not self.model.about["archived"]})

    # Listening.

    @rule()
    def the_keeper_comes_back(self) -> None:
        self.run(self.room.keeper_comes_back())

    @rule(pick=one)
    def a_device_comes_back(self, pick: int) -> None:
        self.run(self.room.device_comes_back(self.room.past[pick % len(self.room.past)]))

    # What the rules are written with.

    @property
    def model(self) -> RoomModel:
        return self.room.model

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def id_of(self, person: int) -> str:
        return self.people[person].id

    def person(self, who: int) -> int:
        members = [n for n, person in enumerate(self.people) if person.id in self.model.members]
        return who if who < PEOPLE else members[who % len(members)]

    def target(self, pick: int, author: int | None = None) -> int:
        """The seq of a message, by this author if there is one; now and then of another event."""
        messages = self.model.messages
        name = None if author is None else self.id_of(author)
        own = [seq for seq in messages if messages[seq]["user"]["id"] == name]
        some = own or [*messages]
        return self.model.cursor if pick % 8 == 0 else some[pick % len(some)]

    def words(self, text: Text) -> str:
        """A text with the names of those whom it mentions."""
        if isinstance(text, str):
            return text
        mentioned, loud, rest = text
        names = [self.people[one].name if isinstance(one, int) else one for one in mentioned]
        return " ".join([*(f"@{name.upper() if loud else name}" for name in names), rest])

    def poll(self, pick: int) -> int:
        """The seq of a message with a poll, if there is one; now and then of another."""
        polls = [seq for seq, message in self.model.messages.items() if "poll" in message]
        return polls[pick % len(polls)] if polls and pick % 8 else self.target(pick)

    def inside(self, command: Command, forecast: Forecast) -> Forecast:
        """The state that the model expects a member to see."""
        user = self.id_of(command.person)
        return forecast if user in self.model.members else self.model.outside(user)

    def repeated(self, command: Command, seq: int | None) -> Forecast:
        """Nothing new; and what is older than its sender's newest coming is not shown to them."""
        user, answer = self.id_of(command.person), command.target if command.hangs else seq
        if user in self.model.members and not self.model.shows(user, answer or 0):
            return refuses("not_found")
        return self.inside(command, writes())

    def says(self, command: Command, forecast: Forecast) -> int | None:
        """Of what the keeper says every other thing goes over the socket."""
        by_socket = command.person == KEEPER and self.steps % 2 == 0
        answer = self.run(self.room.says(command, forecast, by_socket=by_socket))
        if answer.code is None:
            self.done.append((command, answer.seq))
        return answer.seq

    def asks(self, person: int, verb: str, path: str, forecast: Forecast, body: Any = None) -> None:
        self.run(self.room.asks(person, verb, path, forecast, body=body))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with owned_server(tmp_path, PARLEY_KEEP_EDITS="true") as running:
        yield running


@pytest.mark.timeout(LONGEST_SECONDS)
def test_a_state_and_its_events_are_the_fresh_state(server: Server) -> None:
    with asyncio.Runner() as runner:
        people = [Person(server.url, unique(f"person{number}")) for number in range(PEOPLE)]
        people.append(Person(server.url, "owner"))
        try:
            for person in people[:PEOPLE]:
                runner.run(person.registers())
            runner.run(people[SERVER_OWNER].signs_in())
            machines: Any = partial(
                next, _machines(runner, people, server.folder)
            )  # a class, or what makes one
            stateful.run_state_machine_as_test(machines, settings=SETTINGS)
        finally:
            for person in people:
                runner.run(person.http.aclose())


def _machines(runner: asyncio.Runner, people: list[Person], folder: Path) -> Iterator[RoomMachine]:
    for number in itertools.count(1):
        yield RoomMachine(runner, people, folder)
        if number % SIGN_IN_EVERY == 0:
            for person in people:
                runner.run(person.signs_in())
