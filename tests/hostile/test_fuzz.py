"""A few seconds of bytes that no client sends. `make fuzz` sends a million inputs."""

import secrets
from pathlib import Path

from tests.dose import dose
from tests.hostile.fuzz.inputs import Known, made
from tests.hostile.fuzz.run import for_seconds
from tests.hostile.fuzz.stage import play

SECONDS = dose(3, 20)
# Far fewer than a busy machine manages.
LEAST = 500


async def test_no_bytes_from_outside_harm_the_server(tmp_path: Path) -> None:
    folder, seed = tmp_path / "data", str(secrets.randbelow(1_000_000))
    folder.mkdir()
    result = await play(folder, seed=seed, goes_on=for_seconds(SECONDS))
    assert result.faults == [], f"python -m tests.hostile.fuzz --seed {seed}"
    assert result.sent > LEAST
    assert result.answered > LEAST / 2


def test_an_input_follows_from_its_seed() -> None:
    known = Known("r_aaaaaaaaaaaa", "token")
    assert made("7:1234", known) == made("7:1234", known)
    assert made("7:1234", known) != made("7:1235", known)
