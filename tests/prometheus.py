"""A real Prometheus reads `/metrics` of busy nodes, and answers all that the dashboard asks.

    python -m tests.prometheus --nodes 2

Needs the program `prometheus` (`apt-get install prometheus`); several nodes need PostgreSQL, too.
"""

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2

from tests import databases
from tests.backends import binary, free_port
from tests.metrics import TOKEN
from tests.talk import team_talks
from tests.tour.monitored import servers

DASHBOARD = Path(__file__).parents[1] / "deploy/grafana.json"
SCRAPE_SECONDS = 1
# Long enough for a rate to have some samples.
TALK_SECONDS = 15.0
START_SECONDS = 30.0
EVERY_SECONDS = 0.2
MESSAGES_PER_SECOND = 40.0
VARIABLES = {"$instance": ".*", "$__rate_interval": "10s"}
# Asked for what should never be there.
MAY_BE_EMPTY = ("Refusals", "Background work that failed")
# Between nodes, and what PostgreSQL shows to nobody.
OF_SEVERAL, OF_SQLITE = ("Backplane lag",), ("Database", "Free disk")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.prometheus", description=__doc__)
    parser.add_argument("--nodes", type=int, default=1)
    nodes = parser.parse_args().nodes
    if binary("prometheus") is None:
        sys.exit("prometheus is not installed (apt-get install prometheus)")
    with servers(nodes, PARLEY_METRICS_TOKEN=TOKEN) as running:
        wrong = asyncio.run(_look([server.url for server in running]))
    databases.stop()
    sys.exit(f"{wrong} of these should not be so" if wrong else None)


async def _look(urls: list[str]) -> int:
    """Print what Prometheus says; how much of it is wrong."""
    with tempfile.TemporaryDirectory() as name, _prometheus(Path(name), urls) as address:
        async with (
            httpx2.AsyncClient(base_url=address, verify=False) as http,
            team_talks(*urls, per_second=MESSAGES_PER_SECOND),
        ):
            await _is_ready(http)
            await asyncio.sleep(TALK_SECONDS)
            found = await http.get("/api/v1/targets")
            return _targets(found.json()) + await _queries(http, len(urls))


@contextlib.contextmanager
def _prometheus(folder: Path, urls: list[str]) -> Iterator[str]:
    """Its address."""
    targets = [url.partition("://")[2] for url in urls]
    scraped = {
        "job_name": "parley",
        "authorization": {"credentials": TOKEN},
        "static_configs": [{"targets": targets}],
    }
    wanted = {"global": {"scrape_interval": f"{SCRAPE_SECONDS}s"}, "scrape_configs": [scraped]}
    # JSON is YAML.
    (folder / "prometheus.yml").write_text(json.dumps(wanted))
    address = f"127.0.0.1:{free_port()}"
    program = binary("prometheus")
    assert program is not None
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(
            [
                program,
                f"--config.file={folder / 'prometheus.yml'}",
                f"--storage.tsdb.path={folder / 'data'}",
                f"--web.listen-address={address}",
            ],
            stdout=log,
            stderr=log,
        )
    try:
        yield f"http://{address}"
    finally:
        running.terminate()
        running.wait()


async def _is_ready(http: httpx2.AsyncClient) -> None:
    async with asyncio.timeout(START_SECONDS):
        while True:
            with contextlib.suppress(httpx2.HTTPError):
                if (await http.get("/-/ready")).is_success:
                    return
            await asyncio.sleep(EVERY_SECONDS)


def _targets(answer: dict[str, Any]) -> int:
    targets = answer["data"]["activeTargets"]
    for target in targets:
        _say(f"{target['scrapeUrl']}: {target['health']} {target['lastError']}")
    return sum(target["health"] != "up" for target in targets)


async def _queries(http: httpx2.AsyncClient, nodes: int) -> int:
    wrong = 0
    for title, query in _asked():
        for name, value in VARIABLES.items():
            query = query.replace(name, value)
        answer = (await http.get("/api/v1/query", params={"query": query})).json()
        series = answer.get("data", {}).get("result", [])
        values = ", ".join(f"{float(one['value'][1]):.4g}" for one in series[:4])
        only_there = (title in OF_SEVERAL and nodes == 1) or (title in OF_SQLITE and nodes > 1)
        is_right = answer["status"] == "success" and (
            bool(series) or only_there or title in MAY_BE_EMPTY
        )
        wrong += not is_right
        said = values or answer.get("error", "nothing")
        _say(f"{'  ' if is_right else '! '}{title}: {len(series)} series: {said}")
    return wrong


def _asked() -> Iterator[tuple[str, str]]:
    """What stands above each panel, and what it asks."""
    for panel in json.loads(DASHBOARD.read_text())["panels"]:
        for target in panel.get("targets", []):
            yield panel["title"], target["expr"]


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - for whoever has asked


if __name__ == "__main__":
    main()
