"""A project in which the TypeScript client is installed."""

from pathlib import Path

import pytest

from tests.clients.typescript import CLIENT, PACKAGES, build


@pytest.fixture(scope="session")
def built() -> Path:
    return build()


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """A folder of somebody's, in which the package is installed, and what its tests use."""
    packages = tmp_path / "node_modules"
    packages.mkdir()
    (packages / "parley-client").symlink_to(CLIENT)
    for name in ("ws", "standardwebhooks", "oauth4webapi"):
        (packages / name).symlink_to(PACKAGES / name)
    return tmp_path
