"""The checker raises no alarm on a clean history, and finds each fault that is planted in one."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.faults import checker
from tests.faults.checker import Fault, Log, check, check_whole, summary
from tests.faults.history import Entry, History, Page, Session, Try

EPOCH = "e_one"
OLD, FRESH = 3, 12


def entry(number: int, /, **other: Any) -> Entry:
    """The event with this number as it ought to be; 1 is a joining, the others are messages."""
    at, user = f"2026-11-21T02:34:{number:02}.000Z", f"u_{number % 2}"
    if number == 1:
        return Entry(1, "joined", at, user, None, None)
    return Entry(number, "message", at, user, f"c-{number}", f"text {number}")._replace(**other)


def attempt(number: int, /, **other: Any) -> Try:
    """That sent it, and heard of it before the next was sent."""
    name, text = (f"u_{number % 2}", f"c-{number}"), f"text {number}"
    return replace(Try(name, text, "socket", number, number + 0.5, number), **other)


class World:
    """A round of one room in which all is well: events 1 to 3 are old, 4 to 12 are new."""

    def __init__(self) -> None:
        entries = [entry(seq) for seq in range(1, FRESH + 1)]
        fresh = entries[OLD:]
        self.log = Log(entries, after=OLD, served=list(fresh))
        self.history = History(
            tries=[attempt(seq) for seq in range(OLD + 1, FRESH + 1)],
            sessions=[
                # Goes on from the round before; loses its connection at 6.
                Session("one", OLD, EPOCH, greeted=EPOCH, seen=entries[3:6]),
                Session("one", 6, EPOCH, greeted=EPOCH, live_head=9, live_seq=9, seen=entries[6:]),
                # Comes without a cursor, and later to a database that was restored.
                Session("two", None, "", greeted=EPOCH, live_head=5, live_seq=5, seen=entries[1:8]),
                Session("two", 8, "e_0", greeted=EPOCH, resync="epoch_changed", seen=entries[4:]),
            ],
            pages=[Page(0, entries[:5]), Page(12, [])],
            lists={"one": list(fresh), "two": list(fresh)},
            earlier={("u_0", "c-2"): 2, ("u_1", "c-3"): 3},
        )
        # A name from before, repeated; one refused for ever; one refused and later stored;
        # one that went over both ways; three without an answer, of which the log has one.
        self.history.tries += [
            attempt(3, sent_at=20, heard_at=21),
            attempt(30, seq=None, code="invalid"),
            attempt(9, sent_at=8.9, heard_at=8.95, seq=None, code="busy"),
            attempt(7, over="rest", sent_at=7.1, heard_at=7.2),
            attempt(31, seq=None, heard_at=None),
            attempt(32, seq=None, heard_at=None),
        ]
        self.history.tries[8] = attempt(12, seq=None, heard_at=None)

    def found(self) -> list[Fault]:
        return check(self.history, self.log)

    def store(self, number: int, /, **other: Any) -> None:
        """Make the log say something else, and everybody see it so."""
        entries = list(self.log.entries)
        wrong = entries[number - 1]._replace(**other)
        entries[number - 1] = wrong
        self.log.entries = entries
        self.log.served = entries[OLD:]
        for seen in self._copies():
            seen[:] = [wrong if copy.seq == number else copy for copy in seen]

    def append(self, entry: Entry) -> None:
        self.log.entries = [*self.log.entries, entry]
        self.log.served = self.log.entries[OLD:]
        for held in self.history.lists.values():
            held.append(entry)

    def remove(self, seq: int) -> None:
        """As if it had never been written, and the number had been given to nobody."""
        self.log.entries = [found for found in self.log.entries if found.seq != seq]
        self.log.served = self.log.entries[OLD:]
        for seen in self._copies():
            seen[:] = [copy for copy in seen if copy.seq != seq]

    def _copies(self) -> list[list[Entry]]:
        return [
            *(session.seen for session in self.history.sessions),
            *(page.entries for page in self.history.pages),
            *self.history.lists.values(),
        ]


@pytest.fixture
def world() -> World:
    return World()


def names(faults: list[Fault]) -> set[str]:
    return {fault.name for fault in faults}


def test_a_clean_history_raises_no_alarm(world: World) -> None:
    assert world.found() == []


def test_the_next_round_knows_what_was_stored_and_what_may_still_come(world: World) -> None:
    following = world.history.next(world.log.fresh)
    assert following.earlier[("u_0", "c-4")] == 4
    assert following.earlier[("u_0", "c-12")] == 12, "though it was never acknowledged"
    assert {attempt.name[1] for attempt in following.tries} == {"c-31", "c-32"}


PLANTS: dict[str, Callable[[World], object]] = {}


def plants(name: str) -> Callable[[Callable[[World], object]], Callable[[World], object]]:
    def keep(plant: Callable[[World], object]) -> Callable[[World], object]:
        PLANTS[f"{name}: {plant.__name__.replace('_', ' ')}"] = plant
        return plant

    return keep


@plants(checker.LOST)
def an_acknowledged_message_is_not_in_the_log(world: World) -> None:
    world.history.tries.append(attempt(40, seq=12))


@plants(checker.LOST)
def a_message_from_before_is_no_longer_there(world: World) -> None:
    world.store(2, client_id="another")
    world.history.tries.append(attempt(2))


@plants(checker.DOUBLED)
def a_message_stands_there_twice(world: World) -> None:
    world.append(entry(5)._replace(seq=13, at=entry(13).at))


@plants(checker.DOUBLED)
def a_message_from_before_stands_there_again(world: World) -> None:
    world.append(entry(2)._replace(seq=13, at=entry(13).at))
    world.history.tries.append(attempt(2, sent_at=14, heard_at=15))


@plants(checker.DOUBLED)
def a_message_without_an_answer_stands_there_twice(world: World) -> None:
    for seq in (13, 14):
        world.append(entry(31)._replace(seq=seq, at=entry(seq).at))


@plants(checker.UNEXPECTED)
def nobody_sent_it(world: World) -> None:
    world.append(entry(13))


@plants(checker.MISNUMBERED)
def it_was_acknowledged_with_another_number(world: World) -> None:
    world.history.tries[0].seq = 3


@plants(checker.CHANGED)
def the_text_is_another(world: World) -> None:
    world.store(6, text="text six")


@plants(checker.CHANGED)
def a_reused_name_was_acknowledged_for_another_text(world: World) -> None:
    world.history.tries.append(attempt(2, text="another"))


@plants(checker.REFUSED_BUT_STORED)
def a_refused_message_was_stored(world: World) -> None:
    world.append(entry(30)._replace(seq=13, at=entry(13).at))


@plants(checker.GAP)
def a_number_is_missing(world: World) -> None:
    world.history.tries[2].seq = None
    world.remove(6)


@plants(checker.GAP)
def a_number_was_given_twice(world: World) -> None:
    world.store(7, seq=6)


@plants(checker.FOREIGN_COPY)
def somebody_saw_another_event_at_this_number(world: World) -> None:
    world.history.sessions[1].seen[2] = entry(9, text="what only one heard")


@plants(checker.FOREIGN_COPY)
def somebody_saw_an_event_that_is_gone(world: World) -> None:
    world.history.sessions[1].seen.append(entry(13))


@plants(checker.FOREIGN_COPY)
def a_page_showed_another_event(world: World) -> None:
    world.history.pages[0].entries[1] = entry(2, user="u_9")


@plants(checker.SESSION_GAP)
def a_socket_left_one_out(world: World) -> None:
    del world.history.sessions[1].seen[1]


@plants(checker.SESSION_GAP)
def a_page_left_one_out(world: World) -> None:
    del world.history.pages[0].entries[1]


@plants(checker.SESSION_REPEAT)
def a_socket_brought_one_twice(world: World) -> None:
    world.history.sessions[1].seen.insert(1, entry(7))


@plants(checker.SESSION_REPEAT)
def a_socket_brought_two_the_other_way_round(world: World) -> None:
    seen = world.history.sessions[1].seen
    seen[1], seen[2] = seen[2], seen[1]


@plants(checker.RESUME_POINT)
def a_resumed_socket_left_some_out(world: World) -> None:
    del world.history.sessions[1].seen[:2]


@plants(checker.RESUME_POINT)
def a_resumed_socket_began_too_early(world: World) -> None:
    world.history.sessions[1].seen.insert(0, entry(6))


@plants(checker.RESUME_POINT)
def a_cursor_was_taken_for_another_databases(world: World) -> None:
    world.history.sessions[3].epoch = EPOCH


@plants(checker.RESUME_POINT)
def the_log_had_become_shorter(world: World) -> None:
    world.history.sessions[3].resync = "ahead_of_log"


@plants(checker.LIVE_TOO_EARLY)
def live_came_before_the_replay_was_over(world: World) -> None:
    world.history.sessions[1].live_seq = 8


@plants(checker.LIST_DIFFERS)
def a_client_does_not_have_the_last_message(world: World) -> None:
    world.history.lists["two"].pop()


@plants(checker.LIST_DIFFERS)
def a_client_has_another_text(world: World) -> None:
    world.history.lists["one"][4] = entry(8, text="text eight")


@plants(checker.REPEAT_DIFFERS)
def a_repeat_got_another_number(world: World) -> None:
    world.history.tries[-3].seq = 8


@plants(checker.REPEAT_DIFFERS)
def a_repeat_of_something_old_got_another_number(world: World) -> None:
    world.history.tries[-6].seq = 2


@plants(checker.OUT_OF_ORDER)
def a_message_was_sent_after_a_later_one_was_acknowledged(world: World) -> None:
    world.history.tries[1].sent_at, world.history.tries[1].heard_at = 8, 8.5


@plants(checker.TIME_WENT_BACK)
def an_event_is_older_than_the_one_before_it(world: World) -> None:
    world.store(8, at=entry(6).at)


@plants(checker.TIME_WENT_BACK)
def the_first_event_is_older_than_the_round_before(world: World) -> None:
    world.store(4, at=entry(2).at)


@plants(checker.REST_DIFFERS)
def rest_shows_another_log(world: World) -> None:
    world.log.served = world.log.entries[OLD:-1]


@plants(checker.NOT_SOUND)
def the_file_is_damaged(world: World) -> None:
    world.log.integrity = "row 7 missing from index uq_events_client_id"


@plants(checker.STUCK)
def a_client_never_got_its_answer(world: World) -> None:
    world.history.stuck["one"] = "1 messages without an answer"


@pytest.mark.parametrize("plant", PLANTS)
def test_it_finds(plant: str, world: World) -> None:
    PLANTS[plant](world)
    assert plant.partition(":")[0] in names(world.found())


def test_every_name_of_a_fault_was_planted() -> None:
    every = {value for name, value in vars(checker).items() if name.isupper()}
    every = {value for value in every if isinstance(value, str)}
    assert {plant.partition(":")[0] for plant in PLANTS} == every


def test_at_the_very_end_it_finds_what_was_lost_doubled_or_changed_meanwhile(world: World) -> None:
    everything, known = world.history.next(world.log.fresh), list(world.log.entries)
    assert check_whole(everything, known, known=known) == []
    everything.earlier[("u_9", "c-99")] = 99
    found = check_whole(everything, [*known[:-1], entry(5)], known=known)
    assert names(found) == {checker.LOST, checker.DOUBLED, checker.CHANGED}
    assert summary(found).startswith("2 x lost: ")
