"""Limits over all nodes hold whatever two transactions do at the same time."""

from typing import Any

import pytest
from sqlalchemy import Connection

from app.db.postgres import rate_limits
from app.db.rate_limits import Rate, Take
from tests.racing import OnPostgres

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
# Two at once, and then nothing for longer than a test takes.
RATE = Rate(interval_ms=3_600_000, tolerance_ms=3_600_000)
NAME, NETWORK = Take("b", RATE), Take("a", RATE)
IS_COUNTED = "SELECT count(*) FROM rate_limits WHERE due_at > extract(epoch FROM now()) * 1000"

ARE_TWO = f"SELECT due_at > extract(epoch FROM now()) * 1000 + {RATE.interval_ms} FROM rate_limits"


def takes_name(connection: Connection) -> str:
    return attempt(connection, NAME)


def takes_both(connection: Connection) -> str:
    return attempt(connection, NAME, NETWORK)


def takes_both_the_other_way(connection: Connection) -> str:
    return attempt(connection, NETWORK, NAME)


def attempt(connection: Connection, *takes: Take) -> str:
    """Whether it is refused; what it counted before that is undone, as by the server."""
    try:
        with connection.begin_nested():
            rate_limits.take(connection, takes)
    except rate_limits.Refused:
        return "refused"
    return "taken"


def gives_back(connection: Connection) -> str:
    rate_limits.give_back(connection, [NAME])
    return "given back"


def test_of_two_who_take_the_last_at_once_one_is_refused(on_postgres: OnPostgres) -> None:
    assert on_postgres.do(takes_name) == "taken"
    for race in on_postgres.races(takes_name, takes_name):
        assert sorted(race.outcomes) == ["refused", "taken"]


def test_of_three_who_begin_at_once_the_third_is_refused(on_postgres: OnPostgres) -> None:
    """The row is not there yet."""
    for race in on_postgres.races(takes_name, takes_name):
        assert race.outcomes == ["taken", "taken"]
    for work in (takes_name, takes_name):
        assert on_postgres.do(work) == "taken"
    assert on_postgres.do(takes_name) == "refused"


def test_who_takes_two_things_waits_for_nobody_who_waits_for_them(on_postgres: OnPostgres) -> None:
    for race in on_postgres.races(takes_both, takes_both_the_other_way):
        assert race.outcomes == ["taken", "taken"]


def test_who_is_refused_one_thing_has_taken_nothing_of_the_other(on_postgres: OnPostgres) -> None:
    for _ in range(2):
        assert on_postgres.do(takes_name) == "taken"
    for _ in range(3):
        assert on_postgres.do(takes_both) == "refused"
    with pytest.raises(rate_limits.Refused) as refused:
        on_postgres.do(rate_limits.take, [NAME, NETWORK])
    assert refused.value.refusal.take == NAME
    assert 0 < refused.value.refusal.due_in_ms <= RATE.interval_ms
    for expected in ("taken", "taken", "refused"):
        assert on_postgres.do(attempt, NETWORK) == expected


def test_what_is_given_back_can_be_taken_again_and_no_more(on_postgres: OnPostgres) -> None:
    for _ in range(2):
        assert on_postgres.do(takes_name) == "taken"
    for race in on_postgres.races(gives_back, takes_name):
        assert race.value(ARE_TWO) == (race.outcomes[1] == "taken")
    for expected in ("refused", "given back", "taken", "refused"):
        work: Any = gives_back if expected == "given back" else takes_name
        assert on_postgres.do(work) == expected


def test_what_is_given_back_unused_is_no_credit(on_postgres: OnPostgres) -> None:
    for _ in range(3):
        assert on_postgres.do(takes_name) == "taken"
        assert on_postgres.do(gives_back) == "given back"
    for expected in ("taken", "taken", "refused"):
        assert on_postgres.do(takes_name) == expected


def test_what_is_counted_meanwhile_is_not_forgotten(on_postgres: OnPostgres) -> None:
    assert on_postgres.do(takes_name) == "taken"
    assert on_postgres.do(gives_back) == "given back"
    forgets = rate_limits.forget
    for first, second in ((forgets, takes_name), (takes_name, forgets)):
        for race in on_postgres.races(first, second):
            assert "taken" in race.outcomes
            assert race.value(IS_COUNTED) == 1
