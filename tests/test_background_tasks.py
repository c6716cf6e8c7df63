"""Background tasks: each at its pace, none in the way of another, and all of them stoppable."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from app.main import create_app
from app.settings import load
from app.web.services import Services
from app.work.owner import BackgroundTasks
from tests.people import PATIENCE_SECONDS

NEVER_AGAIN_SECONDS = 3600.0


@pytest.fixture
async def tasks() -> AsyncIterator[BackgroundTasks]:
    tasks = BackgroundTasks()
    yield tasks
    await tasks.stop()


class Counted:
    """A task that counts its runs, and can be waited for."""

    def __init__(self, run: Callable[[int], Awaitable[float | None]]) -> None:
        self.runs = 0
        self._run = run
        self._changed = asyncio.Condition()

    async def __call__(self) -> float | None:
        async with self._changed:
            self.runs += 1
            self._changed.notify_all()
        return await self._run(self.runs)

    async def has_run(self, times: int) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS), self._changed:
            await self._changed.wait_for(lambda: self.runs >= times)


async def fails(run: int) -> None:
    raise ZeroDivisionError


async def hangs(run: int) -> None:
    await asyncio.Event().wait()


async def has_more_to_do_twice(run: int) -> float | None:
    return 0.0 if run < 3 else None


async def test_a_task_that_fails_is_tried_again_and_counted(
    tasks: BackgroundTasks, caplog: pytest.LogCaptureFixture
) -> None:
    failing = Counted(fails)
    tasks.add("mow the lawn", failing, every_seconds=0)
    tasks.start()
    await failing.has_run(3)
    metrics = tasks.metrics["mow the lawn"]
    assert metrics.failures >= 2
    assert metrics.failures == metrics.runs
    assert metrics.finished_at is not None
    assert "mow the lawn" in caplog.text
    assert "ZeroDivisionError" in caplog.text, "with its traceback"


async def test_a_task_that_hangs_is_cut_and_holds_up_no_other(tasks: BackgroundTasks) -> None:
    hanging, waiting = Counted(hangs), Counted(hangs)
    tasks.add("hangs", hanging, every_seconds=0, run_seconds=0.01)
    tasks.add("waits", waiting, every_seconds=0)
    tasks.start()
    await hanging.has_run(3)
    assert tasks.metrics["hangs"].failures >= 2
    assert tasks.metrics["hangs"].last_run_seconds >= 0.01
    assert waiting.runs == 1, "never two runs of one task at once"
    assert tasks.metrics["waits"].finished_at is None


async def test_a_task_with_more_to_do_goes_on_before_its_time(tasks: BackgroundTasks) -> None:
    busy = Counted(has_more_to_do_twice)
    tasks.add("busy", busy, every_seconds=NEVER_AGAIN_SECONDS)
    tasks.start()
    await busy.has_run(3)
    assert tasks.metrics["busy"].failures == 0


async def test_a_stop_ends_them_all_at_once(tasks: BackgroundTasks) -> None:
    hanging = Counted(hangs)
    tasks.add("hangs", hanging, every_seconds=0, run_seconds=NEVER_AGAIN_SECONDS)
    tasks.start()
    await hanging.has_run(1)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await tasks.stop()
    assert [task for task in asyncio.all_tasks() if task.get_name() == "hangs"] == []


async def test_a_server_tells_what_its_background_tasks_have_done(tmp_path: Path) -> None:
    app = create_app(load(data_dir=tmp_path))
    async with app.router.lifespan_context(app), asyncio.timeout(PATIENCE_SECONDS):
        services = app.state.services
        assert isinstance(services, Services)
        while not all(one.runs for one in services.tasks.metrics.values()):
            await services.database.read(lambda _: None)
        metrics = services.tasks.metrics
    assert set(metrics) == {
        "sweep sessions",
        "sweep apps",
        "end expired tokens",
        "end tokens of the host",
        "let guests go",
        "clear deleted rooms",
        "let unattached files go",
        "erase files",
        "sweep half-written files",
        "expire messages",
        "index messages",
        "forget deliveries",
        "erase kept edits",
        "erase copies of reported messages",
        "send scheduled messages",
        "send mails",
        "send pushes",
        "send webhooks",
        "tell reminders",
        "take samples",
        "look after viewers",
        "note newest event",
        "note last seen",
        "give back memory",
        "erase",
        "give back pages",
    }
    assert {one.failures for one in metrics.values()} == {0}
