"""What nodes tell each other of limits: little, and no number of it is believed that can't be."""

import asyncio
import json

import pytest

from app import errors
from app.live import outgoing
from app.live.node_message import MOST, NodeMessage, decode, encode
from app.live.outgoing import TAKES, Outgoing
from app.settings import Settings
from app.web.limits import KEYS, Buckets
from app.web.services import make_limits
from tests.people import PATIENCE_SECONDS

BURST = 10
MOST_BYTES = 7_500
# So little comes back that nobody gets it while the tests run.
SLOWLY = 0.0001


def left(buckets: Buckets, key: str = "u_ada") -> int:
    """How many can be taken now; they are taken."""
    count = 0
    while buckets.take_now(key):
        count += 1
    return count


def full() -> Buckets:
    return Buckets(per_second=SLOWLY, burst=BURST)


def told() -> Outgoing:
    return Outgoing("n_1", local=lambda room: [], sockets={})


def messages(outgoing: Outgoing) -> list[NodeMessage]:
    found = []
    while not outgoing.is_empty:
        found += [decode(payload) for payload in outgoing.take(MOST_BYTES)]
    return [message for message in found if message is not None]


def test_what_is_taken_elsewhere_is_taken_here() -> None:
    buckets = full()
    buckets.take_elsewhere("u_ada", 4, most_bursts=1)
    assert left(buckets) == BURST - 4
    buckets.take_elsewhere("u_ada", -3, most_bursts=1)
    assert left(buckets) == 3


def test_a_debt_is_a_burst_for_each_other_node_at_most() -> None:
    for nodes in (1, 4):
        buckets = full()
        for _ in range(nodes + 2):
            buckets.take_elsewhere("u_ada", MOST, most_bursts=nodes)
        buckets.take_elsewhere("u_ada", -nodes * BURST, most_bursts=nodes)
        assert left(buckets) == 0
        buckets.take_elsewhere("u_ada", -2, most_bursts=nodes)
        assert left(buckets) == 2


def test_nothing_given_back_makes_more_than_a_burst() -> None:
    buckets = full()
    for _ in range(3):
        buckets.take_elsewhere("u_ada", -MOST, most_bursts=1)
    assert left(buckets) == BURST


def test_a_lifted_limit_hears_nothing_and_says_nothing() -> None:
    said: list[int] = []
    buckets = Buckets(per_second=0, burst=0, tell=lambda key, count: said.append(count))
    buckets.take_elsewhere("u_ada", MOST, most_bursts=1)
    for _ in range(3):
        buckets.take("u_ada")
        assert buckets.take_now("u_ada")
        buckets.give_back("u_ada")
    assert said == []


def test_people_elsewhere_need_no_more_memory_than_people_here() -> None:
    buckets = full()
    buckets.take_elsewhere("u_ada", BURST, most_bursts=1)
    for number in range(KEYS - 1):
        buckets.take_elsewhere(f"u_{number}", BURST, most_bursts=1)
        buckets.take_elsewhere(f"u_unknown_{number}", -1, most_bursts=1)
    assert left(buckets) == 0
    buckets.take_elsewhere("u_new", BURST, most_bursts=1)
    assert left(buckets, "u_0") == BURST, "the bucket that was unused for longest is forgotten"


def test_each_limit_of_a_person_is_told_by_its_name_and_those_of_places_are_not() -> None:
    said: list[tuple[str, str, int]] = []
    limits = make_limits(Settings(), lambda *taken: said.append(taken))
    names = ["sends", "endings", "repeats", "rooms", "searches", "sign_ins"]
    names += ["app_tokens", "signals"]
    for name in names:
        getattr(limits, name).take("key")
    for strict in (limits.names, limits.addresses, limits.registrations):
        strict.own.take("place")
    limits.sends.give_back("key")
    limits.sign_ins.peek("key")
    assert said == [*((name, "key", 1) for name in names), ("sends", "key", -1)]


def test_a_limit_that_this_version_does_not_know_is_passed_over() -> None:
    limits = make_limits(Settings(limit_rooms_per_hour=1))
    limits.take_elsewhere({"unheard of": {"u_ada": 1}, "rooms": {"u_ada": 1}}, 1)
    with pytest.raises(errors.TooManyRequests):
        limits.rooms.take("u_ada")


async def test_a_node_that_missed_something_does_not_keep_the_other_waiting() -> None:
    """It always thinks that the next one is due a little sooner than the other node does."""
    loop = asyncio.get_running_loop()
    nodes: list[Buckets] = []

    def tell(to: int, key: str, count: int) -> None:
        loop.call_later(0.001, lambda: nodes[to].take_elsewhere(key, count, most_bursts=1))

    nodes.append(Buckets(per_second=200, burst=BURST, tell=lambda *taken: tell(1, *taken)))
    nodes.append(Buckets(per_second=200, burst=BURST, tell=lambda *taken: tell(0, *taken)))
    nodes[0].take_elsewhere("u_ada", BURST, most_bursts=1)
    nodes[1].take_elsewhere("u_ada", BURST + 3, most_bursts=1)
    counts = [0, 0]

    async def take(number: int) -> None:
        while sum(counts) < 100:
            await nodes[number].take_in_turn("u_ada")
            counts[number] += 1

    async with asyncio.timeout(PATIENCE_SECONDS):
        await asyncio.gather(take(0), take(1))
    assert min(counts) > 10


async def test_who_waits_goes_on_when_something_is_given_back_elsewhere() -> None:
    buckets = full()
    buckets.take_elsewhere("u_ada", BURST + 2, most_bursts=1)
    waiting = asyncio.create_task(buckets.take_in_turn("u_ada"))
    await asyncio.sleep(0)
    buckets.take_elsewhere("u_ada", BURST, most_bursts=1)
    buckets.take_elsewhere("u_ada", -3, most_bursts=1)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await waiting


async def test_who_stops_waiting_leaves_it_to_the_others() -> None:
    said: list[int] = []
    buckets = Buckets(per_second=SLOWLY, burst=BURST, tell=lambda key, count: said.append(count))
    left(buckets)
    waiting = [asyncio.create_task(buckets.take_in_turn("u_ada")) for _ in range(3)]
    await asyncio.sleep(0)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert sum(said) == BURST
    buckets.give_back("u_ada")
    assert left(buckets) == 1


def test_what_is_given_back_at_once_is_not_told_at_all() -> None:
    told_by = told()
    for count in (1, 1, -1):
        told_by.taken("sends", "u_ada", count)
        told_by.taken("rooms", "u_ada", count)
    told_by.taken("rooms", "u_ada", -1)
    (message,) = messages(told_by)
    assert message.taken == {"sends": {"u_ada": 1}}


def test_what_was_taken_long_ago_is_told_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has been paid by waiting, while the backplane was away."""
    told_by = told()
    told_by.taken("sends", "u_ada", 1)
    monkeypatch.setattr(outgoing, "TAKES_SECONDS", -1)
    assert not any(message.taken for message in messages(told_by))


def test_what_waits_to_be_told_is_bounded_and_fits_into_messages() -> None:
    told_by = told()
    for number in range(TAKES + 5):
        told_by.taken("sign_ins", f"u_{number:012}", -MOST * 2)
    assert told_by.dropped == 5
    counts = [
        count for message in messages(told_by) for count in message.taken["sign_ins"].values()
    ]
    assert counts == [-MOST] * TAKES


@pytest.mark.parametrize("count", [10**30, -(10**30), MOST + 1, 1.5, "1", None])
def test_a_message_with_an_absurd_number_is_none(count: object) -> None:
    for said in ({"taken": {"sends": {"u_ada": count}}}, {"sockets": {"u_ada": count}}):
        assert decode(json.dumps({"node": "n_1", **said}).encode()) is None
    assert decode(b'{"node": "n_1", "sockets": {"u_ada": -1}}') is None
    assert decode(encode(NodeMessage("n_1", sockets={"u_ada": MOST}))) is not None
