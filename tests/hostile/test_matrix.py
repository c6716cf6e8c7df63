"""Every attack beside people who talk. `make hostile` has the sharp bounds, on a quiet machine."""

from collections.abc import Iterator

import pytest

from tests.dose import dose
from tests.hostile import attacks
from tests.hostile.scene import Scene

SECONDS = dose(2, 3)
# Coarse, since test machines are noisy; in peace a message takes some 2 ms.
WORST_MS = 1000
MEMORY_BYTES = 48 * 2**20


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with Scene(tmp_path_factory.mktemp("hostile")) as playing:
        yield playing


@pytest.mark.alone
@pytest.mark.parametrize("attack", sorted(attacks.load()))
def test_people_talk_on_beside(attack: str, scene: Scene) -> None:
    seen = scene.beside(attack, seconds=SECONDS)
    assert seen.lost == []
    assert len(seen.messages) >= SECONDS
    assert seen.worst_ms < WORST_MS
    assert seen.grown < MEMORY_BYTES
