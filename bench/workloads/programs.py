"""Y: programs beside people: what webhooks and streams cost who talks, and how fast a bot is."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from bench import load, pairs, rest
from bench.beside import Beside, beside
from bench.context import OURS, Context, Shape, Stage, sample, seats_of
from bench.peers import PEERS
from bench.peers.peer import Seat
from bench.report import GENERATOR_MOST, Row, Sample, least, most, ratio_row, short, value_row

LINE = 22
# Those who talk, and whose p99 it is; all ten of a room do.
CHAT_ROOMS, MEMBERS = 10, 10
CHAT_RATE = 500.0
# In the others something is said now and then, of which programs are told.
OTHER_ROOMS = 1000
OTHER_RATE = 50.0
STREAMED_ROOMS = 500
SHAPE = Shape(CHAT_ROOMS + OTHER_ROOMS, MEMBERS, history=3, people=200)
# The talk elsewhere begins before that of the chat, and ends after it was measured.
LEAD_SECONDS = 3.0
TAIL_SECONDS = 2.0

READERS = 1000
# A reader in Python shall not be what limits it.
READ_RATE = 20.0
STREAM = "/api/v1/rooms/{}/stream?from=now"

COMMAND = "echo"
IN_FLIGHT = 32
# To loopback, which is no public address.
TO_RECEIVERS_HERE = "PARLEY_WEBHOOK_NETWORKS=127.0.0.0/8\nPARLEY_WEBHOOK_HTTP=1\n"


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    return [*_beside_programs(context), _reader(context), _commands(context)]


def _beside_programs(context: Context) -> Iterator[Row]:
    """The same talk without any, beside readers of streams, and beside webhooks."""
    calm, streamed, hooked = [], [], []
    notes = ""
    for number in range(context.rounds):
        with _stage(context) as stage:
            context.say(f"Y round {number + 1} of {context.rounds}: without programs")
            calm.append(_talk(context, stage, None))
            streams = _streams(stage)
            context.say(f"  beside {len(streams):,} readers of streams")
            with beside("stream_readers", {"port": stage.server.port, "streams": streams}) as one:
                streamed.append(_talk(context, stage, one))
            context.say(f"  beside {OTHER_ROOMS:,} webhooks")
            with beside("webhook_receiver", {}) as one:
                _make_webhooks(stage, one.ready["port"])
                hooked.append(_talk(context, stage, one))
            seen = hooked[-1].raw["beside"]
            notes = f"{short(seen['received'])} deliveries, {short(seen['late'])} of them late"
    said = f"of {OTHER_ROOMS:,} rooms with {OTHER_RATE:g} messages/s"
    for samples, label in (
        (streamed, f"beside {len(streams):,} readers of streams"),
        (hooked, f"beside {OTHER_ROOMS:,} webhooks {said} ({notes})"),
    ):
        yield ratio_row(
            samples,
            calm,
            per="ms",
            workload="Y",
            label=f"chat p99 at {CHAT_RATE:g} messages/s {label} / without them",
            bound=most(1.2),
            line=LINE,
        )


@contextmanager
def _stage(context: Context) -> Iterator[Stage]:
    folder = context.scratch / "with-programs"
    seeded = context.filled(SHAPE, folder)
    try:
        (folder / ".env").write_text(TO_RECEIVERS_HERE)
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            yield stage
    finally:
        context.remove(folder)


def _streams(stage: Stage) -> list[tuple[str, str | None]]:
    rooms = stage.seats[CHAT_ROOMS : CHAT_ROOMS + STREAMED_ROOMS]
    return [(STREAM.format(seat.room), seat.token) for room in rooms for seat in room]


def _make_webhooks(stage: Stage, port: int) -> None:
    """One for each of the other rooms, by the first of its members, who owns it."""
    for room in stage.seats[CHAT_ROOMS:]:
        owner = room[0]
        asked = {"url": f"http://127.0.0.1:{port}/{owner.room}", "types": ["message"]}
        rest.post(stage.server, f"/rooms/{owner.room}/webhooks", owner.token, asked)


def _talk(context: Context, stage: Stage, programs: Beside | None) -> Sample:
    """The p99 of the chat, while in the other rooms something is said, too."""
    seconds = 20.0 if context.full else 6.0
    length = LEAD_SECONDS + context.warm + seconds + TAIL_SECONDS
    elsewhere = [_socket(room[0]) for room in stage.seats[CHAT_ROOMS:]]
    chat = [_socket(seat) for room in stage.seats[:CHAT_ROOMS] for seat in room]
    with ThreadPoolExecutor(1) as pool:
        others = pool.submit(
            stage.talk, sockets=elsewhere, rate=OTHER_RATE, warm=0.0, measure=length
        )
        time.sleep(LEAD_SECONDS)
        talk = stage.talk(sockets=chat, rate=CHAT_RATE, warm=context.warm, measure=seconds)
        aside = others.result()
    seen = programs.stop() if programs else {"cpu_share": 0.0, "lost": 0}
    one = sample(talk, talk.delivery_ms.p99)
    raw = {"chat": one.raw, "others": load.as_dict(aside), "beside": seen}
    busy = talk.load_cpu_share + aside.load_cpu_share + seen["cpu_share"]
    void = one.void or (f"generators at {busy:.0%}" if busy > GENERATOR_MOST else None)
    if seen.get("lost"):
        void = f"{seen['lost']} streams were lost"
    return Sample(one.value, void, raw=raw)


def _socket(seat: Seat) -> load.Socket:
    return load.Socket(seat.room, seat.path, seat.token, sends=True)


def _reader(context: Context) -> Row:
    """What a delivery costs, of a reader by each way."""
    sockets, streams = [], []
    with context.stage(OURS, Shape(1, READERS)) as stage:
        for number in range(context.rounds):
            context.say(f"Y round {number + 1} of {context.rounds}: {READERS:,} sockets")
            sockets.append(_listen(context, stage, listeners=READERS))
            context.say(f"  {READERS:,} streams")
            asked = [(STREAM.format(seat.room), seat.token) for seat in stage.seats[0][1:]]
            with beside("stream_readers", {"port": stage.server.port, "streams": asked}) as one:
                streams.append(_listen(context, stage, listeners=1, readers=one))
    return ratio_row(
        streams,
        sockets,
        per="µs CPU per delivery",
        workload="Y",
        label=f"1 room, {READERS:,} readers, {READ_RATE:g} messages/s: by streams / by sockets",
        bound=most(1.2),
        line=LINE,
    )


def _listen(
    context: Context, stage: Stage, *, listeners: int, readers: Beside | None = None
) -> Sample:
    seconds = 10.0 if context.full else 4.0
    talk = stage.talk(
        listeners=listeners, senders=1, rate=READ_RATE, warm=context.warm, measure=seconds
    )
    if readers is None:
        return sample(talk, pairs.microseconds_per_delivery(talk))
    found = readers.stop()
    count = readers.ready["streams"]
    one = sample(talk, talk.server_cpu_seconds * 1e6 / (talk.own_copies * (count + 1)))
    busy = talk.load_cpu_share + found["cpu_share"]
    void = one.void or (f"generators at {busy:.0%}" if busy > GENERATOR_MOST else None)
    if found["lost"] or found["messages"] % count:
        void = f"{found['lost']} streams were lost, or lack messages"
    return Sample(one.value, void, raw={"talk": one.raw, "streams": found})


def _commands(context: Context) -> Row:
    context.say("Y a bot answers commands")
    with context.stage(OURS, Shape(1, 2)) as stage:
        caller = stage.seats[0][0]
        task = {"port": stage.server.port, "room": caller.room, "caller": caller.token}
        task |= _bot(stage) | {"in_flight": IN_FLIGHT, "warm": context.warm, "seconds": 5.0}
        runs = [_called(task) for _ in range(context.rounds)]
    return value_row(
        runs,
        unit="/s",
        note=f"from the call to its answer {short(runs[0].raw['p50_ms'])} ms, p50, "
        f"{short(runs[0].raw['p99_ms'])} ms, p99",
        workload="Y",
        label=f"commands that a bot answers, {IN_FLIGHT} in flight",
        bound=least(2000),
        line=LINE,
    )


def _bot(stage: Stage) -> dict[str, str]:
    """One of the caller's, in their room, with a command."""
    server, caller = stage.server, stage.seats[0][0]
    bot = rest.post(server, "/me/bots", caller.token, {"name": "answering"})["id"]
    scopes = ["rooms:read", "messages:write", "members:write"]
    asked = {"name": "bench", "scopes": scopes, "expires_at": None}
    token = rest.post(server, f"/me/bots/{bot}/tokens", caller.token, asked)["token"]
    rest.put(server, f"/rooms/{caller.room}/membership", token)
    what = {"name": "what", "about": "To say it once more", "kind": "text", "required": True}
    command = {"name": COMMAND, "about": "Say it once more", "arguments": [what]}
    rest.put(server, "/me/commands", token, {"commands": [command]})
    return {"bot": token, "bot_id": bot, "command": COMMAND}


def _called(task: dict[str, Any]) -> Sample:
    done = subprocess.run(
        [sys.executable, "-m", "bench.commands"],
        input=json.dumps(task).encode(),
        stdout=subprocess.PIPE,
        timeout=60,
        check=True,
    )
    found = json.loads(done.stdout)
    void = f"refused: {found['refused']}" if found["refused"] else None
    is_busy = void is None and found["cpu_share"] > GENERATOR_MOST
    return Sample(
        found["per_second"],
        f"the bot used {found['cpu_share']:.0%} of its core" if is_busy else void,
        found["cpu_share"] if is_busy else None,
        raw=found,
    )
