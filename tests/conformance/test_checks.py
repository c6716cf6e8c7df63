"""Each way in which a client can go wrong is found in what its program has reported."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.conformance.checks import own_order
from tests.conformance.person import Notes
from tests.faults import checker
from tests.faults.checker import Log
from tests.faults.expected import Expected
from tests.faults.history import Entry, History

ADA = "u_ada"
Reports = list[dict[str, Any]]


def event(seq: int) -> dict[str, Any]:
    at = f"2026-11-21T02:34:{seq:02}.000Z"
    said = {"type": "message", "text": f"text {seq}", "client_id": f"c-{seq}"}
    return {**said, "room": "r_1", "seq": seq, "at": at, "user": {"id": ADA, "name": "ada"}}


def entry(seq: int) -> Entry:
    given = event(seq)
    return Entry(seq, "message", given["at"], ADA, given["client_id"], given["text"])


def found(reports: Reports, *, stored: "list[int] | None" = None) -> set[str]:
    """What is wrong with a program that was told to say ten texts, and reported these events."""
    history, expected = History(), Expected()
    notes = Notes(ADA, "ada", history, "e_1")
    notes.begin_session()
    for seq in range(1, 11):
        notes.will_send(f"c-{seq}", f"text {seq}")
    for report in reports:
        notes.saw("e_1", report)
    for number, seq in enumerate(stored or range(1, 11), start=1):
        notes.was_sent(f"c-{seq}", seq=number)
    log = [entry(seq)._replace(seq=n) for n, seq in enumerate(stored or range(1, 11), start=1)]
    expected.extend(log, history.asked)
    notes.end(expected.events)
    faults = checker.check(history, Log(expected, log, dict(expected.messages)))
    return {fault.name for fault in [*faults, *own_order(history.tries, log)]}


def test_a_client_that_does_well_is_not_blamed() -> None:
    assert found([event(seq) for seq in range(1, 11)]) == set()


def lose(reports: Reports) -> None:
    del reports[4]


def lose_the_last(reports: Reports) -> None:
    del reports[-1]


def lose_the_first(reports: Reports) -> None:
    del reports[0]


def double(reports: Reports) -> None:
    reports.insert(5, reports[4])


def swap(reports: Reports) -> None:
    reports[3], reports[4] = reports[4], reports[3]


def change(reports: Reports) -> None:
    reports[3] = {**reports[3], "text": "not that"}


@pytest.mark.parametrize(
    ("plant", "name"),
    [
        (lose, checker.SESSION_GAP),
        (lose_the_last, checker.LIST_DIFFERS),
        (lose_the_first, checker.RESUME_POINT),
        (double, checker.SESSION_REPEAT),
        (swap, checker.LIST_DIFFERS),
        (change, checker.FOREIGN_COPY),
    ],
)
def test_a_client_that_does_wrong_is_found(plant: Callable[[Reports], None], name: str) -> None:
    reports = [event(seq) for seq in range(1, 11)]
    plant(reports)
    assert name in found(reports)


def test_texts_that_stand_in_another_order_than_they_were_said_are_found() -> None:
    stored = [1, 2, 4, 3, 5, 6, 7, 8, 9, 10]
    log = [{**event(seq), "seq": n} for n, seq in enumerate(stored, start=1)]
    log = [{**one, "at": event(n)["at"]} for n, one in enumerate(log, start=1)]
    assert checker.OUT_OF_ORDER in found(log, stored=stored)
