"""`/metrics`: what a server does, for Prometheus, and for nobody whom the settings don't name."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import People
from tests.metrics import BETWEEN_NODES, TOKEN, Metrics, scrape
from tests.server import Server, parley

DASHBOARD = Path(__file__).parents[1] / "deploy/grafana.json"
SERIES = re.compile(r"\b(?:parley|process)_[a-z0-9_]+")
LABELS = re.compile(r"\bby \([a-z, ]+\)|\{[a-z]+=")
WORD = re.compile(r"[a-z]+(?=[,)=])")
OF_PROMETHEUS = {"instance", "job"}
BEARER = f"Bearer {TOKEN}"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("metrics"), PARLEY_METRICS_TOKEN=TOKEN).start()
    yield server
    server.stop()


async def test_without_a_setting_there_are_no_metrics(server: Server) -> None:
    for given in ({}, {"authorization": BEARER}):
        answer = await scrape(server, **given)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_whoever_has_the_token_reads_them(running: Server) -> None:
    answer = await scrape(running, authorization=BEARER)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.text.endswith("\n")
    for given in ({}, {"authorization": BEARER[:-1]}, {"authorization": f"Basic {TOKEN}"}):
        refused = await scrape(running, **given)
        assert (refused.status_code, refused.json()["code"]) == (401, "unauthenticated")
        assert refused.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("addresses", "status"),
    [("10.0.0.0/8, 127.0.0.1", 200), ("127.0.0.0/8", 200), ("10.0.0.0/8, ::1", 404)],
)
async def test_addresses_say_from_where_they_are_read(
    tmp_path: Path, addresses: str, status: int
) -> None:
    server = Server(tmp_path, PARLEY_METRICS_ADDRESSES=addresses).start()
    try:
        assert (await scrape(server)).status_code == status
        # Whatever stands in between and is not trusted, the address is its own.
        for header in ("x-forwarded-for", "forwarded", "x-real-ip", "via"):
            assert (await scrape(server, **{header: "10.0.0.1"})).status_code == 404, header
    finally:
        server.stop()


async def test_behind_a_trusted_proxy_the_address_is_that_of_its_client(tmp_path: Path) -> None:
    settings = {"PARLEY_METRICS_ADDRESSES": "10.0.0.0/8", "PARLEY_TRUSTED_PROXIES": "127.0.0.1"}
    server = Server(tmp_path, **settings).start()
    try:
        for chain, status in (
            ("10.1.2.3", 200),
            ("203.0.113.9", 404),
            ("10.1.2.3, 203.0.113.9", 404),
            ("nonsense", 404),
        ):
            answer = await scrape(server, **{"x-forwarded-for": chain})
            assert answer.status_code == status, chain
        assert (await scrape(server)).status_code == 404, "the proxy itself"
    finally:
        server.stop()


async def test_with_a_token_and_addresses_both_are_needed(tmp_path: Path) -> None:
    given = {"PARLEY_METRICS_TOKEN": TOKEN, "PARLEY_METRICS_ADDRESSES": "127.0.0.1"}
    server = Server(tmp_path, **given).start()
    try:
        assert (await scrape(server)).status_code == 401
        assert (await scrape(server, authorization=BEARER)).status_code == 200
        answer = await scrape(server, authorization=BEARER, via="1.1 proxy")
        assert answer.status_code == 404
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("setting", "value"),
    [("METRICS_TOKEN", "short"), ("METRICS_ADDRESSES", "prometheus.example.org")],
)
def test_a_setting_that_lets_in_anybody_or_nobody_is_refused(
    tmp_path: Path, setting: str, value: str
) -> None:
    done = parley(tmp_path, "serve", **{f"PARLEY_{setting}": value})
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert setting in line
    assert value not in line


async def test_messages_deliveries_and_sockets_are_counted(running: Server, people: People) -> None:
    ada, grace = await people("ada", at=running), await people("grace", at=running)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        async with await grace.connects() as account:
            await account.lists()
            before = await Metrics.of(running)
            assert before("parley_sockets", kind="room") == 2
            assert before("parley_sockets", kind="account") == 1
            assert before("parley_people") == before("parley_people_everywhere") == 2
            for number in range(5):
                await at_ada.says(f"number {number}")
            await at_grace.hears("number 4")
            after = await Metrics.of(running)
    assert after("parley_messages_total") - before("parley_messages_total") == 5
    assert after("parley_deliveries_total") - before("parley_deliveries_total") == 10
    drafts, commits = "parley_batch_drafts_sum", "parley_commit_seconds_count"
    assert after(drafts) - before(drafts) == 5
    assert 1 <= after(commits) - before(commits) <= 5
    assert after("parley_queue_drafts") == 0
    async with await grace.enters(room, after=0) as back:
        await back.live()
    last = await Metrics.of(running)
    assert last("parley_replays_total") == after("parley_replays_total") + 1
    assert last("parley_replayed_total") >= after("parley_replayed_total") + 5


async def test_refusals_are_counted_by_their_code_wherever_they_happen(
    running: Server, people: People
) -> None:
    ada = await people("ada", at=running)
    room = await ada.makes_room()
    before = await Metrics.of(running)
    await ada.http.get("/rooms/nowhere")
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="edit", client_id="x", target=10_000, text="no such message")
        await seat.sees("error")
    async with await ada.enters(room, after=3, epoch="another") as seat:
        await seat.sees("resync")
    after = await Metrics.of(running)
    grown = {
        sample.labels["code"]: sample.value - before(sample.name, **sample.labels)
        for sample in after.families["parley_refusals"].samples
    }
    assert {code: count for code, count in grown.items() if count} == {"not_found": 2}
    resyncs = after.families["parley_resyncs"].samples
    assert {sample.labels["reason"]: sample.value for sample in resyncs} == {
        "ahead_of_log": 0,
        "below_floor": 0,
        "epoch_changed": 1,
    }


async def test_they_tell_how_the_process_and_its_database_are(running: Server) -> None:
    metrics = await Metrics.of(running)
    assert metrics("parley_database_bytes") > 100_000
    assert metrics("process_resident_memory_bytes") > 10_000_000
    assert metrics("process_open_fds") > 10
    assert metrics("parley_loop_lag_seconds_count") > 0
    assert metrics("parley_loop_lag_longest_seconds") >= 0
    assert metrics("parley_task_runs_total", task="note last seen") >= 1
    again = await Metrics.of(running)
    assert again("parley_uptime_seconds") > metrics("parley_uptime_seconds")


@pytest.mark.sqlite("PostgreSQL's disk is not the server's own")
async def test_they_tell_how_much_room_is_left_on_the_disk(running: Server) -> None:
    metrics = await Metrics.of(running)
    assert metrics("parley_wal_bytes") >= 0
    assert metrics("parley_disk_free_bytes") > 0


async def test_they_name_no_room_and_nobody(running: Server, people: People) -> None:
    ada = await people("ada", at=running)
    room = await ada.makes_room("the secret garden")
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says("a secret")
        found = await Metrics.of(running)
    me = (await ada.http.get("/me")).json()
    for secret in (room, "secret", ada.name, me["id"], ada.token, TOKEN, "127.0.0.1"):
        assert secret not in found.text, secret
    assert found.labels == {
        "code",
        "kind",
        "le",
        "node",
        "reason",
        "task",
        "version",
    }


@pytest.mark.sqlite("PostgreSQL shows less of its disk")
async def test_the_dashboard_asks_for_what_is_there(running: Server) -> None:
    metrics = await Metrics.of(running)
    dashboard = json.loads(DASHBOARD.read_text())
    queries = [
        target["expr"] for panel in dashboard["panels"] for target in panel.get("targets", [])
    ]
    assert len(queries) > 10
    known = metrics.names | BETWEEN_NODES
    for query in queries:
        named = set(SERIES.findall(query))
        assert named, query
        assert named <= known, query
        labels = {label for found in LABELS.findall(query) for label in WORD.findall(found)}
        assert labels <= metrics.labels | OF_PROMETHEUS, query
