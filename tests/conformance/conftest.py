"""The programs of our own clients."""

import shutil
from collections.abc import Sequence

import pytest

from tests.clients import typescript
from tests.conformance.__main__ import OURS


@pytest.fixture(params=OURS)
def command(request: pytest.FixtureRequest) -> Sequence[str]:
    """That of each client of ours."""
    if request.param == "typescript":
        if shutil.which("npm") is None:
            pytest.skip("npm is not installed")
        typescript.build()
    return OURS[request.param]
