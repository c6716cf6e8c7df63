"""What a server tells on `/metrics`, read as Prometheus reads it."""

import httpx2
from prometheus_client.parser import text_string_to_metric_families

from tests.server import Server

# Of the series those that a server without others has not.
BETWEEN_NODES = {
    "parley_backplane_connected",
    "parley_backplane_lag_seconds",
    "parley_backplane_messages_total",
    "parley_backplane_dropped_total",
}
TOKEN = "the token of the one who scrapes"


async def scrape(server: Server, **headers: str) -> httpx2.Response:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        return await http.get("/metrics", headers=headers)


class Metrics:
    """One answer."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.families = {family.name: family for family in text_string_to_metric_families(text)}
        self._samples = [sample for family in self.families.values() for sample in family.samples]

    @classmethod
    async def of(cls, server: Server) -> "Metrics":
        answer = await scrape(server, authorization=f"Bearer {TOKEN}")
        assert answer.status_code == 200, answer.text
        return cls(answer.text)

    @property
    def names(self) -> set[str]:
        """Of all series."""
        return {sample.name for sample in self._samples}

    @property
    def labels(self) -> set[str]:
        return {label for sample in self._samples for label in sample.labels}

    def __call__(self, name: str, **labels: str) -> float:
        """The value of the one series that has these labels, and maybe others."""
        [value] = [
            sample.value
            for sample in self._samples
            if sample.name == name and labels.items() <= sample.labels.items()
        ]
        return value
