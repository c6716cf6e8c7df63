"""X: what looking after a server costs those who talk: a backup, a monitor that is open."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from websockets.sync.client import ClientConnection, connect

from bench import load, seed
from bench.context import OURS, Context, Shape, Stage, sample, seats_of
from bench.peers import PEERS
from bench.report import Row, Sample, most, value_row

SHAPE = Shape(rooms=100, members=10, history=0, people=100)
MESSAGES, FULL_MESSAGES = 300_000, 2_700_000
RATE = 500.0
WINDOW_SECONDS = 3.0
ALONE = 4
VIEWERS = 5
SETTLE_SECONDS = 5.0
IDLE_SECONDS = 10.0
BACKUP_SECONDS = 600.0


def run(context: Context) -> list[Row]:
    if not context.wants(None):
        return []
    size = FULL_MESSAGES if context.full else MESSAGES
    context.say(f"X a database of {size:,} messages")
    folder = context.scratch / "kept"
    seeded = context.filled(SHAPE, folder)
    try:
        seed.write_history(folder, seed.zipf(size, SHAPE.rooms), seeded.rooms)
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            return [*_backup(context, stage), _monitor(context, stage)]
    finally:
        context.remove(folder)


def _backup(context: Context, stage: Stage) -> Iterator[Row]:
    """The same load with and without a backup, each window by itself."""
    alone = [_window(stage) for _ in range(ALONE)]
    context.say("X the same beside a backup")
    beside: list[load.WsResult] = []
    seconds = 0.0
    with _backing_up(stage.folder) as making:
        began = time.monotonic()
        while making.poll() is None and seconds < BACKUP_SECONDS:
            # The last one has its end, and a moment after it: what it leaves behind is its, too.
            window = _window(stage)
            seconds = time.monotonic() - began
            beside.append(window)
    alone += [_window(stage) for _ in range(ALONE)]
    quiet = median(map(_p99, alone))
    megabytes = (stage.folder / "parley.db").stat().st_size / 1e6
    yield value_row(
        [sample(one, _p99(one) / quiet) for one in beside],
        unit="x",
        note=f"{quiet:.1f} ms without; {megabytes:,.0f} MB, {seconds:.0f} s",
        workload="X",
        label=f"p99 to own copy beside a backup, {RATE:g} messages/s",
        bound=most(1.3),
    )
    worst = max(beside, key=_p99)
    yield value_row(
        [sample(worst, _p99(worst))],
        unit="ms",
        note=f"window {beside.index(worst) + 1} of {len(beside)}; "
        f"{max(map(_p99, alone)):.1f} ms without",
        workload="X",
        label=f"the same in its worst {WINDOW_SECONDS:g} seconds",
        bound=most(100),
    )


def _p99(window: load.WsResult) -> float:
    return window.own_ms.p99


def _window(stage: Stage) -> load.WsResult:
    return stage.talk(rate=RATE, warm=0.5, measure=WINDOW_SECONDS)


@contextmanager
def _backing_up(folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    parley = Path(sys.executable).with_name("parley")
    file = folder / "backup.tar.gz"
    making = subprocess.Popen(  # noqa: S603 - our own command
        [parley, "backup", file],
        env=os.environ | {"PARLEY_DATA_DIR": str(folder)},
        stdout=subprocess.DEVNULL,
    )
    try:
        yield making
        assert making.returncode == 0, "the backup failed"
    finally:
        making.kill()
        making.wait()
        file.unlink(missing_ok=True)


def _monitor(context: Context, stage: Stage) -> Row:
    """What five open monitors add to a server at rest, of one core."""
    context.say("X five monitors")
    token = stage.seeded.tokens[0][0]
    url = f"ws://127.0.0.1:{stage.server.port}/api/v1/monitor/ws"
    headers = {"Authorization": f"Bearer {token}"}
    time.sleep(SETTLE_SECONDS)
    without = _idle_share(stage)
    # All that comes is taken, by a thread of each.
    takes_all = {"max_queue": None, "ping_interval": None}
    viewers = [connect(url, additional_headers=headers, **takes_all) for _ in range(VIEWERS)]
    shares = [_idle_share(stage) - without for _ in range(2)]
    came = [_newest(viewer) for viewer in viewers]
    for viewer in viewers:
        viewer.close()
    assert all(came), "somebody was sent nothing"
    return value_row(
        [Sample(share * 100) for share in shares],
        unit="%",
        note=f"{without * 100:.2f} % with nobody there, samples and all",
        workload="X",
        label=f"CPU of {VIEWERS} open monitors, of one core",
        bound=most(1),
    )


def _idle_share(stage: Stage) -> float:
    before, began = _cpu_seconds(stage.pids()), time.monotonic()
    time.sleep(IDLE_SECONDS)
    return (_cpu_seconds(stage.pids()) - before) / (time.monotonic() - began)


def _cpu_seconds(pids: list[int]) -> float:
    """Of all their threads (proc(5))."""
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _newest(viewer: ClientConnection) -> bool:
    return any(json.loads(viewer.recv())["type"] == "sample" for _ in range(10))
