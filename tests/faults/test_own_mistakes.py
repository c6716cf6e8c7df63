"""A campaign ends by a finding or after its last round, also when it makes mistakes of its own."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.faults import checker, rest
from tests.faults.__main__ import play_on
from tests.faults.campaign import Report, Round, run
from tests.faults.faults import FAULTS, INSIDE
from tests.faults.migration import database_size
from tests.faults.server import StageServer
from tests.faults.stage import Stage

SEED = 20261121
MESSAGES = 300


def test_a_file_that_goes_while_it_is_measured_is_not_counted(tmp_path: Path) -> None:
    (tmp_path / "parley.db").write_bytes(b"four")
    (tmp_path / "parley.db-shm").symlink_to("gone")
    assert database_size(tmp_path) == 4


@pytest.mark.sqlite("the campaign looks into its file")
@pytest.mark.parametrize("where", ["in a fault", "in a client"])
async def test_a_mistake_of_the_campaign_is_a_finding_with_its_round_and_seed(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def goes_wrong(*_: object, **__: object) -> None:
        raise FileNotFoundError("parley.db-shm")

    if where == "in a fault":
        monkeypatch.setitem(INSIDE, "kill", goes_wrong)
        monkeypatch.setitem(FAULTS, "kill", goes_wrong)
    else:
        monkeypatch.setattr(rest, "act", goes_wrong)
    folder = tmp_path / "data"
    folder.mkdir()
    async with Stage(StageServer(folder), seed=SEED, rooms=1, people=2) as stage:
        report = await run(stage, [["kill"]] * 2, seed=SEED, messages=MESSAGES, first=7)
    assert report.rounds == 1
    assert {fault.name for fault in report.faults} == {checker.CAMPAIGN}
    for words in (f"round 7 of seed {SEED}", "FileNotFoundError", "parley.db-shm", "goes_wrong"):
        assert words in report.faults[0].detail


class Series:
    """Plays rounds as it is told: well, wrongly, or not at all."""

    def __init__(self, **ends: str) -> None:
        self.ends = ends
        self.played: list[str] = []

    async def play(
        self, scratch: Path, series: Sequence[Round], report: Report, *, seed: int, first: int
    ) -> None:
        for [name] in series:
            self.played.append(name)
            if self.ends[name] == "no stage":
                raise FileNotFoundError(name)
            report.rounds += 1
            if self.ends[name] != "well":
                report.faults = [checker.Fault(self.ends[name], name)]
                return


@pytest.mark.parametrize(
    ("ends", "played", "found"),
    [
        (dict.fromkeys("abc", "well"), "abc", []),
        ({"a": checker.CAMPAIGN, "b": "no stage", "c": "well"}, "abc", [checker.CAMPAIGN] * 2),
        ({"a": "well", "b": checker.LOST, "c": "well"}, "ab", [checker.LOST]),
    ],
)
def test_a_series_goes_on_after_mistakes_of_its_own_to_the_first_of_the_server(
    ends: dict[str, str], played: str, found: list[str], tmp_path: Path
) -> None:
    series = Series(**ends)
    faults = play_on(series.play, tmp_path, [[name] for name in ends], seed=SEED)
    assert [fault.name for fault in faults] == found
    assert "".join(series.played) == played
