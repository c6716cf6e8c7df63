"""Every fault the checker knows, planted in a clean round: each by the name it must be found by."""

from collections.abc import Callable
from typing import Any

from tests.faults import checker
from tests.faults.history import Asked, Try
from tests.faults.world import EPOCH, FRESH, SHIP, World, attempt, entry

PLANTS: dict[str, Callable[[World], object]] = {}
NEXT = FRESH + 1


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
    world.append(entry(5, seq=NEXT, at=entry(NEXT).at))


@plants(checker.DOUBLED)
def a_message_from_before_stands_there_again(world: World) -> None:
    world.append(entry(2, seq=NEXT, at=entry(NEXT).at))
    world.history.tries.append(attempt(2, sent_at=24, heard_at=25))


@plants(checker.DOUBLED)
def a_message_without_an_answer_stands_there_twice(world: World) -> None:
    for seq in (NEXT, NEXT + 1):
        world.append(entry(31, seq=seq, at=entry(seq).at))


@plants(checker.LOST)
def an_acknowledged_act_is_not_in_the_log(world: World) -> None:
    pinned = Asked("pinned", None, target=5)
    world.history.tries.append(attempt(40, asked=pinned, over="rest", seq=0))


@plants(checker.LOST)
def a_pin_of_a_message_that_is_there_was_not_taken_away(world: World) -> None:
    unpinned = Asked("unpinned", None, target=5)
    world.history.tries.append(attempt(40, asked=unpinned, over="rest", seq=0))


@plants(checker.DOUBLED)
def an_act_was_carried_out_twice(world: World) -> None:
    world.append(entry(13, seq=NEXT, at=entry(NEXT).at))


@plants(checker.CHANGED)
def an_act_was_done_to_another_message(world: World) -> None:
    world.store(14, target=3)


@plants(checker.CHANGED)
def a_deleted_message_has_its_text_still(world: World) -> None:
    world.log.messages[8].text = "text 8"


@plants(checker.CHANGED)
def a_deleted_message_is_pinned_still(world: World) -> None:
    world.log.messages[8].pinned = "u_0", entry(16).at


@plants(checker.CHANGED)
def a_message_quotes_another_than_was_asked_for(world: World) -> None:
    world.store(12, quote=3)


@plants(checker.LOST)
def an_acknowledged_vote_is_not_in_the_log(world: World) -> None:
    voted = Asked("voted", None, target=9, choices=(2,))
    world.history.tries.append(attempt(40, asked=voted, over="rest", seq=0))


@plants(checker.CHANGED)
def a_vote_is_for_another_option(world: World) -> None:
    world.store(10, choices=(2,))


@plants(checker.CHANGED)
def a_vote_is_not_counted(world: World) -> None:
    found = world.log.messages[9].poll
    assert found is not None
    found.vote("u_0", ())


@plants(checker.CHANGED)
def a_vote_is_counted_twice(world: World) -> None:
    found = world.log.messages[9].poll
    assert found is not None
    found.counts = (2, *found.counts[1:])


@plants(checker.CHANGED)
def a_thread_is_solved_that_nobody_has_solved(world: World) -> None:
    world.log.messages[6].solved = "u_0", entry(16).at


@plants(checker.FOREIGN_COPY)
def a_replay_shows_a_quote_that_is_not_there(world: World) -> None:
    _replayed(world, 8, quote=2)


@plants(checker.CHANGED)
def an_edit_left_no_mark(world: World) -> None:
    world.log.messages[6].edited_at = None


@plants(checker.FOREIGN_COPY)
def a_replay_shows_the_text_of_a_deleted_message(world: World) -> None:
    _replayed(world, 8, text="text 8, edited")


@plants(checker.FOREIGN_COPY)
def the_edit_of_a_deleted_message_shows_its_text(world: World) -> None:
    _replayed(world, 18, text="text 8, edited")


@plants(checker.FOREIGN_COPY)
def a_replay_shows_a_reaction_to_a_deleted_message(world: World) -> None:
    _replayed(world, 15, emoji=SHIP)


@plants(checker.FOREIGN_COPY)
def a_replay_shows_the_text_before_an_edit(world: World) -> None:
    _replayed(world, 6, text="text 6")


@plants(checker.FOREIGN_COPY)
def a_page_shows_the_text_of_a_deleted_message(world: World) -> None:
    world.history.pages[2].entries[2] = entry(8)


@plants(checker.OUT_OF_ORDER)
def an_act_was_asked_for_after_a_later_one_was_acknowledged(world: World) -> None:
    world.history.tries[13 - 4].sent_at, world.history.tries[13 - 4].heard_at = 16.5, 16.8


@plants(checker.UNEXPECTED)
def an_act_was_done_once_more_without_its_name(world: World) -> None:
    world.append(entry(13, seq=NEXT, at=entry(NEXT).at, client_id=None))


@plants(checker.UNEXPECTED)
def nobody_sent_it(world: World) -> None:
    world.append(entry(NEXT))


@plants(checker.MISNUMBERED)
def it_was_acknowledged_with_another_number(world: World) -> None:
    world.history.tries[0].seq = 3


@plants(checker.CHANGED)
def the_text_is_another(world: World) -> None:
    world.store(6, text="text six")


@plants(checker.CHANGED)
def a_reused_name_was_acknowledged_for_another_text(world: World) -> None:
    world.history.tries.append(attempt(2, asked=Asked("message", "another")))


@plants(checker.REFUSED_BUT_STORED)
def a_refused_message_was_stored(world: World) -> None:
    world.append(entry(30, seq=NEXT, at=entry(NEXT).at))


@plants(checker.FAILED_INSIDE)
def a_message_met_an_error_without_a_name(world: World) -> None:
    world.history.tries.append(attempt(31, seq=None, code="unavailable"))


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
    world.history.sessions[1].seen.append(entry(NEXT))


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
def a_client_has_another_act(world: World) -> None:
    world.history.lists["one"][-1] = entry(FRESH, target=3)


@plants(checker.HELD_DIFFERS)
def a_client_has_another_text(world: World) -> None:
    world.history.held["one"][1][6].text = "text 6"


@plants(checker.HELD_DIFFERS)
def a_client_has_a_reaction_that_was_taken_back(world: World) -> None:
    world.history.held["one"][1][2].reactions.add((SHIP, "u_0"))


@plants(checker.HELD_DIFFERS)
def a_client_has_a_message_too_few(world: World) -> None:
    del world.history.held["two"][1][9]


@plants(checker.HELD_DIFFERS)
def a_client_has_a_deleted_message(world: World) -> None:
    world.history.held["two"][1][8].deleted = False


@plants(checker.REPEAT_DIFFERS)
def a_repeat_got_another_number(world: World) -> None:
    _repeat(world, 7).seq = 8


@plants(checker.REPEAT_DIFFERS)
def a_repeat_of_something_old_got_another_number(world: World) -> None:
    _repeat(world, 3).seq = 2


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
    world.log.served = world.log.fresh[:-1]


@plants(checker.NOT_SOUND)
def the_file_is_damaged(world: World) -> None:
    world.log.integrity = "row 7 missing from index uq_events_client_id"


@plants(checker.STUCK)
def a_client_never_got_its_answer(world: World) -> None:
    world.history.stuck["one"] = "1 messages without an answer"


def _replayed(world: World, number: int, **other: Any) -> None:
    """In the last session everything is replayed as it stands now; one event isn't."""
    seen = world.history.sessions[3].seen
    seen[:] = [copy._replace(**other) if copy.seq == number else copy for copy in seen]


def _repeat(world: World, number: int) -> Try:
    """The last attempt under this event's name."""
    name = attempt(number).name
    return next(found for found in reversed(world.history.tries) if found.name == name)
