"""A sample of a process says what it has done, and of two of them what it did in between."""

import asyncio
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.backplane.backplane import State
from app.chat.log.act import Draft
from app.chat.messages import SEND
from app.chat.people import users
from app.chat.people.users import NewUser
from app.chat.rooms import rooms
from app.chat.rooms.rooms import NewRoom
from app.histogram import Histogram
from app.main import create_app
from app.settings import load
from app.web.services import Services
from app.work.sample import rates
from tests import databases
from tests.people import PATIENCE_SECONDS

KEY = b"k" * 32


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    place = databases.url(tmp_path) if databases.IS_POSTGRES else None
    app = create_app(load(data_dir=tmp_path, database_url=place))
    async with app.router.lifespan_context(app), asyncio.timeout(PATIENCE_SECONDS):
        services = app.state.services
        assert isinstance(services, Services)
        yield services


async def test_two_samples_say_what_was_written_in_between(services: Services) -> None:
    ada = NewUser("ada", "Ada", "x")
    made = await services.write(users.register, KEY, ada, registration="open", invite=None)
    user = made.id
    room, _ = await services.write(
        rooms.create, KEY, user=user, session=None, room=NewRoom("tea", "public")
    )
    earlier = await services.sampler.take()
    drafts = [Draft(SEND, room, user, client_id=f"{n}", text="hello") for n in range(40)]
    await asyncio.gather(*(services.writer.write(draft) for draft in drafts))
    later = await services.sampler.take()
    assert later.messages - earlier.messages == 40
    batches = later.batches.since(earlier.batches)
    assert batches.sum == 40, "each draft was in one transaction"
    between = rates(earlier, later)
    assert between.messages_per_second == pytest.approx(40 / between.seconds)
    assert between.commits_per_second == pytest.approx(batches.count / between.seconds)
    assert between.commit_p50_seconds is not None
    assert between.commit_p99_seconds is not None
    assert 0 < between.commit_p50_seconds <= between.commit_p99_seconds < PATIENCE_SECONDS
    assert (later.queued, later.room_sockets, later.people) == (0, 0, 0)


async def test_a_sample_tells_the_sizes_of_the_database(services: Services) -> None:
    sizes = (await services.sampler.take()).sizes
    assert sizes is not None
    assert sizes.database_bytes > 100_000
    assert sizes.wal_bytes is not None
    assert sizes.wal_bytes >= 0


async def test_a_loop_that_is_held_up_says_for_how_long(services: Services) -> None:
    earlier = await services.sampler.take()
    held_up = asyncio.get_running_loop().time() + 0.4
    while asyncio.get_running_loop().time() < held_up:
        pass
    while True:
        later = await services.sampler.take()
        if lags := later.loop_lag.since(earlier.loop_lag).quantile(1):
            break
        await services.database.read(lambda _: None)
    assert lags >= 0.25
    assert later.loop_lag_seconds >= 0.25


def test_a_quantile_is_close_to_that_of_the_values_themselves() -> None:
    chance = random.Random(7)
    values = sorted(chance.lognormvariate(-5, 1) for _ in range(10_000))
    histogram = Histogram()
    for value in values:
        histogram.add(value)
    for share in (0.5, 0.9, 0.99):
        true = values[round(share * len(values)) - 1]
        assert histogram.now().quantile(share) == pytest.approx(true, rel=0.1)
    before = histogram.now()
    assert histogram.now().since(before).quantile(0.5) is None, "nothing was added since"
    histogram.add(1000.0)
    assert histogram.now().since(before).quantile(0.5) == pytest.approx(16.384)


def test_a_backplane_lags_as_long_as_its_own_words_take_to_come_back() -> None:
    state = State()
    state.subscribed()
    assert state.lag_seconds(1.0) is None
    state.published(2, since=1.0, now=1.1)
    state.heard_own(1.2)
    assert state.lag_seconds(1.5) == pytest.approx(0.5), "the second is on its way, still"
    state.heard_own(2.0)
    assert state.lag_seconds(9.0) == pytest.approx(1.0)
    state.published(1, since=10.0, now=10.1)
    assert state.lag_seconds(15.0) == pytest.approx(5.0), "it stands still"
    state.subscribed()
    assert state.lag_seconds(16.0) == pytest.approx(1.0), "it will never be heard"
    state.heard_own(20.0)
    state.published(1, since=19.9, now=20.1)
    assert state.lag_seconds(30.0) == pytest.approx(0.2), "heard before it was known to be sent"
