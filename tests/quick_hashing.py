"""Passwords that cost nothing, for servers whose tests are not about them.

A test that signs somebody in waits for two real hashes, and beside other tests for an idle core.
"""

from app import passwords

# The least that argon2 takes.
MEMORY_KIB = 8
PASSES = 1


def use() -> None:
    """In this process, from now on."""
    passwords._PASSWORDS.update(argon2__memory_cost=MEMORY_KIB, argon2__time_cost=PASSES)
    passwords._run_when_idle = _run_at_once


def _run_at_once() -> None: ...
