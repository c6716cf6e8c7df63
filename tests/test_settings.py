"""Settings that are wrong: one clear line each that says what to do, before anything listens."""

import socket
from pathlib import Path

import pytest

from tests.server import parley

UNUSABLE = 2


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("PUBLIC_URL", "https://chat.example.org/", "without a final slash"),
        ("PUBLIC_URL", "chat.example.org", "https://chat.example.org"),
        ("SECRET_KEY", "short", "at least 32 characters"),
        ("TRUSTED_PROXIES", "10.0.0.2, nginx", "10.0.0.0/8, not names"),
        ("PORT", "eighty", "integer"),
    ],
)
def test_a_setting_that_is_wrong_is_told_in_one_line(
    tmp_path: Path, setting: str, value: str, told: str
) -> None:
    done = parley(tmp_path, "serve", **{f"PARLEY_{setting}": value})
    assert done.returncode == UNUSABLE
    [line] = done.stderr.splitlines()
    assert line.startswith(f"parley: PARLEY_{setting}: ")
    assert told in line
    assert setting != "SECRET_KEY" or value not in line


def test_an_address_where_something_listens_is_told_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = parley(tmp_path, "serve", PARLEY_PORT=str(port))
    assert done.returncode == UNUSABLE
    # PostgreSQL of the tests is warned of before: it runs without fsync.
    assert done.stderr.splitlines()[-1] == (
        f"parley: can't listen on 127.0.0.1, port {port}: Address already in use. "
        "End what listens there, or set PARLEY_PORT or PARLEY_HOST"
    )


def test_a_setting_that_is_misspelt_is_named_with_the_one_that_is_meant(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        done = parley(
            tmp_path,
            "serve",
            PARLEY_PORT=str(other.getsockname()[1]),
            PARLEY_BACKPLANE="redis://127.0.0.1",
            PARLEY_HOSTNAME="chat.example.org",
        )
    meant = "PARLEY_BACKPLANE_URL"
    told = f"WARNING app.cli PARLEY_BACKPLANE is no setting: did you mean {meant}?"
    assert any(told in line for line in done.stderr.splitlines())
    assert "PARLEY_HOSTNAME" not in done.stderr
