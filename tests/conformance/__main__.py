"""The long run: `python -m tests.conformance COMMAND …`; without a command, our own clients."""

import argparse
import asyncio
import secrets
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles

from tests.clients import typescript
from tests.conformance.campaign import Report, Size, run
from tests.conformance.program import PYTHON, TYPESCRIPT
from tests.faults import checker

# What a server has where nobody sets anything, in place of the tests' lifted limits. Tokens end
# early, so that within some minutes each client renews its own; anybody may register.
DEFAULT_LIMITS = {
    "PARLEY_REGISTRATION": "open",
    "PARLEY_ACCESS_TOKEN_MINUTES": "1",
    "PARLEY_LIMIT_SENDS_PER_SECOND": "10",
    "PARLEY_LIMIT_ROOMS_PER_HOUR": "60",
    "PARLEY_LIMIT_SIGN_INS_PER_MINUTE": "10",
    "PARLEY_LIMIT_REGISTRATIONS_PER_MINUTE": "30",
    "PARLEY_LIMIT_SESSIONS_PER_USER": "100",
    "PARLEY_LIMIT_SOCKETS_PER_USER": "50",
    "PARLEY_LIMIT_CONNECTIONS_PER_ADDRESS": "512",
}
OURS = {"python": PYTHON, "typescript": TYPESCRIPT}


def main() -> int:
    asked = _asked()
    commands = {"client": asked.command} if asked.command else OURS
    if not asked.command:
        typescript.build()
    size = Size(clients=asked.clients, rooms=asked.rooms, seconds=asked.seconds)
    say(f"seed {asked.seed}")
    is_well = True
    for name, command in commands.items():
        is_well &= _play(name, command, size, asked.seed)
    return 0 if is_well else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("--clients", type=int, default=10)
    parser.add_argument("--rooms", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("command", nargs="*", help="starts the client program; README.md")
    return parser.parse_args()


def _play(name: str, command: Sequence[str], size: Size, seed: int) -> bool:
    folder = Path(tempfile.mkdtemp(prefix="parley-conformance-"))
    (folder / "data").mkdir()
    report = asyncio.run(
        run(command, folder=folder / "data", size=size, seed=seed, **DEFAULT_LIMITS)
    )
    say(f"\n{name}: {size.clients} clients, {size.rooms} rooms, {size.seconds:.0f} s")
    for what, count in sorted(report.counts.items()):
        say(f"{count:10} {what}")
    _tell_times(report)
    say(f"{len(report.faults):10} lost, doubled, reordered or otherwise wrong")
    if report.faults:
        say(checker.summary(report.faults))
        say(f"The data and what the server said are in {folder}")
    return not report.faults


def _tell_times(report: Report) -> None:
    if len(report.answer_seconds) > 1:
        cuts = quantiles(report.answer_seconds, n=100)
        p50, p99, most = cuts[49], cuts[98], max(report.answer_seconds)
        say(
            f"           from being said to being acknowledged: p50 {p50:.2f} s, p99 {p99:.1f} s, "
            f"longest {most:.1f} s"
        )


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
