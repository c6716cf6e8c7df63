"""The faults of several nodes; each is healed before its function returns."""

import asyncio
import contextlib
import random
import signal
from collections.abc import AsyncIterator, Callable, Collection

import psycopg
import redis.asyncio

from tests.backends import Postgres, Redis
from tests.faults import clock as clocks
from tests.faults.faults import KILL_SECONDS, Dice, Kinds, goes_on, stall, wire
from tests.faults.nodes.cluster import Cluster
from tests.faults.nodes.hints import Shares
from tests.faults.nodes.node import Node
from tests.faults.nodes.proxy import Proxy
from tests.faults.stage import StageOf

NodeStage = StageOf[Cluster]

FREEZE_SECONDS = (0.1, 4.0)
# The server ends its transaction after 1.5 seconds, and waiting for its locks after 2.
AMID_SECONDS = (2.5, 5.0)
# A moment of the transaction, and what the server still does of it after the freeze.
LOOK_SECONDS = (0.0, 0.03)
LAST_STATEMENT_SECONDS = 0.02
# The longest is beyond what a backplane is silent without being suspected.
CUT_SECONDS = (0.2, 4.0)
KILL_ALL_EVERY = 5
CLOCK_OFFSETS_SECONDS = (-30, -5, -1, 1, 5, 30)

# It has locked rooms, and waits for the node to say more. In a pipeline its state is `active` then.
_HOLDS = """
    SELECT count(*) FROM pg_stat_activity a JOIN pg_locks l USING (pid)
    WHERE a.application_name = %s AND a.wait_event = 'ClientRead' AND a.backend_xid IS NOT NULL
        AND l.relation = 'room_heads'::regclass AND l.mode = 'RowShareLock'
"""


async def kill(stage: NodeStage, dice: Dice) -> None:
    """kill -9 of a node under load; now and then of all of them."""
    nodes = stage.server.nodes
    victims = nodes if dice.randrange(KILL_ALL_EVERY) == 0 else [dice.choice(nodes)]
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    for node in victims:
        await asyncio.to_thread(node.kill)
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    await asyncio.gather(*(asyncio.to_thread(node.start) for node in victims))


async def restart(stage: NodeStage, dice: Dice) -> None:
    """SIGTERM to one after the other, as an upgrade does."""
    for node in dice.sample(stage.server.nodes, k=len(stage.server.nodes)):
        await asyncio.to_thread(node.restart)


async def freeze(stage: NodeStage, dice: Dice) -> None:
    """A node stands still wherever it is."""
    node = dice.choice(stage.server.nodes)
    if node.runs:  # it may be killed at the same time
        async with frozen(node):
            await asyncio.sleep(dice.seconds(*FREEZE_SECONDS))


async def amid(stage: NodeStage, dice: Dice) -> None:
    """A node is frozen in the middle of a transaction that holds rooms, for longer than it may."""
    node = dice.choice(stage.server.nodes)
    async with frozen_amid(stage.server, node, dice):
        await asyncio.sleep(dice.seconds(*AMID_SECONDS))


@contextlib.asynccontextmanager
async def frozen(node: Node) -> AsyncIterator[None]:
    process = node.process
    process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


@contextlib.asynccontextmanager
async def frozen_amid(cluster: Cluster, node: Node, dice: random.Random) -> AsyncIterator[None]:
    """Frozen again and again under load, until PostgreSQL shows that it holds a room's lock."""
    async with await psycopg.AsyncConnection.connect(
        cluster.database_url, autocommit=True
    ) as connection:
        while True:
            await asyncio.sleep(dice.uniform(*LOOK_SECONDS))
            async with frozen(node):
                await asyncio.sleep(LAST_STATEMENT_SECONDS)
                row = await (await connection.execute(_HOLDS, (node.name,))).fetchone()
                if row is not None and row[0]:
                    yield
                    return


async def postgres(stage: NodeStage, dice: Dice) -> None:
    """kill -9 of PostgreSQL, which then recovers from its log."""
    await _killed(stage, stage.server.postgres, dice)


async def postgres_restart(stage: NodeStage, dice: Dice) -> None:
    """It throws everybody out."""
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    await asyncio.to_thread(stage.server.postgres.stop)
    await asyncio.to_thread(stage.server.postgres.start)


async def postgres_freeze(stage: NodeStage, dice: Dice) -> None:
    await _stands_still(stage.server.postgres, dice)


async def redis_kill(stage: NodeStage, dice: Dice) -> None:
    """It forgets who has subscribed to what."""
    if stage.server.redis is not None:
        await _killed(stage, stage.server.redis, dice)


async def redis_freeze(stage: NodeStage, dice: Dice) -> None:
    if stage.server.redis is not None:
        await _stands_still(stage.server.redis, dice)


async def flush(stage: NodeStage, dice: Dice) -> None:
    """All of Redis is forgotten, and those who listened are hung up on."""
    if stage.server.redis is None:
        return
    async with redis.asyncio.Redis.from_url(stage.server.redis.url) as client:
        await client.flushall()
        await client.client_kill_filter(_type="pubsub")
    await goes_on(stage, messages=dice.randint(20, 200))


async def cut_database(stage: NodeStage, dice: Dice) -> None:
    """A node does not reach PostgreSQL."""
    await _cut_off(stage, dice, lambda node: node.database)


async def cut_hints(stage: NodeStage, dice: Dice) -> None:
    """A node does not hear the others, nor they it."""
    await _cut_off(stage, dice, lambda node: node.hints)


async def cut_door(stage: NodeStage, dice: Dice) -> None:
    """A node is not reached by nginx."""
    await _cut_off(stage, dice, lambda node: node.door)


async def hints(stage: NodeStage, dice: Dice) -> None:
    """What nodes say to each other is lost, doubled, overtaken, and made up."""
    nodes = stage.server.nodes
    for node in nodes:
        node.heard.suffer(Shares(*(dice.choice((0, 10, 50)) for _ in range(4))))
    try:
        await goes_on(stage, messages=dice.randint(100, 1000))
    finally:
        for node in nodes:
            node.heard.heal()


async def clock(stage: NodeStage, dice: Dice) -> None:
    """The clock of one node jumps forth and back; all of them are wrong anyway."""
    node = dice.choice(stage.server.nodes)
    try:
        for offset in dice.choices(CLOCK_OFFSETS_SECONDS, k=dice.randint(2, 4)):
            node.set_clock(offset)
            await goes_on(stage, messages=dice.randint(20, 200))
    finally:
        node.set_clock()


OF_NODES: Kinds[Cluster] = Kinds(
    around={
        "wire": wire,
        "stall": stall,
        "clock": clock,
        "hints": hints,
        "freeze": freeze,
    },
    inside={
        "kill": kill,
        "restart": restart,
        "amid": amid,
        "postgres": postgres,
        "postgres_restart": postgres_restart,
        "postgres_freeze": postgres_freeze,
        "redis": redis_kill,
        "redis_freeze": redis_freeze,
        "flush": flush,
        "cut_database": cut_database,
        "cut_hints": cut_hints,
        "cut_door": cut_door,
    },
    inside_share=0.12,
)
OF_REDIS = ("redis", "redis_freeze", "flush")


def left_out(backplane: str) -> Collection[str]:
    """What can't go wrong there."""
    of_redis = OF_REDIS if backplane == "notify" else ()
    return {*of_redis, *(() if clocks.unavailable() is None else ("clock",))}


async def _killed(stage: NodeStage, backend: Postgres | Redis, dice: Dice) -> None:
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    await asyncio.to_thread(backend.kill)
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    await asyncio.to_thread(backend.start)
    await goes_on(stage)


async def _stands_still(backend: Postgres | Redis, dice: Dice) -> None:
    backend.freeze()
    try:
        await asyncio.sleep(dice.seconds(*FREEZE_SECONDS))
    finally:
        backend.thaw()


async def _cut_off(stage: NodeStage, dice: Dice, way: Callable[[Node], Proxy]) -> None:
    """By a broken connection, or by silence."""
    proxy = way(dice.choice(stage.server.nodes))
    if dice.random() < 0.5:
        proxy.cut()
    else:
        proxy.hold()
    try:
        await asyncio.sleep(dice.seconds(*CUT_SECONDS))
    finally:
        proxy.mend()
        proxy.let_go()
    await goes_on(stage)
