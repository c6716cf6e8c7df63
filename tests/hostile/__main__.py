"""Every attack on a server of its own: `python -m tests.hostile`. Its status is 1 if one wins."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.hostile import attacks
from tests.hostile.scene import Scene, Seen, settled

P99_MS = 50
MOST_BYTES = 48 * 2**20
LEFT_BYTES = 16 * 2**20
# How long the server has to give back what an attack took.
REST_SECONDS = 60
MIB = 2**20


def main() -> int:
    asked = _asked()
    say(f"{'beside':40} {'p50':>6} {'p99':>6} {'worst':>6} ms  {'most':>5} {'left':>5} MiB")
    won = 0
    for name in sorted(attacks.load()):
        if asked.only in name:
            won += _plays(name, seconds=asked.seconds)
    say(f"{won} attacks won")
    return 1 if won else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--seconds", type=float, default=12, help="how long each attack lasts")
    parser.add_argument("--only", default="", help="only attacks with these letters in their name")
    return parser.parse_args()


def _plays(name: str, *, seconds: float) -> bool:
    with tempfile.TemporaryDirectory() as folder, Scene(Path(folder)) as scene:
        seen = scene.beside(name, seconds=seconds)
        left = settled(
            lambda: scene.server.memory_bytes,
            most=seen.before + LEFT_BYTES,
            within_seconds=REST_SECONDS,
        )
        left -= seen.before
    faults = _faults(seen, left)
    say(
        f"{name:40} {seen.percentile(0.5):6.1f} {seen.percentile(0.99):6.1f} {seen.worst_ms:6.0f}"
        f"     {seen.grown / MIB:5.0f} {left / MIB:5.0f}      {seen.attacker}"
    )
    for fault in faults:
        say(f"    {fault}")
    return bool(faults)


def _faults(seen: Seen, left: int) -> list[str]:
    faults = [f"lost: {lost}" for lost in seen.lost[:5]]
    if seen.percentile(0.99) > P99_MS:
        faults.append(f"a message took more than {P99_MS} ms (p99)")
    if seen.grown > MOST_BYTES:
        faults.append(f"more than {MOST_BYTES / MIB:.0f} MiB at the worst moment")
    if left > LEFT_BYTES:
        faults.append(f"more than {LEFT_BYTES / MIB:.0f} MiB after {REST_SECONDS} s")
    return faults


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
