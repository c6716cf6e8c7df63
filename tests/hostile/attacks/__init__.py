"""The attacks that take time, memory or connections from others, by name.

An attack is a function in a file of this folder:

    @attack("pings without end")
    def pings(target: Target) -> None:
        with target.member_socket() as peer:
            while target.goes_on():
                peer.sendall(PINGS)

It runs in a process of its own, beside two people who talk. A refusal, a close or a slow answer of
the server is a success of the server: an attack goes on or returns, and raises only `OSError`.
"""

import importlib
import pkgutil
from collections.abc import Callable

from tests.hostile.target import Target

Attack = Callable[[Target], object]

ATTACKS: dict[str, Attack] = {}
"""The return value of an attack is shown in the report of `make hostile`."""


def attack(name: str) -> Callable[[Attack], Attack]:
    """Put a function on the list. The name goes on with "The server is beside …" in a report."""

    def add(function: Attack) -> Attack:
        if name in ATTACKS:
            raise ValueError(f"two attacks are called {name}")
        ATTACKS[name] = function
        return function

    return add


def load() -> dict[str, Attack]:
    """All of them, from every file of this folder."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return ATTACKS
