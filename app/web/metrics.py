"""The metrics of this process in the text format of Prometheus: no room's name, and no person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.metadata import version
from typing import get_args

import msgspec
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from .. import errors
from ..chat.cursor import Reason
from ..histogram import PER_DOUBLING, Distribution
from ..work.owner import Metrics as TaskMetrics
from ..work.sample import Sample

DISTRIBUTION = "parley-chat"
CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4
# Of a sample, as they are.
GAUGES = {
    "people": "People with a socket at this process.",
    "people_everywhere": "People with a socket at any process, as far as this one has heard.",
    "uptime_seconds": "Since this process has started.",
}
COUNTERS = {
    "messages": "Messages that this process has committed.",
    "events": "Events of room logs that this process has committed, messages among them.",
    "deliveries": "Events that were written to a socket, once for each socket.",
    "replays": "Walks of a socket along a room's log to its head.",
    "replayed": "Of the deliveries those in a replay.",
}


class Family(msgspec.Struct, frozen=True, array_like=True):
    """The series of one name, on their way between processes."""

    name: str
    kind: str
    text: str
    samples: Sequence[tuple[str, dict[str, str], float]]


def encode(sample: Sample, tasks: Mapping[str, TaskMetrics]) -> bytes:
    """What one process has to tell."""
    return msgspec.msgpack.encode(
        [
            Family(
                family.name,
                family.type,
                family.documentation,
                [(one.name, dict(one.labels), float(one.value)) for one in family.samples],
            )
            for family in _families(sample, tasks)
        ]
    )


def exposition(told: Mapping[int | None, bytes]) -> bytes:
    """Of one process, or of several by their places, told apart by a label."""
    merged: dict[str, Metric] = {}
    for place, families in told.items():
        own = {} if place is None else {"worker": str(place)}
        for family in msgspec.msgpack.decode(families, type=list[Family]):
            metric = merged.get(family.name)
            if metric is None:
                metric = merged[family.name] = Metric(family.name, family.text, family.kind)
            for name, labels, value in family.samples:
                metric.add_sample(name, {**labels, **own}, value)
    registry = CollectorRegistry()
    registry.register(_Collected(merged.values()))
    return generate_latest(registry)


class _Collected(Collector):
    """What was counted elsewhere, read now: where it is counted it is a plain number."""

    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def describe(self) -> Iterable[Metric]:
        """Nothing: the registry would collect it all to look for names that are taken."""
        return ()

    def collect(self) -> Iterable[Metric]:
        return self._families


def _families(sample: Sample, tasks: Mapping[str, TaskMetrics]) -> Iterator[Metric]:
    about = InfoMetricFamily("parley", "The version, and the node as others know it.")
    about.add_metric([], {"version": _version(), "node": sample.node})
    yield about
    for name, text in GAUGES.items():
        yield GaugeMetricFamily(f"parley_{name}", text, value=getattr(sample, name))
    for name, text in COUNTERS.items():
        yield CounterMetricFamily(f"parley_{name}", text, value=getattr(sample, name))
    yield from _of_sockets(sample)
    yield from _of_the_writer(sample)
    yield from _of_the_process(sample)
    yield from _of_the_backplane(sample)
    yield from _of_storage(sample)
    yield from _of_tasks(tasks)


def _of_sockets(sample: Sample) -> Iterator[Metric]:
    sockets = GaugeMetricFamily("parley_sockets", "Open sockets.", labels=["kind"])
    sockets.add_metric(["room"], sample.room_sockets)
    sockets.add_metric(["account"], sample.account_sockets)
    yield sockets
    text = "Cursors that could not be gone on from: their client loads the room afresh."
    yield _counter("parley_resyncs", text, "reason", sample.resyncs, get_args(Reason))
    text = "Requests, commands and handshakes that were refused, by the code of the error."
    yield _counter("parley_refusals", text, "code", sample.refusals, _codes())


def _of_the_writer(sample: Sample) -> Iterator[Metric]:
    text = "How long the writer's transactions took, whatever became of them."
    yield _histogram("parley_commit_seconds", text, sample.commits, every=PER_DOUBLING)
    yield _histogram("parley_batch_drafts", "Drafts in one of them.", sample.batches)
    yield GaugeMetricFamily("parley_queue_drafts", "Drafts that wait.", value=sample.queued)
    text = "With so many, senders are read no more and requests are refused."
    yield GaugeMetricFamily("parley_queue_drafts_most", text, value=sample.queue_most)


def _of_the_process(sample: Sample) -> Iterator[Metric]:
    text = "How late the event loop was, ten times a second."
    yield _histogram("parley_loop_lag_seconds", text, sample.loop_lag, every=PER_DOUBLING)
    text = "The longest of the last second."
    yield GaugeMetricFamily("parley_loop_lag_longest_seconds", text, value=sample.loop_lag_seconds)
    text = "Memory that holds the newest events of rooms."
    yield GaugeMetricFamily("parley_tails_bytes", text, value=sample.tails_bytes)
    yield from ProcessCollector(registry=None).collect()


def _of_the_backplane(sample: Sample) -> Iterator[Metric]:
    backplane = sample.backplane
    if backplane is None:
        return
    text = "Whether this node hears others, and can be heard."
    yield GaugeMetricFamily("parley_backplane_connected", text, value=backplane.is_connected)
    if backplane.lag_seconds is not None:
        text = "How long this node's own words take to come back to it, or have been waited for."
        yield GaugeMetricFamily("parley_backplane_lag_seconds", text, value=backplane.lag_seconds)
    text = "Messages to the other nodes."
    yield CounterMetricFamily("parley_backplane_messages", text, value=backplane.sent)
    text = "Messages that were never sent, as it was away."
    yield CounterMetricFamily("parley_backplane_dropped", text, value=backplane.dropped)


def _of_storage(sample: Sample) -> Iterator[Metric]:
    sizes = sample.sizes
    if sizes is None:
        return
    for name, text, value in (
        ("database", "Of the database.", sizes.database_bytes),
        (
            "wal",
            "Of its write-ahead log; of PostgreSQL where its role may see it.",
            sizes.wal_bytes,
        ),
        ("disk_free", "Left on the disk of a SQLite database.", sizes.free_bytes),
    ):
        if value is not None:
            yield GaugeMetricFamily(f"parley_{name}_bytes", text, value=value)


def _of_tasks(tasks: Mapping[str, TaskMetrics]) -> Iterator[Metric]:
    runs = {name: metrics.runs for name, metrics in tasks.items()}
    failures = {name: metrics.failures for name, metrics in tasks.items()}
    yield _counter("parley_task_runs", "Runs of a background task.", "task", runs)
    yield _counter("parley_task_failures", "Of these those that failed.", "task", failures)


def _counter(
    name: str, text: str, label: str, counts: Mapping[str, int], known: Iterable[str] = ()
) -> Metric:
    """With those that are known and did not happen yet: a rate needs to see them begin at 0."""
    family = CounterMetricFamily(name, text, labels=[label])
    for value in sorted({*known, *counts}):
        family.add_metric([value], counts.get(value, 0))
    return family


def _histogram(name: str, text: str, values: Distribution, *, every: int = 1) -> Metric:
    """With every so manyeth of its bounds."""
    below, buckets = 0, []
    for place, (bound, count) in enumerate(zip(values.bounds, values.counts, strict=False)):
        below += count
        if place % every == 0:
            buckets.append((str(bound), float(below)))
    buckets.append(("+Inf", float(values.count)))
    return HistogramMetricFamily(name, text, buckets=buckets, sum_value=values.sum)


@cache
def _version() -> str:
    return version(DISTRIBUTION)


@cache
def _codes() -> frozenset[str]:
    return frozenset(kind.code for kind in errors.kinds())
